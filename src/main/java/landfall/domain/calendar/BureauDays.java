package landfall.domain.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The special days that a bureau entered itself; on the days that they name they hold instead of the announced ones.
 *
 * @param days none of which overlap, in order
 */
public record BureauDays(List<SpecialDays> days) {
    private static final WorkCalendar OFFICIAL = WorkCalendar.of(OfficialDays.all());
    private static final BureauDays NONE = new BureauDays(List.of());

    /** One line of a year's table. */
    public record Row(SpecialDays days, boolean isOwn) {
    }

    public BureauDays {
        days = List.copyOf(days);
    }

    /** Reads what {@link #encode} writes; null for none. Lines that only a newer version understands are left out. */
    public static BureauDays parse(String text) {
        if (text == null) {
            return NONE;
        }
        var days = new ArrayList<SpecialDays>();
        for (String line : text.lines().toList()) {
            try {
                days.add(SpecialDays.parse(line));
            } catch (IllegalArgumentException e) {
                continue; // one odd line must not stop every count of working days
            }
        }
        return new BureauDays(days);
    }

    /** A line for each stretch of days, or null for none. */
    public String encode() {
        return days.isEmpty() ? null : days.stream().map(SpecialDays::toString).collect(Collectors.joining("\n"));
    }

    /** With these days, which take the place of what the bureau had entered for the same ones. */
    public BureauDays with(SpecialDays added) {
        var next = new ArrayList<SpecialDays>();
        days.forEach(old -> next.addAll(rest(old, added)));
        next.add(added);
        next.sort(Comparator.comparing(SpecialDays::from));
        return new BureauDays(next);
    }

    /**
     * Without the days of a row: what the bureau entered is taken away, so that the announcement holds again; an
     * announced holiday is set back to the habit of the week.
     */
    public BureauDays without(Row row) {
        return row.isOwn() ? new BureauDays(days.stream().filter(one -> !one.equals(row.days())).toList())
                : with(new SpecialDays(row.days().from(), row.days().to(), SpecialDays.Kind.USUAL, row.days().name()));
    }

    /** With a row changed to other days, or to another kind or name. */
    public BureauDays change(Row row, SpecialDays changed) {
        return (changed.covers(row.days()) && !row.isOwn() ? this : without(row)).with(changed);
    }

    /** The special days of the year that hold, announced ones and the bureau's own, in order. */
    public List<Row> rows(int year) {
        var rows = new ArrayList<Row>();
        for (SpecialDays official : OfficialDays.all()) {
            if (official.touches(year)) {
                List<SpecialDays> left = List.of(official);
                for (SpecialDays own : days) {
                    left = left.stream().flatMap(part -> rest(part, own).stream()).toList();
                }
                left.forEach(part -> rows.add(new Row(part, false)));
            }
        }
        days.stream().filter(own -> own.touches(year)).forEach(own -> rows.add(new Row(own, true)));
        rows.sort(Comparator.comparing(row -> row.days().from()));
        return List.copyOf(rows);
    }

    /** True when the holidays of the year are known: announced, or entered by the bureau. */
    public boolean knows(int year) {
        return OfficialDays.of(year) != null || days.stream().anyMatch(own -> own.to().getYear() == year);
    }

    /** The calendar by which the bureau works. */
    public WorkCalendar calendar() {
        if (days.isEmpty()) {
            return OFFICIAL;
        }
        var all = new ArrayList<>(OfficialDays.all());
        all.addAll(days);
        return WorkCalendar.of(all);
    }

    // What remains of some days where others take their place.
    private static List<SpecialDays> rest(SpecialDays days, SpecialDays taken) {
        if (taken.to().isBefore(days.from()) || taken.from().isAfter(days.to())) {
            return List.of(days);
        }
        var rest = new ArrayList<SpecialDays>();
        LocalDate before = taken.from().minusDays(1);
        LocalDate after = taken.to().plusDays(1);
        if (!before.isBefore(days.from())) {
            rest.add(days.on(days.from(), before));
        }
        if (!after.isAfter(days.to())) {
            rest.add(days.on(after, days.to()));
        }
        return rest;
    }
}
