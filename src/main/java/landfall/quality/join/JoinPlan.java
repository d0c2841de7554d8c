package landfall.quality.join;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FieldGroup;
import landfall.domain.FieldType;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.quality.rule.Accepted;

/** How two records of one enterprise or project become one: which stays, whose values, and who refers to them. */
public final class JoinPlan {
    private final Pipeline pipeline;
    private final Entity stays;
    private final Entity goes;

    /**
     * @param stays keeps its id and its history
     * @param goes is taken away; its history is part of the other's from then on
     * @throws IllegalArgumentException when they are not two projects or two enterprises
     */
    public JoinPlan(Pipeline pipeline, Entity stays, Entity goes) {
        if (stays.kind() != goes.kind() || stays.id().equals(goes.id()) || Accepted.field(stays.kind()).isEmpty()) {
            throw new IllegalArgumentException(stays.id() + " and " + goes.id() + " cannot be joined");
        }
        this.pipeline = pipeline;
        this.stays = stays;
        this.goes = goes;
    }

    /** The record that stays. */
    public Entity stays() {
        return stays;
    }

    /** The record that goes. */
    public Entity goes() {
        return goes;
    }

    /**
     * One field side by side.
     *
     * @param kept the value of the record that stays, or null
     * @param other the value of the record that goes, or null
     * @param takesOther true when the other's value is taken unless somebody chooses: it fills a blank
     */
    public record Line(Field<?> field, Object kept, Object other, boolean takesOther) {
        /** True when somebody has to look: both have a value and they differ. */
        public boolean differs() {
            return kept != null && other != null && !kept.equals(other);
        }
    }

    /** Every field that one of the two has, in the order of the form. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (Field<?> field : stays.kind().fields()) {
            Object kept = stays.get(field);
            Object other = goes.get(field);
            if (!field.isInternal() && (kept != null || other != null)) {
                lines.add(new Line(field, kept, other, kept == null && fillsBlank(field, other)));
            }
        }
        return lines;
    }

    // A live project stays live, no stage is dated that it has not reached, and nothing becomes its own parent.
    private boolean fillsBlank(Field<?> field, Object value) {
        if (field.group() == FieldGroup.EXIT || isOneOfTheTwo(value)) {
            return false;
        }
        return !(stays instanceof Project project) || Stream.of(Stage.values())
                .filter(stage -> field == ProjectFields.entryDate(stage)).allMatch(project.stage()::hasReached);
    }

    // The one that goes may name itself, too.
    private boolean isOneOfTheTwo(Object value) {
        return stays.id().equals(value) || goes.id().equals(value);
    }

    /** How many entities of each kind refer to the one that goes. */
    public Map<EntityKind, Integer> references() {
        var counts = new EnumMap<EntityKind, Integer>(EntityKind.class);
        referring().forEach((entity, fields) -> counts.merge(entity.kind(), 1, Integer::sum));
        return counts;
    }

    private Map<Entity, List<Field<String>>> referring() {
        var referring = new LinkedHashMap<Entity, List<Field<String>>>();
        FieldType<?> reference = stays.kind() == EntityKind.PROJECT ? FieldType.PROJECT : FieldType.ENTERPRISE;
        for (EntityKind kind : EntityKind.values()) {
            List<Field<String>> fields = references(kind, reference);
            for (Entity entity : fields.isEmpty() ? List.<Entity>of() : pipeline.entities(kind)) {
                List<Field<String>> here = fields.stream().filter(field -> goes.id().equals(entity.get(field)))
                        .toList();
                if (!here.isEmpty() && !entity.id().equals(goes.id())) {
                    referring.put(entity, here);
                }
            }
        }
        return referring;
    }

    @SuppressWarnings("unchecked")
    private static List<Field<String>> references(EntityKind kind, FieldType<?> reference) {
        return kind.fields().stream().filter(field -> field.type() == reference)
                .map(field -> (Field<String>) field).toList();
    }

    /**
     * Joins the two in one edit.
     *
     * @param fromOther the fields whose value is taken from the record that goes; of all others the kept one stays
     */
    public Draft draft(Set<Field<?>> fromOther) {
        Draft draft = Draft.of(EditKind.JOIN, goes.name(), stays.name());
        referring().forEach((entity, fields) -> fields.forEach(field ->
                draft.set(entity.id(), field, entity.id().equals(stays.id()) ? null : stays.id())));
        for (Line line : lines()) {
            Field<?> field = line.field();
            if (fromOther.contains(field) && !Objects.equals(line.kept(), line.other())) {
                draft.setAny(stays.id(), field, isOneOfTheTwo(line.other()) ? null : line.other());
            }
        }
        remember(draft);
        return draft.join(goes.kind(), goes.id(), stays.id());
    }

    private void remember(Draft draft) {
        List<String> marks = Stream.concat(Accepted.of(stays).stream(), Accepted.of(goes).stream()).distinct().toList();
        if (!marks.equals(Accepted.of(stays))) {
            draft.set(stays.id(), Accepted.field(stays.kind()).orElseThrow(), marks);
        }
    }
}
