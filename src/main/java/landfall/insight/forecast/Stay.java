package landfall.insight.forecast;

import java.time.LocalDate;
import java.util.List;
import landfall.domain.Project;
import landfall.domain.Stage;

/**
 * One stay of a past or present project in a stage: what a forecast resamples.
 *
 * @param age whole months from the entry to the end of the stay, or to the day of the forecast
 * @param outcome how it ended: {@link #STANDING}, {@link #LEFT}, or the ordinal of the stage that was entered next
 * @param yuan the project's total investment, or {@link Past#UNKNOWN}
 */
record Stay(Stage stage, LocalDate from, LocalDate to, int age, int outcome, long yuan) {
    /** Not ended yet: known only to have lasted that long (censored). */
    static final int STANDING = 0;
    /** Ended by an exit (退库, 终止, 暂缓). */
    static final int LEFT = Stage.values().length;
    /** How many outcomes there are. */
    static final int OUTCOMES = LEFT + 1;
    /** Ages beyond it, in months, are taken together. */
    static final int MOST_AGE = 120;

    private static Stay of(Path.Step step, LocalDate to, int outcome, long yuan) {
        return new Stay(step.stage(), step.day(), to, Math.min(MOST_AGE, Path.months(step.day(), to)), outcome,
                yuan);
    }

    /** True when it ended with a later stage. */
    boolean isMove() {
        return outcome != STANDING && outcome != LEFT;
    }

    /**
     * Adds the stays of one project. A stay of which nobody knows when it ended is left out; an exit without a date
     * was always so, as in {@link landfall.insight.StageHistory}, and ends the last stay at its beginning.
     */
    static void collect(Project project, Path path, LocalDate today, List<Stay> into) {
        List<Path.Step> steps = path.steps();
        long yuan = Past.yuan(project);
        for (int i = 0; i + 1 < steps.size(); i++) {
            into.add(of(steps.get(i), steps.get(i + 1).day(), steps.get(i + 1).stage().ordinal(), yuan));
        }
        if (steps.isEmpty() || path.endsUndated() || steps.getLast().stage() == Stage.PRODUCING) {
            return;
        }
        Path.Step last = steps.getLast();
        if (project.isLive()) {
            into.add(of(last, today, STANDING, yuan));
        } else {
            LocalDate exit = Path.exitDay(project);
            into.add(of(last, exit == null || exit.isBefore(last.day()) ? last.day() : exit, LEFT, yuan));
        }
    }
}
