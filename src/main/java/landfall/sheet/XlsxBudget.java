package landfall.sheet;

import java.nio.file.Path;

import landfall.sheet.UnreadableSheet.Reason;

/** How much a workbook may hold before it is refused instead of filling the memory. */
final class XlsxBudget {

    static final int MOST_ROWS = 1_048_576;
    static final int MOST_COLUMNS = 16_384;
    private static final int MOST_CELLS = 2_000_000;
    private static final int MOST_CHARACTERS = 50_000_000;
    private static final int MOST_REGIONS = 200_000;

    private final Path file;
    private int cells;
    private long characters;
    private int regions;

    XlsxBudget(Path file) {
        this.file = file;
    }

    /** Takes one row of cells, empty ones between filled ones included. */
    void cells(int count) throws UnreadableSheet {
        cells += count;
        if (cells > MOST_CELLS) {
            throw tooLarge("more than " + MOST_CELLS + " cells");
        }
    }

    /** Takes words and gives them back. */
    String words(String words) throws UnreadableSheet {
        characters += words.length();
        if (characters > MOST_CHARACTERS) {
            throw tooLarge("more than " + MOST_CHARACTERS + " characters");
        }
        return words;
    }

    void region() throws UnreadableSheet {
        if (++regions > MOST_REGIONS) {
            throw tooLarge("more than " + MOST_REGIONS + " merged regions");
        }
    }

    /** Checks a place in the sheet, counted from 0. */
    void place(int row, int column) throws UnreadableSheet {
        if (row >= MOST_ROWS || column >= MOST_COLUMNS) {
            throw tooLarge("row " + (row + 1) + ", column " + (column + 1));
        }
    }

    private UnreadableSheet tooLarge(String detail) {
        return new UnreadableSheet(file, Reason.TOO_LARGE, detail);
    }
}
