package landfall.ui.ledger.rows;

import java.util.List;

/** How many projects of the bureau each quick filter of the ledger's own is about. */
public record LedgerCounts(long incomplete) {

    /** The counts of some rows. */
    public static LedgerCounts of(List<LedgerRow> rows) {
        return new LedgerCounts(rows.stream().filter(row -> !row.missing().isEmpty()).count());
    }
}
