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

    /** The places of what counts, where numbers alone tell it; null where every thing must be judged. */
    default Found found(Scope scope, Period period) {
        return null;
    }

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

    /** Judges a thing of which it does not matter in which period it lies. */
    interface SteadyJudge {
        Verdict of(Entity entity, Project project, DayOrMonth date);
    }

    /**
     * Counts what comes from a source in the period, each always for the same, and nothing but its project and itself
     * decides for how much.
     *
     * @param adds true when each adds an amount, false when it counts as one
     * @param beside what shows beside it as left out, or null
     */
    record Steady(Source source, SteadyJudge judge, boolean adds, Rule beside) implements Rule {
        private static final SteadyJudge ONE = (entity, project, date) -> Row.one(project, date, false);

        /** Every project counts as one. */
        static Steady one(Source source) {
            return new Steady(source, ONE, false, null);
        }

        Steady beside(Rule other) {
            return new Steady(source, judge, adds, other);
        }

        @Override
        public Found found(Scope scope, Period period) {
            Dated dated = scope.dated(source);
            int[] places = dated.in(period);
            return judge == ONE ? Found.all(dated, judge, places)
                    : adds ? Found.added(dated, judge, places) : Found.counted(dated, judge, places);
        }

        @Override
        public void apply(Scope scope, Period period, Sink sink) {
            dated(source, (any, entity, project, date, within) -> judge.of(entity, project, date))
                    .apply(scope, period, sink);
            if (beside != null) {
                beside.apply(scope, period, sink);
            }
        }
    }

    /** Counts those of a source as one that the judge lets pass, to whom the period does not matter. */
    static Steady counting(Source source, SteadyJudge judge) {
        return new Steady(source, judge, false, null);
    }

    /** Adds up those of a source that the judge lets pass. */
    static Steady adding(Source source, SteadyJudge judge) {
        return new Steady(source, judge, true, null);
    }

    /** Counts what both rules count. */
    default Rule and(Rule other) {
        return (scope, period, sink) -> {
            apply(scope, period, sink);
            other.apply(scope, period, sink);
        };
    }
}
