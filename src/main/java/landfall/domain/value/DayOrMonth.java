package landfall.domain.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/** A date known to the day or only to the month; a month never turns into its first day (domain §2.1). */
public record DayOrMonth(YearMonth month, int day) implements Comparable<DayOrMonth> {

    /** @param day the day of the month, or 0 when only the month is known */
    public DayOrMonth {
        Objects.requireNonNull(month);
        if (day != 0 && !month.isValidDay(day)) {
            throw new DateTimeException("No day " + day + " in " + month);
        }
    }

    public static DayOrMonth of(LocalDate date) {
        return new DayOrMonth(YearMonth.from(date), date.getDayOfMonth());
    }

    public static DayOrMonth of(YearMonth month) {
        return new DayOrMonth(month, 0);
    }

    /**
     * Reads the ISO form, {@code 2019-04-16} or {@code 2019-10}.
     *
     * @throws DateTimeParseException when the text is neither
     */
    public static DayOrMonth parse(String iso) {
        int month = digits(iso, 5, 7);
        if (digits(iso, 0, 4) >= 0 && iso.charAt(4) == '-' && month >= 1 && month <= 12) {
            var known = YearMonth.of(digits(iso, 0, 4), month);
            if (iso.length() == 7) {
                return of(known);
            }
            if (iso.length() == 10 && iso.charAt(7) == '-' && known.isValidDay(digits(iso, 8, 10))) {
                return new DayOrMonth(known, digits(iso, 8, 10));
            }
        }
        // The general parser takes many times as long, which is felt when a workspace is opened.
        return iso.length() <= 7 ? of(YearMonth.parse(iso)) : of(LocalDate.parse(iso));
    }

    // The number that these characters form, or -1 when they are not there or no digits.
    private static int digits(String text, int from, int to) {
        int number = text.length() < to ? -1 : 0;
        for (int i = from; i < to && number >= 0; i++) {
            int digit = text.charAt(i) - '0';
            number = digit < 0 || digit > 9 ? -1 : number * 10 + digit;
        }
        return number;
    }

    public boolean isMonthOnly() {
        return day == 0;
    }

    /** The earliest day that this date can mean. */
    public LocalDate earliest() {
        return month.atDay(Math.max(1, day));
    }

    /** The latest day that this date can mean. */
    public LocalDate latest() {
        return isMonthOnly() ? month.atEndOfMonth() : month.atDay(day);
    }

    public int year() {
        return month.getYear();
    }

    /** The ISO form, {@code 2019-04-16} or {@code 2019-10}. */
    @Override
    public String toString() {
        return isMonthOnly() ? month.toString() : month.atDay(day).toString();
    }

    /** By the earliest day; a month comes before its days. */
    @Override
    public int compareTo(DayOrMonth other) {
        int months = month.compareTo(other.month);
        return months != 0 ? months : Integer.compare(day, other.day);
    }
}
