package landfall.ui.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.journal.Cell;
import landfall.journal.CommonGround;
import landfall.journal.Conflict;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.quality.rule.Finding;
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
    // The bureau for which the conflicts were read last; null when they have to be read all.
    private Pipeline read;

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

    /** Reads all conflicts, whatever was known of them. */
    void begin() {
        read = null;
        reload();
    }

    /** The conflicts that the model has are those of its bureau. */
    void known() {
        read = model.pipeline();
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

    /**
     * What became of the conflicts.
     *
     * @param rows the ids of the entities that were read again, or null for all
     */
    private record Now(Set<String> rows, List<Case> cases, Edit latest, List<Finding> twins) {
    }

    /** The bureau changed while conflicts are settled: something was settled, taken back, or merged away. */
    void reload() {
        MergeState.Found found = model.state().found();
        Pipeline now = model.pipeline();
        Set<String> rows = read == null ? null : touched(read, now);
        read = null;
        context.background().run(() -> {
            List<Edit> latest = workspace.history(1);
            var cases = standing(workspace, rows == null ? workspace.conflicts() : workspace.conflicts(rows));
            return new Now(rows, cases, latest.isEmpty() ? null : latest.getFirst(),
                    found == null ? List.of() : Incoming.twins(found.before(), now));
        }).onSuccess(told -> {
            read = now;
            update(told);
        });
    }

    // To read hundreds of conflicts again after each choice would take longer than to choose.
    private Set<String> touched(Pipeline before, Pipeline now) {
        var rows = new HashSet<>(now.inConflict());
        var open = new HashMap<String, Set<String>>();
        for (Case one : model.state().cases()) {
            Cell cell = one.cell();
            rows.add(cell.row());
            if (!one.settled()) {
                open.computeIfAbsent(cell.row(), row -> new HashSet<>()).add(cell.field());
            }
        }
        var changed = new HashSet<String>();
        for (Case one : model.state().cases()) {
            EntityKind kind = one.kind();
            if (kind == null || now.entity(kind, one.cell().row()) != before.entity(kind, one.cell().row())) {
                changed.add(one.cell().row());
            }
        }
        rows.removeIf(row -> !changed.contains(row)
                && open.getOrDefault(row, Set.of()).equals(now.conflicts(row)));
        return rows;
    }

    private void update(Now now) {
        MergeState state = model.state();
        if (!state.isSettling()) {
            return;
        }
        if (state.merge() != null && now.latest() != null && state.merge().id().equals(now.latest().undoes())) {
            incoming.read(state.file()); // the merge was taken back
            return;
        }
        Map<Cell, Case> open = new LinkedHashMap<>();
        now.cases().forEach(one -> open.put(one.cell(), one));
        var cases = new ArrayList<Case>();
        Cell reopened = null;
        for (Case known : state.cases()) {
            if (now.rows() != null && !now.rows().contains(known.cell().row())) {
                cases.add(known);
                continue;
            }
            Case still = open.remove(known.cell());
            cases.add(still == null ? known.settled(true) : still);
            reopened = reopened == null && still != null && known.settled() ? known.cell() : reopened;
        }
        cases.addAll(open.values());
        MergeState next = state.settling(cases);
        if (next.found() != null) {
            next = next.withFound(next.found().withTwins(now.twins()));
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
