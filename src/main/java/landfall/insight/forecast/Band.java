package landfall.insight.forecast;

/**
 * Where a number is expected to lie, in projects or in yuan.
 *
 * @param low90 the bound below which 5 % of the draws lie; {@code high90} leaves 5 % above it
 * @param low50 the lower quartile of the draws, {@code high50} the upper one
 */
public record Band(long low90, long low50, long median, long high50, long high90) {

    /** A number that is known already. */
    static Band exact(long value) {
        return new Band(value, value, value, value, value);
    }

    /** @param sorted the draws, smallest first, at least one */
    static Band of(long[] sorted) {
        return new Band(at(sorted, 0.05), at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75), at(sorted, 0.95));
    }

    private static long at(long[] sorted, double share) {
        return sorted[Math.clamp((int) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1)];
    }

    /** True when the value lies in the 90 % band, its ends included. */
    public boolean holdsIn90(long value) {
        return value >= low90 && value <= high90;
    }

    /** True when the value lies in the 50 % band, its ends included. */
    public boolean holdsIn50(long value) {
        return value >= low50 && value <= high50;
    }
}
