package landfall.insight;

import java.util.Arrays;

/** Takes the places of projects in a snapshot, one after the other. */
public final class Places {
    private int[] taken = new int[64];
    private int number;

    public void add(int place) {
        if (number == taken.length) {
            taken = Arrays.copyOf(taken, 2 * number);
        }
        taken[number++] = place;
    }

    /** The places in the order in which they were taken. */
    public int[] all() {
        return Arrays.copyOf(taken, number);
    }
}
