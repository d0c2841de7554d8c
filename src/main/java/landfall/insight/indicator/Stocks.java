package landfall.insight.indicator;

import java.time.LocalDate;
import java.util.function.Function;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Figure;
import landfall.domain.value.Period;
import landfall.insight.StageHistory;

/** What is counted as it stands at the end of the period. */
final class Stocks {
    private Stocks() {
    }

    /** The live projects in talks at the cut-off; an amount is added up, without one the projects are counted. */
    static Rule inTalks(Function<Project, ? extends Figure> amount) {
        return (scope, period, sink) -> {
            for (Project project : sink.wantsTheRest() ? scope.pipeline().projects() : scope.inTalksOn(period.to())) {
                if (project.stage().hasReached(Stage.TALKS)) {
                    DayOrMonth since = project.enteredOn(Stage.TALKS);
                    sink.take(project, project, since, inTalks(project, since, period, amount));
                }
            }
        };
    }

    private static Verdict inTalks(Project project, DayOrMonth since, Period period,
            Function<Project, ? extends Figure> amount) {
        if (StageHistory.isDuplicate(project)) {
            return Reason.DUPLICATE;
        }
        if (!isInTalks(project, period.to())) {
            return Reason.ELSEWHERE;
        }
        return amount == null ? Row.one(project, since, project.stage() == Stage.TALKS && since == null)
                : Row.amount(project, project, since, amount.apply(project));
    }

    /** True when the project stood in talks at the end of the day and had not left. */
    static boolean isInTalks(Project project, LocalDate day) {
        return project.stage().hasReached(Stage.TALKS) && StageHistory.isLiveOn(project, day)
                && StageHistory.stageOn(project, day).filter(Stage.TALKS::equals).isPresent();
    }

    /** Works that began before the period and had neither been completed nor come into production before it (续建). */
    static Rule continued() {
        return (scope, period, sink) -> scope.dated(Source.STARTED).visitAll(period, (entity, project, date, reason) -> {
            Verdict verdict = reason;
            if (reason == Reason.BEFORE) {
                Reason general = Source.STARTED.reason(project, date, true, scope);
                verdict = general != null ? general : isUnderWay(project, period) ? Row.one(project, date, false)
                        : Reason.ELSEWHERE;
            } else if (reason == null) {
                verdict = Reason.AFTER;
            }
            sink.take(entity, project, date, verdict);
        });
    }

    private static boolean isUnderWay(Project project, Period period) {
        LocalDate before = period.from().minusDays(1);
        boolean done = StageHistory.happenedBy(project.get(ProjectFields.COMPLETED_ON), before)
                || StageHistory.stageOn(project, before).filter(Stage.PRODUCING::equals).isPresent();
        return !done && StageHistory.isLiveOn(project, period.to());
    }
}
