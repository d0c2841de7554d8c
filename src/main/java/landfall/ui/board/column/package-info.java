/** One stage of the board: the figures above it and its cards. */
package landfall.ui.board.column;
