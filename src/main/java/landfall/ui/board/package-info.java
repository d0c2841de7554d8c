/** The board: five columns of cards, moved by pointer or keyboard. */
package landfall.ui.board;
