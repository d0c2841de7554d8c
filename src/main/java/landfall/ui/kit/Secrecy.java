package landfall.ui.kit;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.Mask;
import landfall.insight.secrecy.Masking;
import landfall.journal.Draft;
import landfall.text.Problem;
import landfall.text.Texts;

/** Which restricted projects the window shows, from the moment the user unlocks them until they are masked again. */
public final class Secrecy {
    private final Set<String> own = new HashSet<>();
    private boolean unlocked;
    private Pipeline asked;
    private Pipeline answer;
    private Texts language;

    /** The bureau as it may be read now; worked out once for each bureau. */
    public synchronized Pipeline shown(Pipeline pipeline, Texts texts) {
        if (unlocked) {
            return pipeline;
        }
        if (pipeline != asked || texts != language) {
            answer = Masking.of(pipeline, texts, own);
            asked = pipeline;
            language = texts;
        }
        return answer;
    }

    /** Shows all restricted projects. */
    public synchronized void unlock() {
        unlocked = true;
    }

    /** Masks all restricted projects. */
    public synchronized void lock() {
        unlocked = false;
        own.clear();
        asked = null;
    }

    /** How many restricted projects of the bureau are shown, deleted ones of which the record tells among them. */
    public synchronized int open(Pipeline pipeline) {
        return (int) Stream.concat(pipeline.projects().stream(), pipeline.removed().stream()
                .filter(Project.class::isInstance).map(Project.class::cast))
                .filter(project -> project.isRestricted() && (unlocked || own.contains(project.id()))).count();
    }

    /** Keeps in sight what the user is about to restrict, so that it does not vanish under her hands. */
    public synchronized void keep(Draft draft) {
        draft.values().forEach((cell, value) -> {
            if (cell.entity().equals(EntityKind.PROJECT.key()) && cell.field().equals(ProjectFields.SECRECY.key())
                    && ProjectFields.RESTRICTED.equals(value) && own.add(cell.row())) {
                asked = null;
            }
        });
    }

    /** True when the draft would change something that is masked, or name it in something else. */
    static boolean touches(Draft draft, Mask mask) {
        return !mask.isNone() && draft.values().entrySet().stream().anyMatch(
                entry -> mask.guards(entry.getKey().row()) || mask.isMasked(entry.getValue()));
    }

    /** Why something masked cannot be changed. */
    static Problem refusal() {
        return new Problem("kit.secrecy.refused");
    }
}
