package landfall.insight.comparison;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.function.BiFunction;
import landfall.domain.value.Period;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;

/** One line of the month's table: the month, the year so far, and the same months of the year before. */
public record IndicatorRow(Indicator indicator, Figure monthFigure, Figure ytdFigure, Figure priorFigure) {

    /** The indicator's line of the month from whatever gives its figures, such as those of closed months. */
    public static IndicatorRow of(BiFunction<Indicator, Period, Figure> figures, Indicator indicator, YearMonth month) {
        Period period = Period.yearToDate(month);
        return new IndicatorRow(indicator, figures.apply(indicator, Period.month(month)),
                figures.apply(indicator, period), figures.apply(indicator, period.lastYear()));
    }

    public String code() {
        return indicator.code();
    }

    public Indicator.Unit unit() {
        return indicator.unit();
    }

    /** The change of the year so far against the year before. */
    public Growth growth() {
        return Growth.of(ytdFigure, priorFigure);
    }

    /** The month's value of something counted or added up. */
    public long month() {
        return monthFigure.value();
    }

    /** The value of the year so far of something counted or added up; for a stock the same as {@link #month}. */
    public long ytd() {
        return ytdFigure.value();
    }

    /** The value of the same months of the year before of something counted or added up. */
    public long priorYtd() {
        return priorFigure.value();
    }

    /** The growth in percent with one decimal, or null where there is none: the base is 0, or the unit is a ratio. */
    public BigDecimal yoyPercent() {
        return growth().kind() == Growth.Kind.PERCENT ? growth().percent() : null;
    }
}
