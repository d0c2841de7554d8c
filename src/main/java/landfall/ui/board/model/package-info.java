/** What the board shows: the cards of the projects in their columns and order. */
package landfall.ui.board.model;
