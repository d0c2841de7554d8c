package landfall.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import landfall.domain.Field;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.DayOrMonth;

/**
 * A milestone: plan against actual.
 *
 * @param daysLate how many days later than planned, negative when earlier, by today while it is not reached; null when
 *                 one of the dates is missing or known only to the month, or the plan lies ahead
 */
public record PlanLine(Field<DayOrMonth> milestone, Field<DayOrMonth> plan, DayOrMonth planned, DayOrMonth actual,
                Long daysLate) {

    /** The milestones in the order of the works, whether they have dates or not. */
    public static List<PlanLine> of(Project project, LocalDate today) {
        return List.of(line(project, ProjectFields.SIGNED_ON, ProjectFields.PLAN_SIGN, today),
                line(project, ProjectFields.STARTED_ON, ProjectFields.PLAN_START, today),
                line(project, ProjectFields.TOPPED_OUT_ON, ProjectFields.PLAN_TOP_OUT, today),
                line(project, ProjectFields.COMPLETED_ON, ProjectFields.PLAN_COMPLETE, today),
                line(project, ProjectFields.PRODUCED_ON, ProjectFields.PLAN_PRODUCE, today));
    }

    /** True when the planned date is past and the milestone is not reached. */
    public boolean isOverdue(LocalDate today) {
        return actual == null && planned != null && planned.latest().isBefore(today);
    }

    private static PlanLine line(Project project, Field<DayOrMonth> milestone, Field<DayOrMonth> plan,
                                 LocalDate today) {
        DayOrMonth planned = project.get(plan);
        DayOrMonth actual = project.get(milestone);
        return new PlanLine(milestone, plan, planned, actual, daysLate(planned, actual, today));
    }

    // A month lasts until its last day: what is done within the planned month is on time.
    private static Long daysLate(DayOrMonth planned, DayOrMonth actual, LocalDate today) {
        if (planned == null) {
            return null;
        }
        if (actual == null) {
            return planned.latest().isBefore(today) ? (Long) ChronoUnit.DAYS.between(planned.latest(), today) : null;
        }
        if (actual.isMonthOnly()) {
            return actual.month().equals(planned.month()) ? (Long) 0L : null;
        }
        LocalDate done = actual.earliest();
        if (planned.isMonthOnly() && actual.month().equals(planned.month())) {
            return 0L;
        }
        return ChronoUnit.DAYS.between(done.isBefore(planned.earliest()) ? planned.earliest() : planned.latest(), done);
    }
}
