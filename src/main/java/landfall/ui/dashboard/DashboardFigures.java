package landfall.ui.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import landfall.domain.Pipeline;
import landfall.domain.value.Money;
import landfall.domain.value.Period;
import landfall.insight.AgeStrip;
import landfall.insight.Ageing;
import landfall.insight.Funnel;
import landfall.insight.Tally;
import landfall.insight.filter.ProjectFilter;
import landfall.insight.indicator.Breakdown;
import landfall.insight.indicator.Grouping;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.IndicatorRow;
import landfall.insight.indicator.Indicators;
import landfall.insight.indicator.MonthlySigned;
import landfall.insight.target.Standings;

/**
 * Everything that the analysis shows of one pipeline and month, taken at once and away from the window.
 *
 * @param pipeline the projects of which the figures are taken
 * @param filter what was asked of these projects
 * @param all how many projects there are, those left out among them
 * @param month the last month of the period, which begins in January
 * @param today the day up to which projects have aged
 * @param stale the stale projects
 * @param targets how the year's targets stand, by all projects whatever the filter
 */
record DashboardFigures(Pipeline pipeline, ProjectFilter filter, int all, YearMonth month, LocalDate today,
        Map<Indicator, IndicatorRow> indicators, Funnel funnel, MonthlySigned signed,
        Map<Grouping, Breakdown> breakdowns, AgeStrip ages, Tally stale, Ageing ageing, Standings targets) {
    static final List<Grouping> DIMENSIONS = List.of(Grouping.CHAIN,
            Grouping.ORIGIN, Grouping.CHANNEL, Grouping.OWNER);

    static DashboardFigures of(Pipeline whole, ProjectFilter filter, YearMonth month, LocalDate today) {
        Ageing ageing = Ageing.of(whole, today);
        Pipeline pipeline = filter.narrow(whole, ageing);
        var taken = Indicators.of(pipeline);
        var indicators = new EnumMap<Indicator, IndicatorRow>(Indicator.class);
        for (IndicatorRow row : taken.rows(month)) {
            indicators.put(row.indicator(), row);
        }
        var breakdowns = new EnumMap<Grouping, Breakdown>(Grouping.class);
        for (Grouping dimension : DIMENSIONS) {
            breakdowns.put(dimension, Breakdown.signed(taken, Period.yearToDate(month), dimension));
        }
        LocalDate end = month.atEndOfMonth();
        return new DashboardFigures(pipeline, filter, whole.projects().size(), month, today, indicators,
                Funnel.of(pipeline, end.isAfter(today) ? today : end), MonthlySigned.of(taken, month.getYear()),
                breakdowns, AgeStrip.of(pipeline.projects(), ageing),
                Tally.of(pipeline.projects().stream().filter(ageing::isStale).toList()), ageing,
                Standings.of(whole, month));
    }

    /** True when the figures are not those of the whole bureau. */
    boolean isNarrow() {
        return filter.isNarrow();
    }

    /** What is to be signed in each month; empty without a target, and of a part of the projects, which has none. */
    List<Money> monthlyTarget() {
        return isNarrow() ? List.of() : targets.monthlySigned().stream().map(yuan -> Money.of(yuan, 1)).toList();
    }

    Period period() {
        return Period.yearToDate(month);
    }

    IndicatorRow row(Indicator indicator) {
        return indicators.get(indicator);
    }
}
