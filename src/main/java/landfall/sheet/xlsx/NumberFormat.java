package landfall.sheet.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import landfall.sheet.table.Cell;
import landfall.sheet.table.Cell.Grain;

/** What a workbook's number format makes of a stored number: a date, or a number with words around it. */
final class NumberFormat {

    static final NumberFormat GENERAL = new NumberFormat("General", null);

    /** Excel itself keeps fifteen digits; what a file stores beyond them is binary noise. */
    private static final MathContext FIFTEEN_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final BigDecimal LAST_SERIAL = new BigDecimal(2_958_466);
    private static final int LONGEST_NUMBER = 100;
    private static final int LARGEST_EXPONENT = 310;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    private final Grain grain;
    private final String prefix;
    private final String suffix;
    private final boolean percent;
    private final int padding;

    /** The format with that code; {@code grain} is how exact its dates are, or null for a format of numbers. */
    private NumberFormat(String code, Grain grain) {
        this.grain = grain;
        Literals literals = Literals.of(code);
        // A trailing comma scales by thousands: the literal then belongs to the scaled number, not to the value.
        boolean usable = grain == null && literals.hasDigits && !literals.scaled;
        this.prefix = usable ? literals.prefix : "";
        this.suffix = usable ? literals.suffix : "";
        this.percent = literals.percent && grain == null;
        this.padding = literals.onlyZeros;
    }

    /** The format of a built-in id, or of the format code that the workbook gives for the id (null if none). */
    static NumberFormat of(int id, String code) {
        if (code != null) {
            return new NumberFormat(code, grainOf(code));
        }
        return switch (id) {
            // 27-36 and 50-58 are fixed by the standard for Chinese; 57 is what typing 2019年10月 leaves behind.
            case 14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58 -> new NumberFormat("General", Grain.DAY);
            case 17, 27, 36, 50, 52, 57 -> new NumberFormat("General", Grain.MONTH);
            case 18, 19, 20, 21, 32, 33, 34, 35, 55, 56 -> new NumberFormat("General", Grain.DAY);
            case 9, 10 -> new NumberFormat("0%", null);
            default -> GENERAL;
        };
    }

    /** The cell for a stored number; dates outside the calendar stay numbers, and what is no number is a fault. */
    Cell cell(String stored, boolean from1904) {
        BigDecimal value;
        try {
            // No number needs more characters, and reading very long ones takes very long.
            value = new BigDecimal(stored.length() > LONGEST_NUMBER ? "" : stored.strip());
        } catch (NumberFormatException e) {
            return new Cell.Fault(stored.substring(0, Math.min(stored.length(), LONGEST_NUMBER)));
        }
        if (Math.abs((long) value.precision() - value.scale()) > LARGEST_EXPONENT) {
            return new Cell.Fault(stored);
        }
        value = clean(value);
        // A serial below 1 is a time of day without a date.
        if (grain != null && value.compareTo(BigDecimal.ONE) >= 0 && value.compareTo(LAST_SERIAL) < 0) {
            return date(value.intValue(), from1904);
        }
        return new Cell.Number(value, shown(value));
    }

    private Cell date(int serial, boolean from1904) {
        // The 1900 calendar has a 29 February 1900 that never was, so serials below 60 lie one day later.
        LocalDate day = from1904 ? EPOCH_1904.plusDays(serial) : EPOCH_1900.plusDays(serial < 60 ? serial + 1L : serial);
        // A full date that is merely displayed by its month is still known to the day.
        boolean coarse = grain == Grain.YEAR ? day.getDayOfYear() == 1 : day.getDayOfMonth() == 1;
        return new Cell.Date(day, coarse ? grain : Grain.DAY);
    }

    private static BigDecimal clean(BigDecimal value) {
        BigDecimal rounded = value.precision() > FIFTEEN_DIGITS.getPrecision() ? value.round(FIFTEEN_DIGITS) : value;
        if (rounded.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (rounded.scale() == 0) {
            return rounded;
        }
        rounded = rounded.stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** The text with what the format adds to the digits; null where it adds nothing. */
    private String shown(BigDecimal value) {
        if (!percent && padding <= 1 && prefix.isEmpty() && suffix.isEmpty()) {
            return null;
        }
        if (percent) {
            return prefix + clean(value.multiply(HUNDRED)).toPlainString() + "%" + suffix;
        }
        String digits = value.abs().toPlainString();
        if (padding > 1 && value.scale() <= 0 && digits.length() < padding) {
            digits = "0".repeat(padding - digits.length()) + digits;
        }
        return (value.signum() < 0 ? "-" : "") + prefix + digits + suffix;
    }

    /** Whether the code formats dates, and how exact; null for numbers, durations and text. */
    private static Grain grainOf(String code) {
        String letters = dateLetters(firstSection(code));
        boolean year = letters.indexOf('y') >= 0 || letters.indexOf('e') >= 0 || letters.indexOf('b') >= 0;
        boolean day = letters.indexOf('d') >= 0;
        boolean month = letters.indexOf('m') >= 0;
        boolean clock = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
        if (day || clock) {
            return Grain.DAY;
        }
        if (month) {
            return Grain.MONTH;
        }
        return year ? Grain.YEAR : null;
    }

    private static String firstSection(String code) {
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' || c == '!') {
                i++;
            } else if (c == ';' && !quoted) {
                return code.substring(0, i);
            }
        }
        return code;
    }

    /** The letters that stand for parts of a date, without quoted words, escapes, [$-804] and colours. */
    private static String dateLetters(String section) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < section.length(); i++) {
            char c = Character.toLowerCase(section.charAt(i));
            switch (c) {
                case '\\', '!', '_', '*' -> i++;
                case '"' -> i = end(section, i, '"');
                case '[' -> {
                    int end = end(section, i, ']');
                    if (section.substring(i, Math.min(end + 1, section.length())).matches("(?i)\\[(h+|m+|s+)]?")) {
                        return "";
                    }
                    i = end;
                }
                default -> {
                    if (c == 'g' && section.regionMatches(true, i, "general", 0, 7)) {
                        return "";
                    }
                    if (c == '0' && letters.isEmpty() || c == '#' || c == '?') {
                        return "";
                    }
                    // E+00 is an exponent; a lone e is the year in Asian formats.
                    boolean exponent = c == 'e' && i + 1 < section.length() && "+-".indexOf(section.charAt(i + 1)) >= 0;
                    if ("ymdhseb".indexOf(c) >= 0 && !exponent) {
                        letters.append(c);
                    }
                }
            }
        }
        return letters.toString();
    }

    private static int end(String text, int start, char closing) {
        int end = text.indexOf(closing, start + 1);
        return end < 0 ? text.length() : end;
    }

    /** The words before and after the digits of a number format. */
    private static final class Literals {

        String prefix = "";
        String suffix = "";
        boolean percent;
        boolean hasDigits;
        boolean scaled;
        int onlyZeros;

        static Literals of(String code) {
            Literals found = new Literals();
            found.scan(firstSection(code));
            return found;
        }

        private void scan(String section) {
            StringBuilder words = new StringBuilder();
            StringBuilder digits = new StringBuilder();
            for (int i = 0; i < section.length(); i++) {
                char c = section.charAt(i);
                switch (c) {
                    case '"' -> {
                        int end = end(section, i, '"');
                        words.append(section, i + 1, end);
                        i = end;
                    }
                    case '\\', '!' -> {
                        i++;
                        words.append(section, Math.min(i, section.length()), Math.min(i + 1, section.length()));
                    }
                    case '_', '*' -> i++;
                    case '[' -> {
                        int end = end(section, i, ']');
                        String bracket = section.substring(i + 1, end);
                        if (bracket.startsWith("$")) {
                            int dash = bracket.indexOf('-');
                            words.append(bracket, 1, dash < 0 ? bracket.length() : dash);
                        }
                        i = end;
                    }
                    case '%' -> percent = true;
                    case '0', '#', '?', '.', ',' -> {
                        // A literal between digits (0!.0 shows ten-thousands) rescales for the eye only.
                        scaled |= hasDigits && !words.isEmpty();
                        if (!hasDigits) {
                            prefix = words.toString();
                            words.setLength(0);
                        }
                        hasDigits = true;
                        digits.append(c);
                    }
                    default -> {
                        if (section.regionMatches(true, i, "general", 0, 7)) {
                            prefix = words.toString();
                            words.setLength(0);
                            hasDigits = true;
                            i += 6;
                        } else if (c > 0x7F || "$()+-/ ".indexOf(c) >= 0) {
                            words.append(c);
                        }
                    }
                }
            }
            suffix = words.toString().stripTrailing();
            prefix = prefix.stripLeading();
            scaled |= digits.toString().endsWith(",");
            onlyZeros = digits.toString().matches("0+") ? digits.length() : 0;
        }
    }
}
