package landfall.store.log;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import landfall.journal.Cell;
import landfall.journal.Change;

/** Turns the values that a draft wants into changes that name what they replace; what stands already is left out. */
public final class ChangeWriter {
    private final Log log;
    private final String editId;
    private final Set<String> fields;
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Map<Cell, List<Change>>> headsOfRow = new LinkedHashMap<>();
    private final Set<Cell> deletions = new LinkedHashSet<>();
    private final Set<Cell> revivals = new LinkedHashSet<>();

    /** @param editId the id of the edit that the changes will belong to */
    public ChangeWriter(Log log, String editId) {
        this(log, editId, Set.of());
    }

    /**
     * Like {@link #ChangeWriter(Log, String)}, where nothing will be wanted but that some fields have values.
     *
     * @param fields their keys
     */
    public ChangeWriter(Log log, String editId, Set<String> fields) {
        this.log = log;
        this.editId = editId;
        this.fields = fields;
    }

    /** Wants a field to have an encoded value, or null for none. */
    public void set(Cell cell, String value) throws SQLException {
        Map<Cell, List<Change>> heads = headsOfRow.get(cell.row());
        if (heads == null) {
            heads = headsOf(cell.row());
            headsOfRow.put(cell.row(), heads);
            if (Deletion.stands(heads)) {
                revivals.add(new Cell(cell.entity(), cell.row(), Cell.DELETED));
            }
        }
        if (cell.field().equals(Cell.DELETED) && value != null) {
            deletions.add(cell);
        } else {
            write(cell, value);
        }
    }

    /**
     * The changes of all that was wanted. Deletions come last, so that they have seen the other changes of the same
     * edit; and whoever changes a deleted entity wants it back.
     */
    public List<Change> finish() {
        for (Cell deletion : deletions) {
            write(deletion, Deletion.seenIn(headsOfRow.get(deletion.row())));
        }
        for (Cell revival : revivals) {
            boolean touched = changes.stream().anyMatch(change -> change.cell().row().equals(revival.row()));
            if (touched && !deletions.contains(revival)) {
                write(revival, null);
            }
        }
        return changes;
    }

    // Whether a deletion stands depends on everything in the row.
    private Map<Cell, List<Change>> headsOf(String row) throws SQLException {
        if (!fields.isEmpty()) {
            Map<Cell, List<Change>> some = log.heads(row, fields);
            if (!Deletion.isAsked(some)) {
                return some;
            }
        }
        return log.heads(row);
    }

    /** What stands in every row that was asked for, in those fields that were asked for, after these changes. */
    public Map<String, Map<Cell, List<Change>>> heads() {
        return headsOfRow;
    }

    private void write(Cell cell, String value) {
        Map<Cell, List<Change>> heads = headsOfRow.get(cell.row());
        List<Change> seen = heads.getOrDefault(cell, List.of());
        boolean stands = seen.isEmpty() ? value == null
                : seen.stream().allMatch(change -> Objects.equals(change.value(), value));
        if (!stands) {
            List<String> replaces = seen.isEmpty() ? List.of() : seen.stream().map(Change::id).toList();
            Change change = Change.of(editId, cell, value, replaces);
            changes.add(change);
            heads.put(cell, List.of(change));
        }
    }
}
