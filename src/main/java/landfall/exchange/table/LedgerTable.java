package landfall.exchange.table;

import java.util.List;
import java.util.OptionalInt;
import landfall.exchange.words.UnitWords;
import landfall.sheet.table.Table;

/**
 * A table of projects and how it is to be read.
 *
 * @param year the year that its title gives, for dates that are written without one
 * @param included true when its rows are to be imported
 */
public record LedgerTable(Header header, Mapping mapping, OptionalInt year, boolean included) {

    /** The table as it is proposed; the sheets of notes may name the units, the file's name the year. */
    public static LedgerTable propose(Header header, List<Table> notes, String fileName) {
        OptionalInt year = OptionalInt.empty();
        for (String text : List.of(String.join("\n", header.above()), header.sheet().name(), fileName)) {
            year = year.isPresent() ? year : UnitWords.year(text);
        }
        return new LedgerTable(header, ColumnMatcher.match(header, notes), year, true);
    }

    public LedgerTable with(Mapping other) {
        return new LedgerTable(header, other, year, included);
    }

    public LedgerTable included(boolean take) {
        return new LedgerTable(header, mapping, year, take);
    }

    public String sheet() {
        return header.sheet().name();
    }
}
