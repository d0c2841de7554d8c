package landfall.ui.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.journal.Edit;

/** Who changed what about a project, and when: the newest first. */
final class ChangeRecord {
    /**
     * One field of one edit.
     *
     * @param field null when the whole project was deleted, or when this version does not know the field
     * @param before the value that was replaced, or null
     * @param after the new value, or null
     */
    record Line(Edit edit, Field<?> field, Object before, Object after) {
        /** True when the edit took the project away. */
        boolean isDeletion() {
            return field == null;
        }
    }

    private ChangeRecord() {
    }

    /**
     * The lines of a history.
     *
     * @param history the edits that touched the project, newest first, all of them
     */
    static List<Line> of(String projectId, List<Edit> history) {
        Map<String, Change> byId = new HashMap<>();
        for (Edit edit : history) {
            for (Change change : edit.changes()) {
                if (change.cell().row().equals(projectId)) {
                    byId.put(change.id(), change);
                }
            }
        }
        var lines = new ArrayList<Line>();
        for (Edit edit : history) {
            for (Change change : edit.changes()) {
                if (change.cell().row().equals(projectId)) {
                    add(lines, edit, change, byId);
                }
            }
        }
        return List.copyOf(lines);
    }

    private static void add(List<Line> lines, Edit edit, Change change, Map<String, Change> byId) {
        Cell cell = change.cell();
        if (cell.field().equals(Cell.DELETED)) {
            if (change.value() != null) {
                lines.add(new Line(edit, null, null, null));
            }
            return;
        }
        Field<?> field = EntityKind.PROJECT.field(cell.field());
        if (field == null) {
            return; // written by a newer version of the program
        }
        Object before = null;
        for (String replaced : change.replaces()) {
            Change earlier = byId.get(replaced);
            if (earlier != null && earlier.value() != null) {
                before = field.type().decode(earlier.value());
            }
        }
        lines.add(new Line(edit, field, before, field.type().decode(change.value())));
    }
}
