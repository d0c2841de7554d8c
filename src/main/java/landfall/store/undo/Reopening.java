package landfall.store.undo;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.store.log.ChangeWriter;
import landfall.store.log.Log;

/** Takes back how a conflict was settled: all that was in conflict stands again. The caller holds a transaction. */
public final class Reopening {
    private final Log log;
    private final String editId;
    private final List<Change> changes = new ArrayList<>();
    private final Set<Cell> reopened = new HashSet<>();

    /** @param editId the id of the edit that takes back */
    public Reopening(Log log, String editId) {
        this.log = log;
        this.editId = editId;
    }

    /**
     * The changes that take it back: one for each value that was in conflict, so that none is lost.
     *
     * @param inverse what takes back the rest of what was settled
     */
    public List<Change> of(Edit settled, Draft inverse) throws SQLException {
        for (Change change : settled.changes()) {
            boolean isDeletion = change.cell().field().equals(Cell.DELETED);
            if (change.replaces().size() > 1 || isDeletion && !change.replaces().isEmpty()) {
                reopen(change);
            }
        }
        var writer = new ChangeWriter(log, editId);
        for (Map.Entry<Cell, String> rest : inverse.values().entrySet()) {
            if (!reopened.contains(rest.getKey())) {
                writer.set(rest.getKey(), rest.getValue());
            }
        }
        changes.addAll(writer.finish());
        return changes;
    }

    private void reopen(Change change) throws SQLException {
        List<Change> heads = log.heads(change.cell().row()).getOrDefault(change.cell(), List.of());
        if (heads.size() != 1 || !heads.getFirst().id().equals(change.id())) {
            return; // changed since, which stays
        }
        Map<String, Change> known = new HashMap<>();
        log.changesOf(change.cell().row()).keySet().forEach(one -> known.put(one.id(), one));
        reopened.add(change.cell());
        var values = change.replaces().stream().filter(known::containsKey).map(id -> known.get(id).value())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        values.forEach(value -> changes.add(Change.of(editId, change.cell(), value, List.of(change.id()))));
    }
}
