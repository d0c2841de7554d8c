package landfall.journal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import landfall.domain.EntityKind;
import landfall.domain.Field;

/** Something a person is about to do: what it is called and which fields get which values. */
public final class Draft {
    private final EditKind kind;
    private final List<String> subjects;
    private final Map<Cell, String> values = new LinkedHashMap<>();

    private Draft(EditKind kind, List<String> subjects) {
        this.kind = kind;
        this.subjects = subjects;
    }

    /** An empty draft; see {@link EditKind} for the subjects that each kind names. */
    public static Draft of(EditKind kind, String... subjects) {
        return new Draft(kind, List.copyOf(Arrays.asList(subjects)));
    }

    /** Gives a field of an entity a value; null empties the field. A later value for the same field wins. */
    public <T> Draft set(String id, Field<T> field, T value) {
        return setAny(id, field, value);
    }

    /** Like {@link #set} for a field whose type is not known at compile time. */
    public Draft setAny(String id, Field<?> field, Object value) {
        values.put(new Cell(field.kind().key(), id, field.key()), field.type().encode(value));
        return this;
    }

    /** Like {@link #set} for a value that is encoded already, as an edit that is taken back brings it. */
    public Draft setEncoded(Cell cell, String value) {
        values.put(cell, value);
        return this;
    }

    /** Takes a whole entity away; its history stays. */
    public Draft delete(EntityKind entity, String id) {
        values.put(new Cell(entity.key(), id, Cell.DELETED), "");
        return this;
    }

    /** Takes an entity away because it is the same as another one of its kind, which stays and takes its history over. */
    public Draft join(EntityKind entity, String id, String stays) {
        values.put(new Cell(entity.key(), id, Cell.JOINED), stays);
        return delete(entity, id);
    }

    public EditKind kind() {
        return kind;
    }

    public List<String> subjects() {
        return subjects;
    }

    /** The encoded value of every cell that the draft sets, in the order in which they were set. */
    public Map<Cell, String> values() {
        return java.util.Collections.unmodifiableMap(values);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }
}
