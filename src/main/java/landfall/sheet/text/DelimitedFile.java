package landfall.sheet.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import landfall.sheet.file.SheetBudget;
import landfall.sheet.file.UnreadableSheet;
import landfall.sheet.file.UnreadableSheet.Reason;
import landfall.sheet.table.Cell;
import landfall.sheet.table.Row;
import landfall.sheet.table.Table;
import landfall.sheet.table.Workbook;

/** Reads a text file as one table: finds its encoding and its separator, then takes every field as words. */
public final class DelimitedFile {

    private static final long LARGEST_TEXT = 48L << 20;

    private DelimitedFile() {
    }

    /**
     * Reads the one table of a text file.
     *
     * @throws UnreadableSheet when it is no table or too large
     */
    public static Workbook read(Path file) throws IOException, UnreadableSheet {
        if (Files.size(file) > LARGEST_TEXT) {
            throw new UnreadableSheet(file, Reason.TOO_LARGE, Files.size(file) + " bytes of text");
        }
        String text = TextDecoder.decode(Files.readAllBytes(file))
                .orElseThrow(() -> new UnreadableSheet(file, unknownBytes(file), null));
        if (text.isBlank()) {
            throw new UnreadableSheet(file, Reason.EMPTY, null);
        }
        char delimiter = 0;
        // Excel's own way to name the separator: a first line such as sep=; that is no row of the table.
        if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 5 && "\r\n".indexOf(text.charAt(5)) >= 0) {
            delimiter = text.charAt(4);
            text = text.substring(5).replaceFirst("^(\r\n|\r|\n)", "");
        }
        if (delimiter == 0) {
            delimiter = Delimited.delimiterOf(text);
        }
        List<List<String>> records = Delimited.split(text, delimiter)
                .orElseThrow(() -> new UnreadableSheet(file, Reason.TOO_LARGE, "too many fields"));
        return new Workbook(List.of(table(file, records)));
    }

    /** Bytes that are no text: what a person should look at depends on what the file claims to be. */
    private static Reason unknownBytes(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.matches(".*\\.(csv|tsv|tab|txt)") ? Reason.UNKNOWN_ENCODING : Reason.NOT_A_SPREADSHEET;
    }

    private static Table table(Path file, List<List<String>> records) throws UnreadableSheet {
        SheetBudget budget = new SheetBudget(file);
        String fileName = file.getFileName().toString();
        int dot = fileName.lastIndexOf('.');
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            List<Cell> cells = cells(records.get(i));
            if (!cells.isEmpty()) {
                budget.place(i, cells.size() - 1);
                budget.cells(cells.size());
                rows.add(new Row(i + 1, cells, false));
            }
        }
        return new Table(dot > 0 ? fileName.substring(0, dot) : fileName, false, rows, List.of());
    }

    static List<Cell> cells(List<String> fields) {
        List<Cell> cells = new ArrayList<>(fields.size());
        for (String field : fields) {
            cells.add(Cell.text(PlainText.unguarded(field)));
        }
        while (!cells.isEmpty() && cells.getLast() == Cell.EMPTY) {
            cells.removeLast();
        }
        return cells;
    }
}
