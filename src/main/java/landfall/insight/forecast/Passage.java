package landfall.insight.forecast;

import java.util.Arrays;

/**
 * With which probability a project enters the goal's stage in each of the coming months, under one drawing of rates:
 * every way through the stages is followed, so that no walk has to be rolled step by step.
 */
final class Passage {
    private static final double NOTHING = 1e-6;

    private final int goal;
    private final int months;
    private final double part;
    private final double[][][] fresh;
    private final double[] leaving = new double[Stay.OUTCOMES];
    private Hazards hazards;
    private double[][] calendar;

    /**
     * @param goal the ordinal of the stage to be entered
     * @param months how many months are left, the present one among them
     * @param part how much of the present month is left, above 0 and at most 1
     */
    Passage(int goal, int months, double part) {
        this.goal = goal;
        this.months = months;
        this.part = part;
        this.fresh = new double[goal][months][months];
    }

    /**
     * Works out the ways of projects that have yet to enter a stage.
     *
     * @param first the first stage that somebody may yet enter
     * @param multipliers by destination stage and month
     */
    void follow(Hazards rates, double[][] multipliers, int first) {
        hazards = rates;
        calendar = multipliers;
        for (int stage = goal - 1; stage >= first; stage--) {
            for (int month = 0; month < months; month++) {
                // Somebody who enters during a month enters at its middle, on average.
                walk(stage, 0, month, length(month) / 2, fresh[stage][month]);
            }
        }
    }

    /** The chances of entering the goal's stage, by month, of a project that enters the stage in that month. */
    double[] fresh(int stage, int month) {
        return fresh[stage][month];
    }

    /** The same of a project that stands in the stage and is so many whole months old in it. */
    void standing(int stage, int age, double[] into) {
        walk(stage, age + 0.5, 0, part, into);
    }

    private double length(int month) {
        return month == 0 ? part : 1;
    }

    private void walk(int stage, double age, int firstMonth, double firstLength, double[] into) {
        Arrays.fill(into, 0);
        double[] rates = hazards.rates(stage);
        double here = 1;
        double now = age;
        double step = firstLength;
        for (int month = firstMonth; month < months && here > NOTHING; month++) {
            // A step of at most a month lies in at most two months of age.
            int whole = (int) now;
            double first = Math.min(step, whole + 1 - now);
            double second = step - first;
            int at = hazards.at(stage, whole);
            int next = second > 0 ? hazards.at(stage, whole + 1) : at;
            double total = 0;
            for (int outcome = stage + 1; outcome < Stay.OUTCOMES; outcome++) {
                double rate = first * rates[at + outcome] + second * rates[next + outcome];
                leaving[outcome] = outcome == Stay.LEFT ? rate : rate * calendar[outcome][month];
                total += leaving[outcome];
            }
            if (total > 0) {
                double moved = here * -Math.expm1(-total);
                spread(stage, month, moved / total, into);
                here -= moved;
            }
            now += step;
            step = 1;
        }
    }

    private void spread(int stage, int month, double share, double[] into) {
        into[month] += share * leaving[goal];
        for (int next = stage + 1; next < goal; next++) {
            if (leaving[next] > 0) {
                double[] onward = fresh[next][month];
                for (int later = month; later < months; later++) {
                    into[later] += share * leaving[next] * onward[later];
                }
            }
        }
    }
}
