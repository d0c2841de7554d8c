package landfall.journal;

import java.util.Objects;

/**
 * The place that a change is about: one field of one entity.
 *
 * @param entity the key of the kind of entity, such as "project"
 * @param row the entity's id
 * @param field the field's key, {@link #DELETED} or {@link #JOINED}
 */
public record Cell(String entity, String row, String field) {
    /** The field that takes a whole entity away; its value lists the change ids that the deleter saw. */
    public static final String DELETED = "_deleted";
    /** The mark on an entity that was joined with another; its value is the id of the one that stays. */
    public static final String JOINED = "_joined";

    public Cell {
        Objects.requireNonNull(entity);
        Objects.requireNonNull(row);
        Objects.requireNonNull(field);
    }
}
