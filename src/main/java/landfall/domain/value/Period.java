package landfall.domain.value;

import java.time.LocalDate;
import java.time.YearMonth;

/** A stretch of days, both ends counted, over which figures are taken (domain §4.1). */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
    }

    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** From 1 January to the end of the month: the default of every report. */
    public static Period yearToDate(YearMonth month) {
        return new Period(LocalDate.of(month.getYear(), 1, 1), month.atEndOfMonth());
    }

    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The same days one year earlier; a month's end stays a month's end. */
    public Period lastYear() {
        boolean wholeMonth = to.equals(YearMonth.from(to).atEndOfMonth());
        LocalDate end = wholeMonth ? YearMonth.from(to).minusYears(1).atEndOfMonth() : to.minusYears(1);
        return new Period(from.minusYears(1), end);
    }

    /** True when the date certainly lies in the period; a month-only date must lie in it whole. Null is outside. */
    public boolean contains(DayOrMonth date) {
        return date != null && !date.earliest().isBefore(from) && !date.latest().isAfter(to);
    }
}
