package landfall.ui.ledger.rows;

import java.util.List;
import java.util.OptionalLong;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.StageEntry;
import landfall.insight.Ageing;

/**
 * A project with what the ledger shows beside its fields.
 *
 * @param investor the investing enterprise's name, empty when there is none
 * @param days how long it has stood in its stage, or null when the date of entry is not known
 * @param isStale true when that is longer than the stage's limit
 * @param daysOverdue by how many days its next step is overdue, or null when it is not
 * @param isDueToday true when its next step is due today
 * @param missing the fields that its stage requires and that it lacks; an exited project lacks nothing
 */
public record LedgerRow(Project project, String investor, Long days, boolean isStale, Long daysOverdue, boolean isDueToday,
                 List<Field<?>> missing) {

    /** The row of a project. */
    public static LedgerRow of(Pipeline pipeline, Project project, Ageing ageing) {
        return new LedgerRow(project, pipeline.investorName(project), orNull(ageing.daysInStage(project)),
                ageing.isStale(project), orNull(ageing.daysOverdue(project)), ageing.isDueToday(project),
                project.isLive() ? StageEntry.toComplete(project) : List.of());
    }

    /** A row for every project of the bureau, exited ones among them. */
    public static List<LedgerRow> all(Pipeline pipeline, Ageing ageing) {
        return pipeline.projects().stream().map(project -> of(pipeline, project, ageing)).toList();
    }

    /** The project's id. */
    public String id() {
        return project.id();
    }

    private static Long orNull(OptionalLong days) {
        return days.isPresent() ? (Long) days.getAsLong() : null;
    }
}
