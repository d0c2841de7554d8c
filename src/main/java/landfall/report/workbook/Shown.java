package landfall.report.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import landfall.report.Table;

/**
 * A printed figure as a number with the format that shows it exactly as it is printed.
 *
 * @param number a percentage as its part of 1
 * @param format the number format of spreadsheet programs
 * @param decimals the digits after the point that are printed
 * @param percent whether it is printed as a percentage
 */
record Shown(BigDecimal number, String format, int decimals, boolean percent) {
    private static final Pattern FIGURE = Pattern.compile("([^\\d+\u2212-]*)([+\u2212-]?)(\\d[\\d,]*)(\\.\\d+)?(%?)(\\D*)");
    private static final Pattern CODE = Pattern.compile("0\\d.*");
    private static final Pattern SHORT_NUMBER = Pattern.compile("[1-9]\\d{0,3}");
    private static final Set<String> CURRENCY = Set.of("", "\u00a5", "\uffe5", "US$");
    private static final int HUNDRED = 2;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** The figure of a cell, or null when the cell holds words. */
    static Shown of(Table.Cell cell, Table.Align align) {
        Matcher parts = FIGURE.matcher(cell.text());
        if (!parts.matches() || CODE.matcher(parts.group(3)).matches()) {
            return null;
        }
        boolean plain = CURRENCY.contains(parts.group(1)) && parts.group(6).isEmpty();
        boolean countable = align == Table.Align.RIGHT || SHORT_NUMBER.matcher(cell.text()).matches();
        if (cell.number() == null && !(plain && countable)) {
            return null;
        }
        return of(parts, cell.number());
    }

    private static Shown of(Matcher parts, BigDecimal exact) {
        boolean percent = !parts.group(5).isEmpty();
        boolean negative = !parts.group(2).isEmpty() && !parts.group(2).equals("+");
        String fraction = parts.group(4) == null ? "" : parts.group(4);
        var printed = new BigDecimal((negative ? "-" : "") + parts.group(3).replace(",", "") + fraction);
        int decimals = Math.max(0, fraction.length() - 1);
        BigDecimal number = exact != null ? exact : percent ? printed.movePointLeft(HUNDRED) : printed;
        boolean grouped = parts.group(3).contains(",") || printed.abs().compareTo(THOUSAND) < 0;
        String digits = (grouped ? "#,##0" : "0") + (decimals == 0 ? "" : "." + "0".repeat(decimals))
                + (percent ? "%" : "");
        String before = quoted(parts.group(1));
        String after = quoted(parts.group(6));
        String format = before + digits + after;
        if (parts.group(2).equals("+")) {
            format = before + "+" + digits + after + ";" + before + "\"\u2212\"" + digits + after + ";" + before + digits
                    + after;
        } else if (negative || percent || exact != null) {
            format = format + ";" + before + "\"\u2212\"" + digits + after;
        }
        var shown = new Shown(number, format, decimals, percent);
        // A number that would not show what is printed is of no use; the text then stays a text.
        return shown.rounded(number).compareTo(percent ? printed.movePointLeft(HUNDRED) : printed) == 0 ? shown : null;
    }

    /** The same figure as a growth, whose sign is always printed. */
    Shown signed() {
        if (!percent) {
            return this;
        }
        String digits = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)) + "%";
        return new Shown(number, "+" + digits + ";\"\u2212\"" + digits + ";" + digits, decimals, true);
    }

    /** The value with the digits that are printed. */
    BigDecimal rounded(BigDecimal value) {
        return value.setScale(places(), RoundingMode.HALF_UP);
    }

    /** How many digits after the point the number itself has as it is printed. */
    int places() {
        return percent ? decimals + HUNDRED : decimals;
    }

    /** True when the value would be printed like this figure. */
    boolean shows(BigDecimal value) {
        return rounded(value).compareTo(rounded(number)) == 0;
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "" : "\"" + words.replace("\"", "") + "\"";
    }
}
