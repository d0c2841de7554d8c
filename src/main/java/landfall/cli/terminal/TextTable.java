package landfall.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** A table for the terminal, its columns lined up although a Chinese character takes the room of two letters. */
public final class TextTable {
    private static final String GAP = "  ";

    private final boolean[] numeric;
    private final List<String[]> rows = new ArrayList<>();

    /** @param alignment a letter for each column, 'l' for words or 'r' for numbers */
    public TextTable(String alignment) {
        numeric = new boolean[alignment.length()];
        for (int i = 0; i < numeric.length; i++) {
            numeric[i] = alignment.charAt(i) == 'r';
        }
    }

    /** Adds a row, one cell for each column; null is an empty cell. */
    public TextTable row(String... cells) {
        String[] row = new String[numeric.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = cells[i] == null ? "" : cells[i].replaceAll("\\R|\t", " ");
        }
        rows.add(row);
        return this;
    }

    /** The lines, without blanks at their ends. */
    public List<String> lines() {
        int[] widths = new int[numeric.length];
        for (String[] row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row[i]));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(String[] row, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String blanks = " ".repeat(widths[i] - width(row[i]));
            line.append(i == 0 ? "" : GAP).append(numeric[i] ? blanks + row[i] : row[i] + blanks);
        }
        return line.toString().stripTrailing();
    }

    /** How many letters' room the text takes: two for each character of the East Asian scripts. */
    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int character) {
        boolean isWide = character >= 0x1100 && character <= 0x115F || character >= 0x2E80 && character <= 0xA4CF
                || character >= 0xAC00 && character <= 0xD7A3 || character >= 0xF900 && character <= 0xFAFF
                || character >= 0xFE30 && character <= 0xFE6F || character >= 0xFF00 && character <= 0xFF60
                || character >= 0xFFE0 && character <= 0xFFE6 || character >= 0x20000 && character <= 0x3FFFD;
        int type = Character.getType(character);
        boolean isNone = type == Character.NON_SPACING_MARK || type == Character.FORMAT;
        return isNone ? 0 : isWide ? 2 : 1;
    }
}
