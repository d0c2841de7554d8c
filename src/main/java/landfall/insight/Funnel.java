package landfall.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Stage;
import landfall.domain.Survey;
import landfall.domain.value.DayOrMonth;
import landfall.insight.place.Places;

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

    /** The median of the stays in a stage, and the one that nine tenths do not exceed. */
    private record Lengths(OptionalLong median, OptionalLong ninetieth) {
    }

    /** How long projects stayed in a stage, as numbers side by side, -1 where it is not known. */
    private static final class Stays {
        private final int[][] days;
        // How many stays in each stage last so many days, when somebody asked: counting is faster than sorting.
        private volatile int[][] often;
        private volatile List<Lengths> lengths;

        private Stays(int projects) {
            days = new int[STAGES.length][projects];
        }

        private int[][] often() {
            int[][] counted = often;
            if (counted == null) {
                counted = new int[STAGES.length][1];
                for (int stage = 0; stage < STAGES.length; stage++) {
                    for (int stay : days[stage]) {
                        count(counted, stage, stay, 1);
                    }
                }
                often = counted;
            }
            return counted;
        }

        private static void count(int[][] often, int stage, int stay, int more) {
            if (stay >= 0) {
                if (stay >= often[stage].length) {
                    often[stage] = Arrays.copyOf(often[stage], Math.max(1_000, 2 * stay));
                }
                often[stage][stay] += more;
            }
        }

        private void follow(Stays known, int[] changed) {
            if (known.often == null) {
                return;
            }
            int[][] counted = Arrays.stream(known.often).map(int[]::clone).toArray(int[][]::new);
            for (int place : changed) {
                for (int stage = 0; stage < STAGES.length; stage++) {
                    count(counted, stage, known.days[stage][place], -1);
                    count(counted, stage, days[stage][place], 1);
                }
            }
            often = counted;
        }

        private Lengths lengths(Stage stage) {
            List<Lengths> known = lengths;
            if (known == null) {
                known = Arrays.stream(often()).map(Stays::lengths).toList();
                lengths = known;
            }
            return known.get(stage.ordinal());
        }

        private static Lengths lengths(int[] counts) {
            int number = 0;
            for (int count : counts) {
                number += count;
            }
            return number == 0 ? new Lengths(OptionalLong.empty(), OptionalLong.empty()) : new Lengths(
                    OptionalLong.of(Math.ceilDiv(nth(counts, (number - 1) / 2) + nth(counts, number / 2), 2)),
                    OptionalLong.of(nth(counts, (number * 9 + 9) / 10 - 1)));
        }

        private static int nth(int[] counts, int place) {
            int stay = 0;
            for (int seen = counts[0]; seen <= place; seen += counts[stay]) {
                stay++;
            }
            return stay;
        }
    }

    /** Asks the projects how long they stayed in each stage that they had come to and left by the cut-off. */
    private record Asked(LocalDate cutOff) implements Survey<Stays> {
        @Override
        public List<EntityKind> kinds() {
            return List.of();
        }

        @Override
        public Stays room(int projects, Stays known) {
            return new Stays(projects);
        }

        @Override
        public void ask(Project project, Pipeline pipeline, Stays answers, int place) {
            boolean counts = !StageHistory.isDuplicate(project);
            for (Stage stage : STAGES) {
                answers.days[stage.ordinal()][place] = counts ? stay(project, stage, cutOff) : -1;
            }
        }

        @Override
        public void copy(Stays known, int from, Stays answers, int to, int projects) {
            for (int stage = 0; stage < STAGES.length; stage++) {
                System.arraycopy(known.days[stage], from, answers.days[stage], to, projects);
            }
        }

        @Override
        public boolean same(Stays known, int from, Stays answers, int at) {
            for (int stage = 0; stage < STAGES.length; stage++) {
                if (known.days[stage][from] != answers.days[stage][at]) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void follow(Stays known, int[] changed, Stays answers) {
            answers.follow(known, changed);
        }
    }

    /** The funnel as it stood at the end of the day. */
    public static Funnel of(Pipeline pipeline, LocalDate cutOff) {
        Standing standing = Standing.on(pipeline, cutOff);
        Stays stays = pipeline.answers(new Asked(cutOff));
        var steps = new ArrayList<Step>();
        int before = 0;
        for (Stage stage : STAGES) {
            Tally reached = Tally.of(pipeline, Arrays.stream(STAGES).filter(other -> other.hasReached(stage))
                    .flatMap(other -> Stream.of(standing.in(other, true), standing.in(other, false)))
                    .toArray(Places[]::new));
            steps.add(new Step(stage, cutOff, reached, Tally.of(pipeline, standing.in(stage, true)),
                    percent(reached.count(), before), stays.lengths(stage).median, stays.lengths(stage).ninetieth));
            before = reached.count();
        }
        return new Funnel(cutOff, steps);
    }

    /** True when it was made before the last edit, so that making it again takes no time. */
    public static boolean isKnown(Pipeline pipeline, LocalDate cutOff) {
        return pipeline.knows(new Asked(cutOff));
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
