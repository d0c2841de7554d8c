package landfall.insight.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import landfall.domain.Entity;
import landfall.domain.Project;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Period;

/**
 * Things with the date by which they count, packed into numbers, so that fifty figures over three periods do not
 * visit every project a hundred and fifty times.
 */
final class Dated {
    private final List<Entity> entities = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final List<DayOrMonth> dates = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();
    private int[] earliest = new int[64];
    private int[] latest = new int[64];

    /** What looks at one thing after the other. */
    interface Visitor {
        void visit(Entity entity, Project project, DayOrMonth date, Reason reason);
    }

    /**
     * @param date null when it is not known
     * @param reason what speaks against counting it in any period, or null
     */
    void add(Entity entity, Project project, DayOrMonth date, Reason reason) {
        int at = entities.size();
        if (at == earliest.length) {
            earliest = Arrays.copyOf(earliest, 2 * at);
            latest = Arrays.copyOf(latest, 2 * at);
        }
        entities.add(entity);
        projects.add(project);
        dates.add(date);
        reasons.add(reason);
        if (date != null) {
            int month = (date.year() * 100 + date.month().getMonthValue()) * 100;
            earliest[at] = month + Math.max(1, date.day());
            latest[at] = month + (date.isMonthOnly() ? date.month().lengthOfMonth() : date.day());
        }
    }

    /** Visits what certainly lies in the period, as {@link Period#contains} has it, and has nothing against it. */
    void visit(Period period, Visitor visitor) {
        int from = number(period.from());
        int to = number(period.to());
        for (int i = 0; i < earliest.length && i < entities.size(); i++) {
            if (earliest[i] >= from && latest[i] <= to && reasons.get(i) == null) {
                visitor.visit(entities.get(i), projects.get(i), dates.get(i), null);
            }
        }
    }

    /** Visits everything, what lies outside the period with that as its reason. */
    void visitAll(Period period, Visitor visitor) {
        int from = number(period.from());
        int to = number(period.to());
        for (int i = 0; i < entities.size(); i++) {
            Reason reason = dates.get(i) == null ? null : latest[i] < from ? Reason.BEFORE
                    : earliest[i] > to ? Reason.AFTER
                    : earliest[i] < from || latest[i] > to ? Reason.PART_OF_MONTH : null;
            visitor.visit(entities.get(i), projects.get(i), dates.get(i), reason == null ? reasons.get(i) : reason);
        }
    }

    private static int number(LocalDate day) {
        return (day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
    }
}
