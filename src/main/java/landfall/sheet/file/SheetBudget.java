package landfall.sheet.file;

import java.nio.file.Path;
import landfall.sheet.file.UnreadableSheet.Reason;

/** How much a workbook may hold before it is refused instead of filling the memory. */
public final class SheetBudget {

    /** More rows than that no spreadsheet program has. */
    public static final int MOST_ROWS = 1_048_576;
    static final int MOST_COLUMNS = 16_384;
    private static final int MOST_CELLS = 2_000_000;
    private static final int MOST_CHARACTERS = 50_000_000;
    private static final int MOST_REGIONS = 200_000;

    private final Path file;
    private int cells;
    private long characters;
    private int regions;

    /** A budget of which nothing is used yet. */
    public SheetBudget(Path file) {
        this.file = file;
    }

    /**
     * Takes one row of cells, empty ones between filled ones included.
     *
     * @throws UnreadableSheet when the file holds too many
     */
    public void cells(int count) throws UnreadableSheet {
        cells += count;
        if (cells > MOST_CELLS) {
            throw tooLarge("more than " + MOST_CELLS + " cells");
        }
    }

    /**
     * Takes words and gives them back.
     *
     * @throws UnreadableSheet when the file holds too many
     */
    public String words(String words) throws UnreadableSheet {
        characters += words.length();
        if (characters > MOST_CHARACTERS) {
            throw tooLarge("more than " + MOST_CHARACTERS + " characters");
        }
        return words;
    }

    /**
     * Takes one merged region.
     *
     * @throws UnreadableSheet when the file holds too many
     */
    public void region() throws UnreadableSheet {
        if (++regions > MOST_REGIONS) {
            throw tooLarge("more than " + MOST_REGIONS + " merged regions");
        }
    }

    /**
     * Checks a place in the sheet, counted from 0.
     *
     * @throws UnreadableSheet when no spreadsheet program reaches that far
     */
    public void place(int row, int column) throws UnreadableSheet {
        if (row >= MOST_ROWS || column >= MOST_COLUMNS) {
            throw tooLarge("row " + (row + 1) + ", column " + (column + 1));
        }
    }

    private UnreadableSheet tooLarge(String detail) {
        return new UnreadableSheet(file, Reason.TOO_LARGE, detail);
    }
}
