package landfall.insight;

import java.math.BigDecimal;

/**
 * One line of the month's table: the month, the year so far, the same months of the year before, and the growth.
 *
 * @param growth of the year so far against the year before
 */
public record IndicatorRow(Indicator indicator, Figure monthFigure, Figure ytdFigure, Figure priorFigure,
        Growth growth) {

    public String code() {
        return indicator.code();
    }

    public Indicator.Unit unit() {
        return indicator.unit();
    }

    /** The month's value, in the indicator's unit. */
    public long month() {
        return monthFigure.value();
    }

    /** The value of the year so far, in the indicator's unit; for a stock the same as {@link #month}. */
    public long ytd() {
        return ytdFigure.value();
    }

    /** The value of the same months of the year before, in the indicator's unit. */
    public long priorYtd() {
        return priorFigure.value();
    }

    /** The growth in percent with one decimal, or null where the base is 0. */
    public BigDecimal yoyPercent() {
        return growth.percent();
    }
}
