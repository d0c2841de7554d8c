package landfall.insight.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import landfall.domain.Stage;

/**
 * How often the bureau's projects left a stage at each age, and where to: a table of stays by stage, month of age and
 * outcome (Kaplan–Meier with several outcomes, in months).
 *
 * <p>{@link #draw} weighs every past stay anew by chance (Bayesian bootstrap), so that what a short history leaves open
 * shows in the width of the band. Stays that go on count among those at risk until the age they have reached.
 */
final class Hazards {
    /** Ages at which fewer stays than this were still going on are taken together with their neighbours. */
    private static final int LEAST_AT_RISK = 10;
    /** The rate of something that always happened at that age: as good as certain within a month. */
    private static final double CERTAIN = 30;
    private static final double NEARLY_ONE = 1 - 1e-12;
    private static final int STAGES = Stage.values().length;

    private final int[][][] cells = new int[STAGES][Stay.MOST_AGE + 1][Stay.OUTCOMES];
    private final int[] lastAge = new int[STAGES];
    private final int[][] binOf = new int[STAGES][];
    private final int[] bins = new int[STAGES];
    private final double[][] rates = new double[STAGES][];
    private final double[] weights = new double[(Stay.MOST_AGE + 1) * Stay.OUTCOMES];

    Hazards(List<Stay> stays) {
        for (Stay stay : stays) {
            int stage = stay.stage().ordinal();
            cells[stage][stay.age()][stay.outcome()]++;
            lastAge[stage] = Math.max(lastAge[stage], stay.age());
        }
        for (int stage = 0; stage < STAGES; stage++) {
            bin(stage);
        }
        plain();
    }

    private void bin(int stage) {
        int last = lastAge[stage];
        int atRisk = 0;
        int[] left = new int[last + 1];
        for (int age = last; age >= 0; age--) {
            atRisk += Arrays.stream(cells[stage][age]).sum();
            left[age] = atRisk;
        }
        int[] bin = new int[last + 1];
        int at = 0;
        for (int age = 1; age <= last; age++) {
            bin[age] = left[age] >= LEAST_AT_RISK ? ++at : at;
        }
        binOf[stage] = bin;
        bins[stage] = at + 1;
        rates[stage] = new double[bins[stage] * Stay.OUTCOMES];
    }

    /** How many stays in the stage ended, or did not, in this way. */
    int count(Stage stage, int outcome) {
        return Arrays.stream(cells[stage.ordinal()]).mapToInt(ages -> ages[outcome]).sum();
    }

    /** Takes the rates from the past as it was. */
    void plain() {
        for (int stage = 0; stage < STAGES; stage++) {
            for (int age = 0; age <= lastAge[stage]; age++) {
                for (int outcome = 0; outcome < Stay.OUTCOMES; outcome++) {
                    weights[age * Stay.OUTCOMES + outcome] = cells[stage][age][outcome];
                }
            }
            fit(stage);
        }
    }

    /** Takes the rates of the stages before the goal from the past as it might as well have been. */
    void draw(SplittableRandom chance, Stage goal) {
        for (int stage = 0; stage < goal.ordinal(); stage++) {
            for (int age = 0; age <= lastAge[stage]; age++) {
                int[] stays = cells[stage][age];
                for (int outcome = 0; outcome < Stay.OUTCOMES; outcome++) {
                    weights[age * Stay.OUTCOMES + outcome] =
                            stays[outcome] == 0 ? 0 : Chances.gamma(stays[outcome], chance);
                }
            }
            fit(stage);
        }
    }

    // One going on at its last month of age was at risk for half of that month, on average.
    private void fit(int stage) {
        double[] fitted = rates[stage];
        Arrays.fill(fitted, 0);
        double[] risk = new double[bins[stage]];
        double atRisk = 0;
        for (int age = lastAge[stage]; age >= 0; age--) {
            int bin = binOf[stage][age];
            for (int outcome = 0; outcome < Stay.OUTCOMES; outcome++) {
                double weight = weights[age * Stay.OUTCOMES + outcome];
                atRisk += weight;
                fitted[bin * Stay.OUTCOMES + outcome] += outcome == Stay.STANDING ? 0 : weight;
            }
            risk[bin] += atRisk - weights[age * Stay.OUTCOMES + Stay.STANDING] / 2;
        }
        for (int bin = 0; bin < bins[stage]; bin++) {
            double ended = 0;
            for (int outcome = 1; outcome < Stay.OUTCOMES; outcome++) {
                ended += fitted[bin * Stay.OUTCOMES + outcome];
            }
            double share = risk[bin] <= 0 ? 0 : Math.min(1, ended / risk[bin]);
            double rate = share >= NEARLY_ONE ? CERTAIN : -Math.log1p(-share);
            for (int outcome = 1; outcome < Stay.OUTCOMES && ended > 0; outcome++) {
                fitted[bin * Stay.OUTCOMES + outcome] *= rate / ended;
            }
        }
    }

    /** The rates of the stage, {@link Stay#OUTCOMES} in a row; {@link #at} says where those of an age begin. */
    double[] rates(int stage) {
        return rates[stage];
    }

    /** Where the rates of an age, in whole months, begin. */
    int at(int stage, int age) {
        return binOf[stage][Math.min(age, lastAge[stage])] * Stay.OUTCOMES;
    }

    /** The rate a month at which a project of this age, in whole months, leaves the stage in this way. */
    double rate(int stage, int age, int outcome) {
        return rates[stage][at(stage, age) + outcome];
    }

    /** The probability of leaving the stage in this way within the month of this age. */
    double chance(int stage, int age, int outcome) {
        double rate = rate(stage, age, outcome);
        double total = 0;
        for (int other = 1; other < Stay.OUTCOMES && rate > 0; other++) {
            total += rate(stage, age, other);
        }
        return rate <= 0 ? 0 : -Math.expm1(-total) * rate / total;
    }
}
