package landfall.store;

import java.util.HashSet;
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
 * What happens to most entities that an edit names: a few fields of one that stands get values. What the entity says
 * afterwards follows from what it said before, so that the rest of it need neither be read from the log nor be written
 * to its table again.
 *
 * @param before the entity as it was
 * @param fields the keys of the fields
 */
record Touch(Entity before, Set<String> fields) {
    /** Of whole records, as an import gives them, the rest is not worth a statement of its own. */
    private static final int MOST_FIELDS = 8;

    /** The entities of the bureau that the draft only touches, by id; to the others it does more. */
    static Map<String, Touch> of(Draft draft, Pipeline bureau) {
        var touches = new LinkedHashMap<String, Touch>();
        var others = new HashSet<String>();
        for (Map.Entry<Cell, String> wanted : draft.values().entrySet()) {
            Cell cell = wanted.getKey();
            if (others.contains(cell.row())) {
                continue;
            }
            EntityKind kind = EntityKind.of(cell.entity());
            Entity before = kind == null ? null : bureau.entity(kind, cell.row());
            Touch touch = before == null || wanted.getValue() == null || kind.field(cell.field()) == null ? null
                    : touches.computeIfAbsent(cell.row(), row -> new Touch(before, new LinkedHashSet<>()));
            if (touch != null && touch.before == before && touch.fields.size() < MOST_FIELDS) {
                touch.fields.add(cell.field());
            } else {
                others.add(cell.row());
                touches.remove(cell.row());
            }
        }
        return touches;
    }

    /** The values that the fields have after these changes, or null when more has to be asked, as one had several. */
    Map<Field<?>, Object> values(List<Change> changes) {
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
