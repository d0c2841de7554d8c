/** The small forms of the board: what it asks before a project moves on, goes back or leaves. */
package landfall.ui.board.question;
