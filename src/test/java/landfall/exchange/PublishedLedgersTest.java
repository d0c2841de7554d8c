package landfall.exchange;

import static landfall.exchange.Imports.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import landfall.domain.Enterprise;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Area;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Grade;
import landfall.domain.value.Money;
import landfall.domain.value.Period;
import landfall.domain.value.Qualifier;
import landfall.insight.comparison.IndicatorRow;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;
import org.junit.jupiter.api.Test;

/** The ledgers of three bureaus give the figures that were printed, with nothing mapped by hand. */
class PublishedLedgersTest {

    private static List<Project> in(Pipeline pipeline, Field<DayOrMonth> date, Period period) {
        return pipeline.projects().stream().filter(project -> period.contains(project.get(date))).toList();
    }

    private static BigDecimal yi(List<Project> projects, Field<Money> field) {
        return projects.stream().map(project -> project.get(field)).reduce(Money.ZERO, Money::plus).in(Money.YI);
    }

    @Test
    void hengyangSignedFiveProjectsOfTwentyFiveYiInApril() {
        var plan = plan(shared("hengyang-2019-signing-list.xlsx"));
        assertEquals(5, plan.created(), skips(plan).toString());
        Pipeline pipeline = after(Pipeline.EMPTY, plan.toDraft());
        var signed = in(pipeline, ProjectFields.SIGNED_ON, Period.month(YearMonth.of(2019, 4)));
        assertEquals(5, signed.size());
        assertEquals(0, new BigDecimal("25").compareTo(yi(signed, ProjectFields.TOTAL_INVESTMENT)));
        assertTrue(pipeline.projects().stream().allMatch(project -> project.stage() == Stage.SIGNED));
        assertTrue(plan.totals().stream().allMatch(total -> total.agrees()), plan.totals().toString());
        assertEquals(List.of("10 合计行"), skips(plan));
    }

    @Test
    void theOutletsKeepWhatTheirRemarksSay() {
        var plan = plan(shared("hengyang-2019-signing-list.xlsx"));
        Pipeline pipeline = after(Pipeline.EMPTY, plan.toDraft());
        Project outlets = named(pipeline, "奥特莱斯广场");
        assertEquals("杉杉集团", pipeline.investorName(outlets));
        assertEquals(Money.yi("20"), outlets.totalInvestment());
        assertEquals(Area.mu(new BigDecimal("200")).as(Qualifier.ABOUT), outlets.get(ProjectFields.LAND));
        assertEquals(new Count(5000, Qualifier.AT_LEAST), outlets.get(ProjectFields.EXPECTED_JOBS));
        assertEquals(Money.wan("3000"), outlets.get(ProjectFields.EXPECTED_TAX));
        assertEquals(DayOrMonth.parse("2019-10"), outlets.get(ProjectFields.PLAN_TOP_OUT));
        assertEquals(DayOrMonth.parse("2020-08"), outlets.get(ProjectFields.PLAN_PRODUCE));
        assertEquals("以商招商", outlets.get(ProjectFields.CHANNEL));
        assertEquals("商贸综合体", outlets.chain());
        assertEquals("约200亩;带动就业5000余人;年税收3000万元;由连卡福商业广场引荐", outlets.get(ProjectFields.REMARKS));
        assertNull(outlets.get(ProjectFields.PRODUCED_ON));
        assertEquals("ZS-2019-0001", outlets.code());
        // 1000 万元 a mu
        assertEquals(1000, outlets.totalInvestment().yuan() / Money.WAN / outlets.get(ProjectFields.LAND).mu().longValue());
    }

    @Test
    void yuhuaSignedTwentyFiveAgainstSeven() {
        var plan = plan(shared("yuhua-2022-2023-ledger-gbk.csv"));
        assertEquals(35, plan.created(), skips(plan).toString());
        Pipeline pipeline = after(Pipeline.EMPTY, plan.toDraft());
        var signed = in(pipeline, ProjectFields.SIGNED_ON, Period.yearToDate(YearMonth.of(2023, 9)));
        assertEquals(25, signed.size());
        assertEquals(7, in(pipeline, ProjectFields.SIGNED_ON, Period.yearToDate(YearMonth.of(2022, 9))).size());
        assertEquals(10, in(pipeline, ProjectFields.SIGNED_ON, Period.year(2022)).size());
        assertEquals(4, signed.stream().filter(p -> p.totalInvestment().compareTo(Money.yi("10")) >= 0).count());
        var top = signed.stream().map(pipeline::investor).filter(investor -> investor.grades().stream()
                .anyMatch(Grade::isTop500)).map(Enterprise::name).toList();
        assertEquals(3, top.size(), top.toString());
        assertEquals(List.of(new Grade("世界500强", 2023, null)),
                pipeline.investor(named(pipeline, "雨花区产业项目20")).grades());
        assertEquals(3, plan.warnings().stream().filter(w -> w.note().key().endsWith("grade_year")).count());
        assertEquals(Money.wan("41648"), named(pipeline, "雨花区产业项目01").totalInvestment());
        assertEquals(false, named(pipeline, "雨花区产业项目01").get(ProjectFields.RETURNEE));
        assertEquals("YH-2022-001", named(pipeline, "雨花区产业项目01").code());
    }

    @Test
    void zhuzhouSignedStartedAndCompletedInTheQuarter() {
        var plan = plan(shared("zhuzhou-2019q1-ledger.xlsx"));
        assertEquals(38, plan.created(), skips(plan).toString());
        Pipeline pipeline = after(Pipeline.EMPTY, plan.toDraft());
        var quarter = new Period(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 3, 31));
        var signed = in(pipeline, ProjectFields.SIGNED_ON, quarter);
        assertEquals(27, signed.size());
        assertEquals(0, new BigDecimal("42.1").compareTo(yi(signed, ProjectFields.CONTRACT_CAPITAL)));
        assertEquals(11, in(pipeline, ProjectFields.STARTED_ON, quarter).size());
        assertEquals(4, in(pipeline, ProjectFields.COMPLETED_ON, quarter).size());
        assertEquals(15, pipeline.projects().stream().filter(p -> p.stage() == Stage.LANDED).count());
        // A stage without its date stays without it: nothing is interpolated.
        assertTrue(pipeline.projects().stream().allMatch(p -> p.get(ProjectFields.REGISTERED_ON) == null));
    }

    @Test
    void theIndicatorsOfTheImportsAreThePublishedOnes() {
        var hengyang = Indicators.of(imported(shared("hengyang-2019-signing-list.xlsx")));
        assertEquals(5, hengyang.figure(Indicator.SIGN_N, Period.month(YearMonth.of(2019, 4))).value());
        assertEquals(25 * Money.YI, hengyang.figure(Indicator.SIGN_INV, Period.month(YearMonth.of(2019, 4))).value());
        var yuhua = Indicators.of(imported(shared("yuhua-2022-2023-ledger-gbk.csv")));
        var signed = IndicatorRow.of(yuhua::figure, Indicator.SIGN_N, YearMonth.of(2023, 9));
        assertEquals(List.of(25L, 7L), List.of(signed.ytd(), signed.priorYtd()));
        assertEquals(new BigDecimal("257.1"), signed.yoyPercent());
        var september = Period.yearToDate(YearMonth.of(2023, 9));
        assertEquals(4, yuhua.figure(Indicator.SIGN_GE_1BN, september).value());
        assertEquals(3, yuhua.figure(Indicator.SIGN_500, september).value());
        var zhuzhou = Indicators.of(imported(shared("zhuzhou-2019q1-ledger.xlsx")));
        var march = Period.yearToDate(YearMonth.of(2019, 3));
        assertEquals(27, zhuzhou.figure(Indicator.SIGN_N, march).value());
        assertEquals(4_210_000_000L, zhuzhou.figure(Indicator.SIGN_CAP, march).value());
        assertEquals(11, zhuzhou.figure(Indicator.START_N, march).value());
        assertEquals(4, zhuzhou.figure(Indicator.DONE_N, march).value());
    }

    @Test
    void importingAgainChangesNothing() {
        for (String name : List.of("hengyang-2019-signing-list.xlsx", "yuhua-2022-2023-ledger-gbk.csv",
                "zhuzhou-2019q1-ledger.xlsx")) {
            Pipeline pipeline = imported(shared(name));
            var again = plan(shared(name), pipeline);
            assertTrue(again.isUnchanged(), name + " " + again.created() + " " + again.updated() + " "
                    + again.rows().stream().filter(row -> !row.changes().isEmpty()).findFirst());
            assertEquals(pipeline.projects().size(), again.unchanged());
            assertTrue(again.toDraft().isEmpty());
        }
    }
}
