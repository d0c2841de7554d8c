package landfall.domain.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/** A piece of land in hundredths of a mu (1 mu = 2000/3 square metres) with its reporter's qualifier. */
public record Area(long hundredthsOfMu, Qualifier qualifier) implements Quantity, Comparable<Area> {
    public Area {
        Objects.requireNonNull(qualifier);
    }

    /** An exact area in mu, rounded half up to two decimals. */
    public static Area mu(BigDecimal mu) {
        return new Area(mu.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact(), Qualifier.EXACT);
    }

    /** An exact area given in hectares (1 hectare = 15 mu). */
    public static Area hectares(BigDecimal hectares) {
        return mu(hectares.multiply(BigDecimal.valueOf(15)));
    }

    /** An exact area given in square metres (2000 square metres = 3 mu). */
    public static Area squareMetres(BigDecimal metres) {
        return mu(metres.multiply(BigDecimal.valueOf(3)).divide(BigDecimal.valueOf(2000), 6, RoundingMode.HALF_UP));
    }

    /** The area in mu. */
    public BigDecimal mu() {
        return BigDecimal.valueOf(hundredthsOfMu, 2);
    }

    @Override
    public long smallest() {
        return hundredthsOfMu;
    }

    /** The area in mu. */
    @Override
    public BigDecimal amount() {
        return mu();
    }

    /** The same area with another qualifier. */
    @Override
    public Area as(Qualifier other) {
        return new Area(hundredthsOfMu, other);
    }

    @Override
    public int compareTo(Area other) {
        return Long.compare(hundredthsOfMu, other.hundredthsOfMu);
    }
}
