package landfall.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
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
    private static final Stage[] STAGES = Stage.values();

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

    public Funnel {
        steps = List.copyOf(steps);
    }

    /** What is collected for one stage in one go through all projects. */
    private static final class Collected {
        private final List<Project> reached = new ArrayList<>();
        private final List<Project> standing = new ArrayList<>();
        private final List<Stay> stays = new ArrayList<>();
    }

    /** The funnel as it stood at the end of the day. */
    public static Funnel of(Pipeline pipeline, LocalDate cutOff) {
        var all = Stream.generate(Collected::new).limit(STAGES.length).toList();
        for (Project project : pipeline.projects()) {
            Stage stood = StageHistory.isDuplicate(project) ? null
                    : StageHistory.stageOn(project, cutOff).orElse(null);
            for (int i = 0; stood != null && i <= stood.ordinal(); i++) {
                Collected here = all.get(i);
                here.reached.add(project);
                stay(project, STAGES[i], cutOff).ifPresent(days -> here.stays.add(new Stay(project, days)));
                if (STAGES[i] == stood && StageHistory.isLiveOn(project, cutOff)) {
                    here.standing.add(project);
                }
            }
        }
        var steps = new ArrayList<Step>();
        int before = 0;
        for (Stage stage : STAGES) {
            Collected here = all.get(stage.ordinal());
            here.stays.sort(Comparator.comparingLong(Stay::days));
            steps.add(new Step(stage, Tally.of(here.reached), Tally.of(here.standing),
                    percent(here.reached.size(), before), here.stays));
            before = here.reached.size();
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

    private static OptionalLong stay(Project project, Stage stage, LocalDate cutOff) {
        DayOrMonth from = project.enteredOn(stage);
        for (int i = stage.ordinal() + 1; i <= project.stage().ordinal(); i++) {
            DayOrMonth to = project.enteredOn(STAGES[i]);
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
