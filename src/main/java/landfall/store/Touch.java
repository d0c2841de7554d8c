package landfall.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        Set<Cell> cells = draft.values().keySet();
        if (cells.isEmpty() || cells.size() > MOST_FIELDS || draft.values().containsValue(null)) {
            return null;
        }
        Cell first = cells.iterator().next();
        EntityKind kind = EntityKind.of(first.entity());
        Entity before = kind == null ? null : bureau.entity(kind, first.row());
        boolean areFieldsOfIt = before != null && cells.stream().allMatch(cell -> cell.row().equals(first.row())
                && cell.entity().equals(first.entity()) && kind.field(cell.field()) != null);
        return areFieldsOfIt
                ? new Touch(before, cells.stream().map(Cell::field).collect(Collectors.toUnmodifiableSet())) : null;
    }

    /**
     * The values that the fields have after these changes, or null when more has to be asked: when somebody deleted the
     * entity, or a field had several values.
     *
     * @param heads what stands in these fields of the entity, and whether somebody deleted it
     */
    Map<Field<?>, Object> values(List<Change> changes, Map<Cell, List<Change>> heads) {
        if (heads.keySet().stream().anyMatch(cell -> cell.field().equals(Cell.DELETED))) {
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
