package landfall.ui.board;

import landfall.domain.DayOrMonth;
import landfall.domain.Money;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.insight.Ageing;

/**
 * What one card shows of a project.
 *
 * @param investor the investing enterprise's name, empty when there is none
 * @param daysInStage days since the project entered its stage, or -1 when that date is not known
 * @param stale true when it stands there longer than the stage's limit
 * @param daysOverdue days since the next step was due, 0 when it is not overdue
 * @param dueToday true when the next step is due today
 */
public record BoardCard(Project project, String investor, int daysInStage, boolean stale, int daysOverdue,
                        boolean dueToday) {

    static BoardCard of(Pipeline pipeline, Project project, Ageing ageing) {
        return new BoardCard(project, pipeline.investorName(project), (int) ageing.daysInStage(project).orElse(-1),
                ageing.isStale(project), (int) ageing.daysOverdue(project).orElse(0), ageing.isDueToday(project));
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

    public boolean isOverdue() {
        return daysOverdue > 0;
    }
}
