package landfall.insight.trip;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.OutpostFields;
import landfall.domain.SquadFields;
import landfall.domain.WeeklyReportFields;
import landfall.domain.value.DayOrMonth;

/** Which weekly reports of an outpost or a squad are there and which are missing; a week begins on Monday. */
public final class WeeklyReports {
    private WeeklyReports() {
    }

    /**
     * The Mondays of the weeks without a report, the latest first: from the week in which the outpost or squad began to
     * the last one that is over, or to the one in which it ended. Empty where nobody knows when it began.
     *
     * @param post an outpost or a squad
     * @param reports its reports; one whose week is known to the month only stands for no week
     */
    public static List<LocalDate> missing(Item post, List<Item> reports, LocalDate today) {
        boolean outpost = post.kind() == EntityKind.OUTPOST;
        DayOrMonth since = post.get(outpost ? OutpostFields.SINCE : SquadFields.SINCE);
        DayOrMonth until = post.get(outpost ? OutpostFields.UNTIL : SquadFields.UNTIL);
        if (since == null) {
            return List.of();
        }
        var there = new HashSet<LocalDate>();
        for (Item report : reports) {
            DayOrMonth week = report.get(WeeklyReportFields.WEEK);
            if (week != null && !week.isMonthOnly()) {
                there.add(monday(week.earliest()));
            }
        }
        LocalDate last = monday(today).minusWeeks(1);
        if (until != null && monday(until.latest()).isBefore(last)) {
            last = monday(until.latest());
        }
        var missing = new ArrayList<LocalDate>();
        // A month without a day begins with its last day, for nothing is to be asked for too early.
        for (LocalDate week = last; !week.isBefore(monday(since.latest())); week = week.minusWeeks(1)) {
            if (!there.contains(week)) {
                missing.add(week);
            }
        }
        return List.copyOf(missing);
    }

    /** The Monday of a day's week. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
