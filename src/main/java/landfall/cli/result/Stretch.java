package landfall.cli.result;

import landfall.domain.value.Period;
import landfall.insight.comparison.Growth;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;

/**
 * The days over which figures are taken, and those with which they are compared.
 *
 * @param yearBefore the same days of the year before (同比)
 * @param before the days just before (环比), or null where there are none
 */
public record Stretch(Period period, Period yearBefore, Period before) {

    /** One indicator over all of them; the figure before is null where there are no such days. */
    public record Compared(Figure figure, Figure yearBefore, Figure before) {
        public Indicator indicator() {
            return figure.indicator();
        }

        Growth onYear() {
            return Growth.of(figure, yearBefore);
        }

        /** Null where there is nothing before. */
        Growth onBefore() {
            return before == null ? null : Growth.of(figure, before);
        }
    }

    public Compared compare(Indicators indicators, Indicator indicator) {
        return new Compared(indicators.figure(indicator, period), indicators.figure(indicator, yearBefore),
                before == null ? null : indicators.figure(indicator, before));
    }
}
