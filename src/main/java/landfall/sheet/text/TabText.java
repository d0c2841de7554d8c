package landfall.sheet.text;

import java.util.ArrayList;
import java.util.List;
import landfall.sheet.table.Cell;
import landfall.sheet.table.Listing;
import landfall.sheet.table.Row;

/** A table as the text that spreadsheet programs put on the clipboard: tabs between fields, one line a row. */
public final class TabText {

    private TabText() {
    }

    /** The listing with its header and, if it has one, its totals row. */
    public static String of(Listing listing) {
        return String.join("\n", PlainText.lines(listing, '\t'));
    }

    /** The rows of such a text; every cell is words. Rows are numbered from 1, blank lines are left out. */
    public static List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        List<List<String>> records = Delimited.split(text, '\t').orElse(List.of());
        for (int i = 0; i < records.size(); i++) {
            List<Cell> cells = DelimitedFile.cells(records.get(i));
            if (!cells.isEmpty()) {
                rows.add(new Row(i + 1, cells, false));
            }
        }
        return rows;
    }
}
