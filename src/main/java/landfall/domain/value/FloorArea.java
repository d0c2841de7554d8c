package landfall.domain.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/** Built or rented space in hundredths of a square metre with its reporter's qualifier. */
public record FloorArea(long hundredthsOfSquareMetre, Qualifier qualifier) implements Quantity, Comparable<FloorArea> {
    public FloorArea {
        Objects.requireNonNull(qualifier);
    }

    /**
     * An exact area in square metres, rounded half up to two decimals.
     *
     * @throws ArithmeticException when the area is too large
     */
    public static FloorArea squareMetres(BigDecimal metres) {
        return new FloorArea(metres.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact(),
                Qualifier.EXACT);
    }

    @Override
    public long smallest() {
        return hundredthsOfSquareMetre;
    }

    /** The area in square metres. */
    @Override
    public BigDecimal amount() {
        return BigDecimal.valueOf(hundredthsOfSquareMetre, 2);
    }

    @Override
    public FloorArea as(Qualifier other) {
        return new FloorArea(hundredthsOfSquareMetre, other);
    }

    @Override
    public int compareTo(FloorArea other) {
        return Long.compare(hundredthsOfSquareMetre, other.hundredthsOfSquareMetre);
    }
}
