package landfall.insight.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
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
        return this == LUNAR_YEAR ? new Period(LunarNewYear.of(lunarStart(month).getYear() - 1),
                month.minusYears(1).atEndOfMonth()) : ending(month).lastYear();
    }

    /** The span just before (环比): the month or quarter before; empty for the others, which have none. */
    public Optional<Period> before(YearMonth month) {
        return switch (this) {
            case MONTH -> Optional.of(Period.month(month.minusMonths(1)));
            case QUARTER -> {
                LocalDate last = ending(month).from().minusDays(1);
                yield Optional.of(QUARTER.ending(YearMonth.from(last)));
            }
            case YEAR_TO_DATE, LUNAR_YEAR, YEAR -> Optional.empty();
        };
    }

    private static LocalDate lunarStart(YearMonth month) {
        LocalDate start = LunarNewYear.of(month.getYear());
        return start.isAfter(month.atEndOfMonth()) ? LunarNewYear.of(month.getYear() - 1) : start;
    }
}
