/** One project as a card: its words, its face, and its cell in the list of a column. */
package landfall.ui.board.card;
