package landfall.report.quarterly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import landfall.domain.Holder;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.value.Period;
import landfall.domain.value.Quarter;
import landfall.insight.close.OfficialFigures;
import landfall.insight.comparison.Ranking;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Span;
import landfall.insight.indicator.row.Grouping;
import landfall.insight.light.LightChange;
import landfall.insight.target.Standings;
import landfall.insight.target.Targets;

/** Every figure of a quarter, beside the same months of last year and as many of the quarter before. */
final class QuarterFigures {
    /** What a quarter is reviewed by. */
    static final List<Indicator> REVIEWED = List.of(Indicator.LEAD_NEW, Indicator.TALK_NEW, Indicator.SIGN_N,
            Indicator.SIGN_INV, Indicator.SIGN_CAP, Indicator.SIGN_GE_100M, Indicator.SIGN_GE_1BN, Indicator.SIGN_500,
            Indicator.LAND_N, Indicator.START_N, Indicator.DONE_N, Indicator.PROD_N, Indicator.FUND_IN, Indicator.FDI,
            Indicator.OUT_B, Indicator.IN_B, Indicator.VISIT_N);
    private static final int MOST_CASES = 5;

    private final YearMonth month;
    private final Period period;
    private final OfficialFigures official;
    private final Pipeline pipeline;
    private final LocalDate cutOff;

    QuarterFigures(Pipeline pipeline, Quarter quarter, LocalDate cutOff) {
        this.pipeline = pipeline;
        this.cutOff = cutOff;
        month = YearMonth.from(cutOff);
        period = Span.QUARTER.ending(month);
        official = OfficialFigures.of(pipeline, cutOff);
    }

    Period period() {
        return period;
    }

    YearMonth month() {
        return month;
    }

    Figure now(Indicator indicator) {
        return official.figure(indicator, period);
    }

    Figure lastYear(Indicator indicator) {
        return official.figure(indicator, Span.QUARTER.yearBefore(month));
    }

    Figure before(Indicator indicator) {
        return official.figure(indicator, Span.QUARTER.before(month).orElseThrow());
    }

    /**
     * A place of the ranking by the amount signed.
     *
     * @param count how many were signed for the amount
     */
    record Place(String name, int rank, Figure amount, Figure count, Figure lastYear) {
    }

    /** Units or officers by the amount signed; those of whom a record is kept and who signed nothing come last. */
    List<Place> ranking(Grouping grouping) {
        Ranking amounts = Ranking.of(now(Indicator.SIGN_INV), lastYear(Indicator.SIGN_INV), grouping);
        var counts = now(Indicator.SIGN_N).split(grouping);
        Figure none = new Figure(Indicator.SIGN_N, period, BigDecimal.ZERO, List.of());
        var places = new ArrayList<Place>();
        for (Ranking.Line line : amounts.rows()) {
            if (!line.label().isEmpty()) {
                places.add(new Place(line.label(), line.rank(), line.present(),
                        counts.getOrDefault(line.label(), none), line.earlier()));
            }
        }
        return places;
    }

    /** Those whose record is kept and who are not in the ranking, because they signed nothing in either year. */
    List<String> without(Holder.Kind kind, List<Place> places) {
        Set<String> ranked = places.stream().map(Place::name).collect(Collectors.toCollection(HashSet::new));
        return Targets.of(pipeline, month.getYear()).holders(kind).stream().map(Holder::name)
                .filter(name -> !ranked.contains(name)).toList();
    }

    Standings standings() {
        return Standings.of(pipeline, month, cutOff);
    }

    /** The lights that changed since the day before the quarter. */
    List<LightChange> lights() {
        return LightChange.between(pipeline, period.from().minusDays(1), cutOff);
    }

    /** The largest projects signed in the quarter. */
    List<Project> cases() {
        return now(Indicator.SIGN_N).added().stream()
                .sorted(Comparator.comparingLong((Project project) -> project.totalInvestment() == null ? 0
                        : project.totalInvestment().yuan()).reversed()).limit(MOST_CASES).toList();
    }
}
