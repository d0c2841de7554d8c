package landfall.store.merge;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.store.database.Database;
import landfall.store.log.ChangeWriter;
import landfall.store.log.Deletion;
import landfall.store.log.ChangeReader;
import landfall.store.log.Log;
import landfall.store.log.LogSchema;
import landfall.store.log.LogWriter;
import landfall.store.record.LoggedEdit;

/**
 * Takes a merge back: what it brought leaves the log, as if it had never come, so that it can come again. The caller
 * holds a transaction.
 */
public final class Arrivals {
    private final Database database;
    private final Log log;

    /** Takes back from the log in this database. */
    public Arrivals(Database database, Log log) {
        this.database = database;
        this.log = log;
    }

    /**
     * Lets go what a merge brought.
     *
     * @param mergeEditId the edit that says that there was a merge
     * @param writer takes what has to be written where something was recorded here on top of what goes: what was
     *     changed since stays, what was changed and put back gets the value from before the merge
     * @return the key of its kind by the id of each row that lost something; empty when the merge was taken back before
     */
    public Map<String, String> takeBack(String mergeEditId, ChangeWriter writer) throws SQLException {
        Stretch stretch = stretch(mergeEditId);
        if (stretch == null) {
            return Map.of();
        }
        Map<String, String> rows = rows(stretch);
        var built = new ArrayList<BuiltOn>();
        for (String row : rows.keySet()) {
            built.addAll(builtOn(row, stretch));
        }
        remove(stretch, rows.keySet());
        var logWriter = new LogWriter(database);
        for (String row : rows.keySet()) {
            logWriter.findHeads(row);
        }
        for (BuiltOn cell : built) {
            writer.setOver(cell.cell(), cell.wanted(log.heads(cell.cell().row())), cell.outlived());
        }
        return rows;
    }

    /**
     * What a merge brought, in the order in which it came, each edit with those of its fields that came with it and
     * what their author had before; empty when the merge was taken back.
     */
    public List<LoggedEdit> of(String mergeEditId) throws SQLException {
        var edits = new ArrayList<LoggedEdit>();
        Stretch stretch = stretch(mergeEditId);
        if (stretch == null) {
            return edits;
        }
        PreparedStatement query = database.statement("SELECT e.*, c.entity, c.row, c.field, " + ChangeReader.BEFORE
                + " AS before, c.value FROM change c"
                + " JOIN edit e ON e.seq = c.edit WHERE c.seq BETWEEN ? AND ? ORDER BY c.seq");
        query.setLong(1, stretch.firstChange());
        query.setLong(2, stretch.lastChange());
        try (ResultSet found = query.executeQuery()) {
            var fields = new ArrayList<LoggedEdit.FieldChange>();
            boolean more = found.next();
            while (more) {
                var edit = ChangeReader.edit(found, List.of());
                fields.add(new LoggedEdit.FieldChange(new Cell(found.getString("entity"), found.getString("row"),
                        found.getString("field")), found.getString("before"), found.getString("value")));
                more = found.next();
                if (!more || !found.getString("id").equals(edit.id())) {
                    int rows = (int) fields.stream().map(field -> field.cell().row()).distinct().count();
                    edits.add(new LoggedEdit(edit, rows, fields.size(), fields));
                    fields.clear();
                }
            }
        }
        return edits;
    }

    private Stretch stretch(String mergeEditId) throws SQLException {
        PreparedStatement query = database.statement(
                "SELECT a.* FROM arrival a JOIN edit e ON e.seq = a.edit WHERE e.id = ?");
        query.setString(1, mergeEditId);
        try (ResultSet found = query.executeQuery()) {
            return found.next() ? new Stretch(found.getLong(1), found.getLong(2), found.getLong(3), found.getLong(4),
                    found.getLong(5)) : null;
        }
    }

    private Map<String, String> rows(Stretch stretch) throws SQLException {
        var rows = new LinkedHashMap<String, String>();
        PreparedStatement query = database.statement("SELECT DISTINCT row, entity FROM change WHERE seq BETWEEN ? AND ?");
        query.setLong(1, stretch.firstChange());
        query.setLong(2, stretch.lastChange());
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                rows.put(found.getString(1), found.getString(2));
            }
        }
        return rows;
    }

    // The cells of a row in which something was recorded on top of what goes, and so would be left in the air.
    private List<BuiltOn> builtOn(String row, Stretch stretch) throws SQLException {
        Map<String, Change> going = new HashMap<>();
        var staying = new ArrayList<Change>();
        var onTop = new HashSet<String>();
        var cells = new HashSet<Cell>();
        for (Map.Entry<Change, Long> each : log.changesOf(row).entrySet()) {
            Change change = each.getKey();
            if (stretch.holds(each.getValue())) {
                going.put(change.id(), change);
            } else {
                staying.add(change);
                if (seen(change).anyMatch(id -> going.containsKey(id) || onTop.contains(id))) {
                    onTop.add(change.id());
                    cells.add(change.cell());
                }
            }
        }
        Map<Cell, List<String>> outlived = outlived(staying, going);
        Map<Cell, List<Change>> heads = log.heads(row);
        return cells.stream().map(cell -> {
            boolean isDeletion = cell.field().equals(Cell.DELETED);
            String shown = isDeletion ? Deletion.stands(heads) ? "" : null : heads.get(cell).getFirst().value();
            boolean isPutBack = !isDeletion && going.values().stream().anyMatch(
                    change -> change.cell().equals(cell) && Objects.equals(change.value(), shown));
            return new BuiltOn(cell, shown, isPutBack, onTop, outlived.getOrDefault(cell, List.of()));
        }).toList();
    }

    // What stays names only what stood right below it. If that goes, nothing says any more that it replaced what lay
    // deeper, which would stand again if it came back alone.
    private static Map<Cell, List<String>> outlived(List<Change> staying, Map<String, Change> going) {
        Set<String> named = staying.stream().flatMap(change -> change.replaces().stream()).collect(Collectors.toSet());
        var reached = new HashSet<>(named);
        var open = new ArrayList<>(named);
        Map<Cell, List<String>> outlived = new HashMap<>();
        while (!open.isEmpty()) {
            Change change = going.get(open.removeLast());
            if (change != null) {
                if (!named.contains(change.id())) {
                    outlived.computeIfAbsent(change.cell(), cell -> new ArrayList<>()).add(change.id());
                }
                change.replaces().stream().filter(reached::add).forEach(open::add);
            }
        }
        outlived.values().forEach(Collections::sort);
        return outlived;
    }

    private static java.util.stream.Stream<String> seen(Change change) {
        boolean lists = change.cell().field().equals(Cell.DELETED) && change.value() != null;
        return java.util.stream.Stream.concat(change.replaces().stream(),
                lists ? java.util.Arrays.stream(change.value().split(" ")) : java.util.stream.Stream.empty());
    }

    private void remove(Stretch stretch, Set<String> rows) throws SQLException {
        String changes = " BETWEEN " + stretch.firstChange() + " AND " + stretch.lastChange();
        String edits = " BETWEEN " + stretch.firstEdit() + " AND " + stretch.lastEdit();
        LogSchema.GUARDS.keySet().forEach(guard -> database.execute("DROP TRIGGER " + guard));
        PreparedStatement forget = database.statement("DELETE FROM history WHERE row = ? AND change" + changes);
        for (String row : rows) {
            forget.setString(1, row);
            forget.executeUpdate();
        }
        // An edit of which a part was here before, or came later, stays; this part of it is absent again.
        database.execute("INSERT OR IGNORE INTO absent SELECT id, edit FROM change WHERE seq" + changes);
        database.execute("DELETE FROM change WHERE seq" + changes);
        database.execute("DELETE FROM later WHERE first_change" + changes);
        String emptied = "seq" + edits + " AND NOT EXISTS (SELECT 1 FROM later WHERE later.edit = edit.seq)"
                + " AND NOT EXISTS (SELECT 1 FROM change c WHERE c.seq BETWEEN first_change AND last_change"
                + " AND c.edit = edit.seq)";
        database.execute("DELETE FROM absent WHERE edit IN (SELECT seq FROM edit WHERE " + emptied + ")");
        database.execute("DELETE FROM edit WHERE " + emptied);
        database.execute("UPDATE edit SET last_change = first_change - 1 WHERE (seq" + edits + " OR seq = "
                + stretch.merge() + ") AND first_change" + changes);
        database.execute("DELETE FROM arrival WHERE edit = " + stretch.merge());
        LogSchema.GUARDS.values().forEach(database::execute);
    }

    /** The places in the log of a merge and of what it brought. */
    private record Stretch(long merge, long firstEdit, long lastEdit, long firstChange, long lastChange) {
        private boolean holds(long change) {
            return change >= firstChange && change <= lastChange;
        }
    }

    /**
     * A cell in which something was recorded on top of what a merge brought.
     *
     * @param shown its value now
     * @param isPutBack true when that is what the merge brought
     * @param onTop the ids of what was recorded on top
     * @param outlived the ids of what the merge brought that lay deeper than what this names as replaced
     */
    private record BuiltOn(Cell cell, String shown, boolean isPutBack, Set<String> onTop, List<String> outlived) {
        private String wanted(Map<Cell, List<Change>> heads) {
            return isPutBack ? heads.getOrDefault(cell, List.of()).stream().filter(head -> !onTop.contains(head.id()))
                    .map(Change::value).filter(Objects::nonNull).findFirst().orElse(null) : shown;
        }
    }
}
