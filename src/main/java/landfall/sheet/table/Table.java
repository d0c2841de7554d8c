package landfall.sheet.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One sheet as rows of cells; blank rows are left out, the row numbers tell where they were. */
public final class Table {

    /** More covered cells than any honest sheet has: merged cells beyond are shown but not looked through. */
    private static final int MOST_COVERED = 1_000_000;

    /** A rectangle of merged cells; rows and columns counted from 0, both ends included. */
    public record Region(int firstRow, int firstColumn, int lastRow, int lastColumn) {

        /** Whether the cell lies inside; row and column counted from 0. */
        public boolean contains(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }

    private final String name;
    private final boolean hidden;
    private final List<Row> rows;
    private final List<Region> merged;
    private final int columns;
    private final Map<Integer, Row> byNumber = new HashMap<>();
    private final Map<Long, Region> covered = new HashMap<>();

    /** A table of these rows, ordered by their numbers. */
    public Table(String name, boolean hidden, List<Row> rows, List<Region> merged) {
        this.name = name;
        this.hidden = hidden;
        this.rows = List.copyOf(rows);
        this.merged = List.copyOf(merged);
        this.columns = this.rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        this.rows.forEach(row -> byNumber.put(row.number(), row));
        this.merged.forEach(this::cover);
    }

    private void cover(Region region) {
        int lastRow = Math.min(region.lastRow(), rows.isEmpty() ? -1 : rows.getLast().number() - 1);
        int lastColumn = Math.min(region.lastColumn(), columns - 1);
        for (int row = region.firstRow(); row <= lastRow; row++) {
            for (int column = region.firstColumn(); column <= lastColumn && covered.size() < MOST_COVERED; column++) {
                covered.putIfAbsent(key(row, column), region);
            }
        }
    }

    private static long key(int row, int column) {
        return (long) row << 20 | column;
    }

    /** The name on the tab. */
    public String name() {
        return name;
    }

    /** Whether the workbook hides this sheet. */
    public boolean hidden() {
        return hidden;
    }

    /** The rows with content, top to bottom. */
    public List<Row> rows() {
        return rows;
    }

    /** The merged cells; empty for text files. */
    public List<Region> merged() {
        return merged;
    }

    /** The number of columns of the widest row. */
    public int columns() {
        return columns;
    }

    /** The row of that number (from 1), if it has content. */
    public Optional<Row> row(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** The merged cells that cover this cell, if any; row number from 1, column from 0. */
    public Optional<Region> regionAt(int number, int column) {
        return covered.isEmpty() ? Optional.empty() : Optional.ofNullable(covered.get(key(number - 1, column)));
    }

    /** The cell, seen through merged cells: each cell of a merged region shows the region's first; never null. */
    public Cell cellAt(int number, int column) {
        Region region = covered.get(key(number - 1, column));
        int row = region == null ? number : region.firstRow() + 1;
        Row found = byNumber.get(row);
        return found == null ? Cell.EMPTY : found.cell(region == null ? column : region.firstColumn());
    }

    @Override
    public String toString() {
        return name + " (" + rows.size() + " rows, " + columns + " columns)";
    }
}
