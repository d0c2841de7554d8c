package landfall.insight.forecast;

import java.util.List;

/**
 * Small, middling and large projects, which take their time differently: a live project is resampled from past ones of
 * its own size as long as there are enough of each.
 *
 * @param bounds the least amount in yuan of every class but the first
 */
record Sizes(long[] bounds) {
    /** The class of a project without an amount, and of one that has yet to come: all sizes together. */
    static final int ANY = 0;
    private static final int MOST_CLASSES = 5;
    /** A class with fewer moves than this would tell more of chance than of size. */
    private static final int LEAST_MOVES = 60;

    /** Classes of equal numbers of moves from stage to stage; fewer, or one, where there are few. */
    static Sizes of(List<Stay> stays) {
        long[] moved = stays.stream().filter(stay -> stay.isMove() && stay.yuan() != Past.UNKNOWN)
                .mapToLong(Stay::yuan).sorted().toArray();
        int classes = Math.clamp(moved.length / LEAST_MOVES, 1, MOST_CLASSES);
        long[] bounds = new long[classes - 1];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = moved[(i + 1) * moved.length / classes];
        }
        return new Sizes(bounds);
    }

    /** How many there are, {@link #ANY} among them. */
    int count() {
        return bounds.length == 0 ? 1 : bounds.length + 2;
    }

    /** The class of an amount in yuan, or {@link #ANY} when it is unknown or sizes are not told apart. */
    int of(long yuan) {
        if (yuan == Past.UNKNOWN || bounds.length == 0) {
            return ANY;
        }
        int size = 1;
        while (size <= bounds.length && yuan >= bounds[size - 1]) {
            size++;
        }
        return size;
    }
}
