package landfall.store.record;

import java.util.List;
import java.util.Map;
import landfall.domain.Field;
import landfall.journal.EditKind;

/** By what a record can be narrowed: who appears in it, which fields and which kinds of edits, each with its count. */
public record RecordChoices(Map<String, Integer> persons, Map<Field<?>, Integer> fields, Map<EditKind, Integer> kinds) {
    /** How much a query finds: edits, and the fields that they changed. */
    public record Count(long edits, long fields) {
    }

    /** The fields of a change record that a person may choose, those changed most first. */
    public List<Field<?>> commonFields() {
        return fields.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue())
                .<Field<?>>map(Map.Entry::getKey).toList();
    }
}
