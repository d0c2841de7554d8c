package landfall.ui.kit.form;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import landfall.domain.value.DayOrMonth;
import landfall.exchange.capture.SpokenDay;
import landfall.text.Reading;
import landfall.text.Readings;

/**
 * Reads the day that somebody types in a form. There 8-30 is a day of this year, +15 is fifteen days from today, and
 * 下周五 is understood; in a ledger, where such cells mean other things as well, none of them is a date.
 */
final class TypedDay {
    private static final Pattern DAY_OF_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern LATER = Pattern.compile("\\+(\\d{1,3})");

    private TypedDay() {
    }

    static Reading<DayOrMonth> read(String typed, LocalDate today) {
        String text = typed == null ? "" : typed.strip();
        Matcher later = LATER.matcher(text);
        if (later.matches()) {
            return Reading.of(DayOrMonth.of(today.plusDays(Long.parseLong(later.group(1)))));
        }
        Matcher day = DAY_OF_YEAR.matcher(text);
        Reading<DayOrMonth> reading = Readings.date(day.matches() ? day.group(1) + "月" + day.group(2) + "日" : text, today);
        Optional<DayOrMonth> spoken = reading.isUnreadable() ? SpokenDay.of(text, today) : Optional.empty();
        return spoken.map(Reading::of).orElse(reading);
    }
}
