package landfall.insight.place;

import java.util.Arrays;

/**
 * Places of things in a snapshot, the lower before the higher. What is found for some places is kept for these very
 * ones, so as long as an edit changes nothing about them they stay the same object.
 */
public final class Places {
    /** No place. */
    public static final Places NONE = new Places(new int[0]);

    private final int[] all;

    Places(int[] all) {
        this.all = all;
    }

    /** Takes places one after the other, the lower before the higher. */
    public static final class Taker {
        private int[] taken = new int[16];
        private int number;

        public void add(int place) {
            if (number == taken.length) {
                taken = Arrays.copyOf(taken, 2 * number);
            }
            taken[number++] = place;
        }

        /** What was taken. */
        public Places places() {
            return number == 0 ? NONE : new Places(Arrays.copyOf(taken, number));
        }
    }

    /** All of them; for looking only. */
    public int[] all() {
        return all;
    }

    /** How many there are. */
    public int number() {
        return all.length;
    }

    public boolean contains(int place) {
        return Arrays.binarySearch(all, place) >= 0;
    }

    /** The same with or without this place; these very ones when that is how it is. */
    public Places having(int place, boolean isIn) {
        int at = Arrays.binarySearch(all, place);
        if (at >= 0 == isIn) {
            return this;
        }
        int before = at >= 0 ? at : -at - 1;
        int[] next = new int[all.length + (isIn ? 1 : -1)];
        System.arraycopy(all, 0, next, 0, before);
        if (isIn) {
            next[before] = place;
            System.arraycopy(all, before, next, before + 1, all.length - before);
        } else {
            System.arraycopy(all, before + 1, next, before, next.length - before);
        }
        return new Places(next);
    }

    /** The places of all of them together, of which none stands in two. */
    public static int[] merged(Places... parts) {
        int[] merged = Arrays.stream(parts).flatMapToInt(part -> Arrays.stream(part.all)).toArray();
        Arrays.sort(merged);
        return merged;
    }
}
