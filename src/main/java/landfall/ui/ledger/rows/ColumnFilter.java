package landfall.ui.ledger.rows;

import java.util.Set;

/** What the filter row asks of one column. */
public sealed interface ColumnFilter {
    /** As typed: words for a text column, bounds for a number, a year, month, day or bounds for a date. */
    record Typed(String text) implements ColumnFilter {
    }

    /** One of several values; the empty string stands for no value. */
    record AnyOf(Set<Object> values) implements ColumnFilter {
        public AnyOf {
            values = Set.copyOf(values);
        }
    }
}
