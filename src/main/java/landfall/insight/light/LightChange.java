package landfall.insight.light;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.DayOrMonth;
import landfall.insight.AsOf;
import landfall.insight.StageHistory;

/**
 * A project whose light on a day differs from the one on an earlier day. Only what dates prove is compared: when a next
 * step was due at the earlier day is not known any more, nor how long talks had rested before progress came.
 *
 * @param before the light on the earlier day
 * @param now the project with its light on the later day
 */
public record LightChange(Light before, Lit now) {
    public LightChange {
        Objects.requireNonNull(before);
        Objects.requireNonNull(now);
    }

    /** True when the light became worse. */
    public boolean isWorse() {
        return now.light().compareTo(before) > 0;
    }

    /** The changes from the end of one day to the end of another, the worst first, then by amount. */
    public static List<LightChange> between(Pipeline pipeline, LocalDate earlier, LocalDate later) {
        Pipeline then = AsOf.on(pipeline, earlier);
        Lights thenLights = Lights.of(then, earlier);
        Pipeline now = AsOf.on(pipeline, later);
        var changes = new ArrayList<LightChange>();
        for (Lit lit : Lights.of(now, later).of(now.projects())) {
            Project before = then.project(lit.project().id());
            if (before == null || StageHistory.isDuplicate(lit.project())) {
                continue;
            }
            Light was = provable(thenLights.of(before), earlier).light();
            Lit is = provable(lit, later);
            if (was != is.light()) {
                changes.add(new LightChange(was, is));
            }
        }
        return changes;
    }

    private static Lit provable(Lit lit, LocalDate day) {
        DayOrMonth progress = lit.project().get(ProjectFields.LAST_PROGRESS_ON);
        boolean moved = progress != null && !StageHistory.happenedBy(progress, day);
        return new Lit(lit.project(), lit.signals().stream().filter(signal -> switch (signal.cause()) {
            case START -> true;
            case TALKS -> !moved;
            case NEXT_STEP -> false;
        }).toList());
    }
}
