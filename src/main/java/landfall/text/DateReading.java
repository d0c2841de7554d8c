package landfall.text;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import landfall.domain.value.DayOrMonth;

/** Reads a date in the many ways in which ledgers write it; a month stays a month. */
final class DateReading {
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;
    private static final String TIME = "(?:[t ]*\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?";
    private static final Pattern DAY = Pattern.compile("(\\d{4}) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2}) ?[日号]?" + TIME);
    private static final Pattern MONTH =
            Pattern.compile("(\\d{4}) ?[-/.年] ?(\\d{1,2}) ?月?份?(?:上旬|中旬|下旬|初|中|底|末)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
    private static final Pattern DAY_OF_YEAR = Pattern.compile("()(\\d{1,2}) ?月 ?(\\d{1,2}) ?[日号]?");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("()(\\d{1,2}) ?月份?(?:上旬|中旬|下旬|初|中|底|末)?");
    private static final Pattern ENGLISH_DAY = Pattern.compile("(\\d{1,2}) ([a-z]{3})[a-z]*\\.?,? (\\d{4})");
    private static final Pattern ENGLISH_MONTH = Pattern.compile("()([a-z]{3})[a-z]*\\.?,? (\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private DateReading() {
    }

    static Reading<DayOrMonth> of(String text, LocalDate today) {
        String clean = text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).strip()
                .replaceAll("\\s+", " ").replaceAll("\\((?:周|星期).\\)$", "").toLowerCase(Locale.ROOT);
        if (WrittenQuantity.isNothing(clean)) {
            return Reading.nothing();
        }
        if (clean.equals("今天") || clean.equals("today")) {
            return Reading.of(DayOrMonth.of(today));
        }
        for (Pattern pattern : List.of(DAY, MONTH, DIGITS, DAY_OF_YEAR, MONTH_OF_YEAR)) {
            Matcher date = pattern.matcher(clean);
            if (date.matches()) {
                int year = date.group(1).isEmpty() ? today.getYear() : Integer.parseInt(date.group(1));
                String day = date.groupCount() < 3 ? null : date.group(3);
                return date(text, year, Integer.parseInt(date.group(2)), day == null ? 0 : Integer.parseInt(day));
            }
        }
        for (Pattern pattern : List.of(ENGLISH_DAY, ENGLISH_MONTH)) {
            Matcher date = pattern.matcher(clean);
            if (date.matches()) {
                int day = date.group(1).isEmpty() ? 0 : Integer.parseInt(date.group(1));
                return date(text, Integer.parseInt(date.group(3)), MONTHS.indexOf(date.group(2)) + 1, day);
            }
        }
        return Reading.unreadable("reading.date", text.strip());
    }

    private static Reading<DayOrMonth> date(String text, int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Reading.unreadable("reading.date.year", text.strip());
        }
        try {
            return Reading.of(new DayOrMonth(YearMonth.of(year, month), day));
        } catch (DateTimeException noSuchDay) {
            return Reading.unreadable("reading.date.no_such_day", text.strip());
        }
    }
}
