package landfall.domain;

import java.util.Objects;

/** A number of people or things with its reporter's qualifier. */
public record Count(long number, Qualifier qualifier) implements Comparable<Count> {
    public Count {
        Objects.requireNonNull(qualifier);
    }

    /** An exact count. */
    public static Count of(long number) {
        return new Count(number, Qualifier.EXACT);
    }

    @Override
    public int compareTo(Count other) {
        return Long.compare(number, other.number);
    }
}
