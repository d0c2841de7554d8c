package landfall.ui.ledger.rows;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import landfall.domain.Exit;
import landfall.domain.Stage;

/**
 * Which rows are shown and in what order; running it needs neither window nor workspace, so it may run anywhere.
 *
 * @param shared the test of the filter bar above the table
 * @param filters what the filter row asks of each column
 * @param order the columns to sort by, most important first; empty keeps the order of recording
 * @param toComplete true to show only the projects that lack something their stage requires
 */
public record LedgerQuery(Predicate<LedgerRow> shared, Map<LedgerColumn, ColumnFilter> filters, List<SortKey> order,
                   boolean toComplete, LedgerWords words) {
    public LedgerQuery {
        filters = Map.copyOf(filters);
        order = List.copyOf(order);
    }

    /** True when what was typed for the column is understood; what is not hides nothing. */
    public static boolean isUnderstood(LedgerColumn column, ColumnFilter filter, LedgerWords words) {
        return Matching.of(column, filter, words).isPresent();
    }

    /** The rows that pass, in order, and their totals. */
    public LedgerResult run(List<LedgerRow> rows) {
        Predicate<LedgerRow> test = shared;
        for (var entry : filters.entrySet()) {
            test = test.and(Matching.of(entry.getKey(), entry.getValue(), words).orElse(row -> true));
        }
        if (toComplete) {
            test = test.and(row -> !row.missing().isEmpty());
        }
        var shown = new ArrayList<LedgerRow>();
        for (LedgerRow row : rows) {
            if (test.test(row)) {
                shown.add(row);
            }
        }
        List<LedgerRow> sorted = order.isEmpty() ? List.copyOf(shown) : sorted(shown);
        return new LedgerResult(sorted, LedgerTotals.of(sorted), rows.size());
    }

    private record Keyed(LedgerRow row, Comparable<?>[] keys) {
    }

    // The sort keys are computed once a row: collating Chinese text is what costs.
    private List<LedgerRow> sorted(List<LedgerRow> rows) {
        var collator = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
        var keyed = new ArrayList<Keyed>(rows.size());
        for (LedgerRow row : rows) {
            var keys = new Comparable<?>[order.size()];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = key(order.get(i).column(), row, collator);
            }
            keyed.add(new Keyed(row, keys));
        }
        keyed.sort(comparator());
        return keyed.stream().map(Keyed::row).toList();
    }

    private Comparator<Keyed> comparator() {
        return (a, b) -> {
            for (int i = 0; i < order.size(); i++) {
                int compared = compare(a.keys()[i], b.keys()[i], order.get(i).descending());
                if (compared != 0) {
                    return compared;
                }
            }
            return 0;
        };
    }

    // Rows without a value come last in either direction: they are never what is looked for.
    @SuppressWarnings("unchecked")
    private static int compare(Comparable<?> a, Comparable<?> b, boolean descending) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? 1 : -1;
        }
        int compared = ((Comparable<Object>) a).compareTo(b);
        return descending ? -compared : compared;
    }

    private Comparable<?> key(LedgerColumn column, LedgerRow row, Collator collator) {
        Object value = column.value(row);
        return switch (value) {
            case null -> null;
            case Stage stage -> stage;
            case Exit exit -> exit;
            case Boolean flag -> flag;
            case String text -> collated(text, collator);
            case List<?> missing -> missing.size();
            case Comparable<?> comparable -> comparable;
            default -> collated(value.toString(), collator);
        };
    }

    private static CollationKey collated(String text, Collator collator) {
        return collator.getCollationKey(text);
    }
}
