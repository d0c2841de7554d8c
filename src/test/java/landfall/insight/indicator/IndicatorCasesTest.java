package landfall.insight.indicator;

import static landfall.insight.indicator.Bureaus.contract;
import static landfall.insight.indicator.Bureaus.day;
import static landfall.insight.indicator.Bureaus.foreign;
import static landfall.insight.indicator.Bureaus.money;
import static landfall.insight.indicator.Bureaus.trip;
import static landfall.insight.indicator.Bureaus.visit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.math.BigDecimal;
import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import landfall.domain.EnterpriseFields;
import landfall.domain.Enterprise;
import landfall.domain.Entity;
import landfall.domain.Exit;
import landfall.domain.FundArrivalFields;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Area;
import landfall.domain.value.Dollars;
import landfall.domain.value.Grade;
import landfall.domain.value.Money;
import landfall.domain.value.Period;
import landfall.insight.Made;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A case by hand for every indicator of domain §4.2, taken over 2024, with near misses beside what counts. */
class IndicatorCasesTest {
    private record Case(String number, List<Entity> entities) {
    }

    private static final Map<Indicator, Case> CASES = new EnumMap<>(Indicator.class);

    private static void is(Indicator indicator, String number, Entity... entities) {
        CASES.put(indicator, new Case(number, List.of(entities)));
    }

    static {
        leadsAndTalks();
        signings();
        milestones();
        arrivals();
        rates();
        ratiosAndDays();
        trips();
    }

    private static void leadsAndTalks() {
        is(Indicator.LEAD_NEW, "2", lead("2024-01-01").project(), lead("2024-12").project(),
                lead("2023-12-31").project(), lead("2024-05-01").left(Exit.WITHDRAWN, "2024-06-01")
                        .with(ProjectFields.EXIT_REASON, "重复").project());
        is(Indicator.LEAD_VALID, "1", screened("跟进", "2024-03-05"), screened("放弃", "2024-03-05"),
                screened("跟进", "2025-01-05"));
        is(Indicator.TALK_NEW, "2", talks("2024-03-01").project(),
                Made.signed("2024-06-01").on(Stage.TALKS, "2024-02").project(), talks("2025-01-01").project(),
                lead("2024-03-01").on(Stage.TALKS, "2024-05-01").project());
        is(Indicator.TALK_STOCK, "2", talks("2022-03-01").project(), talks("2024-12-31").project(),
                Made.signed("2024-12-31").on(Stage.TALKS, "2024-02").project(), talks("2025-01-01").project());
        is(Indicator.TALK_STOCK_INV, "500000000", talks("2022-03-01").yi("3").project(),
                Made.signed("2025-01-01").on(Stage.TALKS, "2024-02").yi("2").project(), talks("2024-03-01").project());
    }

    private static void signings() {
        Project framework = signed().yi("9").project();
        is(Indicator.SIGN_N, "2", signed().project(), Made.in(Stage.PRODUCING).on(Stage.SIGNED, "2024-02").project(),
                framework, contract(framework, "框架", "2024-05-01"), talks("2024-01-01").project());
        is(Indicator.SIGN_INV, "2550000000", signed().yi("25").project(), signed().yi("0.5").project(),
                signed().project(), framework, contract(framework, "意向", "2024-05-01"));
        is(Indicator.SIGN_CAP, "700000000", capital("25", "4").project(), signed().yi("3").project());
        is(Indicator.SIGN_CAP_MEAN, "350000000", capital("25", "4").project(), signed().yi("3").project(),
                signed().project());
        Entity[] sizes = Stream.of("0.1999", "0.2", "0.9999", "1", "9.99", "10", "50", "100", null)
                .map(yi -> yi == null ? signed().project() : signed().yi(yi).project()).toArray(Entity[]::new);
        is(Indicator.SIGN_20M_100M, "2", sizes);
        is(Indicator.SIGN_GE_100M, "5", sizes);
        is(Indicator.SIGN_GE_1BN, "3", sizes);
        is(Indicator.SIGN_GE_5BN, "2", sizes);
        is(Indicator.SIGN_GE_10BN, "1", sizes);
        Entity[] listed = {Made.enterprise("big", new Grade("世界500强", 2023, 88)),
            with(Made.enterprise("sub"), EnterpriseFields.PARENT, "big"), Made.enterprise("small"),
            Made.enterprise("late", new Grade("中国企业500强", 2025, 4)), by("sub"), by("big"), by("sub"), by("small"),
            by("late")};
        is(Indicator.SIGN_500, "3", listed);
        is(Indicator.SIGN_500_ENT, "2", listed);
        is(Indicator.ANCHOR_N, "1", inZone("步道光电"), Made.enterprise("a"), Made.enterprise("b"),
                referred("a", "步道光电"), referred("a", " 步道光电"), referred("b", "王先生"), referred(null, "步道光电"));
    }

    private static void milestones() {
        is(Indicator.LAND_N, "1", Made.in(Stage.LANDED).on(Stage.LANDED, "2024-04").project(),
                signed().on(Stage.LANDED, "2024-06-01").project(), Made.in(Stage.LANDED).project());
        is(Indicator.START_N, "2", started("2024-01-31").project(),
                Made.in(Stage.LANDED).on(Stage.SIGNED, "2018-02-01").with(ProjectFields.STARTED_ON, day("2024-02"))
                        .project(), started("2023-12-31").project());
        is(Indicator.START_CONTINUED, "1", started("2022-05").project(), started("2024-01-01").project(),
                started("2022-05").with(ProjectFields.COMPLETED_ON, day("2023-12-31")).project(),
                started("2022-05").left(Exit.TERMINATED, "2024-11-30").project(),
                Made.in(Stage.PRODUCING).on(Stage.PRODUCING, "2023-06").with(ProjectFields.STARTED_ON, day("2022-05"))
                        .project());
        is(Indicator.DONE_N, "1", started("2020-01").with(ProjectFields.COMPLETED_ON, day("2024-08-09")).project(),
                started("2024-01").project());
        is(Indicator.PROD_N, "1", Made.in(Stage.PRODUCING).on(Stage.PRODUCING, "2024-12-31").project(),
                Made.in(Stage.LANDED).on(Stage.PRODUCING, "2024-12-31").project());
        is(Indicator.CAP_N, "1", atCapacity(2024), atCapacity(2023));
        is(Indicator.RET_N, "2", Made.enterprise("c"), Made.enterprise("d"), returnee("c", "2024-05-01"),
                returnee("c", "2024-06"), returnee("d", "2024-06-01"), returnee("d", "2023-06-01"),
                Made.in(Stage.LANDED).on(Stage.LANDED, "2024-05-01").with(ProjectFields.COMPANY, "x").project());
    }

    private static void arrivals() {
        Project province = signed().with(ProjectFields.CAPITAL_ORIGIN, "境内省外").project();
        Project hunan = signed().with(ProjectFields.CAPITAL_ORIGIN, "省内市外")
                .with(ProjectFields.RETURNEE, true).project();
        Entity[] came = {province, hunan, money(province, "2024-03-05", "300", "注册资本实缴"),
            money(province, "2024-04-05", "9000", "设备"), money(province, "2023-12-31", "70", "注册资本实缴"),
            money(hunan, "2024-06", "50", "设备"), money(hunan, "2024-06-01", "40",
                    Map.of(FundArrivalFields.FISCAL, true, FundArrivalFields.CERTIFIED_BY, "财政局")),
            money(hunan, "2024-06-01", "30", Map.of())};
        is(Indicator.FUND_IN, "3500000", came);
        is(Indicator.FUND_PROV, "3000000", came);
        is(Indicator.RET_FUND, "500000", came);
        is(Indicator.FDI, "1200000", province, foreign(province, "2024-02-01", 1_200_000, true),
                foreign(province, "2024-02-01", 5_000_000, false), foreign(province, "2025-01-01", 7, true));
        is(Indicator.FDI_CONTRACT, "8000000", signed().with(ProjectFields.FOREIGN_CAPITAL, Dollars.of(8_000_000))
                .project(), signed().project());
    }

    private static void rates() {
        Project byLand = due("2024-06").on(Stage.LANDED, "2024-05-01").project();
        Project late = due("2024-06-01").on(Stage.LANDED, "2024-05-01")
                .with(ProjectFields.STARTED_ON, day("2024-06-02")).project();
        is(Indicator.RATE_PERF, "33.3", byLand, money(byLand, "2024-06-30", "10", "注册资本实缴"),
                late, due("2024-12-31").project(), due("2025-01").project(), signed().project());
        Project half = capital("9", "2").project();
        Project none = capital("9", "6").project();
        Entity[] funds = {half, none, money(half, "2023-12-31", "5000", "设备"), money(half, "2024-12-31", "5000", "设备"),
            money(half, "2025-01-01", "9999", "设备"), signed().project()};
        is(Indicator.RATE_FUND, "12.5", funds);
        is(Indicator.RATE_FUND_MEAN, "25.0", funds);
        Entity[] cohort = {Made.in(Stage.PRODUCING).on(Stage.SIGNED, "2024-01").on(Stage.LANDED, "2024-03-01")
                .with(ProjectFields.STARTED_ON, day("2024-04")).on(Stage.PRODUCING, "2024-12-31").project(),
            Made.in(Stage.LANDED).on(Stage.SIGNED, "2024-01").on(Stage.LANDED, "2024-09-01").project(),
            Made.in(Stage.LANDED).on(Stage.SIGNED, "2024-01").on(Stage.LANDED, "2025-01-01")
                    .with(ProjectFields.STARTED_ON, day("2024-12-01")).project(),
            Made.in(Stage.LANDED).on(Stage.SIGNED, "2023-01").on(Stage.LANDED, "2024-01-01")
                    .with(ProjectFields.STARTED_ON, day("2024-12-01")).project()};
        is(Indicator.RATE_LAND, "66.7", cohort);
        is(Indicator.RATE_START, "66.7", cohort);
        is(Indicator.RATE_PROD, "33.3", cohort);
        is(Indicator.CONV_TALKS, "50.0", lead("2024-01-01").project(),
                talks("2024-02-01").on(Stage.LEAD, "2024-01-01").project());
        Project framework = signed().on(Stage.TALKS, "2024-01-05").project();
        is(Indicator.CONV_SIGNED, "33.3", talks("2024-02-01").project(),
                Made.signed("2024-12-31").on(Stage.TALKS, "2024-02-01").project(), framework,
                contract(framework, "框架", "2024-05-01"));
        is(Indicator.CONV_LANDED, "66.7", cohort);
        is(Indicator.CONV_PRODUCING, "33.3", cohort);
        is(Indicator.FLOW_START, "150.0", started("2024-05").project(), started("2024-06").project(),
                started("2024-07").on(Stage.SIGNED, "2024-01").project(), signed().project());
    }

    private static void ratiosAndDays() {
        is(Indicator.INTENS, "480.77", onLand("104").yi("5").project());
        is(Indicator.MU_TAX, "15.00", onLand("200").with(ProjectFields.EXPECTED_TAX, Money.wan("3000")).project());
        is(Indicator.MU_OUT, "150.00", onLand("200").with(ProjectFields.EXPECTED_OUTPUT, Money.yi("3")).project(),
                signed().with(ProjectFields.EXPECTED_OUTPUT, Money.yi("9")).project());
        is(Indicator.DAYS_TALKS, "30", talks("2024-01-31").on(Stage.LEAD, "2024-01-01").project(),
                talks("2024-01-31").on(Stage.LEAD, "2024-01").project());
        is(Indicator.DAYS_SIGNED, "21", Made.signed("2024-03-01").on(Stage.TALKS, "2024-02-28").project(),
                Made.signed("2024-03-01").on(Stage.TALKS, "2024-01-21").project());
        is(Indicator.DAYS_LANDED, "366", Made.in(Stage.LANDED).on(Stage.SIGNED, "2023-05-01")
                .on(Stage.LANDED, "2024-05-01").project());
        is(Indicator.DAYS_STARTED, "0", started("2024-05-01").on(Stage.SIGNED, "2024-05-01").project());
        is(Indicator.DAYS_PRODUCED, "365", Made.in(Stage.PRODUCING).on(Stage.PRODUCING, "2024-12-31")
                .with(ProjectFields.STARTED_ON, day("2024-01-01")).project());
        is(Indicator.MONTHS_SIGNED, "7", Made.signed("2024-04-16").on(Stage.LEAD, "2023-09").project());
        is(Indicator.MONTHS_TRIAL, "5", started("2024-01").with(ProjectFields.TRIAL_ON, day("2024-06")).project());
    }

    private static void trips() {
        Item spring = trip("t1", "走出去", "刘明", "班子成员", "2024-03-04", "2024-03-08");
        is(Indicator.OUT_B, "2", spring, trip("t2", "走出去", "刘明", "班子成员", "2024-03-09", "2024-03-10"),
                trip("t3", "走出去", "刘明", "班子成员", "2024-05-01", "2024-05-02"),
                trip("t4", "走出去", "周敏", "专班负责人", "2024-05-20", "2024-05-21"),
                trip("t5", "请进来", "刘明", "班子成员", "2024-06-01", "2024-06-01"),
                trip("t6", "走出去", "刘明", "班子成员", "2023-12-30", "2023-12-31"));
        is(Indicator.IN_B, "2", spring, trip("t5", "请进来", "刘明", "班子成员", "2024-06-01", "2024-06-01"),
                trip("t7", "请进来", "周敏", null, "2024-06-01", "2024-06-01"),
                trip("t8", "请进来", "周敏", null, "2025-01-01", "2025-01-01"));
        is(Indicator.VISIT_N, "2", spring, trip("t5", "请进来", "刘明", "班子成员", "2024-06-01", "2024-06-01"),
                visit("t1", "a", "2024-03-04"), visit("t1", "a", "2024-03-05"), visit("t1", "b", "2024-03-05"),
                visit("t1", null, "2024-03-06"), visit("t5", "c", "2024-06-01"), visit("gone", "d", "2024-06-01"));
    }

    @TestFactory
    Stream<DynamicTest> everyIndicatorGivesTheNumberOfItsCase() {
        return Stream.of(Indicator.values()).map(indicator -> DynamicTest.dynamicTest(indicator.code(), () -> {
            Case made = CASES.get(indicator);
            assertNotNull(made, "no case for " + indicator);
            assertEquals(new BigDecimal(made.number),
                    Indicators.of(Pipeline.of(made.entities)).figure(indicator, Period.year(2024)).number());
        }));
    }

    private static Made lead(String date) {
        return Made.in(Stage.LEAD).on(Stage.LEAD, date);
    }

    private static Project screened(String result, String date) {
        return Made.in(Stage.TALKS).with(ProjectFields.SCREENING, result).with(ProjectFields.SCREENED_ON, day(date))
                .project();
    }

    private static Made talks(String date) {
        return Made.in(Stage.TALKS).on(Stage.TALKS, date);
    }

    private static Made signed() {
        return Made.signed("2024-05-01");
    }

    private static Made capital(String total, String capital) {
        return signed().yi(total).with(ProjectFields.CONTRACT_CAPITAL, Money.yi(capital));
    }

    private static Made started(String date) {
        return Made.in(Stage.LANDED).with(ProjectFields.STARTED_ON, day(date));
    }

    private static Made due(String date) {
        return Made.in(Stage.LANDED).on(Stage.SIGNED, "2024-01-05").with(ProjectFields.PLAN_START, day(date));
    }

    private static Made onLand(String mu) {
        return signed().with(ProjectFields.LAND, Area.mu(new BigDecimal(mu)));
    }

    private static Project by(String investor) {
        return signed().with(ProjectFields.INVESTOR, investor).project();
    }

    private static Project referred(String investor, String referrer) {
        return signed().with(ProjectFields.INVESTOR, investor).with(ProjectFields.REFERRER, referrer).project();
    }

    private static Project returnee(String company, String registered) {
        return Made.in(Stage.LANDED).on(Stage.LANDED, registered).with(ProjectFields.COMPANY, company)
                .with(ProjectFields.RETURNEE, true).project();
    }

    private static Project atCapacity(int year) {
        return Made.in(Stage.PRODUCING).with(ProjectFields.CAPACITY_YEAR, Year.of(year)).project();
    }

    private static Enterprise inZone(String name) {
        return with(with(Made.enterprise("zone"), EnterpriseFields.IN_ZONE, true), EnterpriseFields.NAME, name);
    }

    private static <T> Enterprise with(Enterprise enterprise, landfall.domain.Field<T> field, T value) {
        return new Enterprise(enterprise.id(), enterprise.facts().with(field, value));
    }
}
