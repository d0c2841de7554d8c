package landfall.insight.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.insight.StageHistory;

/**
 * The stages in which a project was seen, one after the other, read from its dates as {@link StageHistory} reads them.
 *
 * @param steps earliest first, stages and dates both rising; a present stage without a date is not among them
 * @param endsUndated true when the project stands in a later stage than the last step, since nobody knows when
 */
record Path(List<Step> steps, boolean endsUndated) {
    private static final int DAYS = 31;

    /** An entry into a stage; a month-only date holds from the month's beginning. */
    record Step(Stage stage, LocalDate day) {
    }

    static Path of(Project project) {
        Stage present = project.stage();
        var steps = new ArrayList<Step>();
        DayOrMonth later = null;
        for (int i = present.ordinal(); i >= 0; i--) {
            DayOrMonth date = StageHistory.provenOn(project, Stage.values()[i]);
            if (date != null && (later == null || date.compareTo(later) <= 0)) {
                steps.addFirst(new Step(Stage.values()[i], date.earliest()));
                later = date;
            }
        }
        return new Path(steps, !steps.isEmpty() && steps.getLast().stage() != present);
    }

    /** The day on which the project left the columns, or null when it is live or the day is not known. */
    static LocalDate exitDay(Project project) {
        DayOrMonth exit = project.isLive() ? null : project.get(ProjectFields.EXIT_ON);
        return exit == null ? null : exit.earliest();
    }

    /** The whole months from one day to another; the 15th to the 15th is a whole number of them. */
    static int months(LocalDate from, LocalDate to) {
        int days = (index(to) - index(from)) * DAYS + to.getDayOfMonth() - from.getDayOfMonth();
        return Math.max(0, Math.floorDiv(days, DAYS));
    }

    /** The number of a day's month, rising by one a month. */
    static int index(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }
}
