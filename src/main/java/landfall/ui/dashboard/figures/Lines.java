package landfall.ui.dashboard.figures;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;

/** The figures of a stretch of time, each taken once and not before somebody asks; for any thread. */
final class Lines {
    private final Indicators indicators;
    private final Indicators others;
    private final Stretch stretch;
    private final Map<Indicator, FigureLine> lines = new ConcurrentHashMap<>();
    private final Map<Indicator, Figure> otherwise = new ConcurrentHashMap<>();

    Lines(Indicators indicators, Indicators others, Stretch stretch) {
        this.indicators = indicators;
        this.others = others;
        this.stretch = stretch;
    }

    FigureLine line(Indicator indicator) {
        return lines.computeIfAbsent(indicator, one -> FigureLine.of(one, indicators, stretch));
    }

    Figure otherwise(Indicator indicator) {
        return otherwise.computeIfAbsent(indicator, one -> others.figure(one, stretch.period()));
    }
}
