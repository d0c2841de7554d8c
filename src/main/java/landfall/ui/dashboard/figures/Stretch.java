package landfall.ui.dashboard.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import landfall.domain.value.Period;
import landfall.insight.indicator.Span;
import landfall.text.Formats;
import landfall.text.Texts;

/**
 * The stretch of time that the analysis looks at: one of the usual ones, or any days.
 *
 * @param span null for days chosen freely
 * @param month the month with which it ends
 */
public record Stretch(Span span, YearMonth month, Period period) {

    /** One of the usual stretches. */
    public static Stretch of(Span span, YearMonth month) {
        return new Stretch(span, month, span.ending(month));
    }

    /** Any days. */
    public static Stretch free(Period period) {
        return new Stretch(null, YearMonth.from(period.to()), period);
    }

    /** The same stretch of the year before (同比). */
    public Period yearBefore() {
        return span == null ? period.lastYear() : span.yearBefore(month);
    }

    /** The stretch just before (环比); only months and quarters have one. */
    public Optional<Period> before() {
        return span == null ? Optional.empty() : span.before(month);
    }

    /** True when the month's own figures say more than those of the stretch. */
    public boolean isLongerThanItsMonth() {
        return !period.equals(Period.month(month));
    }

    /**
     * The stretch of the same kind so many steps later, or earlier: a step is a month, for quarters and years a quarter
     * or a year, and for free days as many months or days as they are.
     *
     * @param latest the month beyond which nothing is shown; a quarter under way ends with it
     */
    public Stretch moved(int steps, YearMonth latest) {
        if (span == null) {
            return free(movedDays(steps));
        }
        return switch (span) {
            case MONTH, YEAR_TO_DATE, LUNAR_YEAR -> of(span, month.plusMonths(steps));
            case QUARTER -> {
                YearMonth first = YearMonth.from(period.from()).plusMonths(3L * steps);
                YearMonth last = first.plusMonths(2);
                yield of(span, last.isAfter(latest) && !first.isAfter(latest) ? latest : last);
            }
            case YEAR -> of(span, month.plusYears(steps));
        };
    }

    /** True when it has not begun in the month that is the latest one. */
    public boolean isAhead(YearMonth latest) {
        return span == null || span == Span.YEAR || span == Span.QUARTER
                ? YearMonth.from(period.from()).isAfter(latest) : month.isAfter(latest);
    }

    private Period movedDays(int steps) {
        YearMonth first = YearMonth.from(period.from());
        boolean wholeMonths = period.from().getDayOfMonth() == 1 && period.to().equals(month.atEndOfMonth());
        if (wholeMonths) {
            long months = ChronoUnit.MONTHS.between(first, month) + 1;
            return new Period(first.plusMonths(steps * months).atDay(1), month.plusMonths(steps * months).atEndOfMonth());
        }
        long days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
        return new Period(period.from().plusDays(steps * days), period.to().plusDays(steps * days));
    }

    /** Its last day that is not ahead of today. */
    public LocalDate cutOff(LocalDate today) {
        return period.to().isAfter(today) ? today : period.to();
    }

    /** The days in words, 2024年1—8月; for the lunar year with its name. */
    public String words(Texts texts, Formats formats) {
        return span == Span.LUNAR_YEAR ? texts.of("dashboard.stretch.lunar", formats.month(month))
                : formats.period(period);
    }
}
