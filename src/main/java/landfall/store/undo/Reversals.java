package landfall.store.undo;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FieldType.Shape;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.journal.Edit;
import landfall.journal.EditLabels;
import landfall.journal.Reversal;
import landfall.journal.Reversal.Fate;
import landfall.journal.Reversal.Line;
import landfall.store.database.Database;
import landfall.store.log.Deletion;
import landfall.store.log.Log;

/** Works out what taking back an edit of any time would do; whatever came later stays, and so does what needs it. */
public final class Reversals {
    /** Without these an entity is nothing that could be shown; they stay as long as anything else of it does. */
    private static final Set<String> ESSENTIAL = Set.of("name", "stage");

    private final Log log;
    private final Database.Work<List<Entity>> standing;
    private final Map<String, Map<Cell, List<Change>>> headsOfRow = new HashMap<>();
    private final Map<String, Edit> laterEdits = new HashMap<>();
    private Map<String, String> before;
    private Edit edit;
    private long number;

    /** @param standing everything that there is now, asked for only when something might be removed */
    public Reversals(Log log, Database.Work<List<Entity>> standing) {
        this.log = log;
        this.standing = standing;
    }

    /**
     * What taking the edit back would do to each of its fields.
     *
     * @param only the field that is taken back alone, or null for all that the edit changed
     */
    public Reversal of(String editId, Cell only) throws SQLException {
        edit = Objects.requireNonNull(log.edits().get(editId), editId);
        number = log.edits().number(editId);
        before = log.edits().valuesBefore(number);
        var rows = new LinkedHashMap<String, List<Line>>();
        for (Change change : edit.changes()) {
            // That something needs an entity is no deed of anybody, which could be taken back.
            if (!change.cell().field().equals(Cell.NEEDED) && (only == null || only.equals(change.cell()))) {
                rows.computeIfAbsent(change.cell().row(), row -> new ArrayList<>()).add(line(change, only != null));
            }
        }
        var removed = new HashSet<String>();
        for (Map.Entry<String, List<Line>> row : rows.entrySet()) {
            if (keepsWhatIsNeeded(row.getKey(), row.getValue(), only != null)) {
                removed.add(row.getKey());
            }
        }
        keepWhatIsReferredTo(rows, removed);
        return new Reversal(edit, only, only == null ? null : log.lastName(only.row()),
                rows.values().stream().flatMap(List::stream).toList(), removed);
    }

    private Map<Cell, List<Change>> heads(String row) throws SQLException {
        Map<Cell, List<Change>> heads = headsOfRow.get(row);
        if (heads == null) {
            heads = log.heads(row);
            headsOfRow.put(row, heads);
        }
        return heads;
    }

    private Edit later(String editId) throws SQLException {
        Edit known = laterEdits.get(editId);
        if (known == null) {
            known = log.edits().headOf(editId);
            laterEdits.put(editId, known);
        }
        return known;
    }

    private Line line(Change change, boolean alone) throws SQLException {
        Cell cell = change.cell();
        Map<Cell, List<Change>> heads = heads(cell.row());
        List<Change> unreplaced = heads.getOrDefault(cell, List.of());
        String now = unreplaced.isEmpty() ? null : unreplaced.getFirst().value();
        String earlier = before.get(change.id());
        List<String> settled = settled(change);
        if (settled.isEmpty() && unreplaced.size() == 1 && Inverses.isSame(cell, now, earlier)) {
            return new Line(cell, now, earlier, settled, Fate.THERE_ALREADY, null);
        }
        if (!cell.field().equals(Cell.DELETED) && Deletion.stands(heads) && (alone || !deletes(cell.row()))) {
            Cell deletion = new Cell(cell.entity(), cell.row(), Cell.DELETED);
            return new Line(cell, now, earlier, settled, Fate.DELETED_SINCE,
                    later(heads.get(deletion).getFirst().editId()));
        }
        return Inverses.stands(heads, change) ? new Line(cell, now, earlier, settled, Fate.RETURNS, null)
                : new Line(cell, now, earlier, settled, Fate.CHANGED_SINCE, later(unreplaced.getFirst().editId()));
    }

    // What the deleter had not seen is in conflict with one deletion already.
    private List<String> settled(Change change) throws SQLException {
        boolean isDeletion = change.cell().field().equals(Cell.DELETED) && EditLabels.settles(edit);
        if (change.replaces().size() < (isDeletion ? 1 : 2)) {
            return List.of();
        }
        List<String> values = log.changesOf(change.cell().row()).keySet().stream()
                .filter(other -> change.replaces().contains(other.id())).map(Change::value).distinct().toList();
        return isDeletion || values.size() > 1 ? values : List.of();
    }

    private boolean deletes(String row) {
        return edit.changes().stream().anyMatch(change -> change.cell().row().equals(row)
                && change.cell().field().equals(Cell.DELETED) && change.value() != null);
    }

    // True when the whole row goes, since the edit made it and nothing was added to it later.
    private boolean keepsWhatIsNeeded(String row, List<Line> lines, boolean alone) throws SQLException {
        boolean deletesAgain = lines.stream().anyMatch(line -> returns(line)
                && line.cell().field().equals(Cell.DELETED) && line.before() != null);
        boolean empties = lines.stream().anyMatch(line -> returns(line) && line.before() == null);
        if (!deletesAgain && !empties) {
            return false;
        }
        boolean made = !alone && log.valuesUpTo(row, number - 1).isEmpty();
        Change later = changedSince(row);
        boolean goes = made && later == null && !isBureau(lines) && lines.stream().allMatch(Reversals::returns);
        boolean empty = !goes && leavesNothing(row, lines);
        Edit because = later == null ? null : later(later.editId());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean deletion = line.cell().field().equals(Cell.DELETED);
            boolean needed = deletion ? line.before() != null && later != null && !line.reopens()
                    : line.before() == null && !goes && (made || empty || isEssential(line.cell()));
            if (returns(line) && needed) {
                lines.set(i, line.with(Fate.NEEDED, because));
            }
        }
        return goes;
    }

    // A row in which nothing stands any more is no row.
    private boolean leavesNothing(String row, List<Line> lines) throws SQLException {
        List<Line> returning = lines.stream().filter(Reversals::returns)
                .filter(line -> !line.cell().field().equals(Cell.DELETED)).toList();
        Set<Cell> emptied = returning.stream().map(Line::cell).collect(Collectors.toSet());
        return returning.stream().allMatch(line -> line.before() == null) && heads(row).entrySet().stream()
                .filter(head -> !head.getKey().field().equals(Cell.DELETED) && head.getValue().getFirst().value() != null)
                .allMatch(head -> emptied.contains(head.getKey()));
    }

    private static boolean returns(Line line) {
        return line.fate() == Fate.RETURNS;
    }

    private static boolean isEssential(Cell cell) {
        EntityKind kind = EntityKind.of(cell.entity());
        return ESSENTIAL.contains(cell.field())
                || kind != null && kind.owner().filter(owner -> owner.key().equals(cell.field())).isPresent();
    }

    private static boolean isBureau(List<Line> lines) {
        return lines.getFirst().cell().entity().equals(EntityKind.BUREAU.key());
    }

    // By value, not by number: what was changed and put back since is as it was.
    private Change changedSince(String row) throws SQLException {
        Map<String, String> then = log.valuesUpTo(row, number);
        for (Map.Entry<Cell, List<Change>> head : heads(row).entrySet()) {
            for (Change change : head.getValue()) {
                if (!change.cell().field().equals(Cell.DELETED)
                        && !Objects.equals(change.value(), then.get(change.cell().field()))) {
                    return change;
                }
            }
        }
        return null;
    }

    private void keepWhatIsReferredTo(Map<String, List<Line>> rows, Set<String> removed) throws SQLException {
        if (removed.isEmpty()) {
            return;
        }
        List<Entity> all = standing.run();
        boolean again = true;
        while (again) {
            var needed = new HashSet<String>();
            for (Entity entity : all) {
                if (!removed.contains(entity.id())) {
                    needed.addAll(references(entity, rows.getOrDefault(entity.id(), List.of())));
                }
            }
            needed.retainAll(removed);
            needed.forEach(row -> rows.get(row).replaceAll(line -> line.with(Fate.NEEDED, null)));
            again = removed.removeAll(needed);
        }
    }

    private static Set<String> references(Entity entity, List<Line> lines) {
        var ids = new HashSet<String>();
        for (Field<?> field : entity.facts().kind().fields()) {
            boolean given = field.type().shape() == Shape.REFERENCE && entity.get(field) != null;
            if (given && lines.stream().noneMatch(line -> returns(line) && line.cell().field().equals(field.key()))) {
                ids.add(field.type().encode(entity.get(field)));
            }
        }
        return ids;
    }
}
