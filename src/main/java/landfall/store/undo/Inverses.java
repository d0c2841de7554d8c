package landfall.store.undo;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.store.log.Log;

/** Works out the draft that undoes an edit or does it again: fields that still have its value get the earlier one. */
public final class Inverses {
    private Inverses() {
    }

    /**
     * What has to be done to take an edit back: every field that still has the edit's value gets the one from before.
     *
     * @param as UNDO or REDO
     */
    public static Draft of(Log log, String editId, EditKind as) throws SQLException {
        Edit edit = log.edits().get(editId);
        Map<String, String> before = log.edits().valuesBefore(log.edits().number(editId));
        var subjects = new ArrayList<String>();
        if (edit.kind() != EditKind.UNDO && edit.kind() != EditKind.REDO) {
            subjects.add(edit.kind().name());
        }
        subjects.addAll(edit.subjects());
        Draft draft = Draft.of(as, subjects.toArray(String[]::new));
        var headsOfRow = new HashMap<String, Map<Cell, List<Change>>>();
        for (Change change : edit.changes()) {
            Cell cell = change.cell();
            if (!headsOfRow.containsKey(cell.row())) {
                headsOfRow.put(cell.row(), log.heads(cell.row()));
            }
            if (stands(headsOfRow.get(cell.row()), change)) {
                draft.setEncoded(cell, before.get(change.id()));
            }
        }
        return draft;
    }

    /**
     * True when the field that the change is about still has the value that the change gave it, or all the values that
     * its edit put back into conflict.
     */
    static boolean stands(Map<Cell, List<Change>> heads, Change change) {
        List<Change> unreplaced = heads.getOrDefault(change.cell(), List.of());
        return unreplaced.size() == 1 ? isSame(change.cell(), unreplaced.getFirst().value(), change.value())
                : unreplaced.contains(change)
                        && unreplaced.stream().allMatch(head -> head.editId().equals(change.editId()));
    }

    /** True when two values of a cell are the same; what a deletion saw is worked out anew each time it is done again. */
    static boolean isSame(Cell cell, String value, String other) {
        return cell.field().equals(Cell.DELETED) ? (value == null) == (other == null) : Objects.equals(value, other);
    }
}
