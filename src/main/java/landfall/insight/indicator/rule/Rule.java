package landfall.insight.indicator.rule;

import java.util.List;
import java.util.function.Consumer;
import landfall.domain.value.Period;
import landfall.insight.indicator.measure.Found;
import landfall.insight.indicator.measure.Measure;
import landfall.insight.indicator.row.Excluded;
import landfall.insight.indicator.row.Reason;
import landfall.insight.indicator.row.Row;
import landfall.insight.indicator.source.Dated;
import landfall.insight.indicator.source.Source;

/** Which rows an indicator counts in a period, and what it leaves out. */
public interface Rule {
    /** What counts, in the order of the pipeline. */
    List<Row> rows(Scope scope, Period period);

    /** Shows what looks as if it belonged to the figure and is left out; it is more, and rarely asked for. */
    void leaveOut(Scope scope, Period period, Consumer<Excluded> taker);

    /** Finds the measure of a period. */
    interface Measuring {
        Measure of(Scope scope, Period period);
    }

    /** Counts what comes from a source in the period, as it is measured. */
    static FromSource of(Source source, Measuring measuring) {
        return new FromSource(source, measuring);
    }

    /** Counts the projects of a source, each always for the same. */
    static Rule of(Criterion criterion) {
        return of(criterion.source(), (scope, period) -> criterion.measure(scope.grounds()));
    }

    /** What comes from a source. */
    record FromSource(Source source, Measuring measuring) implements Rule {
        @Override
        public Found rows(Scope scope, Period period) {
            Dated dated = scope.dated(source);
            return Found.counted(dated, measuring.of(scope, period), dated.milestones().in(period));
        }

        @Override
        public void leaveOut(Scope scope, Period period, Consumer<Excluded> taker) {
            Dated dated = scope.dated(source);
            Measure measure = measuring.of(scope, period);
            dated.visitAll(period, (at, reason) -> {
                Reason against = reason == null ? measure.against(at) : reason;
                if (against != null) {
                    taker.accept(dated.leftOut(at, against));
                }
            });
        }
    }

    /** The same rule, beside which more shows as left out. */
    default Rule beside(Leaving more) {
        Rule counting = this;
        return new Rule() {
            @Override
            public List<Row> rows(Scope scope, Period period) {
                return counting.rows(scope, period);
            }

            @Override
            public void leaveOut(Scope scope, Period period, Consumer<Excluded> taker) {
                counting.leaveOut(scope, period, taker);
                more.leaveOut(scope, period, taker);
            }
        };
    }

    /** Shows what is left out. */
    interface Leaving {
        void leaveOut(Scope scope, Period period, Consumer<Excluded> taker);
    }
}
