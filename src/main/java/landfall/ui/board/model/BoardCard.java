package landfall.ui.board.model;

import java.util.OptionalInt;
import java.util.Set;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.StageEntry;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.insight.Ageing;

/**
 * What one card shows of a project.
 *
 * @param investor the investing enterprise's name, empty when there is none
 * @param daysInStage calendar days since the project entered its stage, or -1 when that date is not known
 * @param idleDays working days since its last activity, or -1 when none is known
 * @param stale true when these are more than the stage's limit and nothing pauses the clock
 * @param awaitsApproval true while its clock stands still because others have to decide
 * @param daysOverdue days since the next step was due, 0 when it is not overdue
 * @param dueToday true when the next step is due today
 * @param conflict true when laptops disagree about it and nobody has settled that
 */
public record BoardCard(Project project, String investor, int daysInStage, int idleDays, boolean stale,
                        boolean awaitsApproval, int daysOverdue, boolean dueToday, boolean conflict) {

    static BoardCard of(Pipeline pipeline, Project project, Ageing ageing, Set<String> conflicts) {
        OptionalInt idle = ageing.idleDays(project);
        return new BoardCard(project, pipeline.investorName(project), (int) ageing.daysInStage(project).orElse(-1),
                idle.orElse(-1), ageing.isStale(project, idle), ageing.awaitsApproval(project),
                (int) ageing.daysOverdue(project).orElse(0), ageing.isDueToday(project),
                conflicts.contains(project.id()));
    }

    public String id() {
        return project.id();
    }

    /** The total investment, or null while it is still to be estimated. */
    public Money investment() {
        return project.totalInvestment();
    }

    /** When the next step is due, or null. */
    public DayOrMonth nextDue() {
        return project.get(ProjectFields.NEXT_DUE);
    }

    /** True when the project should have a next step with a date and lacks one of the two. */
    public boolean lacksNextStep() {
        return project.isLive() && StageEntry.needsNextStep(project)
                && (project.get(ProjectFields.NEXT_STEP) == null || nextDue() == null);
    }

    public boolean isOverdue() {
        return daysOverdue > 0;
    }
}
