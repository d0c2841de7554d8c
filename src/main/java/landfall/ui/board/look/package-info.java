/** How the board looks: its style classes, and the colours that its cards are painted with. */
package landfall.ui.board.look;
