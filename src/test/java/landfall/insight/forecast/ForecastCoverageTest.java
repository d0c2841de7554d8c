package landfall.insight.forecast;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import landfall.domain.Pipeline;
import landfall.insight.Tally;
import landfall.insight.indicator.Indicators;
import org.junit.jupiter.api.Test;

class ForecastCoverageTest {
    private static final int RUNS = 500;
    private static final int DRAWS = 120;
    private static final long SEED = 20240830L;
    private static final int YEAR = 2023;

    private final Map<Goal, Hits> hits = new EnumMap<>(Goal.class);

    @Test
    void theNinetyPercentBandHoldsTheTruthOfEightyFiveToNinetyFivePercentOfFiveHundredBureaus() {
        for (Goal goal : Goal.values()) {
            hits.put(goal, new Hits());
        }
        IntStream.range(0, RUNS).parallel().forEach(run -> run(SEED + run));
        var said = new StringBuilder("Seeds " + SEED + " to " + (SEED + RUNS - 1) + ".");
        hits.forEach((goal, held) -> said.append(System.lineSeparator()).append(goal).append(": ").append(held));
        System.out.println(said);
        hits.forEach((goal, held) -> {
            assertTrue(isAsPromised(held.count90) && isAsPromised(held.amount90), said.toString());
        });
    }

    private static boolean isAsPromised(int held) {
        return held * 100 >= 85 * RUNS && held * 100 <= 95 * RUNS;
    }

    private void run(long seed) {
        var random = new Random(seed * 7919);
        Pipeline pipeline = new SimulatedBureau(seed, 2019 - random.nextInt(3), YEAR).live();
        LocalDate day = YearMonth.of(YEAR, 3 + random.nextInt(7)).atEndOfMonth();
        Past past = Past.of(pipeline, day);
        var figures = Indicators.of(pipeline);
        for (Goal goal : Goal.values()) {
            hits.get(goal).add(Forecast.of(past, goal, DRAWS),
                    Course.of(figures, goal, YEAR).whole());
        }
    }

    private static final class Hits {
        private int count90;
        private int count50;
        private int amount90;
        private int amount50;

        private synchronized void add(Forecast forecast, Tally truth) {
            long yuan = truth.total().yuan();
            count90 += forecast.count().holdsIn90(truth.count()) ? 1 : 0;
            count50 += forecast.count().holdsIn50(truth.count()) ? 1 : 0;
            amount90 += forecast.amount().holdsIn90(yuan) ? 1 : 0;
            amount50 += forecast.amount().holdsIn50(yuan) ? 1 : 0;
        }

        @Override
        public String toString() {
            return "the 90 %% band held %.1f %% of the counts and %.1f %% of the amounts, the 50 %% band %.1f %% and %.1f %%"
                    .formatted(percent(count90), percent(amount90), percent(count50), percent(amount50));
        }

        private static double percent(int held) {
            return 100.0 * held / RUNS;
        }
    }
}
