package landfall.insight.indicator.rule;

import java.util.List;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.value.DayOrMonth;
import landfall.insight.indicator.measure.Measure;
import landfall.insight.indicator.measure.Numbered;
import landfall.insight.indicator.row.Reason;
import landfall.insight.indicator.row.Row;
import landfall.insight.indicator.row.Verdict;
import landfall.insight.indicator.source.Choices;
import landfall.insight.indicator.source.Dated;
import landfall.insight.indicator.source.Grounds;
import landfall.insight.indicator.source.Source;
import landfall.insight.place.Numbers;

/**
 * What decides how a project counts in a figure, whatever the period.
 *
 * @param kinds the kinds of things belonging to the project on which that depends
 * @param everywhere those on which it depends, to whomever they belong
 * @param counted what is counted of a project that counts
 */
record Criterion(Source source, Numbers.Kind numbers, Judge judge, List<EntityKind> kinds, List<EntityKind> everywhere,
        Counted counted) {

    /** Judges a project by the date at which it counts, null where it has none. */
    interface Judge {
        Verdict of(Pipeline pipeline, Choices choices, Project project, DayOrMonth date);
    }

    /** Finds what is counted: the project itself, or an enterprise. */
    interface Counted {
        Entity of(Pipeline pipeline, Project project);
    }

    /** One for which the project itself decides. */
    Criterion(Source source, Numbers.Kind numbers, Judge judge) {
        this(source, numbers, judge, List.of(), List.of(), (pipeline, project) -> project);
    }

    /** The measure of the projects of the figures. */
    Measure measure(Grounds grounds) {
        Pipeline pipeline = grounds.pipeline();
        return new Numbered(pipeline.answers(new Asked(this, grounds.choices()))) {
            @Override
            public Entity entity(Dated dated, int at) {
                return counted.of(pipeline, dated.project(at));
            }
        };
    }

    /** Asks the projects. */
    private record Asked(Criterion criterion, Choices choices) implements Numbers.Asked {
        @Override
        public List<EntityKind> kinds() {
            return criterion.kinds;
        }

        @Override
        public List<EntityKind> everywhere() {
            return criterion.everywhere;
        }

        @Override
        public Numbers.Kind kind() {
            return criterion.numbers;
        }

        @Override
        public void ask(Project project, Pipeline pipeline, Numbers answers, int place) {
            switch (criterion.judge.of(pipeline, choices, project, criterion.source.date(project, choices))) {
                case Reason reason -> answers.leaveOut(place, Numbered.number(reason));
                case Row row -> answers.set(place, row.part(), row.whole(), row.qualifier(), row.incomplete());
            }
        }
    }
}
