package landfall.ui.ledger.rows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Period;

/** Reads what people type to bound a number or a date: {@code >=0.3}, {@code 1-5}, {@code 2022}, {@code 2022-05}. */
final class Bounds {
    private static final Pattern NUMBER_RANGE =
            Pattern.compile("([\u2212-]?[\\d.,]+)\\s*(?:-|~|\u2013|\u2014|\uff5e|\\.\\.|\u81f3|\u5230)\\s*([\\d.,]+)");
    private static final Pattern DATE_RANGE =
            Pattern.compile("(.+?)\\s*(?:~|\u2013|\u2014|\uff5e|\\.\\.|\u81f3|\u5230)\\s*(.+)");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");
    private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<|=|\u2265|\u2264|\uff1e|\uff1c)\\s*(.+)");
    private static final Pattern NOTHING = Pattern.compile("[-\u2014\u2013]|\u7a7a|\u5f85\u4f30|none");

    private Bounds() {
    }

    /** True when the text asks for rows without a value: {@code -}, 空, 待估. */
    static boolean asksForNothing(String text) {
        return NOTHING.matcher(text.strip()).matches();
    }

    /**
     * A test of numbers in the column's unit; bounds are included.
     *
     * @param decimals how many decimals the column shows: a number without a sign means what is shown
     * @return empty when the text is not understood
     */
    static Optional<Predicate<BigDecimal>> number(String text, int decimals) {
        String typed = text.strip();
        try {
            var compared = COMPARED.matcher(typed);
            if (compared.matches()) {
                BigDecimal bound = decimal(compared.group(2));
                return Optional.of(switch (sign(compared.group(1))) {
                    case ">=" -> number -> number.compareTo(bound) >= 0;
                    case "<=" -> number -> number.compareTo(bound) <= 0;
                    case ">" -> number -> number.compareTo(bound) > 0;
                    case "<" -> number -> number.compareTo(bound) < 0;
                    default -> number -> looksLike(number, bound, decimals);
                });
            }
            var range = NUMBER_RANGE.matcher(typed);
            if (range.matches()) {
                BigDecimal least = decimal(range.group(1));
                BigDecimal most = decimal(range.group(2));
                return Optional.of(number -> number.compareTo(least) >= 0 && number.compareTo(most) <= 0);
            }
            BigDecimal equal = decimal(typed);
            return Optional.of(number -> looksLike(number, equal, decimals));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A test of dates; a month-only date lies within a month or a year, never on a day. Empty when not understood. */
    static Optional<Predicate<DayOrMonth>> date(String text) {
        String typed = text.strip();
        try {
            var compared = COMPARED.matcher(typed);
            if (compared.matches()) {
                Period bound = period(compared.group(2));
                return Optional.of(switch (sign(compared.group(1))) {
                    case ">=" -> date -> !date.latest().isBefore(bound.from());
                    case "<=" -> date -> !date.earliest().isAfter(bound.to());
                    case ">" -> date -> date.latest().isAfter(bound.to());
                    case "<" -> date -> date.earliest().isBefore(bound.from());
                    default -> date -> bound.contains(date);
                });
            }
            var years = YEARS.matcher(typed);
            var range = DATE_RANGE.matcher(typed);
            if (years.matches() || range.matches()) {
                var parts = years.matches() ? years : range;
                LocalDate from = period(parts.group(1)).from();
                LocalDate to = period(parts.group(2)).to();
                return Optional.of(date -> !date.latest().isBefore(from) && !date.earliest().isAfter(to));
            }
            Period within = period(typed);
            return Optional.of(within::contains);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean looksLike(BigDecimal number, BigDecimal typed, int decimals) {
        int scale = Math.max(decimals, typed.scale());
        return number.setScale(scale, RoundingMode.HALF_UP).compareTo(typed) == 0;
    }

    private static String sign(String typed) {
        return switch (typed) {
            case "\u2265" -> ">=";
            case "\u2264" -> "<=";
            case "\uff1e" -> ">";
            case "\uff1c" -> "<";
            default -> typed;
        };
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text.strip().replace(",", "").replace('\u2212', '-'));
    }

    private static Period period(String text) {
        String[] parts = text.strip().replaceAll("[\u65e5\u8d77]", "").split("[-/.\u5e74\u6708]");
        int year = Integer.parseInt(parts[0].strip());
        if (year < 1900 || year > 2200) {
            throw new DateTimeException("No year of ours: " + year);
        }
        if (parts.length == 1) {
            return Period.year(Year.of(year).getValue());
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(parts[1].strip()));
        if (parts.length == 2) {
            return Period.month(month);
        }
        LocalDate day = month.atDay(Integer.parseInt(parts[2].strip()));
        return new Period(day, day);
    }
}
