package landfall.insight.indicator.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import landfall.domain.Project;
import landfall.domain.Stage;
import landfall.domain.value.Period;
import landfall.insight.Investments;
import landfall.insight.StageHistory;
import landfall.insight.Standing;
import landfall.insight.indicator.measure.Found;
import landfall.insight.indicator.measure.Measure;
import landfall.insight.indicator.measure.Numbered;
import landfall.insight.indicator.row.Excluded;
import landfall.insight.indicator.row.Reason;
import landfall.insight.indicator.row.Row;
import landfall.insight.indicator.source.Dated;
import landfall.insight.indicator.source.Milestones;
import landfall.insight.indicator.source.Source;
import landfall.insight.place.Numbers;

/** What is counted as it stands at the end of the period. */
public final class Stocks {
    private Stocks() {
    }

    /** The live projects in talks at the cut-off. */
    public static Rule inTalks() {
        var criterion = new Criterion(Source.TALKS, Numbers.Kind.ONES, (pipeline, choices, project, since) ->
                Row.one(project, since, project.stage() == Stage.TALKS && since == null));
        return new InTalks(scope -> criterion.measure(scope.grounds()));
    }

    /** Their total investments. */
    public static Rule investmentsInTalks() {
        return new InTalks(scope -> new Numbered(Investments.of(scope.pipeline())));
    }

    private record InTalks(Function<Scope, Measure> measure) implements Rule {
        @Override
        public List<Row> rows(Scope scope, Period period) {
            return Found.counted(scope.dated(Source.TALKS), measure.apply(scope),
                    Standing.on(scope.pipeline(), period.to()).in(Stage.TALKS, true));
        }

        @Override
        public void leaveOut(Scope scope, Period period, Consumer<Excluded> taker) {
            Standing standing = Standing.on(scope.pipeline(), period.to());
            int place = 0;
            for (Project project : scope.pipeline().projects()) {
                if (project.stage().hasReached(Stage.TALKS) && !isInTalks(standing, place)) {
                    taker.accept(new Excluded(project, project, project.enteredOn(Stage.TALKS),
                            StageHistory.isDuplicate(project) ? Reason.DUPLICATE : Reason.ELSEWHERE));
                }
                place++;
            }
        }
    }

    /** True when the project stood in talks and had not left. */
    private static boolean isInTalks(Standing standing, int place) {
        return standing.stage(place) == Stage.TALKS && standing.isLive(place);
    }

    /** Works that began before the period and had neither been completed nor come into production before it (续建). */
    public static Rule continued() {
        return new Continued();
    }

    private record Continued() implements Rule {
        @Override
        public List<Row> rows(Scope scope, Period period) {
            Dated started = scope.dated(Source.STARTED);
            return Found.counted(started, underWay(scope, period), started.milestones().before(period.from()));
        }

        @Override
        public void leaveOut(Scope scope, Period period, Consumer<Excluded> taker) {
            Dated started = scope.dated(Source.STARTED);
            Measure underWay = underWay(scope, period);
            started.visitAll(period, (at, reason) -> {
                Reason against = reason;
                if (reason == Reason.BEFORE) {
                    Reason general = started.milestones().reason(at);
                    against = general == null ? underWay.against(at) : general;
                } else if (reason == null) {
                    against = Reason.AFTER;
                }
                if (against != null) {
                    taker.accept(started.leftOut(at, against));
                }
            });
        }

        private static Measure underWay(Scope scope, Period period) {
            LocalDate before = period.from().minusDays(1);
            int last = Milestones.number(before);
            Milestones completed = scope.dated(Source.COMPLETED).milestones();
            Standing then = Standing.on(scope.pipeline(), before);
            Standing now = Standing.on(scope.pipeline(), period.to());
            return new Measure() {
                @Override
                public Reason against(int at) {
                    boolean done = completed.happenedBy(at, last) || then.stage(at) == Stage.PRODUCING;
                    return !done && now.isLive(at) ? null : Reason.ELSEWHERE;
                }
            };
        }
    }
}
