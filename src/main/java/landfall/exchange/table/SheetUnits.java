package landfall.exchange.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import landfall.exchange.words.UnitWords;
import landfall.sheet.table.Cell;
import landfall.sheet.table.Row;
import landfall.sheet.table.Table;
import landfall.text.AreaUnit;

/**
 * The units that a sheet gives to all its bare figures: above the header, in a footnote, or on a sheet of notes.
 *
 * @param yuan the yuan in one unit of money, if one is named
 * @param area the unit of land, if one is named
 */
record SheetUnits(OptionalLong yuan, Optional<AreaUnit> area) {
    private static final int FOOT = 20;
    private static final int MOST_NOTES = 100;

    static SheetUnits of(Header header, List<Table> notes) {
        var found = new SheetUnits(OptionalLong.empty(), Optional.empty());
        for (int i = header.above().size() - 1; i >= 0; i--) {
            for (String cell : header.above().get(i).split(" \\| ")) {
                found = found.or(cell);
            }
        }
        List<Row> rows = header.rows();
        for (Row row : rows.subList(Math.max(0, rows.size() - FOOT), rows.size())) {
            if (RowText.filled(row) <= 3) {
                found = found.or(row);
            }
        }
        for (Table sheet : notes) {
            for (Row row : sheet.rows().subList(0, Math.min(MOST_NOTES, sheet.rows().size()))) {
                found = found.or(row);
            }
        }
        return found;
    }

    private SheetUnits or(Row row) {
        var found = this;
        for (Cell cell : row.cells()) {
            if (cell instanceof Cell.Text text) {
                found = found.or(text.text());
            }
        }
        return found;
    }

    private SheetUnits or(String text) {
        return new SheetUnits(yuan.isPresent() ? yuan : UnitWords.money(text),
                area.isPresent() ? area : UnitWords.area(text));
    }
}
