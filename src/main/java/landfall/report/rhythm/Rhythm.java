package landfall.report.rhythm;

import java.time.LocalDate;
import java.time.YearMonth;
import landfall.domain.value.Period;
import landfall.domain.value.Quarter;
import landfall.domain.value.Week;
import landfall.report.writing.Words;
import landfall.text.Texts;

/** How often a report comes out (日碰头、周调度、月通报、季讲评、年考核, domain §5.1). */
public enum Rhythm {
    DAILY, WEEKLY, MONTHLY, QUARTERLY, YEARLY;

    /** The key of the report's name. */
    public String labelKey() {
        return "report.rhythm." + name();
    }

    /** The day, week, month, quarter or year in which the day lies. */
    public Period period(LocalDate day) {
        return switch (this) {
            case DAILY -> new Period(day, day);
            case WEEKLY -> Week.of(day).days();
            case MONTHLY -> Period.month(YearMonth.from(day));
            case QUARTERLY -> Quarter.of(day).days();
            case YEARLY -> Period.year(day.getYear());
        };
    }

    /** A day of a later period, or of an earlier one when the number is negative. */
    public LocalDate step(LocalDate day, int periods) {
        return switch (this) {
            case DAILY -> day.plusDays(periods);
            case WEEKLY -> day.plusWeeks(periods);
            case MONTHLY -> day.plusMonths(periods);
            case QUARTERLY -> day.plusMonths(3L * periods);
            case YEARLY -> day.plusYears(periods);
        };
    }

    /** The name of the period in which the day lies: 2024年8月30日, 2024年第35周, 2024年8月, 2024年第3季度, 2024年. */
    public String periodName(LocalDate day, Texts texts) {
        Words words = Words.in(texts);
        return switch (this) {
            case DAILY -> words.formats().date(day);
            case WEEKLY -> words.week(Week.of(day));
            case MONTHLY -> words.formats().month(YearMonth.from(day));
            case QUARTERLY -> words.quarter(Quarter.of(day));
            case YEARLY -> words.of("report.year", Integer.toString(day.getYear()));
        };
    }
}
