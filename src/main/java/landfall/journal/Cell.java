package landfall.journal;

import java.util.Objects;

/**
 * The place that a change is about: one field of one entity.
 *
 * @param entity the key of the kind of entity, such as "project"
 * @param row the entity's id
 * @param field the field's key, or {@link #DELETED}
 */
public record Cell(String entity, String row, String field) {
    /** The field that takes a whole entity away; its value lists the change ids that the deleter saw. */
    public static final String DELETED = "_deleted";

    public Cell {
        Objects.requireNonNull(entity);
        Objects.requireNonNull(row);
        Objects.requireNonNull(field);
    }
}
