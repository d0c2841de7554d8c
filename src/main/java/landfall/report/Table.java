package landfall.report;

import java.util.List;
import java.util.Objects;
import landfall.domain.Stage;

/**
 * A table whose header repeats on every page and whose rows are never split; when no column has a title there is no
 * header.
 */
public record Table(List<Column> columns, List<Row> rows) implements Block {
    /** On which side the cells of a column stand. */
    public enum Align { LEFT, RIGHT }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(row + " does not fit " + columns.size() + " columns");
            }
        }
    }

    /**
     * A column.
     *
     * @param title the header with its unit in brackets
     * @param part the part of the table's width (0 to 1), or 0 for as wide as its widest cell
     * @param wraps whether long text may run over several lines
     */
    public record Column(String title, Align align, double part, boolean wraps) {
        public Column {
            Objects.requireNonNull(title);
            Objects.requireNonNull(align);
        }

        /** A column of figures, as wide as needed. */
        public static Column figures(String title) {
            return new Column(title, Align.RIGHT, 0, false);
        }

        /** A column of short words, as wide as needed. */
        public static Column words(String title) {
            return new Column(title, Align.LEFT, 0, false);
        }

        /** A column of text that may wrap. */
        public static Column text(String title, double part) {
            return new Column(title, Align.LEFT, part, true);
        }
    }

    /** A row; the total row is set off by a rule and in bold. */
    public record Row(List<Cell> cells, boolean total) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells), false);
        }

        public static Row total(Cell... cells) {
            return new Row(List.of(cells), true);
        }
    }

    /**
     * A cell.
     *
     * @param swatch the stage whose colour and pattern stand before the text, or null
     * @param trace the id of the trace behind the figure, or null
     */
    public record Cell(String text, Stage swatch, String trace) {
        public Cell {
            Objects.requireNonNull(text);
        }

        public static Cell of(String text) {
            return new Cell(text, null, null);
        }

        /** A figure that can be traced to its projects. */
        public static Cell traced(String text, String trace) {
            return new Cell(text, null, trace);
        }

        /** The name of a stage with its colour and pattern. */
        public static Cell stage(String text, Stage stage) {
            return new Cell(text, stage, null);
        }
    }
}
