package landfall.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Stage;
import landfall.domain.Survey;
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
     * @param medianStay the median of the stays; of two middle ones their mean, rounded half up
     * @param ninetiethStay the shortest stay that at least nine tenths of the projects do not exceed
     */
    public record Step(Stage stage, LocalDate cutOff, Tally reached, Tally standing, BigDecimal conversion,
            OptionalLong medianStay, OptionalLong ninetiethStay) {

        /** The stays of the projects with both days, in the order of the pipeline. */
        public List<Stay> stays() {
            var stays = new ArrayList<Stay>();
            for (Project project : reached.projects()) {
                int days = stay(project, stage, cutOff);
                if (days >= 0) {
                    stays.add(new Stay(project, days));
                }
            }
            return stays;
        }
    }

    /** The calendar days from entering a stage to entering a later one. */
    public record Stay(Project project, long days) {
    }

    public Funnel {
        steps = List.copyOf(steps);
    }

    /** Asks the projects how long they stayed in each stage, -1 where it is not known. */
    private record Stays(LocalDate cutOff) implements Survey<int[][]> {
        @Override
        public List<EntityKind> kinds() {
            return List.of();
        }

        @Override
        public int[][] room(int projects, int[][] known) {
            return new int[STAGES.length][projects];
        }

        @Override
        public void ask(Project project, Pipeline pipeline, int[][] answers, int place) {
            for (Stage stage : STAGES) {
                answers[stage.ordinal()][place] = stay(project, stage, cutOff);
            }
        }

        @Override
        public void copy(int[][] known, int from, int[][] answers, int to, int projects) {
            for (int stage = 0; stage < STAGES.length; stage++) {
                System.arraycopy(known[stage], from, answers[stage], to, projects);
            }
        }

        @Override
        public boolean same(int[][] known, int from, int[][] answers, int at) {
            return Arrays.stream(STAGES).allMatch(stage ->
                    known[stage.ordinal()][from] == answers[stage.ordinal()][at]);
        }
    }

    /** What is collected for one stage. */
    private static final class Collected {
        private final Places reached = new Places();
        private final Places standing = new Places();
        // How many stays last so many days; counting them is faster than sorting them.
        private int[] often = new int[1_000];
        private int number;

        private void stay(int days) {
            if (days >= often.length) {
                often = Arrays.copyOf(often, 2 * days);
            }
            often[days]++;
            number++;
        }

        private Step step(Stage stage, int before, Pipeline pipeline, LocalDate cutOff) {
            Tally all = Tally.of(pipeline, reached.all());
            return new Step(stage, cutOff, all, Tally.of(pipeline, standing.all()), percent(all.count(), before),
                    number == 0 ? OptionalLong.empty()
                            : OptionalLong.of(Math.ceilDiv(nth((number - 1) / 2) + nth(number / 2), 2)),
                    number == 0 ? OptionalLong.empty() : OptionalLong.of(nth((number * 9 + 9) / 10 - 1)));
        }

        private int nth(int place) {
            int days = 0;
            for (int seen = often[0]; seen <= place; seen += often[days]) {
                days++;
            }
            return days;
        }
    }

    /** The funnel as it stood at the end of the day. */
    public static Funnel of(Pipeline pipeline, LocalDate cutOff) {
        Standing standing = Standing.on(pipeline, cutOff);
        int[][] stays = pipeline.answers(new Stays(cutOff));
        var stages = new Collected[STAGES.length];
        Arrays.setAll(stages, stage -> new Collected());
        for (int place = 0; place < standing.size(); place++) {
            for (int stage = 0; stage < STAGES.length && standing.hasReached(place, STAGES[stage]); stage++) {
                stages[stage].reached.add(place);
                int days = stays[stage][place];
                if (days >= 0) {
                    stages[stage].stay(days);
                }
            }
            if (standing.stage(place) != null && standing.isLive(place)) {
                stages[standing.stage(place).ordinal()].standing.add(place);
            }
        }
        var steps = new ArrayList<Step>();
        int before = 0;
        for (Stage stage : STAGES) {
            steps.add(stages[stage.ordinal()].step(stage, before, pipeline, cutOff));
            before = steps.getLast().reached().count();
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

    // In calendar days; -1 where it is not known.
    private static int stay(Project project, Stage stage, LocalDate cutOff) {
        DayOrMonth from = project.enteredOn(stage);
        for (int i = stage.ordinal() + 1; i <= project.stage().ordinal(); i++) {
            DayOrMonth to = project.enteredOn(STAGES[i]);
            if (to != null) {
                boolean known = from != null && !from.isMonthOnly() && !to.isMonthOnly()
                        && !to.earliest().isAfter(cutOff) && !to.earliest().isBefore(from.earliest());
                return known ? (int) ChronoUnit.DAYS.between(from.earliest(), to.earliest()) : -1;
            }
        }
        return -1;
    }
}
