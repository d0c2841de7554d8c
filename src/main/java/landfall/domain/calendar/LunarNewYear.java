package landfall.domain.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/** The first day of the lunar year (春节), from which some bureaus count their year (domain §4.1, 1). */
public final class LunarNewYear {
    private static final int FIRST = 2000;
    // By Beijing time; the new moons of 2027 and 2030 fall within minutes of midnight.
    private static final List<MonthDay> DAYS = ("02-05 01-24 02-12 02-01 01-22 02-09 01-29 02-18 02-07 01-26 "
            + "02-14 02-03 01-23 02-10 01-31 02-19 02-08 01-28 02-16 02-05 01-25 02-12 02-01 01-22 02-10 01-29 "
            + "02-17 02-06 01-26 02-13 02-03 01-23 02-11 01-31 02-19 02-08 01-28 02-15 02-04 01-24 02-12 02-01 "
            + "01-22 02-10 01-30 02-17 02-06 01-26 02-14 02-02 01-23").transform(days ->
                    List.of(days.split(" "))).stream().map(day -> MonthDay.parse("--" + day)).toList();

    private LunarNewYear() {
    }

    /** The day in the given year; 1 January outside 2000 to 2050, for which no days are kept. */
    public static LocalDate of(int year) {
        int at = year - FIRST;
        return at < 0 || at >= DAYS.size() ? LocalDate.of(year, 1, 1) : DAYS.get(at).atYear(year);
    }
}
