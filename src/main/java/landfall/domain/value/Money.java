package landfall.domain.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/** An amount in whole yuan with the qualifier that its reporter gave it. */
public record Money(long yuan, Qualifier qualifier) implements Quantity, Comparable<Money> {
    public static final long WAN = 10_000L;
    public static final long YI = 100_000_000L;
    public static final Money ZERO = yuan(0);

    public Money {
        Objects.requireNonNull(qualifier);
    }

    /** An exact amount in yuan. */
    public static Money yuan(long yuan) {
        return new Money(yuan, Qualifier.EXACT);
    }

    /** An exact amount given in a unit of so many yuan, rounded half up to the whole yuan. */
    public static Money of(BigDecimal amount, long yuanPerUnit) {
        return yuan(amount.multiply(BigDecimal.valueOf(yuanPerUnit)).setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** An exact amount in 万元 (ten thousand yuan). */
    public static Money wan(String amount) {
        return of(new BigDecimal(amount), WAN);
    }

    /** An exact amount in 亿元 (hundred million yuan). */
    public static Money yi(String amount) {
        return of(new BigDecimal(amount), YI);
    }

    /** The amount in a unit of so many yuan, exact. */
    public BigDecimal in(long yuanPerUnit) {
        long unit = yuanPerUnit;
        int scale = 0;
        while (unit % 10 == 0) {
            unit /= 10;
            scale++;
        }
        if (unit != 1) {
            return BigDecimal.valueOf(yuan).divide(BigDecimal.valueOf(yuanPerUnit));
        }
        // Every usual unit is a power of ten, so that nothing need be divided.
        long digits = yuan;
        while (scale > 0 && digits % 10 == 0) {
            digits /= 10;
            scale--;
        }
        return BigDecimal.valueOf(digits, scale);
    }

    /** The sum; it is qualified when either part is. */
    public Money plus(Money other) {
        return new Money(Math.addExact(yuan, other.yuan), qualifier.and(other.qualifier));
    }

    @Override
    public long smallest() {
        return yuan;
    }

    /** The amount in yuan. */
    @Override
    public BigDecimal amount() {
        return BigDecimal.valueOf(yuan);
    }

    /** The same amount with another qualifier. */
    @Override
    public Money as(Qualifier other) {
        return new Money(yuan, other);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(yuan, other.yuan);
    }
}
