package landfall.ui.ledger.rows;

import java.util.List;

/** How many projects of the bureau each quick filter is about. */
public record LedgerCounts(long stale, long overdue, long incomplete, long exited) {

    /** The counts of some rows. */
    public static LedgerCounts of(List<LedgerRow> rows) {
        return new LedgerCounts(rows.stream().filter(LedgerRow::isStale).count(),
                rows.stream().filter(row -> row.daysOverdue() != null).count(),
                rows.stream().filter(row -> !row.missing().isEmpty()).count(),
                rows.stream().filter(row -> !row.project().isLive()).count());
    }
}
