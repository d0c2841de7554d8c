package landfall.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
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
     * @param stays of the projects with both days, in the order of the pipeline
     * @param medianStay the median of the stays; of two middle ones their mean, rounded half up
     * @param ninetiethStay the shortest stay that at least nine tenths of the projects do not exceed
     */
    public record Step(Stage stage, Tally reached, Tally standing, BigDecimal conversion, List<Stay> stays,
            OptionalLong medianStay, OptionalLong ninetiethStay) {
        public Step {
            stays = Joined.kept(stays);
        }
    }

    /** The calendar days from entering a stage to entering a later one. */
    public record Stay(Project project, long days) {
    }

    public Funnel {
        steps = List.copyOf(steps);
    }

    /** What is collected for one stage in one go through some projects. */
    private record Piece(Tally reached, Tally standing, List<Stay> stays, int[] days) {
        static Piece of(List<Project> reached, List<Project> standing, List<Stay> stays) {
            return new Piece(Tally.of(reached), Tally.of(standing), List.copyOf(stays),
                    stays.stream().mapToInt(stay -> (int) stay.days).toArray());
        }

        static Piece joined(List<Piece> pieces) {
            return new Piece(Tally.joined(pieces.stream().map(Piece::reached).toList()),
                    Tally.joined(pieces.stream().map(Piece::standing).toList()),
                    Joined.of(pieces.stream().map(Piece::stays).toList()),
                    pieces.stream().flatMapToInt(piece -> Arrays.stream(piece.days)).toArray());
        }

        /** How many stays last so many days; counting them is faster than sorting them. */
        int[] often() {
            int longest = 0;
            for (int stay : days) {
                longest = Math.max(longest, stay);
            }
            int[] often = new int[longest + 1];
            for (int stay : days) {
                often[stay]++;
            }
            return often;
        }
    }

    /** What is asked of every part of the bureau. */
    private record Question(LocalDate cutOff) {
    }

    /** The funnel as it stood at the end of the day. */
    public static Funnel of(Pipeline pipeline, LocalDate cutOff) {
        return of(collect(pipeline, cutOff), cutOff);
    }

    /** The same joined from the parts of the bureau. */
    public static Funnel of(Parts parts, LocalDate cutOff) {
        return of(parts.fold(new Question(cutOff), part -> collect(part.pipeline(), cutOff), Funnel::joined), cutOff);
    }

    private static List<Piece> collect(Pipeline pipeline, LocalDate cutOff) {
        var reached = Stream.generate(ArrayList<Project>::new).limit(STAGES.length).toList();
        var standing = Stream.generate(ArrayList<Project>::new).limit(STAGES.length).toList();
        var stays = Stream.generate(ArrayList<Stay>::new).limit(STAGES.length).toList();
        for (Project project : pipeline.projects()) {
            Stage stood = StageHistory.isDuplicate(project) ? null
                    : StageHistory.stageOn(project, cutOff).orElse(null);
            for (int i = 0; stood != null && i <= stood.ordinal(); i++) {
                reached.get(i).add(project);
                List<Stay> here = stays.get(i);
                stay(project, STAGES[i], cutOff).ifPresent(days -> here.add(new Stay(project, days)));
                if (STAGES[i] == stood && StageHistory.isLiveOn(project, cutOff)) {
                    standing.get(i).add(project);
                }
            }
        }
        return IntStream.range(0, STAGES.length).mapToObj(i -> Piece.of(reached.get(i), standing.get(i),
                stays.get(i))).toList();
    }

    private static List<Piece> joined(List<List<Piece>> parts) {
        return IntStream.range(0, STAGES.length).mapToObj(i ->
                Piece.joined(parts.stream().map(part -> part.get(i)).toList())).toList();
    }

    private static Funnel of(List<Piece> pieces, LocalDate cutOff) {
        var steps = new ArrayList<Step>();
        int before = 0;
        for (Stage stage : STAGES) {
            Piece here = pieces.get(stage.ordinal());
            int[] often = here.often();
            int number = here.days.length;
            steps.add(new Step(stage, here.reached, here.standing, percent(here.reached.count(), before), here.stays,
                    number == 0 ? OptionalLong.empty()
                            : OptionalLong.of(Math.ceilDiv(nth(often, (number - 1) / 2) + nth(often, number / 2), 2)),
                    number == 0 ? OptionalLong.empty() : OptionalLong.of(nth(often, (number * 9 + 9) / 10 - 1))));
            before = here.reached.count();
        }
        return new Funnel(cutOff, steps);
    }

    private static int nth(int[] often, int place) {
        int days = 0;
        for (int seen = often[0]; seen <= place; seen += often[days]) {
            days++;
        }
        return days;
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
