package landfall.insight.indicator;

import java.util.List;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.value.DayOrMonth;

/**
 * What decides how a project counts in a figure, whatever the period.
 *
 * @param kinds the kinds of things belonging to the project on which that depends
 * @param everywhere those on which it depends, to whomever they belong
 */
record Criterion(Source source, Numbers numbers, Judge judge, List<EntityKind> kinds, List<EntityKind> everywhere) {

    /** Which numbers of the rows are needed. */
    enum Numbers {
        /** None: each counts as one. */
        ONES,
        /** What each adds. */
        PARTS,
        /** A numerator and a denominator. */
        RATIOS
    }

    /** Judges a project by the date at which it counts, null where it has none. */
    interface Judge {
        Verdict of(Pipeline pipeline, Choices choices, Project project, DayOrMonth date);
    }

    /** One for which the project itself decides. */
    Criterion(Source source, Numbers numbers, Judge judge) {
        this(source, numbers, judge, List.of(), List.of());
    }

    /** The measure of the projects of the figures. */
    Measure measure(Grounds grounds) {
        Pipeline pipeline = grounds.pipeline();
        return new Judged(this, grounds, pipeline.answers(new Verdicts.Asked(this, grounds.choices())));
    }

    Verdict of(Pipeline pipeline, Choices choices, Project project) {
        return judge.of(pipeline, choices, project, source.date(project, choices));
    }
}
