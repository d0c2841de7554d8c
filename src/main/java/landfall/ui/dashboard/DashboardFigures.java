package landfall.ui.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import landfall.domain.Period;
import landfall.domain.Pipeline;
import landfall.insight.AgeStrip;
import landfall.insight.Ageing;
import landfall.insight.Breakdown;
import landfall.insight.Funnel;
import landfall.insight.Indicator;
import landfall.insight.IndicatorRow;
import landfall.insight.Indicators;
import landfall.insight.MonthlySigned;
import landfall.insight.Tally;

/**
 * Everything that the analysis shows of one pipeline and month, taken at once and away from the window.
 *
 * @param month the last month of the period, which begins in January
 * @param today the day up to which projects have aged
 * @param stale the stale projects
 */
record DashboardFigures(Pipeline pipeline, YearMonth month, LocalDate today, Map<Indicator, IndicatorRow> indicators,
        Funnel funnel, MonthlySigned signed, Map<Breakdown.Dimension, Breakdown> breakdowns, AgeStrip ages,
        Tally stale, Ageing ageing) {
    static final List<Breakdown.Dimension> DIMENSIONS = List.of(Breakdown.Dimension.CHAIN,
            Breakdown.Dimension.ORIGIN, Breakdown.Dimension.CHANNEL, Breakdown.Dimension.OWNER);

    static DashboardFigures of(Pipeline pipeline, YearMonth month, LocalDate today) {
        var taken = Indicators.of(pipeline);
        var indicators = new EnumMap<Indicator, IndicatorRow>(Indicator.class);
        for (IndicatorRow row : taken.rows(month)) {
            indicators.put(row.indicator(), row);
        }
        var breakdowns = new EnumMap<Breakdown.Dimension, Breakdown>(Breakdown.Dimension.class);
        for (Breakdown.Dimension dimension : DIMENSIONS) {
            breakdowns.put(dimension, Breakdown.signed(taken, Period.yearToDate(month), dimension));
        }
        LocalDate end = month.atEndOfMonth();
        Ageing ageing = Ageing.of(pipeline, today);
        return new DashboardFigures(pipeline, month, today, indicators,
                Funnel.of(pipeline, end.isAfter(today) ? today : end), MonthlySigned.of(taken, month.getYear()),
                breakdowns, AgeStrip.of(pipeline.projects(), ageing),
                Tally.of(pipeline.projects().stream().filter(ageing::isStale).toList()), ageing);
    }

    Period period() {
        return Period.yearToDate(month);
    }

    IndicatorRow row(Indicator indicator) {
        return indicators.get(indicator);
    }
}
