package landfall.insight.forecast;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import landfall.domain.Project;
import landfall.domain.Stage;

/** Plays the rest of the year many times over, each time with another drawing from the bureau's past. */
final class Draws {
    private static final int WINDOW = 1;

    private final Past past;
    private final Goal goal;
    private final SplittableRandom chance;
    private final int present;
    private final int months;
    private final double part;
    private final Passage[] passages;
    private final double counting;
    private final double[][] multipliers = new double[Stay.LEFT][];
    private final double[] probability;
    private final int[] count;
    private final double[] amount;
    private final long[] urn;
    private int drawnFromUrn;

    /** @param months how many months are left, the present one, of which {@code part} is left, among them */
    private Draws(Past past, Goal goal, int months, double part) {
        this.past = past;
        this.goal = goal;
        this.months = months;
        this.part = part;
        this.present = Path.index(past.today().plusDays(1));
        this.passages = new Passage[past.sizes().count()];
        for (int size = 0; size < passages.length; size++) {
            passages[size] = new Passage(goal.stage().ordinal(), months, part);
        }
        Past.Reached reached = past.reached(goal);
        this.counting = reached.walked() == 0 ? 0 : (double) reached.counted() / reached.walked();
        this.chance = new SplittableRandom(past.fingerprint() * 31 + goal.ordinal());
        for (int stage = 0; stage < multipliers.length; stage++) {
            multipliers[stage] = new double[months];
        }
        this.probability = new double[months];
        this.count = new int[months];
        this.amount = new double[months];
        this.urn = new long[1 << 12];
    }

    /**
     * What the draws gave for each month that is left, added up from its first: smallest first.
     *
     * @param counts by month and draw, in projects; {@code amounts} likewise, in yuan
     */
    record Outcome(long[][] counts, long[][] amounts) {
    }

    /** Plays what is left of the year after the day of the past; empty when nothing is. */
    static Outcome of(Past past, Goal goal, int draws) {
        LocalDate tomorrow = past.today().plusDays(1);
        if (tomorrow.getYear() > past.today().getYear()) {
            return new Outcome(new long[0][], new long[0][]);
        }
        int months = 13 - tomorrow.getMonthValue();
        double part = (tomorrow.lengthOfMonth() - tomorrow.getDayOfMonth() + 1.0) / tomorrow.lengthOfMonth();
        return new Draws(past, goal, months, part).play(draws);
    }

    private Outcome play(int draws) {
        long[][] counts = new long[months][draws];
        long[][] amounts = new long[months][draws];
        for (int draw = 0; draw < draws; draw++) {
            playOnce();
            long projects = 0;
            double yuan = 0;
            for (int month = 0; month < months; month++) {
                projects += count[month];
                yuan += amount[month];
                counts[month][draw] = projects;
                amounts[month][draw] = Math.round(yuan);
            }
        }
        for (int month = 0; month < months; month++) {
            Arrays.sort(counts[month]);
            Arrays.sort(amounts[month]);
        }
        return new Outcome(counts, amounts);
    }

    private void playOnce() {
        Arrays.fill(count, 0);
        Arrays.fill(amount, 0);
        drawnFromUrn = 0;
        int years = Math.max(1, past.months() / 12);
        int back = 12 * (1 + chance.nextInt(years));
        for (int stage = 0; stage < multipliers.length; stage++) {
            for (int month = 0; month < months; month++) {
                multipliers[stage][month] = past.seasons().of(stage, present + month - back);
            }
        }
        for (int size = 0; size < passages.length; size++) {
            past.hazards(size).draw(chance, goal.stage());
            passages[size].follow(past.hazards(size), multipliers, size == Sizes.ANY ? 0 : 1);
        }
        for (int stage = 0; stage < goal.stage().ordinal(); stage++) {
            standing(stage);
        }
        arriving();
    }

    private void standing(int stage) {
        Past.Standing here = past.standing(Stage.values()[stage]);
        List<Project> projects = here.projects();
        int age = -1;
        int size = -1;
        double total = 0;
        for (int i = 0; i < projects.size(); i++) {
            if (here.ages()[i] != age || here.sizes()[i] != size) {
                age = here.ages()[i];
                size = here.sizes()[i];
                passages[size].standing(stage, age, probability);
                total = counting * sum(probability, 0);
            }
            double at = chance.nextDouble();
            if (at < total) {
                enter(month(probability, at / counting), here.yuan()[i]);
            }
        }
    }

    private double sum(double[] chances, int from) {
        double sum = 0;
        for (int month = from; month < months; month++) {
            sum += chances[month];
        }
        return sum;
    }

    private int month(double[] chances, double at) {
        int month = 0;
        double left = at;
        while (month < months - 1 && left >= chances[month]) {
            left -= chances[month++];
        }
        return month;
    }

    private void enter(int month, long yuan) {
        count[month]++;
        amount[month] += yuan == Past.UNKNOWN ? 0 : yuan;
    }

    // A past month near the same time of a past year stands for each coming one. Years and months are weighed by
    // chance, so that what so few months leave open is in the band.
    private void arriving() {
        double[] weights = new double[past.months()];
        int years = past.months() / 12 + 1;
        double[] ofYear = new double[years];
        for (int year = 0; year < years; year++) {
            ofYear[year] = Chances.gamma(1, chance);
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Chances.gamma(1, chance) * ofYear[(weights.length - 1 - i) / 12];
        }
        for (int month = 0; month < months; month++) {
            int donor = donor(weights, present + month - past.firstMonth());
            if (donor >= 0) {
                for (int stage = 0; stage < goal.stage().ordinal(); stage++) {
                    arrive(stage, month, past.arrivals(stage, donor));
                }
                for (int i = past.reached(goal).direct()[donor]; i > 0; i--) {
                    if (month > 0 || chance.nextDouble() < part) {
                        enter(month, fromUrn());
                    }
                }
            }
        }
    }

    private int donor(double[] weights, int month) {
        double sum = 0;
        for (int at = month - 12; at >= -WINDOW; at -= 12) {
            for (int i = Math.max(0, at - WINDOW); i <= Math.min(weights.length - 1, at + WINDOW); i++) {
                sum += weights[i];
            }
        }
        double left = chance.nextDouble() * sum;
        int found = -1;
        for (int at = month - 12; at >= -WINDOW; at -= 12) {
            for (int i = Math.max(0, at - WINDOW); i <= Math.min(weights.length - 1, at + WINDOW) && left >= 0; i++) {
                left -= weights[i];
                found = i;
            }
        }
        return found;
    }

    private void arrive(int stage, int month, int projects) {
        double[] chances = passages[Sizes.ANY].fresh(stage, month);
        double total = counting * sum(chances, month);
        for (int i = 0; i < projects; i++) {
            if (month > 0 || chance.nextDouble() < part) {
                double at = chance.nextDouble();
                if (at < total) {
                    enter(month(chances, at / counting), fromUrn());
                }
            }
        }
    }

    // An amount of one that got there, or one drawn before: a draw's amounts vary as a small past makes them (Pólya).
    private long fromUrn() {
        long[] amounts = past.reached(goal).amounts();
        if (amounts.length == 0) {
            return Past.UNKNOWN;
        }
        int at = chance.nextInt(amounts.length + drawnFromUrn);
        long yuan = at < amounts.length ? amounts[at] : urn[at - amounts.length];
        if (drawnFromUrn < urn.length) {
            urn[drawnFromUrn++] = yuan;
        }
        return yuan;
    }
}
