package landfall.insight.indicator;

import landfall.domain.Entity;
import landfall.domain.Project;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Period;

/** Which rows an indicator counts in a period; the same rule says what it leaves out, and why. */
interface Rule {
    /** Takes what counts. */
    interface Sink {
        void counts(Row row);

        /** True when what is left out is wanted too; it is more, and rarely asked for. */
        boolean wantsTheRest();

        void leavesOut(Excluded excluded);

        /** Passes a verdict on. */
        default void take(Entity entity, Project project, DayOrMonth date, Verdict verdict) {
            switch (verdict) {
                case Row row -> counts(row);
                case Reason reason -> {
                    if (wantsTheRest()) {
                        leavesOut(new Excluded(entity, project, date, reason));
                    }
                }
            }
        }
    }

    void apply(Scope scope, Period period, Sink sink);

    /** Judges something dated that lies in the period and has nothing general against it. */
    interface Judge {
        Verdict of(Scope scope, Entity entity, Project project, DayOrMonth date, Period period);
    }

    /** Counts what comes from a source in the period, as far as the judge lets it pass. */
    static Rule dated(Source source, Judge judge) {
        return (scope, period, sink) -> {
            Dated dated = scope.dated(source);
            if (sink.wantsTheRest()) {
                dated.visitAll(period, (entity, project, date, reason) -> sink.take(entity, project, date,
                        reason == null ? judge.of(scope, entity, project, date, period) : reason));
            } else {
                dated.visit(period, (entity, project, date, reason) ->
                        sink.take(entity, project, date, judge.of(scope, entity, project, date, period)));
            }
        };
    }

    /** Counts what both rules count. */
    default Rule and(Rule other) {
        return (scope, period, sink) -> {
            apply(scope, period, sink);
            other.apply(scope, period, sink);
        };
    }
}
