package landfall.store;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.journal.Draft;

/**
 * The most usual edit: a few fields of one entity that stands get values. What the entity says afterwards follows from
 * what it said before, so that the rest of it need neither be read from the log nor be written to its table again.
 *
 * @param before the entity as it was
 * @param fields the keys of the fields
 */
record Touch(Entity before, Set<String> fields) {
    /** An import gives whole records, which are looked up and written as such. */
    private static final int MOST_FIELDS = 8;

    /** What the draft touches in the bureau as it stands, or null when it is another sort of draft. */
    static Touch of(Draft draft, Pipeline bureau) {
        Map<Cell, String> wanted = draft.values();
        if (wanted.isEmpty() || wanted.size() > MOST_FIELDS) {
            return null;
        }
        Cell first = wanted.keySet().iterator().next();
        EntityKind kind = EntityKind.of(first.entity());
        Entity before = kind == null ? null : bureau.entity(kind, first.row());
        if (before == null) {
            return null;
        }
        var fields = new LinkedHashSet<String>();
        for (Map.Entry<Cell, String> value : wanted.entrySet()) {
            Cell cell = value.getKey();
            if (value.getValue() == null || kind.field(cell.field()) == null || !cell.row().equals(before.id())
                    || !cell.entity().equals(kind.key())) {
                return null;
            }
            fields.add(cell.field());
        }
        return new Touch(before, fields);
    }

    /**
     * The values that the fields have after these changes, or null when more has to be asked: when somebody deleted the
     * entity, or a field had several values.
     *
     * @param heads what stands in these fields of the entity, and whether somebody deleted it
     */
    Map<Field<?>, Object> values(List<Change> changes, Map<Cell, List<Change>> heads) {
        if (heads.containsKey(new Cell(before.kind().key(), before.id(), Cell.DELETED))) {
            return null;
        }
        var values = new LinkedHashMap<Field<?>, Object>();
        for (Change change : changes) {
            if (change.replaces().size() > 1) {
                return null;
            }
            Field<?> field = before.kind().field(change.cell().field());
            values.put(field, field.type().decode(change.value()));
        }
        return values;
    }
}
