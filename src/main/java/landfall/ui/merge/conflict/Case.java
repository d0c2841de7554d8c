package landfall.ui.merge.conflict;

import java.util.List;
import java.util.Objects;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FieldType.Shape;
import landfall.domain.EnterpriseFields;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.journal.Conflict;

/**
 * A conflict that a person looks at, settled or not.
 *
 * @param before what all who disagree had seen, or null
 * @param settled true when somebody decided meanwhile
 */
public record Case(Conflict conflict, Change before, boolean settled) {
    /** The field that is in conflict. */
    public Cell cell() {
        return conflict.cell();
    }

    /** The kind of the entity, or null for one of a newer version. */
    public EntityKind kind() {
        return EntityKind.of(cell().entity());
    }

    /** The field, or null where the conflict is about a deletion or about a field of a newer version. */
    Field<?> field() {
        return kind() == null ? null : kind().field(cell().field());
    }

    boolean isAboutDeletion() {
        return conflict.isAboutDeletion();
    }

    /** The same, decided or open. */
    public Case settled(boolean now) {
        return new Case(conflict, before, now);
    }

    /** True when the entity has not been deleted. */
    boolean isThere(Pipeline pipeline) {
        return kind() != null && pipeline.entity(kind(), cell().row()) != null;
    }

    /** The encoded value that stands now, null for none. */
    String value(Pipeline pipeline) {
        Entity entity = kind() == null ? null : pipeline.entity(kind(), cell().row());
        return entity == null || field() == null ? null : encoded(field(), entity);
    }

    private static <T> String encoded(Field<T> field, Entity entity) {
        return field.type().encode(entity.get(field));
    }

    /** What was decided, whatever it is called; null while it is open. */
    public String outcome(Pipeline pipeline) {
        return settled ? String.valueOf(isAboutDeletion() ? isThere(pipeline) : value(pipeline)) : null;
    }

    /** True when the texts of all can stand one after the other. */
    boolean canKeepBoth() {
        Field<?> field = field();
        return field != null && (field.type().shape() == Shape.LONG_TEXT || field.type().shape() == Shape.TEXT)
                && !field.isRequired() && !field.isPersonal() && field != EnterpriseFields.CREDIT_CODE
                && field != ProjectFields.CODE && field != ProjectFields.NAME
                && conflict.claims().stream().allMatch(claim -> claim.change().value() != null);
    }

    /** The texts of all, one after the other. */
    String both() {
        String between = field().type().shape() == Shape.LONG_TEXT ? "\n" : "；";
        List<String> values = conflict.claims().stream().map(claim -> claim.change().value()).filter(Objects::nonNull)
                .distinct().toList();
        return String.join(between, values);
    }
}
