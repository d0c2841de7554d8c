package landfall.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import landfall.domain.Stage;

/**
 * A table whose header repeats on every page and whose rows are never split; when no column has a title there is no
 * header.
 *
 * @param sums what stands at the foot of each page when the table takes several, or null for nothing
 */
public record Table(List<Column> columns, List<Row> rows, PageSums sums) implements Block {
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

    /** A table without sums at the foot of its pages. */
    public Table(List<Column> columns, List<Row> rows) {
        this(columns, rows, null);
    }

    /** How many rows come before the total rows at the end. */
    public int listed() {
        int listed = rows.size();
        while (listed > 0 && rows.get(listed - 1).total()) {
            listed--;
        }
        return listed;
    }

    /** The sums at the foot of the pages of a table, for any part of its rows; the rows are counted from 0. */
    public interface PageSums {
        /** The sums of the rows on one page, from the first to the one before the end. */
        Row page(int first, int end);

        /** The sums of all rows up to the foot of a page, that is of those before the end. */
        Row soFar(int end);
    }

    /**
     * A column.
     *
     * @param title the header with its unit in brackets
     * @param part the part of the table's width (0 to 1), or 0 for as wide as its widest cell
     * @param wraps whether long text may run over several lines
     * @param reckoning how its figures follow from two other columns, or null; a spreadsheet reckons them anew
     */
    public record Column(String title, Align align, double part, boolean wraps, Reckoning reckoning) {
        public Column {
            Objects.requireNonNull(title);
            Objects.requireNonNull(align);
        }

        /** A column whose figures do not follow from others. */
        public Column(String title, Align align, double part, boolean wraps) {
            this(title, align, part, wraps, null);
        }

        /** A column of figures, as wide as needed. */
        public static Column figures(String title) {
            return new Column(title, Align.RIGHT, 0, false);
        }

        /** The growth of one column over another, both counted from 0: present ÷ earlier − 1. */
        public static Column growth(String title, int present, int earlier) {
            return figures(title).reckoned(new Reckoning(Reckoning.Kind.GROWTH, present, earlier));
        }

        /** The same column, reckoned from two others. */
        public Column reckoned(Reckoning by) {
            return new Column(title, align, part, wraps, by);
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

    /**
     * How the figures of a column follow from two other figures of their row.
     *
     * @param first the first of the two columns, counted from 0
     * @param second the second of the two columns, counted from 0
     */
    public record Reckoning(Kind kind, int first, int second) {
        /** The sum that is done. */
        public enum Kind {
            /** first ÷ second − 1. */
            GROWTH,
            /** first ÷ second. */
            RATIO,
            /** first − second. */
            DIFFERENCE
        }

        public Reckoning {
            Objects.requireNonNull(kind);
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
     * @param number the figure that the text shows, unrounded and in the unit of the column, a percentage as its part
     *     of 1; null where the text alone says everything
     */
    public record Cell(String text, Stage swatch, String trace, BigDecimal number) {
        public Cell {
            Objects.requireNonNull(text);
        }

        /** A cell without a figure, or with one that its text gives in full. */
        public Cell(String text, Stage swatch, String trace) {
            this(text, swatch, trace, null);
        }

        public static Cell of(String text) {
            return new Cell(text, null, null);
        }

        /** The same cell with the unrounded figure that its text shows; null leaves it to the text. */
        public Cell worth(BigDecimal figure) {
            return new Cell(text, swatch, trace, figure);
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
