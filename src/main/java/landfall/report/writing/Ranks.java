package landfall.report.writing;

import java.util.Collection;
import java.util.Objects;

/** Ranks from the largest on; equal values share a rank and the next one skips (domain §4.1, 11). */
public final class Ranks {
    private Ranks() {
    }

    /** The rank of a value among all of them; null values are passed over. */
    public static <T extends Comparable<T>> int of(T value, Collection<T> all) {
        return 1 + (int) all.stream().filter(Objects::nonNull).filter(other -> other.compareTo(value) > 0).count();
    }
}
