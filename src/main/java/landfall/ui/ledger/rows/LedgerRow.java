package landfall.ui.ledger.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FieldType.Shape;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.StageEntry;
import landfall.insight.Ageing;

/**
 * A project with what the ledger shows beside its fields.
 *
 * @param names the names of the entities to which its fields refer
 * @param days for how many calendar days it has stood in its stage, or null when the date of entry is not known
 * @param idle the working days since its last activity, or null when none is known or it is not live
 * @param isStale true when these are more than the stage's limit and nothing pauses the clock
 * @param daysOverdue by how many days its next step is overdue, or null when it is not
 * @param isDueToday true when its next step is due today
 * @param conflict true when laptops disagree about it and nobody has settled that
 * @param missing the fields that its stage requires and that it lacks; an exited project lacks nothing
 */
public record LedgerRow(Project project, Map<Field<?>, Object> names, Long days, Long idle, boolean isStale,
        Long daysOverdue, boolean isDueToday, boolean conflict, List<Field<?>> missing) {

    private static final List<Field<?>> REFERENCES = EntityKind.PROJECT.fields().stream()
            .filter(field -> field.type().shape() == Shape.REFERENCE).toList();

    /** The row of a project. */
    public static LedgerRow of(Pipeline pipeline, Project project, Ageing ageing) {
        return of(pipeline, project, ageing, pipeline.projectsInConflict());
    }

    private static LedgerRow of(Pipeline pipeline, Project project, Ageing ageing, Set<String> conflicts) {
        return new LedgerRow(project, names(project, pipeline), orNull(ageing.daysInStage(project)),
                project.isLive() ? orNull(ageing.idleDays(project)) : null, ageing.isStale(project),
                orNull(ageing.daysOverdue(project)), ageing.isDueToday(project),
                conflicts.contains(project.id()),
                project.isLive() ? StageEntry.toComplete(project) : List.of());
    }

    private static Map<Field<?>, Object> names(Project project, Pipeline pipeline) {
        var names = new HashMap<Field<?>, Object>();
        for (Field<?> field : REFERENCES) {
            if (project.get(field) != null) {
                names.put(field, pipeline.readable(field, project.get(field)));
            }
        }
        return names;
    }

    /** A row for every project of the bureau, exited ones among them. */
    public static List<LedgerRow> all(Pipeline pipeline, Ageing ageing) {
        Set<String> conflicts = pipeline.projectsInConflict();
        return pipeline.projects().stream().map(project -> of(pipeline, project, ageing, conflicts)).toList();
    }

    /** The value of a field of the project, names instead of ids; null when it has none. */
    public Object value(Field<?> field) {
        Object value = project.get(field);
        return value != null && names.containsKey(field) ? names.get(field) : value;
    }

    /** The project's id. */
    public String id() {
        return project.id();
    }

    private static Long orNull(OptionalInt days) {
        return days.isPresent() ? (Long) (long) days.getAsInt() : null;
    }

    private static Long orNull(OptionalLong days) {
        return days.isPresent() ? (Long) days.getAsLong() : null;
    }
}
