package landfall.insight.forecast;

import java.util.SplittableRandom;

/** Random numbers of the kinds that resampling needs. */
final class Chances {
    private static final int FEW = 8;

    private Chances() {
    }

    /** The sum of so many independent weights, each exponential with mean 1. */
    static double gamma(int weights, SplittableRandom chance) {
        if (weights <= FEW) {
            double product = 1;
            for (int i = 0; i < weights; i++) {
                product *= 1 - chance.nextDouble();
            }
            return -Math.log(product);
        }
        // Marsaglia and Tsang 2000: fast and exact for a shape above 1.
        double d = weights - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = chance.nextGaussian();
            double v = 1 + c * x;
            if (v > 0) {
                v = v * v * v;
                if (Math.log(1 - chance.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                    return d * v;
                }
            }
        }
    }
}
