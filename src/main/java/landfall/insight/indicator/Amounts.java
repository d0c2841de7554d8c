package landfall.insight.indicator;

import java.util.List;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Survey;

/** Asks the projects what each adds to a figure, whatever the period. */
record Amounts(Rule.SteadyJudge judge, Source source, Choices choices) implements Survey<long[]> {
    /** Stands for a project that does not belong to the figure. */
    static final long NONE = Long.MIN_VALUE;

    @Override
    public List<EntityKind> kinds() {
        return List.of();
    }

    @Override
    public long[] room(int projects, long[] known) {
        return new long[projects];
    }

    @Override
    public void ask(Project project, Pipeline pipeline, long[] answers, int place) {
        answers[place] = judge.of(project, project, source.date(project, choices)) instanceof Row row ? row.part()
                : NONE;
    }

    @Override
    public void copy(long[] known, int from, long[] answers, int to, int projects) {
        System.arraycopy(known, from, answers, to, projects);
    }
}
