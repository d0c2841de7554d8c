package landfall.domain.value;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A week from Monday to Sunday, numbered as ISO 8601 does.
 *
 * @param year the year to which the week belongs, which is that of its Thursday
 * @param number from 1 to 52 or 53
 */
public record Week(int year, int number) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})-W(\\d{2})");

    public Week {
        LocalDate monday = LocalDate.of(year, 1, 4).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(number - 1L);
        if (monday.get(IsoFields.WEEK_BASED_YEAR) != year) {
            throw new DateTimeException("No week " + number + " in " + year);
        }
    }

    /** The week in which the day lies. */
    public static Week of(LocalDate day) {
        return new Week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /**
     * Reads 2024-W35.
     *
     * @throws DateTimeException when the text is no week
     */
    public static Week parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new DateTimeException(text);
        }
        return new Week(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    public LocalDate monday() {
        return LocalDate.of(year, 1, 4).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(number - 1L);
    }

    /** Monday to Sunday. */
    public Period days() {
        return new Period(monday(), monday().plusDays(6));
    }

    /** The ISO form, {@code 2024-W35}. */
    @Override
    public String toString() {
        return "%d-W%02d".formatted(year, number);
    }
}
