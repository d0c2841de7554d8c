package landfall.exchange.table;

import java.time.LocalDate;
import java.util.regex.Pattern;
import landfall.exchange.words.FieldWords;
import landfall.exchange.words.Words;
import landfall.sheet.table.Cell;
import landfall.sheet.table.Row;
import landfall.sheet.table.Table;
import landfall.text.Readings;

/** Tells which rows around a header row belong to it, with merged cells or, as in text files, without. */
final class HeaderShape {
    private static final int LONGEST_LABEL = 30;
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);
    private static final Pattern FIGURE = Pattern.compile("[\\d.,%+\\-/（()）]+|\\d.*[亿万元亩]");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("[(（]?\\d{1,2}[)）]?|[甲乙丙丁戊己庚辛壬癸]|[A-Z]|栏次|列号");

    private static final Pattern TITLE = Pattern.compile("[:：]|[表册]$|台账|清单|一览");

    private final Table sheet;

    HeaderShape(Table sheet) {
        this.sheet = sheet;
    }

    /** True when the row is the upper part of the header below: groups such as 投资情况 over several labels. */
    boolean isGroupRow(int number, int below) {
        Row row = sheet.row(number).orElse(null);
        if (row == null) {
            return false;
        }
        int filled = 0;
        boolean spans = false;
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cell(column);
            if (cell.isBlank()) {
                continue;
            }
            filled++;
            if (!isLabel(cell) || TITLE.matcher(cell.shown()).find() || Words.isUnit(cell.shown())) {
                return false;
            }
            spans |= sheet.regionAt(number, column).filter(merged -> merged.lastRow() >= below - 1
                    || merged.lastColumn() > merged.firstColumn() && width(merged) * 2 <= sheet.columns()).isPresent();
        }
        // A title stands alone; a group row has company, or reaches down into the header.
        return filled >= 2 || filled == 1 && spans;
    }

    private static int width(Table.Region region) {
        return region.lastColumn() - region.firstColumn() + 1;
    }

    /** True when the row is the lower part of the header above: labels under groups, or units. */
    boolean isContinuation(int number, int nameColumn, int base) {
        Row row = sheet.row(number).orElse(null);
        if (row == null) {
            return false;
        }
        boolean merged = sheet.regionAt(number, nameColumn).filter(region -> region.firstRow() + 1 <= base).isPresent();
        if (!merged && !row.cell(nameColumn).isBlank()) {
            return false;
        }
        boolean known = false;
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cell(column);
            if (cell.isBlank()) {
                continue;
            }
            if (!isLabel(cell)) {
                return false;
            }
            known |= merged || Words.isUnit(cell.shown()) || FieldWords.whole(cell.shown()) != null;
        }
        return known;
    }

    /** True for a row that only numbers the columns: 1, 2, 3 or 甲, 乙, 丙. */
    boolean isNumbering(int number, int nameColumn) {
        Row row = sheet.row(number).orElse(null);
        return row != null && RowText.filled(row) >= 3
                && COLUMN_NUMBER.matcher(row.shown(nameColumn).strip()).matches()
                && row.cells().stream().filter(cell -> !cell.isBlank())
                .allMatch(cell -> COLUMN_NUMBER.matcher(cell.shown().strip()).matches());
    }

    /** What a header cell says, seen through merged cells and under a group that was merged before it became text. */
    String label(int row, int column, int top, int bottom) {
        Cell cell = sheet.cellAt(row, column);
        if (!cell.isBlank() || row == bottom || sheet.regionAt(row, column).isPresent() || standsAlone(row, column, bottom)) {
            return cell.shown();
        }
        for (int left = column - 1; left >= 0; left--) {
            if (standsAlone(row, left, bottom)) {
                return "";
            }
            if (!sheet.cellAt(row, left).isBlank()) {
                return sheet.regionAt(row, left).isPresent() ? "" : sheet.cellAt(row, left).shown();
            }
        }
        return "";
    }

    // Nothing stands below: so the column's label is in this row or above, and no group reaches over it.
    private boolean standsAlone(int row, int column, int bottom) {
        for (int lower = row + 1; lower <= bottom; lower++) {
            if (!sheet.cellAt(lower, column).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLabel(Cell cell) {
        return cell instanceof Cell.Text text && text.text().length() <= LONGEST_LABEL
                && !FIGURE.matcher(Words.flat(text.text())).matches()
                && Readings.date(text.text(), ANY_DAY).value() == null;
    }
}
