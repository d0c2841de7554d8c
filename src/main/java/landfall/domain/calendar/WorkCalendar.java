package landfall.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Counts working days: Monday to Friday but for the days off, and the worked days at weekends (调休上班).
 *
 * <p>Any two days are counted in the time of two look-ups, however far apart they lie.
 */
public final class WorkCalendar {
    /** Weekends only. */
    public static final WorkCalendar PLAIN = of(List.of());

    /** The days, as days since 1970, that are not what the week makes of them, in order. */
    private final int[] exceptions;
    /** How many working days more (or less) there were than weekdays, up to and including each exception. */
    private final int[] gained;

    private WorkCalendar(int[] exceptions, int[] gained) {
        this.exceptions = exceptions;
        this.gained = gained;
    }

    /** The calendar with these special days; where they overlap the later ones of the list hold. */
    public static WorkCalendar of(List<SpecialDays> special) {
        var working = new TreeMap<Integer, Boolean>();
        for (SpecialDays days : special) {
            for (LocalDate day = days.from(); !day.isAfter(days.to()); day = day.plusDays(1)) {
                boolean worked = switch (days.kind()) {
                    case OFF -> false;
                    case WORKING -> true;
                    case USUAL -> isWeekday(day);
                };
                working.put((int) day.toEpochDay(), worked);
            }
        }
        working.entrySet().removeIf(entry -> entry.getValue() == isWeekday(LocalDate.ofEpochDay(entry.getKey())));
        var exceptions = new int[working.size()];
        var gained = new int[working.size()];
        int at = 0;
        int sum = 0;
        for (var entry : working.entrySet()) {
            sum += entry.getValue() ? 1 : -1;
            exceptions[at] = entry.getKey();
            gained[at++] = sum;
        }
        return new WorkCalendar(exceptions, gained);
    }

    /** True when the bureau works on the day. */
    public boolean isWorking(LocalDate day) {
        return upTo(day.toEpochDay()) > upTo(day.toEpochDay() - 1);
    }

    /** The working days after the first day, up to and including the second; 0 when that is not later. */
    public int between(LocalDate after, LocalDate to) {
        return to.isAfter(after) ? (int) (upTo(to.toEpochDay()) - upTo(after.toEpochDay())) : 0;
    }

    // Working days from a fixed Monday on; only differences mean anything.
    private long upTo(long epochDay) {
        long days = epochDay + 4; // 1970-01-01 was a Thursday: the fourth day of its week
        long weekdays = Math.floorDiv(days, 7L) * 5 + Math.min(5, Math.floorMod(days, 7L));
        int at = Arrays.binarySearch(exceptions, (int) epochDay);
        int last = at >= 0 ? at : -at - 2;
        return last < 0 ? weekdays : weekdays + gained[last];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkCalendar calendar && Arrays.equals(exceptions, calendar.exceptions)
                && Arrays.equals(gained, calendar.gained);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(exceptions);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
