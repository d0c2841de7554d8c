package landfall.insight.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Holder;
import landfall.domain.Item;
import landfall.domain.OfficerFields;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.TargetFields;
import landfall.domain.TripFields;
import landfall.domain.UnitFields;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.domain.value.Quantity;
import landfall.domain.value.YearCurve;
import landfall.insight.Made;
import landfall.insight.indicator.Indicator;
import landfall.text.Language;
import landfall.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {
    private static final Holder FIRST = new Holder(Holder.Kind.UNIT, "招商一科");
    private static final Holder SECOND = new Holder(Holder.Kind.UNIT, "招商二科");
    private static int items;

    @ParameterizedTest(name = "{0} of {1} by {2}: {3} % against {4} %, {5} points")
    @CsvSource({
        "76.7, 120, 2024-08, 63.9, 66.7, -2.8",
        "120, 120, 2024-08, 100.0, 66.7, 33.3",
        "0, 120, 2024-01, 0.0, 8.3, -8.3",
        "150, 120, 2024-12, 125.0, 100.0, 25.0",
        // A year that is over counts whole; of one that has not begun no time has passed.
        "60, 120, 2025-02, 50.0, 100.0, -50.0",
        "60, 120, 2023-12, 50.0, 0.0, 50.0",
        // 1/3 and 5/12: the difference is that of the printed percentages, 33.3 − 41.7.
        "40, 120, 2024-05, 33.3, 41.7, -8.4"})
    void completionTimeAndTheDifference(String signed, String annual, YearMonth month, BigDecimal completion,
            BigDecimal time, BigDecimal points) {
        var progress = Targets.of(Pipeline.of(List.of(Made.signed("2024-01-15").yi(signed).project(),
                target(Holder.BUREAU, Indicator.SIGN_INV, Money.yi(annual), null))), 2024)
                .progress(Indicator.SIGN_INV, Holder.BUREAU, month);
        assertEquals(completion, progress.completion());
        assertEquals(time, progress.time());
        assertEquals(points, progress.points());
    }

    @Test
    void theMonthlyCurveAsksForItsOwnShare() {
        var quarters = curve(5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 100);
        var progress = Targets.of(Pipeline.of(List.of(Made.signed("2024-02-01").yi("24").project(),
                target(Holder.BUREAU, Indicator.SIGN_INV, Money.yi("120"), quarters))), 2024)
                .progress(Indicator.SIGN_INV, Holder.BUREAU, YearMonth.of(2024, 3));
        assertEquals(new BigDecimal("20.0"), progress.completion());
        assertEquals(new BigDecimal("-5.0"), progress.points());
        assertEquals(new BigDecimal("20.0"), progress.planned());
        assertEquals(new BigDecimal("0.0"), progress.pointsOfCurve());
    }

    @Test
    void withoutATargetThereIsNoPercentage() {
        var progress = Targets.of(Pipeline.of(List.of(signed("2024-02-01", "24", "招商一科"))), 2024)
                .progress(Indicator.SIGN_INV, FIRST, YearMonth.of(2024, 3));
        assertEquals(24 * Money.YI, progress.actual().value());
        assertNull(progress.completion());
        assertNull(progress.points());
        assertNull(progress.planned());
        assertNull(progress.pointsOfCurve());
    }

    @Test
    void aTargetOfNothingThatCameInIsNoBaseForAPercentage() {
        var progress = Targets.of(Pipeline.of(List.of(
                target(Holder.BUREAU, Indicator.SIGN_N, Count.of(0), null))), 2024)
                .progress(Indicator.SIGN_N, Holder.BUREAU, YearMonth.of(2024, 3));
        assertFalse(progress.isMeasured());
        assertNull(progress.completion());
    }

    @Test
    void aHolderHasTheFiguresOfItsOwnProjects() {
        Project one = signed("2024-02-01", "24", "招商一科 ");
        Project other = Made.signed("2024-03-01").yi("6").with(ProjectFields.OWNER_UNIT, "招商二科")
                .with(ProjectFields.LEAD_LEADER, "副主任 彭越").with(ProjectFields.OWNER, "周敏").project();
        Project nobodys = Made.signed("2024-03-01").yi("1").project();
        Targets targets = Targets.of(Pipeline.of(List.of(one, other, nobodys)), 2024);
        YearMonth month = YearMonth.of(2024, 3);
        assertEquals(List.of(one), targets.progress(Indicator.SIGN_N, FIRST, month).actual().counted());
        for (Holder holder : List.of(SECOND, new Holder(Holder.Kind.LEADER, "副主任 彭越"),
                new Holder(Holder.Kind.OFFICER, "周敏"))) {
            assertEquals(List.of(other), targets.progress(Indicator.SIGN_INV, holder, month).actual().counted());
        }
        assertEquals(3, targets.progress(Indicator.SIGN_N, Holder.BUREAU, month).actual().value());
    }

    @Test
    void theHoldersAreThoseOfTheRecordThenThoseWhomProjectsAndTargetsName() {
        Targets targets = Targets.of(Pipeline.of(List.of(
                item(EntityKind.UNIT, Facts.none(EntityKind.UNIT).with(UnitFields.NAME, "驻上海小组")),
                item(EntityKind.OFFICER, Facts.none(EntityKind.OFFICER).with(OfficerFields.NAME, "副主任 彭越")
                        .with(OfficerFields.LEVEL, "班子成员")),
                signed("2024-02-01", "24", "招商一科"),
                Made.signed("2024-03-01").with(ProjectFields.LEAD_LEADER, "副主任 彭越").project(),
                target(SECOND, Indicator.SIGN_N, Count.of(4), null))), 2024);
        assertEquals(List.of("驻上海小组", "招商一科", "招商二科"),
                targets.holders(Holder.Kind.UNIT).stream().map(Holder::name).toList());
        assertEquals(List.of("副主任 彭越"), targets.holders(Holder.Kind.LEADER).stream().map(Holder::name).toList());
        assertEquals(List.of(), targets.holders(Holder.Kind.OFFICER));
    }

    @Test
    void theTargetsOfTheUnitsAreAddedUpAndNeverMadeToAgree() {
        Targets targets = Targets.of(Pipeline.of(List.of(
                target(Holder.BUREAU, Indicator.SIGN_INV, Money.yi("120"), null),
                target(FIRST, Indicator.SIGN_INV, Money.yi("70"), null),
                target(SECOND, Indicator.SIGN_INV, Money.yi("40"), null))), 2024);
        assertEquals(Optional.of(BigDecimal.valueOf(110 * Money.YI)), targets.sumOfUnits(Indicator.SIGN_INV));
        assertEquals(Optional.empty(), targets.sumOfUnits(Indicator.SIGN_N));
        assertEquals(Money.yi("120"), targets.target(Indicator.SIGN_INV, Holder.BUREAU).orElseThrow().value());
    }

    @Test
    void theMonthsOfTheBureauAddUpToItsYear() {
        Targets even = Targets.of(Pipeline.of(List.of(
                target(Holder.BUREAU, Indicator.SIGN_INV, Money.yi("120"), null))), 2024);
        assertEquals(IntStream.range(0, 12).mapToObj(month -> BigDecimal.valueOf(10 * Money.YI)).toList(),
                even.monthly(Indicator.SIGN_INV).orElseThrow());
        Targets uneven = Targets.of(Pipeline.of(List.of(target(Holder.BUREAU, Indicator.SIGN_N, Count.of(30),
                curve(1, 3, 7, 9, 12, 15, 17, 20, 23, 25, 28, 30)))), 2024);
        assertEquals(numbers(1, 2, 4, 2, 3, 3, 2, 3, 3, 2, 3, 2), uneven.monthly(Indicator.SIGN_N).orElseThrow());
        assertEquals(Optional.empty(), even.monthly(Indicator.SIGN_N));
    }

    @Test
    void theCourseOfLastYearIsTakenFromItsProjects() {
        var entities = new ArrayList<Entity>(List.of(Made.signed("2023-03-05").yi("1").project(),
                Made.signed("2023-06-05").yi("3").project()));
        Targets targets = Targets.of(Pipeline.of(entities), 2024);
        assertEquals(Optional.of(curve(0, 0, 25, 25, 25, 100, 100, 100, 100, 100, 100, 100)),
                targets.courseOfLastYear(Indicator.SIGN_INV, Holder.BUREAU));
        assertEquals(Optional.empty(), targets.courseOfLastYear(Indicator.START_N, Holder.BUREAU));
    }

    @Test
    void otherYearsAndWhatANewerProgramWroteAreLeftOut() {
        Item known = target(Holder.BUREAU, Indicator.SIGN_N, Count.of(30), null);
        Item strange = new Item("t", known.facts().with(TargetFields.INDICATOR, "mood_index"));
        Item stranger = new Item("u", known.facts().with(TargetFields.HOLDER_KIND, "街坊"));
        Item withoutValue = new Item("v", known.facts().with(TargetFields.NUMBER, null));
        Item earlier = new Item("w", known.facts().with(TargetFields.YEAR, Year.of(2023)));
        Pipeline pipeline = Pipeline.of(List.of(strange, stranger, withoutValue, earlier));
        assertTrue(Targets.of(pipeline, 2024).isEmpty());
        assertEquals(List.of(Indicator.SIGN_N), Targets.of(pipeline, 2023).ofBureau());
        assertEquals(List.of(2024, 2023), Targets.years(pipeline));
    }

    @Test
    void stocksHaveNoTargets() {
        assertFalse(Targets.indicators().contains(Indicator.TALK_STOCK));
        assertTrue(Targets.indicators().contains(Indicator.START_N));
    }

    @ParameterizedTest
    @CsvSource({"SIGN_INV, 120亿元, 12000000000", "SIGN_INV, 8000万元, 80000000", "SIGN_INV, 2.5, 250000000",
        "SIGN_N, 30, 30", "SIGN_N, 30个, 30", "LEAD_NEW, 200条, 200"})
    void anAnnualValueIsReadInTheUnitOfItsIndicator(Indicator indicator, String typed, long value) {
        assertEquals(value, TargetValues.read(indicator, typed, Money.YI).value().smallest());
    }

    @ParameterizedTest
    @CsvSource({"SIGN_INV, 0, 目标要大于0；没有目标就留空", "SIGN_N, 0, 目标要大于0；没有目标就留空"})
    void aTargetOfNothingIsRefused(Indicator indicator, String typed, String message) {
        assertEquals(message, TargetValues.read(indicator, typed, Money.YI).message(Texts.in(Language.CHINESE)));
    }

    @Test
    void moneyIsNoNumberOfProjectsAndAnEmptyTextIsNoTarget() {
        assertTrue(TargetValues.read(Indicator.SIGN_N, "30亿元", Money.YI).isUnreadable());
        assertTrue(TargetValues.read(Indicator.SIGN_INV, "很多", Money.YI).isUnreadable());
        var nothing = TargetValues.read(Indicator.SIGN_N, " ", Money.YI);
        assertNull(nothing.value());
        assertFalse(nothing.isUnreadable());
    }

    @Test
    void aCurveRisesToTheWholeAndKeepsWhatWasTyped() {
        YearCurve curve = curve(1, 3, 7, 9, 12, 15, 17, 20, 23, 25, 28, 30);
        assertEquals(new BigDecimal("7"), curve.valueAt(3, BigDecimal.valueOf(30)));
        assertEquals(curve, YearCurve.parse(curve.toString()));
        assertThrows(IllegalArgumentException.class, () -> curve(1, 3, 2, 9, 12, 15, 17, 20, 23, 25, 28, 30));
        assertThrows(IllegalArgumentException.class, () -> curve(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> curve(-1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5));
        assertThrows(IllegalArgumentException.class, () -> curve(1, 2, 3));
        assertThrows(IllegalArgumentException.class, () -> curve(1, 2, 3, 4, 5, 6, 7, 8, 9, 40, 11, 12));
    }

    /** Each has to go out four times; both trips were led by the leader, who is of the unit. */
    @Test
    void aUnitsAndALeadersTripsCountForTheirTargets() {
        var leader = new Holder(Holder.Kind.LEADER, "刘明");
        var officer = new Holder(Holder.Kind.OFFICER, "刘明");
        List<Holder> holders = List.of(Holder.BUREAU, FIRST, leader, officer);
        var entities = new ArrayList<Entity>(List.of(
                item(EntityKind.OFFICER, Facts.none(EntityKind.OFFICER).with(OfficerFields.NAME, "刘明")
                        .with(OfficerFields.UNIT, FIRST.name()).with(OfficerFields.LEVEL, "班子成员")),
                trip("上海", "2024-03-04"), trip("深圳", "2024-05-06")));
        holders.forEach(holder -> entities.add(target(holder, Indicator.OUT_B, Count.of(4), null)));
        Targets targets = Targets.of(Pipeline.of(entities), 2024);
        for (Holder holder : holders) {
            assertEquals(new BigDecimal("50.0"), targets.progress(Indicator.OUT_B, holder, YearMonth.of(2024, 6))
                    .completion(), holder.toString());
        }
        assertEquals(0, targets.progress(Indicator.OUT_B, SECOND, YearMonth.of(2024, 6)).actual().value());
    }

    private static Item trip(String name, String day) {
        return item(EntityKind.TRIP, Facts.none(EntityKind.TRIP).with(TripFields.NAME, name)
                .with(TripFields.DIRECTION, TripFields.OUTBOUND).with(TripFields.LEADER, "刘明")
                .with(TripFields.FIRST_DAY, DayOrMonth.parse(day)));
    }

    private static YearCurve curve(int... cumulative) {
        return YearCurve.of(numbers(cumulative));
    }

    private static List<BigDecimal> numbers(int... values) {
        return Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList();
    }

    private static Project signed(String date, String yi, String unit) {
        return Made.signed(date).yi(yi).with(ProjectFields.OWNER_UNIT, unit).project();
    }

    private static Item target(Holder holder, Indicator indicator, Quantity value, YearCurve curve) {
        return item(EntityKind.TARGET, Facts.none(EntityKind.TARGET).with(TargetFields.YEAR, Year.of(2024))
                .with(TargetFields.HOLDER_KIND, holder.kind().word()).with(TargetFields.HOLDER, holder.name())
                .with(TargetFields.INDICATOR, indicator.code())
                .with(TargetFields.AMOUNT, value instanceof Money money ? money : null)
                .with(TargetFields.NUMBER, value instanceof Count count ? count : null)
                .with(TargetFields.CURVE, curve));
    }

    private static Item item(EntityKind kind, Facts facts) {
        return new Item("i" + items++, facts);
    }
}
