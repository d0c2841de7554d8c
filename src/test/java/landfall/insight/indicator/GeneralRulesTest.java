package landfall.insight.indicator;

import static landfall.insight.indicator.Bureaus.contract;
import static landfall.insight.indicator.Bureaus.day;
import static landfall.insight.indicator.Bureaus.recognition;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import landfall.domain.Entity;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.domain.value.Period;
import landfall.insight.Made;
import landfall.insight.comparison.Growth;
import landfall.insight.comparison.IndicatorRow;
import landfall.insight.comparison.Ranking;
import landfall.insight.indicator.row.Excluded;
import landfall.insight.indicator.row.Grouping;
import landfall.insight.indicator.row.Reason;
import landfall.insight.indicator.source.Basis;
import landfall.text.Formats;
import landfall.text.Language;
import landfall.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The general rules of domain §4.1, and those calculation cases of domain §7 that no single indicator holds. */
class GeneralRulesTest {
    private static final Period YEAR = Period.year(2024);
    private static final Texts CHINESE = Texts.in(Language.CHINESE);
    private static final Formats FORMATS = Formats.forScreen(CHINESE);

    @Test
    void rule5RenamingAnotherOwnerAndASecondCeremonyDoNotCountAgain() {
        Project before = Made.signed("2024-03-01").yi("2").project();
        Project renamed = new Project(before.id(), before.facts().with(ProjectFields.NAME, "新名")
                .with(ProjectFields.OWNER, "周敏"));
        for (Project project : List.of(before, renamed)) {
            var figures = Bureaus.figures(project, contract(project, "正式", "2024-03-01"),
                    contract(project, "正式", "2024-08-01"), contract(project, "补充", "2024-09-01"));
            assertEquals(1, figures.figure(Indicator.SIGN_N, YEAR).value());
            assertEquals(2 * Money.YI, figures.figure(Indicator.SIGN_INV, YEAR).value());
            assertEquals(List.of(Reason.SECOND_SIGNING),
                    figures.excluded(Indicator.SIGN_N, YEAR).stream().map(Excluded::reason).toList());
        }
    }

    @Test
    void rule5AnIncreaseCountsWithItsOwnAmountOnly() {
        Project first = Made.signed("2020-03-01").yi("10").project();
        Project more = Made.signed("2024-03-01").yi("1.5").with(ProjectFields.NATURE, "增资扩产").project();
        assertEquals(Money.yi("1.5"), Bureaus.figures(first, more).figure(Indicator.SIGN_INV, YEAR).money());
    }

    @Test
    void rule6ReportedAndRecognisedFiguresStandSideBySide() {
        Project recognised = landed();
        List<Entity> entities = List.of(recognised, landed(), recognition(recognised, "签约"),
                recognition(recognised, "落地"));
        var reported = Indicators.of(Pipeline.of(entities));
        var official = Indicators.of(Pipeline.of(entities), Basis.RECOGNISED);
        assertEquals(2, reported.figure(Indicator.SIGN_N, YEAR).value());
        assertEquals(1, official.figure(Indicator.SIGN_N, YEAR).value());
        assertEquals(List.of(recognised), official.figure(Indicator.LAND_N, YEAR).counted());
    }

    @Test
    void rule6BelowAndAboveTheLineOfARateOnlyWhatIsRecognisedCounts() {
        Project one = landed();
        Project other = landed();
        List<Entity> entities = List.of(one, other, recognition(one, "签约"), recognition(other, "签约"),
                recognition(other, "落地"));
        assertEquals(new BigDecimal("100.0"),
                Indicators.of(Pipeline.of(entities)).figure(Indicator.RATE_LAND, YEAR).number());
        var official = Indicators.of(Pipeline.of(entities), Basis.RECOGNISED);
        assertEquals(new BigDecimal("50.0"), official.figure(Indicator.RATE_LAND, YEAR).number());
        assertEquals(new BigDecimal("50.0"), official.figure(Indicator.CONV_LANDED, YEAR).number());
    }

    @ParameterizedTest
    @CsvSource({"25, 25亿元", "42.1, 42.1亿元", "446.834, 446.83亿元", "0.5, 5000万元", "1, 1亿元"})
    void rule7MoneyIsPrintedInTheLargestUnitWithTwoDecimalsAtMost(String yi, String printed) {
        Figure figure = Bureaus.figures(Made.signed("2024-03-01").yi(yi).project()).figure(Indicator.SIGN_INV, YEAR);
        assertEquals(printed, figure.text(FORMATS).replaceAll("[\\s\\u00a0\\u202f,]", ""));
    }

    @Test
    void rule8PercentHasOneDecimal() {
        Figure third = Bureaus.figures(landed(), Made.signed("2024-01-05").project(),
                Made.signed("2024-01-05").project()).figure(Indicator.RATE_LAND, YEAR);
        assertEquals("33.3%", third.text(FORMATS));
    }

    @Test
    void rule9AShareMovesInPointsAndNeverInPercent() {
        Pipeline pipeline = Pipeline.of(List.of(landed(), Made.signed("2024-02-01").project(),
                Made.signed("2023-02-01").project(), Made.in(Stage.LANDED).on(Stage.SIGNED, "2023-01-05")
                        .on(Stage.LANDED, "2023-02-01").project(), Made.signed("2023-02-01").project(),
                Made.signed("2023-02-01").project()));
        Growth growth = IndicatorRow.of(Indicators.of(pipeline)::figure, Indicator.RATE_LAND, YearMonth.of(2024, 12))
                .growth();
        assertEquals(new Growth(Growth.Kind.POINTS, new BigDecimal("25.0")), growth);
        assertEquals("+25.0个百分点", growth.text(CHINESE).replaceAll("[\\s\\u00a0]", ""));
    }

    @Test
    void rule9WhatHasNoNumberCannotBeCompared() {
        IndicatorRow row = IndicatorRow.of(Indicators.of(Pipeline.of(List.of(landed())))::figure,
                Indicator.RATE_LAND, YearMonth.of(2024, 12));
        assertEquals(Growth.Kind.UNKNOWN, row.growth().kind());
    }

    @Test
    void rule11EqualValuesShareARankAndTheNextRankSkips() {
        var ranking = Ranking.of(Bureaus.figures(of("甲"), of("乙"), of("甲"), of("乙"), of("丙"), of(null)),
                Indicator.SIGN_N, YEAR, Grouping.UNIT);
        assertEquals(List.of("乙 1", "甲 1", "丙 3", " 0"),
                ranking.rows().stream().map(line -> line.label() + " " + line.rank()).toList());
    }

    @Test
    void aYearSinceTheLunarNewYearIsComparedWithAYearSinceThatOne() {
        assertEquals(new Period(LocalDate.of(2023, 1, 22), LocalDate.of(2023, 8, 31)),
                Span.LUNAR_YEAR.yearBefore(YearMonth.of(2024, 8)));
        assertEquals(new Period(LocalDate.of(2024, 2, 10), LocalDate.of(2024, 2, 12)),
                Span.LUNAR_YEAR.yearBefore(YearMonth.of(2025, 1)), "29 to 31 January 2025 are three days");
    }

    @Test
    void everyMonthHasEverySpanAndTheSameSpanOfTheYearBefore() {
        for (YearMonth month = YearMonth.of(1999, 1); month.getYear() < 2053; month = month.plusMonths(1)) {
            for (Span span : Span.values()) {
                Period now = span.ending(month);
                Period before = span.yearBefore(month);
                assertEquals(true, before.to().isBefore(now.to()) && before.from().isBefore(now.from()),
                        month + " " + span);
                assertEquals(true, span.before(month).map(Period::to).orElse(LocalDate.MIN).isBefore(now.from()),
                        month + " " + span);
            }
        }
    }

    @Test
    void aPartOfAQuarterIsComparedWithAsMuchOfTheQuarterBefore() {
        assertEquals(Optional.of(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 29))),
                Span.QUARTER.before(YearMonth.of(2024, 5)));
        assertEquals(Optional.of(new Period(LocalDate.of(2023, 10, 1), LocalDate.of(2023, 12, 31))),
                Span.QUARTER.before(YearMonth.of(2024, 3)));
    }

    @Test
    void trialProductionIsAMilestoneAndTheStageStaysLanded() {
        Project trial = Made.in(Stage.LANDED).with(ProjectFields.STARTED_ON, day("2023-01"))
                .with(ProjectFields.TRIAL_ON, day("2023-06")).project();
        var figures = Bureaus.figures(trial);
        assertEquals(BigDecimal.valueOf(5), figures.figure(Indicator.MONTHS_TRIAL, Period.year(2023)).number());
        assertEquals(0, figures.figure(Indicator.PROD_N, Period.year(2023)).value());
    }

    @Test
    void aMonthIsPrintedWithoutADay() {
        assertEquals("2019年10月", FORMATS.date(DayOrMonth.parse("2019-10")));
    }

    @Test
    void daysShowTheNumberThatNineTenthsDoNotExceed() {
        Entity[] projects = new Entity[10];
        for (int i = 0; i < projects.length; i++) {
            projects[i] = Made.signed("2024-03-" + (11 + i)).on(Stage.TALKS, "2024-03-10").project();
        }
        Figure days = Bureaus.figures(projects).figure(Indicator.DAYS_SIGNED, YEAR);
        assertEquals(BigDecimal.valueOf(6), days.number());
        assertEquals(BigDecimal.valueOf(9), days.ninetieth());
    }

    private static Project landed() {
        return Made.in(Stage.LANDED).on(Stage.SIGNED, "2024-01-05").on(Stage.LANDED, "2024-02-01").project();
    }

    private static Project of(String unit) {
        return Made.signed("2024-03-01").with(ProjectFields.OWNER_UNIT, unit).project();
    }
}
