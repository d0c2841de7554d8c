package landfall.ui.ledger.rows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import landfall.domain.Field;
import landfall.domain.Stage;
import landfall.domain.value.Area;
import landfall.domain.value.Count;
import landfall.domain.value.Dollars;
import landfall.domain.value.FloorArea;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;
import landfall.domain.value.Quantity;

/** The bottom line of the rows that are shown. */
public final class LedgerTotals {
    /**
     * The sum of a column.
     *
     * @param value a {@link Quantity}, qualified when a part is; the average days for days
     * @param unknown how many rows have no value and are left out
     */
    public record Sum(Object value, int unknown) {
    }

    private final int count;
    private final Map<Stage, Integer> byStage = new EnumMap<>(Stage.class);
    private final Map<LedgerColumn, Sum> sums = new HashMap<>();

    private LedgerTotals(List<LedgerRow> rows) {
        count = rows.size();
        for (LedgerRow row : rows) {
            byStage.merge(row.project().stage(), 1, Integer::sum);
        }
        for (LedgerColumn column : LedgerColumn.ALL) {
            if (column.isNumeric()) {
                sums.put(column, sum(column, rows));
            }
        }
    }

    /** The totals of some rows. */
    public static LedgerTotals of(List<LedgerRow> rows) {
        return new LedgerTotals(rows);
    }

    /** How many projects are shown. */
    public int count() {
        return count;
    }

    /** How many projects of each stage are shown; a stage without any is left out. */
    public Map<Stage, Integer> byStage() {
        return byStage;
    }

    /** The sum of a numeric column, or null for another one. */
    public Sum of(LedgerColumn column) {
        return sums.get(column);
    }

    private static Sum sum(LedgerColumn column, List<LedgerRow> rows) {
        long total = 0;
        int known = 0;
        var qualifier = Qualifier.EXACT;
        for (LedgerRow row : rows) {
            Object value = column.value(row);
            if (value == null) {
                continue;
            }
            known++;
            switch (value) {
                case Quantity quantity -> {
                    total = Math.addExact(total, quantity.smallest());
                    qualifier = qualifier.and(quantity.qualifier());
                }
                case Long days -> total = Math.addExact(total, days);
                default -> throw new IllegalStateException(column + " is no column of numbers");
            }
        }
        return new Sum(known == 0 ? null : inKind(column, total, known, qualifier), rows.size() - known);
    }

    private static Object inKind(LedgerColumn column, long total, int known, Qualifier qualifier) {
        return switch (column.kind()) {
            case MONEY -> new Money(total, qualifier);
            case AREA -> new Area(total, qualifier);
            default -> column.isDays()
                    ? (Object) BigDecimal.valueOf(total).divide(BigDecimal.valueOf(known), 0, RoundingMode.HALF_UP)
                            .longValueExact()
                    : number(column.field(), total, qualifier);
        };
    }

    private static Quantity number(Field<?> field, long total, Qualifier qualifier) {
        return switch (field.type().shape()) {
            case DOLLARS -> new Dollars(total, qualifier);
            case FLOOR_AREA -> new FloorArea(total, qualifier);
            default -> new Count(total, qualifier);
        };
    }
}
