package landfall.insight.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.text.Formats;
import landfall.text.Texts;

/**
 * The change against an earlier period (同比、环比, domain §4.1, 9).
 *
 * @param percent the growth in percent, or for rates the difference in percentage points; one
 *     decimal, rounded half up; null unless there is a base
 */
public record Growth(Kind kind, BigDecimal percent) {
    /** How the change may be printed. */
    public enum Kind {
        /** There is a base, so there is a percentage. */
        PERCENT,
        /** A rate moves in percentage points, never in percent. */
        POINTS,
        /** The base is 0: 上年同期为0. */
        NO_BASE,
        /** Both are 0: 持平. */
        LEVEL,
        /** One of the two has no value at all. */
        UNKNOWN
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The growth from the earlier value to the present one, both in the same unit. */
    public static Growth of(long present, long earlier) {
        return of(BigDecimal.valueOf(present), BigDecimal.valueOf(earlier));
    }

    /** The change of one indicator between two periods. */
    public static Growth of(Figure present, Figure earlier) {
        if (present.number() == null || earlier.number() == null) {
            return new Growth(Kind.UNKNOWN, null);
        }
        return present.indicator().unit() == Indicator.Unit.PERCENT
                ? new Growth(Kind.POINTS, present.number().subtract(earlier.number()))
                : of(present.number(), earlier.number());
    }

    private static Growth of(BigDecimal present, BigDecimal earlier) {
        if (earlier.signum() == 0) {
            return new Growth(present.signum() == 0 ? Kind.LEVEL : Kind.NO_BASE, null);
        }
        return new Growth(Kind.PERCENT, present.subtract(earlier).multiply(HUNDRED)
                .divide(earlier, 1, RoundingMode.HALF_UP));
    }

    private String points(Texts texts) {
        String number = Formats.forScreen(texts).fixed(percent, 1);
        return texts.of("insight.growth.points", (percent.signum() > 0 ? "+" : "") + number);
    }

    /** +36.5%, −14.8%, +2.8个百分点, 上年同期为0 or 持平; — where nothing can be compared. */
    public String text(Texts texts) {
        return switch (kind) {
            case PERCENT -> Formats.forScreen(texts).growth(percent);
            case POINTS -> points(texts);
            case NO_BASE -> texts.of("insight.growth.no_base");
            case LEVEL -> texts.of("insight.growth.level");
            case UNKNOWN -> "—";
        };
    }
}
