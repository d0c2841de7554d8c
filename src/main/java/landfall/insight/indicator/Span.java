package landfall.insight.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;
import landfall.domain.calendar.LunarNewYear;
import landfall.domain.value.Period;

/** The usual stretches of time over which figures are taken, each ending with a month (domain §4.1, 1). */
public enum Span {
    /** 当月. */
    MONTH,
    /** 当季: from the first month of the quarter to the month. */
    QUARTER,
    /** 1—N月累计. */
    YEAR_TO_DATE,
    /** 春节以来: from the lunar new year, or of the year before while that lies ahead. */
    LUNAR_YEAR,
    /** 全年: all twelve months. */
    YEAR;

    /** The key of its name, such as 本年累计. */
    public String labelKey() {
        return "insight.stretch." + name();
    }

    /** The days of the span that ends with the month. */
    public Period ending(YearMonth month) {
        int year = month.getYear();
        return switch (this) {
            case MONTH -> Period.month(month);
            case QUARTER -> new Period(YearMonth.of(year, (month.get(IsoFields.QUARTER_OF_YEAR) - 1) * 3 + 1).atDay(1),
                    month.atEndOfMonth());
            case YEAR_TO_DATE -> Period.yearToDate(month);
            case LUNAR_YEAR -> new Period(lunarStart(month), month.atEndOfMonth());
            case YEAR -> Period.year(year);
        };
    }

    /** The same span of the year before (同比); the lunar one begins with that year's own new year. */
    public Period yearBefore(YearMonth month) {
        if (this != LUNAR_YEAR) {
            return ending(month).lastYear();
        }
        Period now = ending(month);
        LocalDate start = LunarNewYear.of(now.from().getYear() - 1);
        LocalDate end = month.minusYears(1).atEndOfMonth();
        // A new year that falls into January has days of which the year before had none in its January.
        return new Period(start, end.isBefore(start) ? start.plusDays(ChronoUnit.DAYS.between(now.from(), now.to()))
                : end);
    }

    /** The span just before (环比): the month before, as many months of the quarter before; the others have none. */
    public Optional<Period> before(YearMonth month) {
        return switch (this) {
            case MONTH -> Optional.of(Period.month(month.minusMonths(1)));
            case QUARTER -> Optional.of(QUARTER.ending(month.minusMonths(3)));
            case YEAR_TO_DATE, LUNAR_YEAR, YEAR -> Optional.empty();
        };
    }

    private static LocalDate lunarStart(YearMonth month) {
        LocalDate start = LunarNewYear.of(month.getYear());
        return start.isAfter(month.atEndOfMonth()) ? LunarNewYear.of(month.getYear() - 1) : start;
    }
}
