package landfall.ui.ledger.rows;

import java.util.List;

/**
 * What the ledger shows.
 *
 * @param rows in order
 * @param total how many projects there are, shown or not
 */
public record LedgerResult(List<LedgerRow> rows, LedgerTotals totals, int total) {
    /** An empty ledger. */
    public static final LedgerResult NOTHING = new LedgerResult(List.of(), LedgerTotals.of(List.of()), 0);

    /** How many projects the filters hide. */
    public int hidden() {
        return total - rows.size();
    }
}
