package landfall.domain.value;

import java.math.BigDecimal;
import java.util.Objects;

/** A number of people or things with its reporter's qualifier. */
public record Count(long number, Qualifier qualifier) implements Quantity, Comparable<Count> {
    public Count {
        Objects.requireNonNull(qualifier);
    }

    /** An exact count. */
    public static Count of(long number) {
        return new Count(number, Qualifier.EXACT);
    }

    @Override
    public long smallest() {
        return number;
    }

    @Override
    public BigDecimal amount() {
        return BigDecimal.valueOf(number);
    }

    @Override
    public Count as(Qualifier other) {
        return new Count(number, other);
    }

    @Override
    public int compareTo(Count other) {
        return Long.compare(number, other.number);
    }
}
