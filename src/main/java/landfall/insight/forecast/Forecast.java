package landfall.insight.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import landfall.domain.Pipeline;
import landfall.domain.Stage;
import landfall.insight.Tally;

/**
 * How many projects, and what total investment, will have reached a goal by the end of the year. It is no result and
 * stands in no report beside results.
 *
 * <p>Nothing but the bureau's own past is resampled: each live project goes on as past projects did that had stood as
 * long in the same stage ({@link Hazards}), new ones come as they came in the same months of past years, and the year
 * may be a busy or a quiet one as past years were ({@link Seasons}). Exits never arrive, paused projects neither.
 * What has been reached this year is certain and added to every draw. Amounts are those of the projects themselves,
 * those of projects still to come are amounts of past arrivals; a live project without an amount (待估) adds to the
 * count only.
 *
 * @param today the day at whose end the forecast was made
 * @param months how many whole months of history there are, sixty at most
 * @param entries how many dated entries into the goal's stage there are, {@link #LEAST_ENTRIES} being the least
 * @param course the entries of the present year by the end of the day: the certain part
 * @param earlier those of the year before
 * @param samples what the stages before the goal have to go by
 * @param counts how many there will be by the end of each month, January first, in projects; what is past is exact.
 *     Empty where the samples are too small
 * @param amounts the same in yuan
 */
public record Forecast(Goal goal, LocalDate today, int months, int entries, Course course, Course earlier,
        List<Sample> samples, List<Band> counts, List<Band> amounts) {
    /**
     * Fewer entries than this are no sample: the error of twenty is more than a fifth of whatever they tell, and a 90 %
     * band drawn from fewer would promise a precision that it cannot have.
     */
    public static final int LEAST_ENTRIES = 20;
    /** Each month still to come needs the same month of an earlier year to be drawn from. */
    public static final int LEAST_MONTHS = 12;
    /** So many draws put the ends of the 90 % band within about one hundredth of their place. */
    private static final int DRAWS = 1000;

    public Forecast {
        samples = List.copyOf(samples);
        counts = List.copyOf(counts);
        amounts = List.copyOf(amounts);
    }

    /**
     * The forecast for the year of the day, the same for the same data and day.
     *
     * @param pipeline what is known today; facts dated after the day are not looked at
     */
    public static Forecast of(Pipeline pipeline, LocalDate day, Goal goal) {
        return of(Past.of(pipeline, day), goal, DRAWS);
    }

    static Forecast of(Past past, Goal goal, int draws) {
        LocalDate day = past.today();
        Course course = Course.of(past.figures(), goal, day.getYear());
        Course earlier = Course.of(past.figures(), goal, day.getYear() - 1);
        int entries = past.reached(goal).amounts().length;
        var samples = new ArrayList<Sample>();
        for (Stage stage : Stage.values()) {
            if (!stage.hasReached(goal.stage())) {
                samples.add(sample(stage, past));
            }
        }
        boolean enough = entries >= LEAST_ENTRIES && past.months() >= LEAST_MONTHS;
        Draws.Outcome outcome = enough ? Draws.of(past, goal, draws) : null;
        return new Forecast(goal, day, past.months(), entries, course, earlier, samples,
                enough ? bands(course, outcome.counts(), Tally::count) : List.of(),
                enough ? bands(course, outcome.amounts(), tally -> tally.total().yuan()) : List.of());
    }

    private static Sample sample(Stage stage, Past past) {
        int onward = 0;
        for (int next = stage.ordinal() + 1; next < Stay.LEFT; next++) {
            onward += past.hazards(Sizes.ANY).count(stage, next);
        }
        Past.Standing standing = past.standing(stage);
        return new Sample(stage, onward, past.hazards(Sizes.ANY).count(stage, Stay.LEFT), Tally.of(standing.projects()),
                standing.undated());
    }

    private static List<Band> bands(Course course, long[][] drawn, ToLongFunction<Tally> value) {
        var bands = new ArrayList<Band>();
        int over = 12 - drawn.length;
        for (int month = 1; month <= 12; month++) {
            long certain = value.applyAsLong(course.upTo(month));
            bands.add(month <= over ? Band.exact(certain)
                    : Band.of(Arrays.stream(drawn[month - over - 1]).map(more -> certain + more).toArray()));
        }
        return bands;
    }

    /** True when the past is too small to be resampled (样本不足); the certain part holds all the same. */
    public boolean isInsufficient() {
        return counts.isEmpty();
    }

    /** What has been reached this year. */
    public Tally certain() {
        return course.whole();
    }

    /** The number of projects at the year's end; there is none where the samples are too small. */
    public Band count() {
        return counts.getLast();
    }

    /** The total investment at the year's end, in yuan; there is none where the samples are too small. */
    public Band amount() {
        return amounts.getLast();
    }

    /** The live projects before the goal, some of which the forecast expects to reach it this year. */
    public Tally expectedFrom() {
        return Tally.of(samples.stream().flatMap(sample -> sample.live().projects().stream()).toList());
    }

    /** How many live projects before the goal have no amount yet, so that they are in the count only. */
    public int withoutAmount() {
        return samples.stream().mapToInt(sample -> sample.live().withoutAmount()).sum();
    }

    /** How many months of the year had come to their end by the end of the day. */
    public int monthsOver() {
        return today.getDayOfMonth() == today.lengthOfMonth() ? today.getMonthValue() : today.getMonthValue() - 1;
    }

    /** True when nothing of the year is left to forecast. */
    public boolean isOver() {
        return monthsOver() == 12;
    }
}
