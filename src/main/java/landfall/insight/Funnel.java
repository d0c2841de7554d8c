package landfall.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;

/**
 * How far the bureau's projects have come: for each stage those that stand in it or have passed it.
 *
 * <p>One cohort goes through all five steps: every project known at the cut-off, the exited ones among them, because
 * leaving them out would flatter the conversion. Duplicates count nowhere.
 */
public record Funnel(LocalDate cutOff, List<Step> steps) {

    /**
     * One stage of the funnel.
     *
     * @param reached the projects that stand in the stage or have passed it
     * @param standing those that stand in it and have not left the columns
     * @param conversion percent of the projects of the stage before, one decimal; null for the first stage and where
     *     the stage before has none
     * @param stays the shortest first, of the projects with both days
     */
    public record Step(Stage stage, Tally reached, Tally standing, BigDecimal conversion, List<Stay> stays) {
        public Step {
            stays = List.copyOf(stays);
        }

        /** The median of the stays; of two middle ones their mean, rounded half up. */
        public OptionalLong medianStay() {
            int middle = stays.size() / 2;
            return stays.isEmpty() ? OptionalLong.empty()
                    : OptionalLong.of(stays.size() % 2 == 1 ? stays.get(middle).days
                    : Math.round((stays.get(middle - 1).days + stays.get(middle).days) / 2.0));
        }

        /** The shortest stay that at least nine tenths of the projects do not exceed. */
        public OptionalLong ninetiethStay() {
            return stays.isEmpty() ? OptionalLong.empty()
                    : OptionalLong.of(stays.get((stays.size() * 9 + 9) / 10 - 1).days);
        }
    }

    /** The calendar days from entering a stage to entering a later one. */
    public record Stay(Project project, long days) {
    }

    /** A project and where it stood at the cut-off. */
    private record Known(Project project, Stage stage) {
    }

    public Funnel {
        steps = List.copyOf(steps);
    }

    /** The funnel as it stood at the end of the day. */
    public static Funnel of(Pipeline pipeline, LocalDate cutOff) {
        var known = new ArrayList<Known>();
        for (Project project : pipeline.projects()) {
            if (!StageHistory.isDuplicate(project)) {
                StageHistory.stageOn(project, cutOff).ifPresent(stage -> known.add(new Known(project, stage)));
            }
        }
        var steps = new ArrayList<Step>();
        int before = 0;
        for (Stage stage : Stage.values()) {
            var reached = new ArrayList<Project>();
            var standing = new ArrayList<Project>();
            for (Known one : known) {
                if (one.stage.hasReached(stage)) {
                    reached.add(one.project);
                    if (one.stage == stage && StageHistory.isLiveOn(one.project, cutOff)) {
                        standing.add(one.project);
                    }
                }
            }
            steps.add(new Step(stage, Tally.of(reached), Tally.of(standing), percent(reached.size(), before),
                    stays(reached, stage, cutOff)));
            before = reached.size();
        }
        return new Funnel(cutOff, steps);
    }

    /** True when there was no project at all. */
    public boolean isEmpty() {
        return steps.getFirst().reached().isEmpty();
    }

    private static BigDecimal percent(int part, int whole) {
        return whole == 0 ? null
                : BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private static List<Stay> stays(List<Project> projects, Stage stage, LocalDate cutOff) {
        var stays = new ArrayList<Stay>();
        for (Project project : projects) {
            stay(project, stage, cutOff).ifPresent(days -> stays.add(new Stay(project, days)));
        }
        stays.sort(Comparator.comparingLong(Stay::days));
        return stays;
    }

    private static OptionalLong stay(Project project, Stage stage, LocalDate cutOff) {
        DayOrMonth from = project.enteredOn(stage);
        for (int i = stage.ordinal() + 1; i <= project.stage().ordinal(); i++) {
            DayOrMonth to = project.enteredOn(Stage.values()[i]);
            if (to != null) {
                boolean known = from != null && !from.isMonthOnly() && !to.isMonthOnly()
                        && !to.earliest().isAfter(cutOff) && !to.earliest().isBefore(from.earliest());
                return known ? OptionalLong.of(ChronoUnit.DAYS.between(from.earliest(), to.earliest()))
                        : OptionalLong.empty();
            }
        }
        return OptionalLong.empty();
    }
}
