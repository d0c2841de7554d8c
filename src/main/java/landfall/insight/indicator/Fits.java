package landfall.insight.indicator;

import java.util.List;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Survey;

/** Asks the projects whether each counts in a figure, whatever the period. */
record Fits(Rule.SteadyJudge judge, Source source, Choices choices) implements Survey<boolean[]> {
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
        answers[place] = judge.of(project, project, source.date(project, choices)) instanceof Row;
    }

    @Override
    public void copy(boolean[] known, int from, boolean[] answers, int to, int projects) {
        System.arraycopy(known, from, answers, to, projects);
    }
}
