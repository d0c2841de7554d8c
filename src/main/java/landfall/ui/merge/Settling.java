package landfall.ui.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.journal.Cell;
import landfall.journal.CommonGround;
import landfall.journal.Conflict;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.ui.kit.PlaceContext;
import landfall.ui.merge.conflict.Case;
import landfall.workspace.Workspace;

/** The conflicts are settled one after the other; whatever else happens in the bureau meanwhile is followed. */
final class Settling {
    private final PlaceContext context;
    private final Workspace workspace;
    private final MergeModel model;
    private final MergeView view;
    private final Incoming incoming;
    private boolean goesOn;
    private String about;

    Settling(PlaceContext context, MergeModel model, MergeView view, Incoming incoming) {
        this.context = context;
        this.workspace = context.workspace();
        this.model = model;
        this.view = view;
        this.incoming = incoming;
    }

    /** Goes to the first open conflict of an entity, or of what belongs to it, once they are known. */
    void about(String id) {
        about = id;
    }

    /** Conflicts as cases that are open. */
    static List<Case> standing(Workspace workspace, Collection<Conflict> conflicts) {
        var cases = new ArrayList<Case>();
        for (Conflict conflict : conflicts) {
            cases.add(new Case(conflict, CommonGround.of(conflict, workspace.history(conflict.cell().row()))
                    .orElse(null), false));
        }
        return cases;
    }

    private record Now(List<Case> cases, Edit latest) {
    }

    /** The bureau changed while conflicts are settled: something was settled, taken back, or merged away. */
    void reload() {
        context.background().run(() -> {
            List<Edit> latest = workspace.history(1);
            return new Now(standing(workspace, workspace.conflicts()), latest.isEmpty() ? null : latest.getFirst());
        }).onSuccess(now -> {
            MergeState state = model.state();
            if (!state.isSettling()) {
                return;
            }
            boolean takenBack = state.merge() != null && now.latest() != null
                    && state.merge().id().equals(now.latest().undoes());
            if (takenBack) {
                incoming.read(state.file());
            } else {
                update(now.cases());
            }
        });
    }

    private void update(List<Case> standingNow) {
        MergeState state = model.state();
        Map<Cell, Case> open = new HashMap<>();
        standingNow.forEach(one -> open.put(one.cell(), one));
        var cases = new ArrayList<Case>();
        Cell reopened = null;
        for (Case known : state.cases()) {
            Case still = open.remove(known.cell());
            cases.add(still == null ? known.settled(true) : still);
            reopened = still != null && known.settled() ? known.cell() : reopened;
        }
        standingNow.stream().filter(one -> open.containsKey(one.cell())).forEach(cases::add);
        MergeState next = state.settling(cases);
        if (next.found() != null) {
            next = next.withFound(next.found().withTwins(Incoming.twins(next.found().before(), model.pipeline())));
        }
        Case wanted = about == null ? null : cases.stream().filter(one -> !one.settled() && isAbout(one, about))
                .findFirst().orElse(null);
        about = null;
        if (wanted != null) {
            next = next.at(wanted.cell());
        } else if (reopened != null) {
            next = next.at(reopened);
        } else if (goesOn || next.index() < 0) {
            next = next.atNextOpen();
        }
        goesOn = false;
        model.goOn(next);
    }

    // The conflict is in the entity itself or in something that belongs to it.
    private boolean isAbout(Case one, String id) {
        if (one.cell().row().equals(id)) {
            return true;
        }
        EntityKind kind = one.kind();
        return kind != null && kind.owner().isPresent()
                && model.pipeline().entity(kind, one.cell().row()) instanceof Item item && id.equals(item.ownerId());
    }

    /** Records how a conflict is settled and goes on to the next. */
    void settle(Draft draft) {
        goesOn = true;
        context.perform(draft).onSuccess(edit -> {
            if (edit == null) {
                model.put(model.state().atNextOpen());
            }
        }).onError(problem -> {
            goesOn = false;
            view.again();
            context.navigator().warn(problem);
        });
    }
}
