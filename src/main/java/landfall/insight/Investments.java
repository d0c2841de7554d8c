package landfall.insight;

import java.util.List;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;
import landfall.insight.place.Numbers;

/** Asks the projects for their total investments; one that is not known is incomplete. */
public final class Investments implements Numbers.Asked {
    private static final Investments ASKED = new Investments();

    private Investments() {
    }

    @Override
    public List<EntityKind> kinds() {
        return List.of();
    }

    @Override
    public Numbers.Kind kind() {
        return Numbers.Kind.PARTS;
    }

    @Override
    public void ask(Project project, Pipeline pipeline, Numbers answers, int place) {
        Money amount = project.totalInvestment();
        answers.set(place, amount == null ? 0 : amount.yuan(), 0,
                amount == null ? Qualifier.EXACT : amount.qualifier(), amount == null);
    }

    /** Those of the snapshot. */
    public static Numbers of(Pipeline pipeline) {
        return pipeline.answers(ASKED);
    }
}
