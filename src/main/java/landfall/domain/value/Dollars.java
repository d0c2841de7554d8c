package landfall.domain.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/** An amount in whole US dollars; it is never mixed with yuan and never converted silently (domain §2). */
public record Dollars(long dollars, Qualifier qualifier) implements Quantity, Comparable<Dollars> {
    public Dollars {
        Objects.requireNonNull(qualifier);
    }

    /** An exact amount in US dollars. */
    public static Dollars of(long dollars) {
        return new Dollars(dollars, Qualifier.EXACT);
    }

    /**
     * An exact amount given in a unit of so many dollars, rounded half up to the whole dollar.
     *
     * @throws ArithmeticException when the amount is too large
     */
    public static Dollars of(BigDecimal amount, long dollarsPerUnit) {
        return of(amount.multiply(BigDecimal.valueOf(dollarsPerUnit)).setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** The sum; it is qualified when either part is. */
    public Dollars plus(Dollars other) {
        return new Dollars(Math.addExact(dollars, other.dollars), qualifier.and(other.qualifier));
    }

    @Override
    public long smallest() {
        return dollars;
    }

    @Override
    public BigDecimal amount() {
        return BigDecimal.valueOf(dollars);
    }

    @Override
    public Dollars as(Qualifier other) {
        return new Dollars(dollars, other);
    }

    @Override
    public int compareTo(Dollars other) {
        return Long.compare(dollars, other.dollars);
    }
}
