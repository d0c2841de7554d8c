package landfall.domain.value;

import java.math.BigDecimal;

/** A reported number with its unit and with how exact its reporter said it is (domain §2.3). */
public sealed interface Quantity permits Money, Dollars, Area, FloorArea, Count {
    /** The number in the smallest unit kept: yuan, US dollars, hundredths of a mu or square metre, pieces. */
    long smallest();

    /** The number in the quantity's own unit: yuan, US dollars, mu, square metres, pieces. */
    BigDecimal amount();

    Qualifier qualifier();

    /** The same quantity with another qualifier. */
    Quantity as(Qualifier other);
}
