package landfall.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import landfall.domain.Exit;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Money;
import landfall.domain.value.Period;
import landfall.insight.comparison.Breakdown;
import landfall.insight.comparison.Growth;
import landfall.insight.comparison.MonthlySigned;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;
import landfall.insight.indicator.RandomPipeline;
import landfall.insight.indicator.row.Grouping;
import org.junit.jupiter.api.Test;

class GroupingTest {
    private static final LocalDate CUT_OFF = LocalDate.of(2024, 8, 31);

    @Test
    void aStageTotalLeavesOutExitedProjectsAndCountsUnknownAmounts() {
        var totals = StageTotals.of(List.of(Made.signed("2024-01-01").yi("2").project(),
                Made.signed("2024-01-01").project(), Made.signed("2024-01-01").yi("9").left(Exit.TERMINATED, null)
                        .project()));
        assertEquals(2, totals.at(Stage.SIGNED).count());
        assertEquals(Money.yi("2"), totals.at(Stage.SIGNED).total());
        assertEquals(1, totals.at(Stage.SIGNED).withoutAmount());
        assertEquals(0, totals.at(Stage.LEAD).count());
        assertEquals(2, totals.all().count());
    }

    @Test
    void aYearHasTwelveMonthsBesideThoseOfTheYearBefore() {
        var year = MonthlySigned.of(Indicators.of(Pipeline.of(List.of(Made.signed("2024-08-30").yi("3").project(),
                Made.signed("2023-08").yi("2").project()))), 2024);
        assertEquals(12, year.months().size());
        var august = year.months().get(7);
        assertEquals(YearMonth.of(2024, 8), august.month());
        assertEquals(new BigDecimal("50.0"), august.growth().percent());
        assertEquals(new BigDecimal("0.0"), august.countGrowth().percent());
        assertEquals(Growth.Kind.LEVEL, year.months().get(0).growth().kind());
    }

    @Test
    void aBreakdownIsSortedByAmountAndEqualAmountsShareARank() {
        var pipeline = Pipeline.of(List.of(signed("新材料", "3"), signed("数字经济", "5"), signed("生物医药", "3"),
                signed(null, "9"), signed("数字经济", null), signed("节能环保", "1"),
                Made.signed("2023-02-01").yi("7").with(ProjectFields.CHAIN, "现代农业").project()));
        var rows = Breakdown.signed(Indicators.of(pipeline)::figure, Period.yearToDate(YearMonth.of(2024, 8)),
                Grouping.CHAIN).rows();
        assertEquals(List.of("数字经济", "新材料", "生物医药", "节能环保", "现代农业", ""),
                rows.stream().map(Breakdown.Row::label).toList());
        assertEquals(List.of(2, 3, 3, 5, 6, 1), rows.stream().map(Breakdown.Row::rank).toList());
        assertEquals(2, rows.get(0).present().count());
        assertEquals(Money.yi("7"), rows.get(4).earlier().total());
    }

    @Test
    void everySignedProjectIsInOneShareOfEveryBreakdown() {
        long seed = System.nanoTime();
        Pipeline pipeline = new RandomPipeline(seed).next(200);
        Period period = Period.year(2024);
        long signed = Indicators.of(pipeline).figure(Indicator.SIGN_N, period).value();
        for (var dimension : Grouping.values()) {
            assertEquals(signed, Breakdown.signed(Indicators.of(pipeline)::figure, period, dimension).rows().stream()
                    .mapToInt(row -> row.present().count()).sum(), () -> "seed " + seed);
        }
        assertEquals(signed, MonthlySigned.of(Indicators.of(pipeline), 2024).months().stream()
                .mapToInt(month -> month.present().count()).sum(), () -> "seed " + seed);
    }

    @Test
    void theFunnelIsOneCohortThatOnlyNarrows() {
        var funnel = Funnel.of(Pipeline.of(List.of(
                Made.in(Stage.LEAD).on(Stage.LEAD, "2024-01-01").project(),
                Made.in(Stage.TALKS).on(Stage.LEAD, "2024-01-01").on(Stage.TALKS, "2024-01-11").project(),
                Made.in(Stage.TALKS).left(Exit.WITHDRAWN, "2024-02-01").project(),
                Made.in(Stage.SIGNED).on(Stage.TALKS, "2024-01-01").on(Stage.SIGNED, "2024-01-31").project(),
                Made.in(Stage.SIGNED).on(Stage.TALKS, "2024-01-01").on(Stage.SIGNED, "2024-09-01").project())),
                CUT_OFF);
        assertEquals(List.of(5, 4, 1, 0, 0), funnel.steps().stream().map(step -> step.reached().count()).toList());
        assertEquals(List.of(1, 2, 1, 0, 0), funnel.steps().stream().map(step -> step.standing().count()).toList());
        assertEquals(Arrays.asList(null, new BigDecimal("80.0"), new BigDecimal("25.0"), new BigDecimal("0.0"), null),
                funnel.steps().stream().map(Funnel.Step::conversion).toList());
        assertEquals(OptionalLong.of(10), funnel.steps().get(0).medianStay());
        assertEquals(OptionalLong.of(30), funnel.steps().get(1).medianStay());
    }

    @Test
    void theFunnelOfNothingIsEmpty() {
        var funnel = Funnel.of(Pipeline.EMPTY, CUT_OFF);
        assertEquals(true, funnel.isEmpty());
        assertNull(funnel.steps().get(1).conversion());
    }

    private static Project signed(String chain, String yi) {
        Made made = Made.signed("2024-03-01").with(ProjectFields.CHAIN, chain);
        return (yi == null ? made : made.yi(yi)).project();
    }
}
