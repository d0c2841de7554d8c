package landfall.ui.ledger.rows;

/** One of the columns by which the rows are ordered. */
public record SortKey(LedgerColumn column, boolean descending) {
}
