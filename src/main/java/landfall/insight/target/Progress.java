package landfall.insight.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import landfall.domain.Holder;
import landfall.domain.value.YearCurve;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;

/**
 * What was reached of a target in the first months of its year (domain §4.1 rule 10). Percentages have one decimal; a
 * difference is that of the two printed percentages, so that a reader who subtracts them gets the printed one.
 *
 * @param target null when none was set, and then there is no percentage
 * @param elapsed how many months of the year are over, the month under discussion counted whole; 0 to 12
 * @param actual what was reached since 1 January
 */
public record Progress(Indicator indicator, Holder holder, Target target, int elapsed, Figure actual) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** True when there is a target, and not one of 0, of which nothing can be a percentage. */
    public boolean isMeasured() {
        return target != null && target.annual().signum() > 0;
    }

    /** 完成率: what was reached ÷ the annual target, in percent; null without a target. */
    public BigDecimal completion() {
        return isMeasured() ? percent(BigDecimal.valueOf(actual.value()), target.annual()) : null;
    }

    /** 序时进度: elapsed months ÷ 12, in percent. */
    public BigDecimal time() {
        return percent(BigDecimal.valueOf(elapsed), BigDecimal.valueOf(YearCurve.MONTHS));
    }

    /** 超(欠)进度: completion − time progress, in percentage points, negative when behind; null without a target. */
    public BigDecimal points() {
        return isMeasured() ? completion().subtract(time()) : null;
    }

    /** The share of the year that the target's monthly curve asks for by now, in percent; null without a target. */
    public BigDecimal planned() {
        return isMeasured() ? target.shape().percent(elapsed).setScale(1, RoundingMode.HALF_UP) : null;
    }

    /** Completion − the curve's share, in percentage points, negative when behind; null without a target. */
    public BigDecimal pointsOfCurve() {
        return isMeasured() ? completion().subtract(planned()) : null;
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(WHOLE).divide(whole, 1, RoundingMode.HALF_UP);
    }
}
