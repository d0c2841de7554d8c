package landfall.report.word;

import java.util.Arrays;
import java.util.List;
import landfall.report.Table;

/** How wide the columns of a table are, so that nothing but long text wraps and the table fills the page. */
final class ColumnWidths {
    private static final int FIGURE_POINTS = 9;
    private static final double TWIPS_PER_POINT = 20;
    private static final double LATIN = 0.56;
    private static final double SPACE = 0.25;
    private static final int AROUND = 160;
    private static final int SWATCH = 430;
    private static final double NARROWEST_TEXT = 0.12;

    private ColumnWidths() {
    }

    /** The widths in twips; together they are the whole width. */
    static int[] of(Table table, int whole) {
        List<Table.Column> columns = table.columns();
        double[] wide = new double[columns.size()];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = columns.get(i).part() > 0 ? columns.get(i).part() * whole : natural(table, i);
        }
        double sum = Arrays.stream(wide).sum();
        if (sum > whole) {
            shrinkText(columns, wide, whole);
            sum = Arrays.stream(wide).sum();
        }
        int[] twips = new int[wide.length];
        int left = whole;
        for (int i = 0; i < wide.length; i++) {
            twips[i] = i == wide.length - 1 ? left : (int) Math.round(wide[i] * whole / sum);
            left -= twips[i];
        }
        return twips;
    }

    // Words that may wrap give way first.
    private static void shrinkText(List<Table.Column> columns, double[] wide, int whole) {
        double fixed = 0;
        double free = 0;
        for (int i = 0; i < wide.length; i++) {
            if (columns.get(i).wraps()) {
                free += wide[i];
            } else {
                fixed += wide[i];
            }
        }
        for (int i = 0; i < wide.length; i++) {
            if (columns.get(i).wraps()) {
                wide[i] = Math.max(whole * NARROWEST_TEXT, wide[i] * Math.max(0, whole - fixed) / free);
            }
        }
    }

    private static double natural(Table table, int column) {
        double most = length(table.columns().get(column).title());
        for (Table.Row row : table.rows()) {
            Table.Cell cell = row.cells().get(column);
            for (String line : cell.text().split("\\R")) {
                most = Math.max(most, length(line) + (cell.swatch() == null ? 0 : SWATCH));
            }
        }
        return most + AROUND;
    }

    // Word sets a little space between Chinese characters and what is Latin.
    private static double length(String text) {
        double length = 0;
        boolean wasLatin = false;
        int at = 0;
        for (int c : text.codePoints().toArray()) {
            boolean latin = c < 0x2000 || c == 0x2212;
            length += (latin ? LATIN : 1) + (at++ > 0 && latin != wasLatin ? SPACE : 0);
            wasLatin = latin;
        }
        return length * FIGURE_POINTS * TWIPS_PER_POINT;
    }
}
