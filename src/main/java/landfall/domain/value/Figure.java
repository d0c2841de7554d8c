package landfall.domain.value;

import java.math.BigDecimal;

/** A reported number with its unit and with how exact its reporter said it is (domain §2.3). */
public sealed interface Figure permits Money, Dollars, Area, FloorArea, Count {
    /** The number in the smallest unit kept: yuan, US dollars, hundredths of a mu or square metre, pieces. */
    long smallest();

    /** The number in the figure's own unit: yuan, US dollars, mu, square metres, pieces. */
    BigDecimal amount();

    Qualifier qualifier();

    /** The same figure with another qualifier. */
    Figure as(Qualifier other);
}
