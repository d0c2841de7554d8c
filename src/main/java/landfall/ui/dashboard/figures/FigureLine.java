package landfall.ui.dashboard.figures;

import landfall.domain.value.Period;
import landfall.insight.comparison.Growth;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;

/**
 * One indicator over the stretch that was asked for, beside what it is compared with.
 *
 * @param month over the month with which the stretch ends
 * @param present over the stretch
 * @param earlier over the same stretch of the year before
 * @param before over the stretch just before, or null where there is none
 */
public record FigureLine(Indicator indicator, Figure month, Figure present, Figure earlier, Figure before) {

    static FigureLine of(Indicator indicator, Indicators indicators, Stretch stretch) {
        Figure present = indicators.figure(indicator, stretch.period());
        Figure month = stretch.isLongerThanItsMonth() && !indicator.isStock()
                ? indicators.figure(indicator, Period.month(stretch.month())) : present;
        return new FigureLine(indicator, month, present, indicators.figure(indicator, stretch.yearBefore()),
                stretch.before().map(period -> indicators.figure(indicator, period)).orElse(null));
    }

    /** The change against the year before (同比). */
    public Growth growth() {
        return Growth.of(present, earlier);
    }

    /** The change against the stretch just before (环比), or null where there is none. */
    public Growth step() {
        return before == null ? null : Growth.of(present, before);
    }

    /** True when another figure over the same stretch, such as that on the other basis, gives another number. */
    public boolean differsFrom(Figure other) {
        return present.number() == null ? other.number() != null
                : other.number() == null || present.number().compareTo(other.number()) != 0;
    }
}
