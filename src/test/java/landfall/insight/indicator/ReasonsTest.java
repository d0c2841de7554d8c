package landfall.insight.indicator;

import static landfall.insight.indicator.Bureaus.contract;
import static landfall.insight.indicator.Bureaus.day;
import static landfall.insight.indicator.Bureaus.foreign;
import static landfall.insight.indicator.Bureaus.money;
import static landfall.insight.indicator.Bureaus.recognition;
import static landfall.insight.indicator.Bureaus.trip;
import static landfall.insight.indicator.Bureaus.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import landfall.domain.Entity;
import landfall.domain.Exit;
import landfall.domain.FundArrivalFields;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Area;
import landfall.domain.value.Period;
import landfall.insight.Made;
import landfall.insight.indicator.row.Excluded;
import landfall.insight.indicator.row.Reason;
import landfall.insight.indicator.source.Basis;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A case by hand for every reason why something is not counted in a figure from 10 March to 30 September 2024. */
class ReasonsTest {
    private static final Period PERIOD = new Period(LocalDate.of(2024, 3, 10), LocalDate.of(2024, 9, 30));

    /** What is left out stands first, what it needs beside itself after it. */
    private record Case(Indicator indicator, Basis basis, List<Entity> entities) {
    }

    private static final Map<Reason, Case> CASES = new EnumMap<>(Reason.class);

    private static void because(Reason reason, Indicator indicator, Entity... entities) {
        CASES.put(reason, new Case(indicator, Basis.REPORTED, List.of(entities)));
    }

    static {
        because(Reason.BEFORE, Indicator.SIGN_N, Made.signed("2024-03-09").project());
        because(Reason.AFTER, Indicator.SIGN_N, Made.signed("2024-10").project());
        because(Reason.PART_OF_MONTH, Indicator.SIGN_N, Made.signed("2024-03").project());
        because(Reason.NO_DATE, Indicator.SIGN_N, Made.in(Stage.SIGNED).project());
        because(Reason.STAGE_NOT_REACHED, Indicator.SIGN_N, Made.in(Stage.TALKS).on(Stage.SIGNED, "2024-05").project());
        because(Reason.DUPLICATE, Indicator.LEAD_NEW, Made.in(Stage.LEAD).on(Stage.LEAD, "2024-05")
                .left(Exit.WITHDRAWN, "2024-06").with(ProjectFields.EXIT_REASON, "重复").project());
        Item march = trip("t", "走出去", "刘明", "班子成员", "2024-03-12", "2024-03-13");
        Item joined = trip("u", "走出去", "刘明", "班子成员", "2024-03-14", "2024-03-15");
        because(Reason.SAME_BATCH, Indicator.OUT_B, joined, march);
        because(Reason.OTHER_POPULATION, Indicator.OUT_B,
                trip("u", "走出去", "周敏", "部门负责人", "2024-03-14", "2024-03-15"));
        because(Reason.NO_LEVEL, Indicator.OUT_B, trip("u", "走出去", "周敏", null, "2024-03-14", "2024-03-15"));
        because(Reason.RETURN_VISIT, Indicator.VISIT_N, visit("t", "a", "2024-03-13"), visit("t", "a", "2024-03-12"),
                march);
        because(Reason.NO_TRIP, Indicator.VISIT_N, visit("gone", "a", "2024-03-13"));
        because(Reason.RECEPTION, Indicator.VISIT_N, visit("u", "a", "2024-03-14"),
                trip("u", "请进来", "周敏", null, "2024-03-14", "2024-03-15"));
        Project signed = signed().project();
        because(Reason.FRAMEWORK, Indicator.SIGN_N, signed, contract(signed, "框架", "2024-05-01"));
        because(Reason.SECOND_SIGNING, Indicator.SIGN_N, contract(signed, "正式", "2024-08-01"),
                contract(signed, "正式", "2024-05"), signed);
        because(Reason.LOCAL_CAPITAL, Indicator.SIGN_N, signed().with(ProjectFields.CAPITAL_ORIGIN, "区内").project());
        CASES.put(Reason.NOT_RECOGNISED, new Case(Indicator.SIGN_N, Basis.RECOGNISED,
                List.of(signed, recognition(signed, "开工"))));
        because(Reason.NO_AMOUNT, Indicator.SIGN_GE_100M, signed);
        because(Reason.OTHER_SIZE, Indicator.SIGN_GE_100M, signed().yi("0.99").project());
        because(Reason.NOT_LISTED, Indicator.SIGN_500, signed);
        because(Reason.NOT_FOLLOWED, Indicator.LEAD_VALID, Made.in(Stage.LEAD)
                .with(ProjectFields.SCREENED_ON, day("2024-05-01")).with(ProjectFields.SCREENING, "暂存").project());
        because(Reason.NOT_RETURNEE, Indicator.RET_N, Made.in(Stage.LANDED).on(Stage.LANDED, "2024-05").project());
        because(Reason.NO_ENTERPRISE, Indicator.ANCHOR_N, signed().with(ProjectFields.REFERRER, "z公司").project(),
                new landfall.domain.Enterprise("z", Made.enterprise("z").facts()
                        .with(landfall.domain.EnterpriseFields.IN_ZONE, true)));
        because(Reason.NO_REFERRER, Indicator.ANCHOR_N, signed().with(ProjectFields.REFERRER, "王先生").project());
        because(Reason.NO_LAND, Indicator.INTENS, signed().yi("2").project());
        because(Reason.NOT_DUE, Indicator.RATE_PERF, signed().with(ProjectFields.PLAN_START, day("2024-10")).project());
        because(Reason.NO_DAYS, Indicator.DAYS_SIGNED, signed().on(Stage.TALKS, "2024-04").project());
        because(Reason.OUT_OF_ORDER, Indicator.DAYS_SIGNED, signed().on(Stage.TALKS, "2024-05-02").project());
        because(Reason.PUBLIC_MONEY, Indicator.FUND_IN, money(signed, "2024-05-01", "5",
                Map.of(FundArrivalFields.FISCAL, true, FundArrivalFields.CERTIFIED_BY, "财政局")), signed);
        because(Reason.NOT_CERTIFIED, Indicator.FUND_IN, money(signed, "2024-05-01", "5", Map.of()), signed);
        because(Reason.OTHER_BASIS, Indicator.FUND_IN, money(signed, "2024-05-02", "5", "设备"), signed,
                money(signed, "2024-05-01", "5", "注册资本实缴"));
        Project hunan = signed().with(ProjectFields.CAPITAL_ORIGIN, "省内市外").project();
        because(Reason.OTHER_ORIGIN, Indicator.FUND_PROV, money(hunan, "2024-05-01", "5", "设备"), hunan);
        because(Reason.NOT_CONFIRMED, Indicator.FDI, foreign(signed, "2024-05-01", 9, false), signed);
        because(Reason.ELSEWHERE, Indicator.TALK_STOCK, signed().on(Stage.TALKS, "2024-04-01").project());
    }

    @TestFactory
    Stream<DynamicTest> everyReasonLeavesItsCaseOutAndNothingElse() {
        return Stream.of(Reason.values()).map(reason -> DynamicTest.dynamicTest(reason.name(), () -> {
            Case made = CASES.get(reason);
            assertNotNull(made, "no case for " + reason);
            Entity leftOut = made.entities.getFirst();
            var indicators = Indicators.of(Pipeline.of(made.entities), made.basis);
            List<Excluded> excluded = indicators.excluded(made.indicator, PERIOD);
            assertEquals(List.of(reason), excluded.stream().filter(one -> one.entity().id().equals(leftOut.id()))
                    .map(Excluded::reason).toList(), () -> "of " + excluded);
            assertTrue(indicators.figure(made.indicator, PERIOD).rows().stream()
                    .noneMatch(row -> row.entity().id().equals(leftOut.id())));
        }));
    }

    @Test
    void localCapitalCountsWhereTheBureauSaysSo() {
        Project local = signed().yi("1").with(ProjectFields.CAPITAL_ORIGIN, "市内区外").project();
        Entity arrived = money(local, "2024-06-01", "7", "设备");
        for (Indicator indicator : List.of(Indicator.SIGN_N, Indicator.FUND_IN)) {
            assertEquals(0, Bureaus.figures(local, arrived).figure(indicator, PERIOD).value(), indicator.code());
            assertTrue(Bureaus.figures(local, arrived, Bureaus.COUNTS_LOCAL).figure(indicator, PERIOD).value() > 0,
                    indicator.code());
        }
    }

    @Test
    void aProjectLandsWithTheStartOfItsWorksWhereTheBureauSaysSo() {
        Project begun = signed().on(Stage.LANDED, "2023-01-01")
                .with(ProjectFields.STARTED_ON, day("2024-06-01")).project();
        assertEquals(0, Bureaus.figures(begun).figure(Indicator.LAND_N, PERIOD).value());
        assertEquals(1, Bureaus.figures(begun, Bureaus.LANDS_AT_START).figure(Indicator.LAND_N, PERIOD).value());
    }

    @Test
    void aProjectWithAFrameworkAndAFormalContractCountsOnceAndTheFrameworkIsShownAsLeftOut() {
        Project signed = signed().project();
        Entity framework = contract(signed, "框架", "2024-04-01");
        var indicators = Bureaus.figures(signed, framework, contract(signed, "正式", "2024-05-01"));
        assertEquals(1, indicators.figure(Indicator.SIGN_N, PERIOD).value());
        assertEquals(List.of(new Excluded(framework, signed, day("2024-04-01"), Reason.FRAMEWORK)),
                indicators.excluded(Indicator.SIGN_N, PERIOD));
    }

    @Test
    void aContractWithoutAKindBreaksNoFigure() {
        Project signed = signed().project();
        Entity contract = contract(signed, "正式", "2024-05-01");
        Entity bare = new landfall.domain.Item(contract.id(), contract.facts()
                .with(landfall.domain.ContractFields.KIND, null));
        assertEquals(1, Bureaus.figures(signed, bare).figure(Indicator.SIGN_N, PERIOD).value());
        assertEquals(List.of(), Bureaus.figures(signed, bare).excluded(Indicator.SIGN_N, PERIOD));
    }

    @Test
    void anIntensityByTheTotalIsToBeCompleted() {
        Project byTotal = signed().yi("5").with(ProjectFields.LAND, Area.mu(BigDecimal.valueOf(104))).project();
        assertEquals(List.of(byTotal), Bureaus.figures(byTotal).figure(Indicator.INTENS, PERIOD).incomplete());
    }

    private static Made signed() {
        return Made.signed("2024-05-01");
    }
}
