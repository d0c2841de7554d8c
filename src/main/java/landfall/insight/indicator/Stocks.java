package landfall.insight.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.Survey;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Figure;
import landfall.domain.value.Period;
import landfall.insight.Places;
import landfall.insight.StageHistory;

/** What is counted as it stands at the end of the period. */
final class Stocks {
    private Stocks() {
    }

    /** The live projects in talks at the cut-off; an amount is added up, without one the projects are counted. */
    static Rule inTalks(Function<Project, ? extends Figure> amount) {
        return amount == null ? new InTalks((entity, project, since) ->
                Row.one(project, since, project.stage() == Stage.TALKS && since == null), false)
                : new InTalks((entity, project, since) ->
                Row.amount(project, project, since, amount.apply(project)), true);
    }

    private record InTalks(Rule.SteadyJudge judge, boolean adds) implements Rule {
        @Override
        public Found found(Scope scope, Period period) {
            boolean[] inTalks = scope.pipeline().answers(new Standing(period.to()));
            var places = new Places();
            for (int place = 0; place < inTalks.length; place++) {
                if (inTalks[place]) {
                    places.add(place);
                }
            }
            Dated dated = scope.dated(Source.TALKS);
            return adds ? Found.added(dated, judge, places.all()) : Found.all(dated, judge, places.all());
        }

        @Override
        public void apply(Scope scope, Period period, Sink sink) {
            for (Project project : scope.pipeline().projects()) {
                if (project.stage().hasReached(Stage.TALKS)) {
                    DayOrMonth since = project.enteredOn(Stage.TALKS);
                    sink.take(project, project, since, StageHistory.isDuplicate(project) ? Reason.DUPLICATE
                            : isInTalks(project, period.to()) ? judge.of(project, project, since) : Reason.ELSEWHERE);
                }
            }
        }
    }

    /** Asks the projects whether they stood in talks at the end of the day, duplicates not counted. */
    private record Standing(LocalDate day) implements Survey<boolean[]> {
        @Override
        public List<EntityKind> kinds() {
            return List.of();
        }

        @Override
        public boolean[] room(int projects, boolean[] known) {
            return new boolean[projects];
        }

        @Override
        public void ask(Project project, Pipeline pipeline, boolean[] answers, int place) {
            answers[place] = isInTalks(project, day) && !StageHistory.isDuplicate(project);
        }

        @Override
        public void copy(boolean[] known, int from, boolean[] answers, int to, int projects) {
            System.arraycopy(known, from, answers, to, projects);
        }
    }

    /** True when the project stood in talks at the end of the day and had not left. */
    private static boolean isInTalks(Project project, LocalDate day) {
        return project.stage().hasReached(Stage.TALKS) && StageHistory.isLiveOn(project, day)
                && StageHistory.stageOn(project, day).filter(Stage.TALKS::equals).isPresent();
    }

    /** Works that began before the period and had neither been completed nor come into production before it (续建). */
    static Rule continued() {
        return (scope, period, sink) -> scope.dated(Source.STARTED).visitAll(period, (entity, project, date, reason) -> {
            Verdict verdict = reason;
            if (reason == Reason.BEFORE) {
                Reason general = Source.STARTED.reason(project, date, true, scope.grounds());
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
