package landfall.ui.dashboard.panel.forecast;

import landfall.chart.AmountUnit;
import landfall.domain.value.Money;
import landfall.ui.kit.PlaceContext;

/** Writes the numbers of a forecast, which are amounts or numbers of projects. */
final class ForecastTexts {
    private ForecastTexts() {
    }

    /** 112.0 亿元, ¥1.12 bn, or 26. */
    static String written(long value, boolean amounts, AmountUnit unit, PlaceContext context) {
        return amounts ? unit.written(Money.yuan(value), context.formats(), context.texts())
                : context.texts().of("dashboard.forecast.projects", context.formats().integer(value));
    }

    /** 98.0–127.0 亿元, with the unit once where the language lets it stand behind. */
    static String range(long low, long high, boolean amounts, AmountUnit unit, PlaceContext context) {
        String from = !amounts ? context.formats().integer(low) : context.texts().isChinese()
                ? unit.number(Money.yuan(low), context.formats()) : written(low, true, unit, context);
        return context.texts().of("forecast.range", from, written(high, amounts, unit, context));
    }
}
