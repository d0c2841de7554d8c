package landfall.report.monthly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Exit;
import landfall.domain.Facts;
import landfall.domain.Holder;
import landfall.domain.Item;
import landfall.domain.MonthCloseFields;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.TargetFields;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.domain.value.Period;
import landfall.domain.value.Quarter;
import landfall.insight.Made;
import landfall.insight.close.OfficialFigures;
import landfall.insight.indicator.Indicator;
import landfall.report.Block;
import landfall.report.Check;
import landfall.report.Paper;
import landfall.report.Table;
import landfall.report.quarterly.QuarterlyReview;
import landfall.text.Language;
import landfall.text.Texts;
import org.junit.jupiter.api.Test;

/** What is printed once months are closed and something of them is reported late or put right. */
class BulletinAfterCloseTest {
    private static final Texts CHINESE = Texts.in(Language.CHINESE);
    private static final YearMonth JANUARY = YearMonth.of(2024, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2024, 2, 2);

    /** December is closed; a signing of December comes in late and counts in January's bulletin. */
    @Test
    void theTargetTableSaysWhatTheIndicatorTableSays() {
        Item target = new Item("t", Facts.none(EntityKind.TARGET).with(TargetFields.YEAR, Year.of(2024))
                .with(TargetFields.HOLDER_KIND, Holder.Kind.BUREAU.word())
                .with(TargetFields.INDICATOR, Indicator.SIGN_N.code()).with(TargetFields.NUMBER, Count.of(10)));
        Pipeline december = closed(bureau(target), YearMonth.of(2023, 12));
        Pipeline january = december.with(List.of(signed("补报", "2023-12-28", "3"), signed("当月", "2024-01-10", "2")),
                List.of());
        List<Table> tables = MonthlyPartsTest.tables(paper(january, JANUARY, FEBRUARY, CHINESE, Section.INDICATORS,
                Section.TARGETS).document());
        String main = cells(tables.get(0).rows().getFirst()).get(3);
        assertEquals("2", main, "签约项目本年累计");
        assertEquals(main, cells(tables.get(1).rows().getFirst()).get(3), "目标任务累计完成");
    }

    /** The second quarter is closed; a signing of May comes in late in July. */
    @Test
    void aClosedQuarterStaysAsTheBulletinsPrintedIt() {
        Quarter quarter = new Quarter(2024, 2);
        Pipeline june = closed(bureau(signed("甲", "2024-04-10", "2")), YearMonth.of(2024, 6));
        Pipeline july = june.with(List.of(signed("补报", "2024-05-20", "3")), List.of());
        String trace = "sign_n.2024-04-01.2024-06-30";
        assertEquals(1, OfficialFigures.of(july).figure(Indicator.SIGN_N, quarter.days()).value(), "bulletins");
        assertEquals("1", QuarterlyReview.of(june, quarter, LocalDate.of(2024, 7, 5), CHINESE).traces().get(trace)
                .value());
        assertEquals("1", QuarterlyReview.of(july, quarter, LocalDate.of(2024, 7, 25), CHINESE).traces().get(trace)
                .value(), "季讲评 of the closed quarter");
    }

    /** August is closed; in September nothing is signed and one amount is put right. */
    @Test
    void aMonthWithoutSigningsIsNotSaidToHaveOne() {
        Project project = signed("甲", "2024-08-10", "1");
        YearMonth month = YearMonth.of(2024, 9);
        Pipeline september = closed(bureau(project), YearMonth.of(2024, 8))
                .with(List.of(worth(project, Money.yi("2"))), List.of());
        assertEquals(0, OfficialFigures.of(september).figure(Indicator.SIGN_N, Period.month(month)).value());
        Paper english = paper(september, month, LocalDate.of(2024, 10, 8), Texts.in(Language.ENGLISH),
                Section.OVERVIEW);
        String text = ((Block.Paragraph) english.document().blocks().getFirst()).text();
        assertFalse(text.contains("In Sep alone: 1 project"), text);
    }

    /** December's two signings are closed; in January one of them turns out to be a duplicate. */
    @Test
    void theChainsDoNotCountWhatIsTakenBack() {
        Project first = inChain("甲", "2023-12-10", "1");
        Project twice = inChain("甲甲", "2023-12-11", "1");
        Project duplicate = new Project(twice.id(), twice.facts().with(ProjectFields.EXIT, Exit.TERMINATED)
                .with(ProjectFields.EXIT_ON, DayOrMonth.parse("2024-01-15"))
                .with(ProjectFields.EXIT_REASON, "重复"));
        Pipeline january = closed(bureau(first, twice), YearMonth.of(2023, 12))
                .with(List.of(duplicate, inChain("乙", "2024-01-20", "5")), List.of());
        Paper paper = paper(january, JANUARY, FEBRUARY, CHINESE, Section.INDICATORS, Section.CHAINS, Section.SPLITS);
        List<Table> tables = MonthlyPartsTest.tables(paper.document());
        assertEquals("0", cells(tables.get(0).rows().getFirst()).get(3), "签约项目本年累计: one signed, one taken back");
        assertEquals("0", cells(tables.get(1).rows().getLast()).get(1), "合计 of the chains");
        assertEquals("0", cells(tables.get(2).rows().getLast()).get(2), "the only share of the splits");
        Check chains = paper.checks().stream().filter(check -> check.title().equals(
                CHINESE.of("report.check.chains"))).findFirst().orElseThrow();
        assertTrue(chains.passed(), chains.detail());
    }

    /** August is the first close; the amount of a project of June is put right; June is printed again. */
    @Test
    void theListOfAMonthBeforeTheFirstCloseAddsUp() {
        Project project = signed("甲", "2024-06-10", "1");
        Pipeline september = closed(bureau(project), YearMonth.of(2024, 8))
                .with(List.of(worth(project, Money.yi("5"))), List.of());
        Table signed = MonthlyPartsTest.tables(paper(september, YearMonth.of(2024, 6), LocalDate.of(2024, 9, 10),
                CHINESE, Section.SIGNED).document()).getFirst();
        int at = signed.columns().stream().map(Table.Column::title).toList().indexOf("总投资（亿元）");
        assertEquals("1.0", cells(signed.rows().getFirst()).get(at));
        assertEquals("1.0", cells(signed.rows().getLast()).get(at));
    }

    /** As above; one of two projects signed in June turns out not to have been signed. */
    @Test
    void aMonthBeforeTheFirstClosePrintsAfterADateWasTakenBack() {
        Project one = signed("甲", "2024-06-10", "1");
        Project other = signed("乙", "2024-06-11", "1");
        Project back = new Project(other.id(), other.facts().with(ProjectFields.STAGE, Stage.TALKS)
                .with(ProjectFields.SIGNED_ON, null));
        Pipeline september = closed(bureau(one, other), YearMonth.of(2024, 8)).with(List.of(back), List.of());
        Table signed = MonthlyPartsTest.tables(paper(september, YearMonth.of(2024, 6), LocalDate.of(2024, 9, 10),
                CHINESE, Section.SIGNED).document()).getFirst();
        assertEquals(3, signed.rows().size(), "both and their total");
    }

    private static Pipeline bureau(Entity... entities) {
        return MonthlyBulletinTest.bureau(false, List.of(entities));
    }

    private static Pipeline closed(Pipeline pipeline, YearMonth month) {
        return pipeline.with(List.of(new Item("c" + month, Facts.none(EntityKind.MONTH_CLOSE)
                .with(MonthCloseFields.MONTH, month.toString())
                .with(MonthCloseFields.CLOSED_ON, DayOrMonth.of(month.plusMonths(1).atDay(4)))
                .with(MonthCloseFields.COUNTED, OfficialFigures.of(pipeline).snapshot(month)))), List.of());
    }

    private static Project signed(String name, String date, String yi) {
        return Made.signed(date).with(ProjectFields.NAME, name).yi(yi).project();
    }

    private static Project inChain(String name, String date, String yi) {
        return Made.signed(date).with(ProjectFields.NAME, name).with(ProjectFields.CHAIN, "新能源")
                .with(ProjectFields.OWNER_UNIT, "招商一科").yi(yi).project();
    }

    private static Project worth(Project project, Money total) {
        return new Project(project.id(), project.facts().with(ProjectFields.TOTAL_INVESTMENT, total));
    }

    private static Paper paper(Pipeline pipeline, YearMonth month, LocalDate issued, Texts texts, Section... sections) {
        return MonthlyBulletin.of(pipeline, month, texts, new Options(List.of(sections), issued));
    }

    private static List<String> cells(Table.Row row) {
        return row.cells().stream().map(Table.Cell::text).toList();
    }
}
