package landfall.sheet.table;

import java.util.List;

/**
 * One row that has something in it.
 *
 * @param number the row number as the spreadsheet program shows it, from 1
 * @param cells  the cells from the first column on; ends with the last cell that is not empty
 * @param hidden whether the spreadsheet hides the row, for example by a filter
 */
public record Row(int number, List<Cell> cells, boolean hidden) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell in that column, counted from 0; the empty cell beyond the end, never null. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** What is shown in that column, counted from 0; never null. */
    public String shown(int column) {
        return cell(column).shown();
    }

    /** Whether no cell of the row shows anything but blanks. */
    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
