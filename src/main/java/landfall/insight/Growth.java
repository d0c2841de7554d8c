package landfall.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import landfall.text.Formats;
import landfall.text.Texts;

/**
 * The change against the same period of the year before (同比, domain §4.1, 9).
 *
 * @param percent the growth in percent with one decimal, rounded half up; null unless there is a base
 */
public record Growth(Kind kind, BigDecimal percent) {
    /** Whether a percentage may be printed at all. */
    public enum Kind {
        /** There is a base, so there is a percentage. */
        PERCENT,
        /** The base is 0: 上年同期为0. */
        NO_BASE,
        /** Both are 0: 持平. */
        LEVEL
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The growth from the earlier value to the present one, both in the same unit. */
    public static Growth of(long present, long earlier) {
        if (earlier == 0) {
            return new Growth(present == 0 ? Kind.LEVEL : Kind.NO_BASE, null);
        }
        BigDecimal base = BigDecimal.valueOf(earlier);
        BigDecimal percent = BigDecimal.valueOf(present).subtract(base).multiply(HUNDRED)
                .divide(base, 1, RoundingMode.HALF_UP);
        return new Growth(Kind.PERCENT, percent);
    }

    /** +36.5%, −14.8%, 上年同期为0 or 持平. */
    public String text(Texts texts) {
        return switch (kind) {
            case PERCENT -> Formats.forScreen(texts).growth(percent);
            case NO_BASE -> texts.of("insight.growth.no_base");
            case LEVEL -> texts.of("insight.growth.level");
        };
    }
}
