package landfall.workspace.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.journal.Author;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.journal.Edit;
import landfall.journal.Merged;

/**
 * What a merge does to the bureau: what is new, what was changed on the other laptop only, and what goes.
 *
 * @param created what was not here, by kind
 * @param changed what was here and gets values about which nobody disagrees
 * @param gone what was here and was deleted there
 */
public record Brought(Map<EntityKind, List<Entity>> created, List<Changed> changed, List<Entity> gone) {
    /** What was here, with the fields that were changed on the other laptop only, and who changed them. */
    public record Changed(Entity entity, List<Cell> cells, Set<Author> authors) {
    }

    /** Sorts what a merge brings by what it does. */
    public static Brought of(Merged merged, Pipeline before, Pipeline after) {
        Map<String, Cell> rows = new LinkedHashMap<>();
        Map<String, Set<Cell>> cells = new LinkedHashMap<>();
        Map<String, Set<Author>> authors = new LinkedHashMap<>();
        for (Edit edit : merged.edits()) {
            for (Change change : edit.changes()) {
                String row = change.cell().row();
                rows.putIfAbsent(row, change.cell());
                authors.computeIfAbsent(row, id -> new LinkedHashSet<>()).add(edit.author());
                if (isRead(change.cell()) && !after.conflicts(row).contains(change.cell().field())) {
                    cells.computeIfAbsent(row, id -> new LinkedHashSet<>()).add(change.cell());
                }
            }
        }
        var created = new EnumMap<EntityKind, List<Entity>>(EntityKind.class);
        var changed = new ArrayList<Changed>();
        var gone = new ArrayList<Entity>();
        rows.forEach((id, cell) -> {
            EntityKind kind = EntityKind.of(cell.entity());
            Entity was = before.entity(kind, id);
            Entity is = after.entity(kind, id);
            boolean isDeletion = after.conflicts(id).contains(Cell.DELETED);
            if (was == null && is != null && !isDeletion) {
                created.computeIfAbsent(kind, asked -> new ArrayList<>()).add(is);
            } else if (was != null && is == null) {
                gone.add(was);
            } else if (is != null && cells.containsKey(id) && !isDeletion) {
                changed.add(new Changed(is, List.copyOf(cells.get(id)), authors.get(id)));
            }
        });
        return new Brought(created, changed, gone);
    }

    private static boolean isRead(Cell cell) {
        EntityKind kind = EntityKind.of(cell.entity());
        Field<?> field = kind == null ? null : kind.field(cell.field());
        return field != null && !field.isInternal();
    }

    /** How many records are new. */
    public int count() {
        return created.values().stream().mapToInt(List::size).sum();
    }
}
