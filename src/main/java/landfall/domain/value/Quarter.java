package landfall.domain.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a calendar year.
 *
 * @param number from 1 to 4
 */
public record Quarter(int year, int number) {
    private static final int MONTHS = 3;
    private static final Pattern FORM = Pattern.compile("(\\d{4})-Q([1-4])");

    public Quarter {
        if (number < 1 || number > 4) {
            throw new DateTimeException("No quarter " + number);
        }
    }

    /** The quarter in which the day lies. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /**
     * Reads 2024-Q3.
     *
     * @throws DateTimeException when the text is no quarter
     */
    public static Quarter parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new DateTimeException(text);
        }
        return new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    public YearMonth lastMonth() {
        return YearMonth.of(year, number * MONTHS);
    }

    /** From the first day of its first month to the last of its last. */
    public Period days() {
        return new Period(lastMonth().minusMonths(MONTHS - 1L).atDay(1), lastMonth().atEndOfMonth());
    }

    /** The form {@code 2024-Q3}. */
    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
