package landfall.exchange.table;

import java.util.List;
import java.util.Optional;
import landfall.sheet.table.Row;
import landfall.sheet.table.Table;

/**
 * A table inside a sheet: its header, what is said above it, and where its rows lie.
 *
 * @param firstRow the number of the header's first row, from 1
 * @param lastRow the number of the header's last row
 * @param endRow the number of the last row that belongs to the table
 * @param above the texts above the header, one line a row
 */
public record Header(Table sheet, int firstRow, int lastRow, int endRow, List<Column> columns, List<String> above) {

    public Header {
        columns = List.copyOf(columns);
        above = List.copyOf(above);
    }

    /** The rows under the header, blank rows left out. */
    public List<Row> rows() {
        return sheet.rows().stream().filter(row -> row.number() > lastRow && row.number() <= endRow).toList();
    }

    /** The column at that index, from 0. */
    public Optional<Column> column(int index) {
        return columns.stream().filter(column -> column.index() == index).findFirst();
    }

    /** What is said above the header, and the sheet's name: where titles give a year, a unit or a stage. */
    public String title() {
        return String.join("\n", above) + "\n" + sheet.name();
    }
}
