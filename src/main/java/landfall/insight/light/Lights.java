package landfall.insight.light;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.insight.Ageing;
import landfall.insight.StageHistory;
import landfall.text.Texts;

/** Computes the lights of projects on a day (domain §4.4). */
public final class Lights {
    private static final int MONTHS_TO_RED = 3;
    private static final int YELLOW_TALKS = 30;
    private static final int RED_TALKS = 60;
    private static final int RED_STEP = 30;

    private final Ageing ageing;

    private Lights(Ageing ageing) {
        this.ageing = ageing;
    }

    /** The lights as they are at the end of the day. */
    public static Lights of(Pipeline pipeline, LocalDate day) {
        return new Lights(Ageing.of(pipeline, day));
    }

    /** The project with its light; one that has left or produces is green. */
    public Lit of(Project project) {
        return new Lit(project, !project.isLive() ? List.of()
                : Stream.of(start(project), talks(project), nextStep(project)).flatMap(Optional::stream)
                        .sorted(Comparator.comparing(Signal::light).reversed()).toList());
    }

    /** The projects with their lights: red first, then yellow, each by amount, the largest first. */
    public List<Lit> of(Collection<Project> projects) {
        return projects.stream().map(this::of).sorted(Comparator.comparing(Lit::light).reversed()
                .thenComparing(Comparator.comparingLong((Lit lit) -> yuan(lit.project())).reversed())).toList();
    }

    /** The rules (口径), wherever lights are shown. */
    public static String definition(Texts texts) {
        return texts.of("insight.light.definition", MONTHS_TO_RED, YELLOW_TALKS, RED_TALKS, RED_STEP);
    }

    private Optional<Signal> start(Project project) {
        DayOrMonth planned = project.get(ProjectFields.PLAN_START);
        boolean due = project.stage() == Stage.SIGNED || project.stage() == Stage.LANDED;
        if (!due || planned == null
                || StageHistory.happenedBy(project.get(ProjectFields.STARTED_ON), ageing.today())
                || !ageing.today().isAfter(planned.month().atEndOfMonth())) {
            return Optional.empty();
        }
        // Others who have still to decide are a valid reason.
        boolean red = ageing.today().isAfter(planned.month().plusMonths(MONTHS_TO_RED).atEndOfMonth())
                && !ageing.awaitsApproval(project);
        return signal(Signal.Cause.START, red, planned.latest());
    }

    private Optional<Signal> talks(Project project) {
        LocalDate last = ageing.lastActivity(project).orElse(null);
        if (project.stage() != Stage.TALKS || last == null || ageing.awaitsApproval(project)
                || last.plusDays(YELLOW_TALKS).isAfter(ageing.today())) {
            return Optional.empty();
        }
        return signal(Signal.Cause.TALKS, !last.plusDays(RED_TALKS).isAfter(ageing.today()), last);
    }

    private Optional<Signal> nextStep(Project project) {
        var overdue = ageing.daysOverdue(project);
        return overdue.isEmpty() ? Optional.empty() : Optional.of(new Signal(Signal.Cause.NEXT_STEP,
                overdue.getAsLong() > RED_STEP ? Light.RED : Light.YELLOW, overdue.getAsLong()));
    }

    private Optional<Signal> signal(Signal.Cause cause, boolean red, LocalDate since) {
        return Optional.of(new Signal(cause, red ? Light.RED : Light.YELLOW,
                ChronoUnit.DAYS.between(since, ageing.today())));
    }

    private static long yuan(Project project) {
        return project.totalInvestment() == null ? 0 : project.totalInvestment().yuan();
    }
}
