package landfall.exchange.table;

import java.util.regex.Pattern;
import landfall.exchange.words.Words;
import landfall.sheet.table.Cell;
import landfall.sheet.table.Row;

/** What a row of a sheet says at first sight: how full it is, its first words, whether it adds up others. */
public final class RowText {
    private static final Pattern TOTAL = Pattern.compile("(?:本页|本表|全部|项目|全区|全市|全县|总)?(?:合计|总计|共计|累计|总和|汇总|合计数|"
            + "grandtotal|total|sum)(?:[:(\\d].*)?|共\\d+个.*|(?:合计|总计|共计)\\d*个?项目.*");
    private static final Pattern SUBTOTAL = Pattern.compile("(?:小计|subtotal)(?:[:(\\d].*)?|.{1,14}(?:小计|合计)(?:\\(.*\\))?");
    private RowText() {
    }

    /** The number of cells that hold something. */
    public static int filled(Row row) {
        return (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    /** True when the row adds up others: its first words, numbers passed over, are 合计 or the like. */
    public static boolean isTotal(Row row) {
        String first = first(row);
        return TOTAL.matcher(first).matches() || SUBTOTAL.matcher(first).matches() && first.length() <= 16;
    }

    /** True when a total row adds up only the rows since the one before: 小计. */
    public static boolean isSubtotal(Row row) {
        String first = first(row);
        return SUBTOTAL.matcher(first).matches() && !TOTAL.matcher(first).matches();
    }

    /** The first words of the row in plain form, numbers passed over. */
    public static String first(Row row) {
        String first = "";
        for (int i = 0; i < Math.min(row.cells().size(), 6); i++) {
            Cell cell = row.cell(i);
            if (!cell.isBlank()) {
                String flat = Words.flat(cell.shown());
                if (!flat.matches("\\d+")) {
                    return flat;
                }
                first = flat;
            }
        }
        return first;
    }
}
