package landfall.insight.forecast;

import java.time.LocalDate;
import landfall.domain.Project;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.insight.StageHistory;

/** What is forecast: the entries into one stage within a year, counted as sign_n, land_n and prod_n (domain §4.2). */
public enum Goal {
    SIGNED(Stage.SIGNED, "insight.forecast.goal.signed"),
    LANDED(Stage.LANDED, "insight.forecast.goal.landed"),
    PRODUCING(Stage.PRODUCING, "insight.forecast.goal.producing");

    private final Stage stage;
    private final String labelKey;

    Goal(Stage stage, String labelKey) {
        this.stage = stage;
        this.labelKey = labelKey;
    }

    public Stage stage() {
        return stage;
    }

    /** The key of the goal's name in the text bundles. */
    public String labelKey() {
        return labelKey;
    }

    /** The date on which the project counts for the goal, or null while it does not; duplicates never count. */
    public DayOrMonth reachedOn(Project project) {
        return project.stage().hasReached(stage) && !StageHistory.isDuplicate(project) ? project.enteredOn(stage) : null;
    }

    /** True when the project counts in the year by the end of the day. */
    boolean isReached(Project project, int year, LocalDate day) {
        DayOrMonth date = reachedOn(project);
        return date != null && date.year() == year && !date.earliest().isAfter(day);
    }
}
