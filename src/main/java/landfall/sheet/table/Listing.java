package landfall.sheet.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table to be written: named columns with a type each, and rows of cells in their order.
 *
 * @param name        the name of the sheet; characters that no sheet name may have are replaced
 * @param columns     the columns, at least one
 * @param rows        the cells of each row, at most as many as there are columns
 * @param totalsLabel the word in front of a totals row, or empty for none
 */
public record Listing(String name, List<Column> columns, List<List<Cell>> rows, Optional<String> totalsLabel) {

    /** What a column holds, which decides how it is formatted and aligned. */
    public enum Kind { TEXT, INTEGER, DECIMAL, DATE, MONTH }

    /**
     * One column.
     *
     * @param header what stands at its top
     * @param kind   what it holds
     * @param width  its width in characters of a digit's width; a Chinese character takes two
     * @param format the number format of a spreadsheet program, such as {@code #,##0.00}; empty for text
     * @param total  whether a totals row adds it up
     */
    public record Column(String header, Kind kind, double width, String format, boolean total) {

        public Column {
            Objects.requireNonNull(header);
            Objects.requireNonNull(kind);
            Objects.requireNonNull(format);
            if (width <= 0 || width > 255) {
                throw new IllegalArgumentException("width " + width);
            }
        }

        /** A column of words. */
        public static Column text(String header, double width) {
            return new Column(header, Kind.TEXT, width, "", false);
        }

        /** A column of whole numbers. */
        public static Column integer(String header, double width) {
            return new Column(header, Kind.INTEGER, width, "0", false);
        }

        /** A column of amounts in that number format. */
        public static Column decimal(String header, double width, String format) {
            return new Column(header, Kind.DECIMAL, width, format, false);
        }

        /** A column of days; a cell known only to its month is written as text. */
        public static Column date(String header, double width) {
            return new Column(header, Kind.DATE, width, "yyyy-mm-dd", false);
        }

        /** A column of months, written as text like 2019年10月 so that no program invents a day. */
        public static Column month(String header, double width) {
            return new Column(header, Kind.MONTH, width, "", false);
        }

        /** The same column, added up by a totals row. */
        public Column totalled() {
            return new Column(header, kind, width, format, true);
        }
    }

    public Listing {
        Objects.requireNonNull(name);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        Objects.requireNonNull(totalsLabel);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a listing needs a column");
        }
        for (List<Cell> row : rows) {
            if (row.size() > columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells in " + columns.size() + " columns");
            }
        }
    }

    /** A listing without a totals row. */
    public Listing(String name, List<Column> columns, List<List<Cell>> rows) {
        this(name, columns, rows, Optional.empty());
    }

    /** The cell as the column wants it: in a column of months a day is reduced to its month. */
    public Cell cell(List<Cell> row, int column) {
        Cell cell = column < row.size() ? row.get(column) : Cell.EMPTY;
        return columns.get(column).kind() == Kind.MONTH && cell instanceof Cell.Date date && date.grain() == Cell.Grain.DAY
                ? Cell.month(date.date()) : cell;
    }

    /** The totals row as values; empty if there is none. */
    public Optional<List<Cell>> totals() {
        return totalsLabel.map(label -> IntStream.range(0, columns.size())
                .mapToObj(column -> columns.get(column).total() ? Cell.number(sum(column))
                        : column == labelColumn() ? Cell.text(label) : Cell.EMPTY).toList());
    }

    /** The first column that is not added up carries the label of the totals; -1 if every column is. */
    public int labelColumn() {
        for (int column = 0; column < columns.size(); column++) {
            if (!columns.get(column).total()) {
                return column;
            }
        }
        return -1;
    }

    private BigDecimal sum(int column) {
        return rows.stream().map(row -> cell(row, column))
                .map(cell -> cell instanceof Cell.Number number ? number.value() : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
