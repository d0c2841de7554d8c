package landfall.insight.indicator.row;

import landfall.domain.Entity;
import landfall.domain.Project;
import landfall.domain.value.DayOrMonth;

/**
 * Something that a figure leaves out, and why.
 *
 * @param entity the project, contract, arrival or trip that is not counted
 * @param project the project it belongs to, or null
 * @param date the date by which it would count, or null when there is none
 */
public record Excluded(Entity entity, Project project, DayOrMonth date, Reason reason) {
}
