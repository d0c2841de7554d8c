package landfall.journal;

import java.util.Objects;

/**
 * The place that a change is about: one field of one entity.
 *
 * @param entity the key of the kind of entity, such as "project"
 * @param row the entity's id
 * @param field the field's key, {@link #DELETED}, {@link #JOINED} or {@link #NEEDED}
 */
public record Cell(String entity, String row, String field) {
    /** The field that takes a whole entity away; its value lists the change ids that the deleter saw. */
    public static final String DELETED = "_deleted";
    /** The mark on an entity that was joined with another; its value is the id of the one that stays. */
    public static final String JOINED = "_joined";
    /**
     * The mark on an entity that one laptop deleted while another added something to it, or named it; its value is the
     * id of what needs it.
     */
    public static final String NEEDED = "_needed";

    public Cell {
        Objects.requireNonNull(entity);
        Objects.requireNonNull(row);
        Objects.requireNonNull(field);
    }
}
