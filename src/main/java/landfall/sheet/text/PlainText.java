package landfall.sheet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import landfall.sheet.table.Cell;
import landfall.sheet.table.Listing;

/** Cells as fields of a text table: quoted where needed, and never taken for a formula. */
final class PlainText {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private PlainText() {
    }

    /** The header, the rows and the totals row as lines without line ends. */
    static List<String> lines(Listing listing, char delimiter) {
        List<String> lines = new ArrayList<>();
        int columns = listing.columns().size();
        lines.add(line(columns, column -> Cell.text(listing.columns().get(column).header()), delimiter));
        for (List<Cell> row : listing.rows()) {
            lines.add(line(columns, column -> listing.cell(row, column), delimiter));
        }
        listing.totals().ifPresent(totals -> lines.add(line(columns, totals::get, delimiter)));
        return lines;
    }

    private static String line(int columns, IntFunction<Cell> cells, char delimiter) {
        return IntStream.range(0, columns).mapToObj(column -> field(cells.apply(column), delimiter))
                .collect(Collectors.joining(String.valueOf(delimiter)));
    }

    /** The field for a cell. Words that a spreadsheet program would run as a formula get an apostrophe in front. */
    static String field(Cell cell, char delimiter) {
        String shown = switch (cell) {
            case Cell.Text words -> guarded(words.text());
            case Cell.Fault fault -> guarded(fault.error());
            case Cell.Number number -> number.value().toPlainString();
            default -> cell.shown();
        };
        boolean quote = shown.indexOf(delimiter) >= 0 || shown.indexOf('"') >= 0 || shown.indexOf('\n') >= 0
                || shown.indexOf('\r') >= 0 || shown.indexOf('\t') >= 0;
        return quote ? '"' + shown.replace("\"", "\"\"") + '"' : shown;
    }

    private static String guarded(String words) {
        return isGuarded(words, 0) || words.startsWith("'") && isGuarded(words, 1) ? "'" + words : words;
    }

    /** Takes the apostrophe of {@link #field} away again. */
    static String unguarded(String field) {
        boolean guarded = field.startsWith("'") && (isGuarded(field, 1) || field.startsWith("''") && isGuarded(field, 2));
        return guarded ? field.substring(1) : field;
    }

    /** A lone sign, such as the dash that stands for "none", is no formula. */
    private static boolean isGuarded(String text, int start) {
        return text.length() > start + 1 && FORMULA_STARTS.indexOf(text.charAt(start)) >= 0;
    }
}
