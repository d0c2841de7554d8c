package landfall.insight.forecast;

import java.util.Arrays;
import java.util.List;
import landfall.domain.Stage;

/**
 * How much busier or quieter than usual each past month was, by the stage that projects entered in it: the rush before
 * the year's end, the lunar new year, a good or a bad year.
 *
 * <p>For each month the entries that happened are set against those that the hazards of the projects then in the
 * pipeline led to expect. What chance alone explains is taken off: the departures are shrunk so that only the variance
 * beyond that of chance remains, and none remains when there is none. A forecast takes the coming months' multipliers
 * from the same months of one past year drawn at random.
 */
final class Seasons {
    private static final int STAGES = Stage.values().length;

    private final int origin;
    private final double[][] multipliers = new double[STAGES][];

    /**
     * @param firstMonth the number of the first month that is looked at, by {@link Path#index}
     * @param months how many whole months there are
     */
    Seasons(List<Stay> stays, Hazards hazards, int firstMonth, int months) {
        origin = firstMonth;
        double[][] happened = new double[STAGES][months];
        double[][] expected = new double[STAGES][months];
        for (Stay stay : stays) {
            int end = Path.index(stay.to()) - origin;
            if (stay.isMove() && end >= 0 && end < months) {
                happened[stay.outcome()][end]++;
            }
            expect(stay, end, hazards, expected, months);
        }
        for (int stage = 0; stage < STAGES; stage++) {
            multipliers[stage] = shrunk(happened[stage], expected[stage]);
        }
    }

    private void expect(Stay stay, int end, Hazards hazards, double[][] expected, int months) {
        int stage = stay.stage().ordinal();
        int start = Path.index(stay.from()) - origin;
        double late = (stay.from().getDayOfMonth() - 1) / 31.0;
        for (int age = Math.max(0, -start - 1); age <= stay.age(); age++) {
            int month = start + age;
            boolean last = age == stay.age();
            double share = last ? stay.outcome() == Stay.STANDING ? 0.5 : 1 : 1 - late;
            add(stage, age, last ? end : month, share, hazards, expected, months);
            if (!last) {
                add(stage, age, month + 1, late, hazards, expected, months);
            }
        }
    }

    private static void add(int stage, int age, int month, double share, Hazards hazards, double[][] expected,
            int months) {
        if (month < 0 || month >= months) {
            return;
        }
        for (int next = stage + 1; next < STAGES; next++) {
            expected[next][month] += share * hazards.chance(stage, age, next);
        }
    }

    private static double[] shrunk(double[] happened, double[] expected) {
        double ratio = Arrays.stream(happened).sum() / Math.max(1e-9, Arrays.stream(expected).sum());
        double beyond = 0;
        double squares = 0;
        for (int i = 0; i < happened.length; i++) {
            double usual = expected[i] * ratio;
            beyond += (happened[i] - usual) * (happened[i] - usual) - usual;
            squares += usual * usual;
        }
        double variance = squares <= 0 ? 0 : Math.max(0, beyond / squares);
        double[] multipliers = new double[happened.length];
        for (int i = 0; i < happened.length; i++) {
            double usual = expected[i] * ratio;
            double keep = usual <= 0 ? 0 : Math.sqrt(variance / (variance + 1 / usual));
            multipliers[i] = usual <= 0 ? 1 : 1 + keep * (happened[i] / usual - 1);
        }
        return multipliers;
    }

    /** The multiplier of the month with this number for entries into the stage; 1 for a month outside the past. */
    double of(int stage, int month) {
        int at = month - origin;
        return at < 0 || at >= multipliers[stage].length ? 1 : multipliers[stage][at];
    }
}
