package landfall.insight.target;

import java.math.BigDecimal;
import landfall.domain.Holder;
import landfall.domain.value.Quantity;
import landfall.domain.value.YearCurve;
import landfall.insight.indicator.Indicator;

/**
 * What a holder is to reach in an indicator by the end of a year (目标任务).
 *
 * @param value yuan, dollars or a number, as the indicator's unit says
 * @param curve how the value is spread over the months, or null for even twelfths
 */
public record Target(int year, Holder holder, Indicator indicator, Quantity value, YearCurve curve) {

    /** The annual value in the indicator's own unit: yuan, dollars, projects. */
    public BigDecimal annual() {
        return value.amount();
    }

    /** The curve that holds; even twelfths when none was drawn. */
    public YearCurve shape() {
        return curve == null ? YearCurve.EVEN : curve;
    }

    /** What is to be reached by the end of the month, in the indicator's own unit; 0 for month 0. */
    public BigDecimal by(int month) {
        return shape().valueAt(month, annual());
    }
}
