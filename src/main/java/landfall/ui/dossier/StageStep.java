package landfall.ui.dossier;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.insight.Ageing;

/**
 * One of the five steps of the progress bar.
 *
 * @param on when the stage was entered, or null
 * @param planned for a stage still ahead: when it is planned, or null
 * @param days how long the project stood in the stage, or stands in it by today; null when that is not known
 */
record StageStep(Stage stage, State state, DayOrMonth on, DayOrMonth planned, Long days) {
    /** Where the step lies on the project's way; a skipped one was passed without a date. */
    enum State { PASSED, SKIPPED, CURRENT, AHEAD }

    /** The five steps in order. */
    static List<StageStep> of(Project project, Ageing ageing) {
        var steps = new ArrayList<StageStep>();
        for (Stage stage : Stage.values()) {
            DayOrMonth on = project.enteredOn(stage);
            int place = stage.compareTo(project.stage());
            if (place > 0) {
                steps.add(new StageStep(stage, State.AHEAD, null, planned(project, stage), null));
            } else if (place == 0) {
                var days = ageing.daysInStage(project);
                steps.add(new StageStep(stage, State.CURRENT, on, null,
                        days.isPresent() ? (Long) days.getAsLong() : null));
            } else {
                State state = on == null ? State.SKIPPED : State.PASSED;
                steps.add(new StageStep(stage, state, on, null, between(on, left(project, stage))));
            }
        }
        return List.copyOf(steps);
    }

    // The day on which the next dated stage began; skipped stages have no date and take no time.
    private static DayOrMonth left(Project project, Stage stage) {
        for (Stage later : Stage.values()) {
            if (later.compareTo(stage) > 0 && project.stage().hasReached(later) && project.enteredOn(later) != null) {
                return project.enteredOn(later);
            }
        }
        return null;
    }

    private static Long between(DayOrMonth from, DayOrMonth to) {
        boolean known = from != null && to != null && !from.isMonthOnly() && !to.isMonthOnly();
        return known ? Math.max(0, ChronoUnit.DAYS.between(from.earliest(), to.earliest())) : null;
    }

    private static DayOrMonth planned(Project project, Stage stage) {
        return switch (stage) {
            case SIGNED -> project.get(ProjectFields.PLAN_SIGN);
            case PRODUCING -> project.get(ProjectFields.PLAN_PRODUCE);
            case LEAD, TALKS, LANDED -> null;
        };
    }
}
