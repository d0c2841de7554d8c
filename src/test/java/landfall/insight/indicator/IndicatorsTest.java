package landfall.insight.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import landfall.domain.Entity;
import landfall.domain.Exit;
import landfall.domain.FundArrivalFields;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Grade;
import landfall.domain.value.Money;
import landfall.domain.value.Period;
import landfall.domain.value.Qualifier;
import landfall.insight.Made;
import landfall.insight.comparison.Growth;
import landfall.insight.comparison.IndicatorRow;
import landfall.text.Language;
import landfall.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorsTest {
    private static final YearMonth AUGUST = YearMonth.of(2024, 8);

    @ParameterizedTest
    @CsvSource({"25, 7, 257.1", "26, 22, 18.2", "7, 25, -72.0", "1, 1, 0.0", "0, 5, -100.0", "2001, 2000, 0.1",
        "1999, 2000, -0.1"})
    void growthIsInPercentWithOneDecimalRoundedHalfUp(long present, long earlier, String percent) {
        assertEquals(new BigDecimal(percent), Growth.of(present, earlier).percent());
    }

    @Test
    void aBaseOfZeroGivesNoPercentage() {
        assertEquals(new Growth(Growth.Kind.NO_BASE, null), Growth.of(3, 0));
        assertEquals(new Growth(Growth.Kind.LEVEL, null), Growth.of(0, 0));
        assertEquals("上年同期为0", Growth.of(3, 0).text(Texts.in(Language.CHINESE)));
        assertEquals("持平", Growth.of(0, 0).text(Texts.in(Language.CHINESE)));
        assertEquals("\u221272.0%", Growth.of(7, 25).text(Texts.in(Language.CHINESE)));
    }

    @Test
    void aProjectTerminatedLaterStillCountsInItsMonth() {
        Project ended = Made.signed("2024-03-05").yi("3").left(Exit.TERMINATED, "2024-07-01").project();
        assertEquals(List.of(ended), ytd(Indicator.SIGN_N, ended).counted());
        assertEquals(3 * Money.YI, ytd(Indicator.SIGN_INV, ended).value());
    }

    @Test
    void aDateTypedAheadOfTheStageIsNoSigningLandingOrProduction() {
        Project talks = Made.in(Stage.TALKS).on(Stage.SIGNED, "2024-03-05").on(Stage.LANDED, "2024-03-05")
                .on(Stage.PRODUCING, "2024-03-05").project();
        for (Indicator indicator : List.of(Indicator.SIGN_N, Indicator.LAND_N, Indicator.PROD_N)) {
            assertEquals(0, ytd(indicator, talks).value(), indicator.code());
        }
    }

    @Test
    void aProjectThatWentOnStillCountsAsSigned() {
        assertEquals(1, ytd(Indicator.SIGN_N, Made.in(Stage.PRODUCING).on(Stage.SIGNED, "2024-02").project()).value());
    }

    @Test
    void aMonthOnlyDateBelongsToItsMonth() {
        Project signed = Made.signed("2024-08").project();
        assertEquals(1, figure(Indicator.SIGN_N, Period.month(AUGUST), signed).value());
        assertEquals(0, figure(Indicator.SIGN_N, Period.month(AUGUST.minusMonths(1)), signed).value());
        assertEquals(0, figure(Indicator.SIGN_N, Period.month(AUGUST.plusMonths(1)), signed).value());
    }

    @Test
    void bothEndsOfTheMonthCount() {
        var figures = Indicators.of(Pipeline.of(List.of(Made.signed("2024-08-01").project(),
                Made.signed("2024-08-31").project(), Made.signed("2024-07-31").project(),
                Made.signed("2024-09-01").project(), Made.signed("2023-08-31").project(),
                Made.signed("2023-09-01").project())));
        var row = IndicatorRow.of(figures::figure, Indicator.SIGN_N, AUGUST);
        assertEquals(2, row.month());
        assertEquals(3, row.ytd());
        assertEquals(1, row.priorYtd());
        assertEquals(new BigDecimal("200.0"), row.yoyPercent());
    }

    @Test
    void aLeapDayFallsIntoTheSameMonthsOfTheYearBefore() {
        var figures = Indicators.of(Pipeline.of(List.of(Made.signed("2024-02-29").project())));
        var row = IndicatorRow.of(figures::figure, Indicator.SIGN_N, YearMonth.of(2025, 2));
        assertEquals(1, row.priorYtd());
    }

    @ParameterizedTest
    @CsvSource({"0.9999, 0, 0, 0, 0", "1, 1, 0, 0, 0", "10, 1, 1, 0, 0", "49.99, 1, 1, 0, 0", "50, 1, 1, 1, 0",
        "100, 1, 1, 1, 1"})
    void sizeBandsAreCumulativeAndIncludeTheirBound(String yi, long m100, long bn1, long bn5, long bn10) {
        Project project = Made.signed("2024-01-01").yi(yi).project();
        assertEquals(List.of(m100, bn1, bn5, bn10), List.of(ytd(Indicator.SIGN_GE_100M, project).value(),
                ytd(Indicator.SIGN_GE_1BN, project).value(), ytd(Indicator.SIGN_GE_5BN, project).value(),
                ytd(Indicator.SIGN_GE_10BN, project).value()));
    }

    @Test
    void bandsOutOfOrderAreFlaggedAndNotRepaired() {
        assertEquals(List.of(Indicator.SIGN_GE_1BN),
                Indicators.bandsOutOfOrder(Map.of(Indicator.SIGN_GE_100M, 3L, Indicator.SIGN_GE_1BN, 4L)));
        assertEquals(List.of(), Indicators.bandsOutOfOrder(Map.of(Indicator.SIGN_N, 9L, Indicator.SIGN_GE_100M, 4L,
                Indicator.SIGN_GE_1BN, 4L, Indicator.SIGN_GE_10BN, 0L)));
    }

    @Test
    void anUnknownAmountAddsNothingAndIsToBeCompleted() {
        Project unknown = Made.signed("2024-01-01").project();
        Figure figure = ytd(Indicator.SIGN_INV, unknown, Made.signed("2024-01-02").yi("2").project());
        assertEquals(2 * Money.YI, figure.value());
        assertEquals(2, figure.counted().size());
        assertEquals(List.of(unknown), figure.incomplete());
    }

    @Test
    void aSumOfVagueAmountsIsVague() {
        Project about = Made.signed("2024-01-01")
                .with(ProjectFields.TOTAL_INVESTMENT, Money.yi("3").as(Qualifier.ABOUT)).project();
        Figure figure = ytd(Indicator.SIGN_INV, Made.signed("2024-01-02").yi("2").project(), about);
        assertEquals(Money.yi("5").as(Qualifier.ABOUT), figure.money());
        assertEquals(Qualifier.EXACT, ytd(Indicator.SIGN_N, about).qualifier());
    }

    @Test
    void contractedCapitalFallsBackToTheTotal() {
        assertEquals(Money.yi("5").yuan(), ytd(Indicator.SIGN_CAP, Made.signed("2024-01-01").yi("3").project(),
                Made.signed("2024-01-01").yi("9").with(ProjectFields.CONTRACT_CAPITAL, Money.yi("2")).project())
                .value());
    }

    @ParameterizedTest
    @CsvSource({"世界500强, 2024, 1", "世界500强, 2023, 1", "世界500强, 2025, 0", "世界500强, , 1", "上市公司, 2024, 0",
        "中国企业500强, 2024, 1", "中国民营企业500强, 2020, 1"})
    void aTop500PlaceCountsByTheListOfTheSigningYearOrBefore(String name, Integer year, long expected) {
        Figure figure = figureOf(Indicator.SIGN_500, List.of(
                Made.signed("2024-05-01").with(ProjectFields.INVESTOR, "e").project(),
                Made.enterprise("e", new Grade("规上企业", 2024, null), new Grade(name, year, null))));
        assertEquals(expected, figure.value());
        assertEquals(year == null ? 1 : 0, figure.incomplete().size());
    }

    @Test
    void aDuplicateCountsNowhere() {
        Project twin = Made.in(Stage.TALKS).on(Stage.LEAD, "2024-01-05").on(Stage.TALKS, "2024-02-05")
                .left(Exit.WITHDRAWN, "2024-02-20").with(ProjectFields.EXIT_REASON, "重复").project();
        Project dropped = Made.in(Stage.LEAD).on(Stage.LEAD, "2024-01-05").left(Exit.WITHDRAWN, "2024-02-20")
                .with(ProjectFields.EXIT_REASON, "失联").project();
        assertEquals(List.of(dropped), ytd(Indicator.LEAD_NEW, twin, dropped).counted());
        assertEquals(0, ytd(Indicator.TALK_NEW, twin).value());
    }

    @Test
    void startsAndCompletionsCountWhenTheProjectWasSignedInAnEarlierYear() {
        Project old = Made.signed("2018-03-01").with(ProjectFields.STARTED_ON, landfall.domain.value.DayOrMonth.parse(
                "2024-02")).with(ProjectFields.COMPLETED_ON, landfall.domain.value.DayOrMonth.parse("2024-08-09")).project();
        assertEquals(1, ytd(Indicator.START_N, old).value());
        assertEquals(1, ytd(Indicator.DONE_N, old).value());
        assertEquals(0, ytd(Indicator.SIGN_N, old).value());
    }

    @Test
    void theStockInTalksIsCountedAsItStoodAtTheCutOff() {
        Project signedLater = Made.signed("2024-09-10").on(Stage.TALKS, "2024-03-01").yi("2").project();
        Project stillThere = Made.in(Stage.TALKS).on(Stage.TALKS, "2024-08-31").yi("3").project();
        Project tooNew = Made.in(Stage.TALKS).on(Stage.TALKS, "2024-09-01").project();
        Project left = Made.in(Stage.TALKS).on(Stage.TALKS, "2024-01-01").left(Exit.WITHDRAWN, "2024-08-31").project();
        Project leftLater =
                Made.in(Stage.TALKS).on(Stage.TALKS, "2024-01-01").left(Exit.SUSPENDED, "2024-09-01").project();
        Project undated = Made.in(Stage.TALKS).project();
        Project beyondWithoutDate = Made.in(Stage.LANDED).on(Stage.TALKS, "2024-01-01").project();
        var all = List.of(signedLater, stillThere, tooNew, left, leftLater, undated, beyondWithoutDate);
        Figure stock = figureOf(Indicator.TALK_STOCK, all);
        assertEquals(List.of(signedLater, stillThere, leftLater, undated), stock.counted());
        assertEquals(List.of(undated), stock.incomplete());
        assertEquals(5 * Money.YI, figureOf(Indicator.TALK_STOCK_INV, all).value());
    }

    /** From signed straight to production, as domain 1.1 allows for rented plants; skipped dates stay empty. */
    @Test
    void whatProducesHasLanded() {
        var figures = Bureaus.figures(Made.in(Stage.PRODUCING).on(Stage.SIGNED, "2024-03-01")
                .on(Stage.PRODUCING, "2024-06-20").project());
        Period year = Period.year(2024);
        for (Indicator rate : List.of(Indicator.RATE_PROD, Indicator.CONV_LANDED, Indicator.RATE_LAND)) {
            assertEquals(new BigDecimal("100.0"), figures.figure(rate, year).number(), rate.code());
        }
        assertEquals(0, figures.figure(Indicator.LAND_N, year).value(), "nobody knows when");
        Period firstQuarter = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31));
        assertEquals(new BigDecimal("0.0"), figures.figure(Indicator.RATE_LAND, firstQuarter).number());
    }

    @Test
    void certifiedMoneyCountsWhateverWasReportedBeforeIt() {
        Project project = Made.signed("2024-01-05").yi("2").project();
        var figures = Bureaus.figures(project,
                Bureaus.money(project, "2024-02-01", "100", Map.of(FundArrivalFields.NATURE, "注册资本实缴")),
                Bureaus.money(project, "2024-03-01", "5000", "设备"));
        assertEquals(Money.wan("5000"), figures.figure(Indicator.FUND_IN, Period.year(2024)).money());
    }

    @Test
    void everyIndicatorIsNamedInBothLanguagesAndOfNothingHasNoGrowth() {
        var figures = Indicators.of(Pipeline.EMPTY);
        for (Indicator indicator : Indicator.values()) {
            assertNull(IndicatorRow.of(figures::figure, indicator, AUGUST).yoyPercent());
            for (Language language : Language.values()) {
                assertTrue(Texts.in(language).has(indicator.labelKey()));
                assertTrue(Texts.in(language).has(indicator.definitionKey()));
            }
        }
    }

    private static Figure ytd(Indicator indicator, Project... projects) {
        return figureOf(indicator, List.of(projects));
    }

    private static Figure figure(Indicator indicator, Period period, Project... projects) {
        return Indicators.of(Pipeline.of(List.of(projects))).figure(indicator, period);
    }

    private static Figure figureOf(Indicator indicator, List<? extends Entity> entities) {
        return Indicators.of(Pipeline.of(new ArrayList<Entity>(entities)))
                .figure(indicator, Period.yearToDate(AUGUST));
    }
}
