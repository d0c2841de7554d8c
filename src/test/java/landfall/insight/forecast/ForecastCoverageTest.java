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
import org.junit.jupiter.api.Test;

class ForecastCoverageTest {
    private static final int RUNS = 500;
    private static final int DRAWS = Integer.getInteger("draws", 200);
    private static final long SEED = Long.getLong("seed", 20240830L);
    private static final double SHOCK = Double.parseDouble(System.getProperty("shock", "0.1"));

    private static final class Hits {
        private int count90;
        private int count50;
        private int amount90;
        private int amount50;
        private int below;
        private int above;
        private double bias;
        private double scale;
        private double total;

        private synchronized void add(Forecast forecast, Tally truth) {
            count90 += forecast.count().holdsIn90(truth.count()) ? 1 : 0;
            count50 += forecast.count().holdsIn50(truth.count()) ? 1 : 0;
            amount90 += forecast.amount().holdsIn90(truth.total().yuan()) ? 1 : 0;
            amount50 += forecast.amount().holdsIn50(truth.total().yuan()) ? 1 : 0;
            if (Boolean.getBoolean("amt")) { below += truth.total().yuan() < forecast.amount().low90() ? 1 : 0; above += truth.total().yuan() > forecast.amount().high90() ? 1 : 0; bias += (forecast.amount().median() - truth.total().yuan())/1e8; scale += (forecast.amount().high90() - forecast.amount().low90())/1e8; total += truth.total().yuan()/1e8; return; }
            below += truth.count() < forecast.count().low90() ? 1 : 0;
            above += truth.count() > forecast.count().high90() ? 1 : 0;
            total += truth.count();
            bias += forecast.count().median() - truth.count();
            scale += forecast.count().high90() - forecast.count().low90();
        }
    }

    @Test
    void theNinetyPercentBandHoldsTheTruthInEightyFiveToNinetyFivePercentOfFiveHundredBureaus() {
        var hits = new EnumMap<Goal, Hits>(Goal.class);
        for (Goal goal : Goal.values()) {
            hits.put(goal, new Hits());
        }
        IntStream.range(0, RUNS).parallel().forEach(run -> run(SEED + run, hits));
        for (Map.Entry<Goal, Hits> hit : hits.entrySet()) {
            Hits h = hit.getValue();
            System.out.printf("%s: 90 %% band held %.1f %% of counts, %.1f %% of amounts; 50 %% band %.1f %% and %.1f %%; below %d above %d bias %.2f width %.1f truth %.1f%n",
                    hit.getKey(), percent(h.count90), percent(h.amount90), percent(h.count50), percent(h.amount50), h.below, h.above, h.bias / RUNS, h.scale / RUNS, h.total / RUNS);
        }
        for (Hits h : hits.values()) {
            assertTrue(percent(h.count90) >= 85 && percent(h.count90) <= 95);
            assertTrue(percent(h.amount90) >= 85 && percent(h.amount90) <= 95);
        }
    }

    private static double percent(int held) {
        return 100.0 * held / RUNS;
    }

    private static void run(long seed, Map<Goal, Hits> hits) {
        var random = new Random(seed * 7919);
        int first = 2018 - random.nextInt(3);
        Pipeline pipeline = new SimulatedBureau(seed, first, 2023, SHOCK).live();
        LocalDate day = YearMonth.of(2023, 3 + random.nextInt(7)).atEndOfMonth();
        Past past = Past.of(pipeline, day);
        for (Goal goal : Goal.values()) {
            Forecast forecast = Forecast.of(past, goal, DRAWS);
            hits.get(goal).add(forecast, Course.of(pipeline, goal, 2023, LocalDate.of(2023, 12, 31)).whole());
        }
    }
}
