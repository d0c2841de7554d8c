package landfall.ui.board.column;

import landfall.ui.board.model.BoardColumn;

/** What a person can ask for above the cards of a column, or instead of them. */
public interface ColumnActions {
    /** Lists the stale projects of the column. */
    void showStale(BoardColumn column);

    /** Lists the projects of the column whose next step is overdue. */
    void showOverdue(BoardColumn column);

    /** Shows every live project again. */
    void clearFilter();
}
