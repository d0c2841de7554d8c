package landfall.insight.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import landfall.domain.Pipeline;
import landfall.insight.Tally;
import landfall.insight.indicator.Indicators;

/**
 * What the forecast would have said in past years, beside what came.
 *
 * <p>Each past forecast sees the bureau as {@link landfall.insight.AsOf} shows it on that day. What carries no date of
 * its own cannot be taken back: an amount that became known later, a date that was corrected or entered later, a
 * project that was recorded only after it had been signed, a return from a pause. In these the past forecasts knew a
 * little more than anybody did on the day, so their hit rate is a little flattered.
 *
 * @param trials earliest first
 */
public record BackTest(Goal goal, List<Trial> trials) {
    private static final int YEARS = 5;
    private static final int DRAWS = 400;

    /**
     * One forecast of the past.
     *
     * @param cutOff the day on which it would have been made
     * @param truth what had been reached by the end of that year
     */
    public record Trial(LocalDate cutOff, Band count, Band amount, Tally truth) {
        public boolean holdsCount() {
            return count.holdsIn90(truth.count());
        }

        public boolean holdsAmount() {
            return amount.holdsIn90(truth.total().yuan());
        }
    }

    public BackTest {
        trials = List.copyOf(trials);
    }

    /**
     * Makes the forecasts at the ends of the first three quarters, and of the month before or at the day, of up to
     * five years that are over; years before which there was too little history are left out.
     */
    public static BackTest of(Pipeline pipeline, LocalDate today, Goal goal) {
        var trials = new ArrayList<Trial>();
        var figures = Indicators.of(pipeline);
        for (int year = today.getYear() - YEARS; year < today.getYear(); year++) {
            for (LocalDate cutOff : cutOffs(year, today)) {
                Forecast forecast = Forecast.of(Past.of(pipeline, cutOff), goal, DRAWS);
                if (!forecast.isInsufficient()) {
                    trials.add(new Trial(cutOff, forecast.count(), forecast.amount(),
                            Course.of(figures, goal, year).whole()));
                }
            }
        }
        return new BackTest(goal, trials);
    }

    private static TreeSet<LocalDate> cutOffs(int year, LocalDate today) {
        var days = new TreeSet<LocalDate>();
        for (int month = 3; month < 12; month += 3) {
            days.add(YearMonth.of(year, month).atEndOfMonth());
        }
        int same = YearMonth.from(today.plusDays(1)).minusMonths(1).getMonthValue();
        if (same < 12) {
            days.add(YearMonth.of(year, same).atEndOfMonth());
        }
        return days;
    }

    /** How many of the past forecasts' 90 % bands held the number that came. */
    public int heldCounts() {
        return (int) trials.stream().filter(Trial::holdsCount).count();
    }

    /** How many of the past forecasts' 90 % bands held the amount that came. */
    public int heldAmounts() {
        return (int) trials.stream().filter(Trial::holdsAmount).count();
    }
}
