package landfall.ui.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import landfall.ui.ledger.rows.LedgerColumn;

/** Where every column stands: header, filters, rows and totals all lay themselves out by this. */
final class ColumnLayout {
    /** The width of the strip with the ticks, in front of the first column. */
    static final double TICKS = 32;
    private static final double LEAST_WIDTH = 40;

    private final Map<LedgerColumn, Double> chosen = new HashMap<>();
    private final Map<LedgerColumn, Double> needed = new HashMap<>();
    private final DoubleProperty offset = new SimpleDoubleProperty();
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();
    private Map<LedgerColumn, Double> totals = Map.of();
    private List<LedgerColumn> columns = List.of();
    private int frozen;

    ColumnLayout() {
        offset.addListener((property, before, after) -> changed());
    }

    /** Shows these columns; the leading ones that are frozen by nature do not scroll. */
    void show(List<LedgerColumn> shown) {
        columns = List.copyOf(shown);
        frozen = 0;
        while (frozen < columns.size() && LedgerColumn.FROZEN.contains(columns.get(frozen))) {
            frozen++;
        }
        changed();
    }

    /** Gives the column at least this width, which its header needs, unless the user has chosen one. */
    void widen(LedgerColumn column, double least) {
        needed.put(column, Math.max(column.width(), least));
    }

    /** Gives every column with a total at least the width that the total needs, unless the user has chosen one. */
    void widenForTotals(Map<LedgerColumn, Double> least) {
        if (!totals.equals(least)) {
            totals = Map.copyOf(least);
            changed();
        }
    }

    /** The user's choice of a width. */
    void resize(LedgerColumn column, double width) {
        chosen.put(column, Math.max(LEAST_WIDTH, width));
        changed();
    }

    List<LedgerColumn> columns() {
        return columns;
    }

    boolean isFrozen(int column) {
        return column < frozen;
    }

    double width(int column) {
        LedgerColumn shown = columns.get(column);
        double usual = Math.max(needed.getOrDefault(shown, (double) shown.width()), totals.getOrDefault(shown, 0.0));
        return chosen.getOrDefault(shown, usual);
    }

    /** The left edge of a column as it stands now, scrolled columns moved by the offset. */
    double x(int column) {
        double x = TICKS;
        for (int i = 0; i < column; i++) {
            x += width(i);
        }
        return isFrozen(column) ? x : x - offset.get();
    }

    /** Where the columns that scroll begin. */
    double frozenWidth() {
        return TICKS + sum(0, frozen);
    }

    double totalWidth() {
        return TICKS + sum(0, columns.size());
    }

    /** The column under a point, or -1 over the ticks and beyond the last column. */
    int columnAt(double x) {
        for (int i = 0; i < columns.size(); i++) {
            boolean covered = !isFrozen(i) && x < frozenWidth();
            if (!covered && x >= x(i) && x < x(i) + width(i)) {
                return i;
            }
        }
        return -1;
    }

    /** How far the columns behind the frozen ones are scrolled, in pixels. */
    DoubleProperty offset() {
        return offset;
    }

    /** Changes whenever something has to be laid out anew. */
    ReadOnlyLongProperty version() {
        return version.getReadOnlyProperty();
    }

    private double sum(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += width(i);
        }
        return sum;
    }

    private void changed() {
        version.set(version.get() + 1);
    }
}
