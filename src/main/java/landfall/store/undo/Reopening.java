package landfall.store.undo;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.journal.Reversal;
import landfall.journal.Reversal.Line;
import landfall.store.log.ChangeWriter;
import landfall.store.log.Log;

/** Takes back how conflicts were settled: all that was in conflict stands again. The caller holds a transaction. */
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
        return withRest(inverse);
    }

    /** The changes of a reversal, among them one for each value that is in conflict again. */
    public List<Change> of(Reversal reversal) throws SQLException {
        for (Line line : reversal.lines()) {
            if (line.reopens()) {
                reopen(line.cell(), line.settled(), log.heads(line.cell().row()).getOrDefault(line.cell(), List.of()));
            }
        }
        return withRest(reversal.draft());
    }

    private List<Change> withRest(Draft inverse) throws SQLException {
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
        reopen(change.cell(), change.replaces().stream().filter(known::containsKey).map(id -> known.get(id).value())
                .distinct().toList(), heads);
    }

    private void reopen(Cell cell, List<String> values, List<Change> heads) {
        reopened.add(cell);
        List<String> replaced = heads.stream().map(Change::id).toList();
        values.forEach(value -> changes.add(Change.of(editId, cell, value, replaced)));
    }
}
