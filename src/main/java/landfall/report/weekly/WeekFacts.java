package landfall.report.weekly;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Period;
import landfall.domain.value.Week;
import landfall.insight.Ageing;
import landfall.insight.AsOf;
import landfall.insight.StageHistory;
import landfall.insight.light.Light;
import landfall.insight.light.Lights;
import landfall.insight.light.Lit;

/** What the dispatch of a week is about. */
final class WeekFacts {
    private static final int DAYS_TO_SIGNING = 30;
    private static final int DAYS_OF_WEEK = 7;

    private final Period days;
    private final LocalDate cutOff;
    private final Ageing ageing;
    private final List<Project> projects;
    private final List<Lit> lit;

    WeekFacts(Pipeline pipeline, Week week, LocalDate cutOff) {
        this.days = week.days();
        this.cutOff = cutOff;
        Pipeline then = AsOf.on(pipeline, cutOff);
        ageing = Ageing.of(then, cutOff);
        projects = then.projects().stream().filter(project -> !StageHistory.isDuplicate(project)).toList();
        lit = Lights.of(then, cutOff).of(projects.stream().filter(WeekFacts::isDispatched).toList());
    }

    // Leads are listed when they are new, and works in production need no dispatch.
    private static boolean isDispatched(Project project) {
        return project.isLive() && project.stage() != Stage.LEAD && project.stage() != Stage.PRODUCING;
    }

    LocalDate cutOff() {
        return cutOff;
    }

    /** Monday to Sunday. */
    Period days() {
        return days;
    }

    /** The live projects of a stage at the cut-off. */
    List<Project> stock(Stage stage) {
        return projects.stream().filter(project -> project.isLive() && project.stage() == stage).toList();
    }

    /** The projects that are dispatched, red ones first, then by amount. */
    List<Lit> lit() {
        return lit;
    }

    List<Project> with(Light light) {
        return lit.stream().filter(one -> one.light() == light).map(Lit::project).toList();
    }

    /** True when something happened to the project within the week. */
    boolean hasMoved(Project project) {
        return ageing.lastActivity(project).filter(last -> !last.isBefore(days.from())).isPresent();
    }

    /** True when the progress that is noted was made within the week. */
    boolean hasProgress(Project project) {
        return days.contains(project.get(ProjectFields.LAST_PROGRESS_ON));
    }

    /** The stages that the project entered within the week. */
    List<Stage> entered(Project project) {
        return Stream.of(Stage.values()).filter(stage -> days.contains(project.enteredOn(stage))).toList();
    }

    /** Whole weeks since the last real activity, the present week counted; empty when none is known. */
    OptionalLong weeksWithout(Project project) {
        LocalDate last = ageing.lastActivity(project).orElse(null);
        return last == null ? OptionalLong.empty() : OptionalLong.of(last.isBefore(days.from())
                ? ChronoUnit.DAYS.between(Week.of(last).monday(), days.from()) / DAYS_OF_WEEK : 0);
    }

    List<Project> leads() {
        return sorted(project -> days.contains(project.get(ProjectFields.HEARD_ON)), ProjectFields.HEARD_ON);
    }

    /** The projects whose contract is planned for the next 30 days, the earliest first. */
    List<Project> toSign() {
        return sorted(project -> {
            DayOrMonth planned = project.get(ProjectFields.PLAN_SIGN);
            return project.isLive() && !project.stage().hasReached(Stage.SIGNED) && planned != null
                    && planned.latest().isAfter(cutOff)
                    && !planned.earliest().isAfter(cutOff.plusDays(DAYS_TO_SIGNING));
        }, ProjectFields.PLAN_SIGN);
    }

    /** The projects whose next step is overdue, the longest first. */
    List<Project> overdue() {
        return sorted(ageing::isOverdue, ProjectFields.NEXT_DUE);
    }

    long daysOverdue(Project project) {
        return ageing.daysOverdue(project).orElse(0);
    }

    private List<Project> sorted(Predicate<Project> test, Field<DayOrMonth> by) {
        return projects.stream().filter(test)
                .sorted(Comparator.comparing((Project project) -> project.get(by).latest())).toList();
    }
}
