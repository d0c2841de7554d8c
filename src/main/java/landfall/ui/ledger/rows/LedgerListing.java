package landfall.ui.ledger.rows;

import java.util.ArrayList;
import java.util.List;
import landfall.domain.value.Area;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;
import landfall.sheet.table.Cell;
import landfall.sheet.table.Listing;
import landfall.text.Texts;

/** What is shown as a table for another program: units in the headers, exact numbers, and dates as ISO texts. */
public final class LedgerListing {
    private static final double WIDTH = 16;

    private LedgerListing() {
    }

    /** The rows in these columns; a figure with a qualifier is written in words, so that nobody sums it as exact. */
    public static Listing of(List<LedgerColumn> columns, List<LedgerRow> rows, LedgerWords words, Texts texts) {
        var heads = new ArrayList<Listing.Column>();
        for (LedgerColumn column : columns) {
            String unit = words.unit(column);
            String label = words.label(column);
            heads.add(Listing.Column.text(unit.isEmpty() ? label : texts.of("ledger.header.unit", label, unit), WIDTH));
        }
        var lines = new ArrayList<List<Cell>>();
        for (LedgerRow row : rows) {
            lines.add(columns.stream().map(column -> cell(column, row, words)).toList());
        }
        return new Listing(texts.of("ledger.title"), heads, lines);
    }

    private static Cell cell(LedgerColumn column, LedgerRow row, LedgerWords words) {
        Object value = column.value(row);
        boolean isExact = switch (value) {
            case Money money -> money.qualifier() == Qualifier.EXACT;
            case Area area -> area.qualifier() == Qualifier.EXACT;
            case Count count -> count.qualifier() == Qualifier.EXACT;
            case Long days -> true;
            case null, default -> false;
        };
        if (isExact) {
            return Cell.number(words.number(column, row));
        }
        return Cell.text(value instanceof DayOrMonth date ? date.toString() : words.plain(column, row));
    }
}
