package landfall.exchange;

import static landfall.exchange.Imports.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import landfall.domain.EnterpriseFields;
import landfall.domain.Exit;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Area;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Grade;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows as officers really fill them in. */
class NastyRowsTest {
    private static final String HEADER = "序号,项目名称,投资方,总投资(亿元),签约日期,备注";
    @TempDir
    private Path folder;

    private ImportPlan rows(String... rows) {
        var lines = new java.util.ArrayList<>(List.of(HEADER));
        lines.addAll(List.of(rows));
        return plan(csv(folder, lines.toArray(String[]::new)));
    }

    private Project one(String header, String row) {
        return only(imported(csv(folder, header, row)));
    }

    @Test
    void aTotalRowIsNotAProject() {
        var plan = rows("1,云谷,甲公司,3.5,2023-04-16,", "2,星海,乙公司,2,2023-04-17,", "小  计,,,5.5,,", "3,北岸,丙公司,1,2023-05-01,",
                ",合 计,,6.5,,");
        assertEquals(3, plan.created());
        assertEquals(List.of("4 合计行", "6 合计行"), skips(plan));
        assertTrue(plan.totals().stream().allMatch(total -> total.agrees()));
    }

    @Test
    void aTotalThatDoesNotAddUpIsWarnedAbout() {
        var plan = rows("1,云谷,甲公司,3.5,2023-04-16,", "2,星海,乙公司,2,2023-04-17,", "合计,,,6,,");
        assertTrue(messages(plan).stream().anyMatch(text -> text.startsWith("4 total_investment: 合计行的总投资是 6")),
                messages(plan).toString());
    }

    @Test
    void headingsFootnotesAndSignaturesAreNoProjects() {
        var plan = rows("一、先进制造业,,,,,", "1,云谷,甲公司,3.5,2023-04-16,", "（二）现代服务业,,,,,", "2,星海,乙公司,2,2023-04-17,", ",,,,,",
                "注：以上为第一季度数据,,,,,", "填表人：周敏,,审核人：李航,,联系电话：0731-1234567,");
        assertEquals(2, plan.created(), skips(plan).toString());
        assertEquals(List.of("2 分组标题", "4 分组标题", "7 说明或落款", "8 说明或落款"), skips(plan));
    }

    @Test
    void aHeadingMayGiveTheStage() {
        Pipeline pipeline = imported(csv(folder, "序号,项目名称,总投资(亿元)", "一、已开工项目(1个),,", "1,云谷,3.5", "二、在谈项目,,", "2,星海,2"));
        assertEquals(Stage.LANDED, named(pipeline, "云谷").stage());
        assertEquals(Stage.TALKS, named(pipeline, "星海").stage());
    }

    @Test
    void aGroupNumberedInChineseIsAHeadingBesideNumberedProjects() {
        var plan = rows("一,先进制造业(1个),,3.5,,", "1,云谷,甲公司,3.5,2023-04-16,", "二,现代服务业(1个),,2,,", "2,星海,乙公司,2,2023-04-17,");
        assertEquals(2, plan.created(), skips(plan).toString());
    }

    @Test
    void aRowWithoutANameIsListedAndTheRestImported() {
        var plan = rows("1,云谷,甲公司,3.5,2023-04-16,", "2,,乙公司,2,2023-04-17,待补", "3,—,丙公司,2,2023-04-17,");
        assertEquals(1, plan.created());
        assertEquals(List.of("3 没有项目名称", "4 没有项目名称"), skips(plan));
    }

    @Test
    void aCellThatCannotBeReadCostsOnlyItself() {
        var plan = rows("1,云谷,甲公司,3-5,上半年,重点");
        Project project = plan.rows().getFirst().after();
        assertEquals("云谷", project.name());
        assertNull(project.totalInvestment());
        assertNull(project.signedOn());
        assertEquals("重点\n总投资(亿元)：3-5\n签约日期：上半年", project.get(ProjectFields.REMARKS));
        assertTrue(messages(plan).stream().anyMatch(text -> text.startsWith("2 signed_on: 看不懂日期「上半年」")), messages(plan).toString());
        assertTrue(messages(plan).stream().anyMatch(text -> text.startsWith("2 total_investment: 「3-5」不是一个数")), messages(plan).toString());
    }

    @ParameterizedTest
    @CsvSource({"2019.04.16,2019-04-16", "20190416,2019-04-16", "2019年4月16日,2019-04-16", "2019年4月,2019-04", "2019/4/16,2019-04-16",
        "43571,2019-04-16", "19.4.16,2019-04-16", "2019-04-16 00:00:00,2019-04-16", "２０１９年４月,2019-04", "2019年04月,2019-04"})
    void aDateIsReadInTheWaysOfficersWriteIt(String typed, String iso) {
        assertEquals(DayOrMonth.parse(iso), one("项目名称,签约日期", "云谷," + typed).signedOn());
    }

    @Test
    void aDateWithoutYearTakesTheTitlesYearOrNone() {
        assertEquals(DayOrMonth.parse("2019-04-16"), only(imported(csv(folder, "2019年签约项目,", "项目名称,签约日期", "云谷,4月16日"))).signedOn());
        var plan = plan(csv(folder, "项目名称,签约日期", "云谷,4月16日"));
        assertNull(plan.rows().getFirst().after().signedOn());
        assertTrue(messages(plan).stream().anyMatch(text -> text.contains("没有年份")));
    }

    @ParameterizedTest
    @CsvSource({"３．５亿元,350000000,EXACT", "约3亿元,300000000,ABOUT", "20余亿元,2000000000,AT_LEAST", "3亿5000万元,350000000,EXACT",
        "3.5（含设备）,350000000,EXACT", "不超过3亿元,300000000,ABOUT", "1 200万元,12000000,EXACT"})
    void anAmountIsReadInTheWaysOfficersWriteIt(String typed, long yuan, Qualifier qualifier) {
        assertEquals(new Money(yuan, qualifier), one("项目名称,总投资(亿元)", "云谷," + typed).totalInvestment());
    }

    @Test
    void dollarsAreNeverTakenForYuan() {
        var plan = plan(csv(folder, "项目名称,总投资(亿元)", "云谷,1.2亿美元"));
        assertNull(plan.rows().getFirst().after().totalInvestment());
        assertEquals("总投资(亿元)：1.2亿美元", plan.rows().getFirst().after().get(ProjectFields.REMARKS));
        assertTrue(messages(plan).getFirst().contains("外币"), messages(plan).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"—", "/", "无", "待定", "-", ""})
    void aDashOrAWordForNothingIsEmpty(String nothing) {
        var plan = plan(csv(folder, "项目名称,投资方,总投资(亿元),签约日期,责任人,备注", "云谷," + (nothing + ",").repeat(5).replaceAll(",$", "")));
        Project project = plan.rows().getFirst().after();
        assertNull(project.totalInvestment());
        assertNull(project.signedOn());
        assertNull(project.owner());
        assertNull(project.investorId());
        assertNull(project.get(ProjectFields.REMARKS));
        assertEquals(Stage.LEAD, project.stage());
    }

    @ParameterizedTest
    @CsvSource({"在谈,TALKS", "正在洽谈,TALKS", "已签约,SIGNED", "签约未开工,SIGNED", "待开工,SIGNED", "开工,LANDED", "在建,LANDED", "已竣工,LANDED",
        "主体封顶,LANDED", "试生产,LANDED", "达产,PRODUCING", "已投产运营,PRODUCING", "拟签约,TALKS", "意向,LEAD", "签订框架协议,TALKS", "线索,LEAD",
        "落地,LANDED", "投产,PRODUCING", "Landed,LANDED", "即将投产,LANDED", "未签约,TALKS"})
    void theWordsForAStageAreUnderstood(String words, Stage stage) {
        assertEquals(stage, one("项目名称,当前阶段", "云谷," + words).stage());
    }

    @ParameterizedTest
    @CsvSource({"终止,2023-04-16,TERMINATED", "已解约,2023-04-16,TERMINATED", "退库,,WITHDRAWN", "暂缓,,SUSPENDED", "洽谈终止,,WITHDRAWN",
        "终止,,WITHDRAWN", "停工,2023-04-16,SUSPENDED"})
    void aProjectThatLeftGoesToTheTray(String words, String signed, Exit exit) {
        assertEquals(exit, one("项目名称,签约日期,项目状态", "云谷," + (signed == null ? "" : signed) + "," + words).exit());
    }

    @Test
    void datesAdvanceAProjectWhoseStageNobodyWrote() {
        assertEquals(Stage.LANDED, one("项目名称,签约日期,开工日期", "云谷,2023-04-16,2023-06-01").stage());
        assertEquals(Stage.PRODUCING, one("项目名称,签约日期,投产日期", "云谷,2023-04-16,2024-06-01").stage());
        assertNull(one("项目名称,签约日期,投产日期", "云谷,2023-04-16,2024-06-01").get(ProjectFields.REGISTERED_ON));
    }

    @Test
    void aStageThatItsDatesContradictIsWarnedAbout() {
        var plan = plan(csv(folder, "项目名称,签约日期,阶段", "云谷,2023-04-16,在谈"));
        assertEquals(Stage.TALKS, plan.rows().getFirst().after().stage());
        assertTrue(messages(plan).stream().anyMatch(text -> text.contains("阶段写的是洽谈")), messages(plan).toString());
    }

    @Test
    void aDateStillToComeIsAPlan() {
        var plan = plan(csv(folder, "项目名称,签约日期,开工日期", "云谷,2024-04-16,2024-12-01"));
        Project project = plan.rows().getFirst().after();
        assertEquals(Stage.SIGNED, project.stage());
        assertNull(project.get(ProjectFields.STARTED_ON));
        assertEquals(DayOrMonth.parse("2024-12-01"), project.get(ProjectFields.PLAN_START));
        assertTrue(messages(plan).stream().anyMatch(text -> text.contains("在今天之后")));
    }

    @Test
    void aFrameworkAgreementIsNoSigning() {
        Project project = one("项目名称,签约日期,协议类型", "云谷,2023-04-16,框架协议");
        assertEquals(Stage.TALKS, project.stage());
        assertNull(project.signedOn());
        assertTrue(project.get(ProjectFields.REMARKS).contains("2023-04-16"));
    }

    @Test
    void remarksQualifyAndComplete() {
        Project project = one("项目名称,用地面积(亩),备注", "云谷,50,占地约50亩；提供就业岗位约300个；预计年税收0.5亿元以上");
        assertEquals(Area.mu(new BigDecimal("50")).as(Qualifier.ABOUT), project.get(ProjectFields.LAND));
        assertEquals(new Count(300, Qualifier.ABOUT), project.get(ProjectFields.EXPECTED_JOBS));
        assertEquals(new Money(50_000_000, Qualifier.AT_LEAST), project.get(ProjectFields.EXPECTED_TAX));
    }

    @Test
    void gradesCarryTheirYearAndRank() {
        Pipeline pipeline = imported(csv(folder, "项目名称,投资方,签约日期,企业等级", "云谷,甲公司,2023-04-16,世界500强（2022年第101位）、上市公司",
                "星海,乙公司,2023-04-16,民营500强", "北岸,丙公司,2023-04-16,否"));
        assertEquals(List.of(new Grade("世界500强", 2022, 101), new Grade("上市公司", 2023, null)),
                pipeline.investor(named(pipeline, "云谷")).grades());
        assertEquals(List.of(new Grade("民营企业500强", 2023, null)), pipeline.investor(named(pipeline, "星海")).grades());
        assertEquals(List.of(), pipeline.investor(named(pipeline, "北岸")).grades());
    }

    @Test
    void aYesUnderATopListHeaderNamesTheList() {
        Pipeline pipeline = imported(csv(folder, "项目名称,投资方,是否世界500强,签约日期", "云谷,甲公司,是,2023-04-16", "星海,乙公司,否,2023-04-16"));
        assertTrue(pipeline.investor(named(pipeline, "云谷")).grades().getFirst().isTop500());
        assertTrue(pipeline.investor(named(pipeline, "星海")).grades().isEmpty());
    }

    @Test
    void aYesUnderTheThreeListsCountsAndAsksWhichList() {
        var plan = plan(csv(folder, "项目名称,投资方,是否三类500强,签约日期", "云谷,甲公司,是,2023-04-16"));
        Pipeline pipeline = after(Pipeline.EMPTY, plan.toDraft());
        assertTrue(pipeline.investor(only(pipeline)).grades().getFirst().isTop500());
        assertTrue(messages(plan).stream().anyMatch(text -> text.contains("哪一个榜单")), messages(plan).toString());
    }

    @Test
    void aMergedNameJoinsItsRowsAndAMergedWordReachesDown() {
        Path file = xlsx(folder, merged(Imports.rows("产业链|项目名称|投资方|总投资(亿元)", "电子信息|云谷|甲公司|3.5", "||乙公司|2", "|星海|丙公司|1"),
                1, 0, 3, 0, 1, 1, 2, 1));
        Pipeline pipeline = imported(file);
        assertEquals(2, pipeline.projects().size());
        assertEquals("投资方：乙公司\n总投资(亿元)：2", named(pipeline, "云谷").get(ProjectFields.REMARKS));
        assertEquals("电子信息", named(pipeline, "星海").chain());
    }

    @Test
    void theSameProjectTwiceInAFileIsOne() {
        var plan = rows("1,云谷,甲公司,3.5,,", "2,云 谷,甲公司,4,2023-04-16,补充", "3,云谷,乙公司,2,,");
        assertEquals(2, plan.created());
        Project project = plan.rows().getFirst().after();
        assertEquals(DayOrMonth.parse("2023-04-16"), project.signedOn());
        assertEquals(Money.yi("3.5"), project.totalInvestment());
        assertTrue(project.get(ProjectFields.REMARKS).contains("总投资(3)：40000万元"), project.get(ProjectFields.REMARKS));
        assertEquals(List.of("3 与第 2 行是同一个项目，已并入"), skips(plan));
    }

    @Test
    void codesAreGivenByYearAndNeverTwice() {
        Pipeline pipeline = imported(csv(folder, "项目编号,项目名称,签约日期", "ZS-2023-0007,云谷,2023-04-16", ",星海,2023-05-07", ",北岸,"));
        assertEquals("ZS-2023-0008", named(pipeline, "星海").code());
        assertEquals("ZS-2024-0001", named(pipeline, "北岸").code());
    }

    @Test
    void numbersUnderACodeHeaderAreRunningNumbers() {
        Pipeline pipeline = imported(csv(folder, "编号,项目名称,签约日期", "1,云谷,2023-04-16", "2,星海,2023-05-07"));
        assertEquals("ZS-2023-0001", named(pipeline, "云谷").code());
        assertNull(named(pipeline, "云谷").get(ProjectFields.REMARKS));
    }

    @Test
    void anUpdateTouchesOnlyWhatTheFileCarriesAndChanges() {
        Pipeline pipeline = imported(csv(folder, "项目名称,投资方,总投资(亿元),签约日期,责任人", "云谷,甲公司,3.5,2023-04-16,周敏", "星海,乙公司,2,2023-05-07,李航"));
        var plan = plan(csv(folder, "项目名称,投资方,总投资(亿元),签约日期,开工日期", "云谷,甲公司,4,,2023-06-01", "星海,乙公司,2,2023-05-07,"), pipeline);
        assertEquals(0, plan.created());
        assertEquals(1, plan.updated());
        assertEquals(1, plan.unchanged());
        Project project = named(after(pipeline, plan.toDraft()), "云谷");
        assertEquals(Money.yi("4"), project.totalInvestment());
        assertEquals(DayOrMonth.parse("2023-04-16"), project.signedOn());
        assertEquals("周敏", project.owner());
        assertEquals(Stage.LANDED, project.stage());
    }

    @Test
    void anOlderListDoesNotTakeAProjectBack() {
        Pipeline pipeline = imported(csv(folder, "项目名称,投资方,阶段", "云谷,甲公司,投产"));
        var plan = plan(csv(folder, "项目名称,投资方,阶段", "云谷,甲公司,签约"), pipeline);
        assertEquals(1, plan.unchanged());
        assertTrue(messages(plan).stream().anyMatch(text -> text.contains("没有退回")));
    }

    @Test
    void anotherProjectsCodeDoesNotOverwriteIt() {
        Pipeline pipeline = imported(csv(folder, "项目编号,项目名称,投资方", "A-1,云谷,甲公司"));
        var plan = plan(csv(folder, "项目编号,项目名称,投资方", "A-1,星海,乙公司"), pipeline);
        assertEquals(1, plan.created());
        Pipeline both = after(pipeline, plan.toDraft());
        assertNotEquals("A-1", named(both, "星海").code());
        assertEquals("云谷", named(both, "云谷").name());
        assertTrue(plan(csv(folder, "项目编号,项目名称,投资方", "A-1,星海,乙公司"), both).isUnchanged());
    }

    @Test
    void aProjectRenamedUnderItsCodeIsUpdated() {
        Pipeline pipeline = imported(csv(folder, "项目编号,项目名称,投资方", "A-1,云谷,甲公司"));
        var plan = plan(csv(folder, "项目编号,项目名称,投资方", "A-1,云谷二期,甲公司"), pipeline);
        assertEquals(1, plan.updated());
        assertEquals("云谷二期", only(after(pipeline, plan.toDraft())).name());
    }

    @Test
    void aNamesakeOfAnotherInvestorIsAnotherProject() {
        Pipeline pipeline = imported(csv(folder, "项目名称,投资方,总投资(亿元)", "物流园,甲公司,3"));
        var plan = plan(csv(folder, "项目名称,投资方,总投资(亿元)", "物流园,乙公司,5"), pipeline);
        assertEquals(1, plan.created());
        assertTrue(messages(plan).stream().anyMatch(text -> text.contains("同名")));
        assertEquals(1, plan(csv(folder, "项目名称,总投资(亿元)", "物流园,5"), pipeline).updated());
    }

    @Test
    void theSameNameAndInvestorUnderAnotherCodeIsAnotherContract() {
        String header = "项目编号,项目名称,投资方,签约时间,总投资（万元）";
        Pipeline pipeline = imported(csv(folder, header, "ZS-2022-0001,物流园,甲公司,2022年3月1日,10000"));
        for (String row : List.of("ZS-2024-0007,物流园,甲公司,2024年5月1日,50000", "ZS-2024-0007,物流园,甲公司,,50000",
                "ZS-2024-0007,物流园,,,10000")) {
            var plan = plan(csv(folder, header, row), pipeline);
            assertEquals(1, plan.created(), row);
            assertTrue(messages(plan).stream().anyMatch(text -> text.contains("编号或签约年份不同")), messages(plan).toString());
            Pipeline both = after(pipeline, plan.toDraft());
            assertEquals(List.of("ZS-2022-0001", "ZS-2024-0007"), both.projects().stream().map(Project::code).toList());
            assertTrue(plan(csv(folder, header, row), both).isUnchanged(), row);
        }
    }

    @Test
    void theSameNameAndInvestorSignedInAnotherYearIsAnotherContract() {
        Pipeline pipeline = imported(csv(folder, "项目名称,投资方,签约时间", "物流园,甲公司,2022年3月1日"));
        for (String row : List.of("物流园,甲公司,2024年5月1日", "物流园,甲公司,2024年", "物流园,,2024年5月1日")) {
            boolean tells = !row.endsWith("2024年");
            var plan = plan(csv(folder, "项目名称,投资方,签约时间", row), pipeline);
            assertEquals(tells ? 1 : 0, plan.created(), row);
            assertEquals(tells, messages(plan).stream().anyMatch(text -> text.contains("编号或签约年份不同")), row);
        }
        var before = plan(csv(folder, "项目名称,投资方,签约时间", "物流园,甲公司,2022年5月1日"), pipeline);
        assertEquals(1, before.updated(), "the day was put right");
    }

    @Test
    void whatTwoRowsSayOfOneInvestorIsTakenOnceAndKeptTwice() {
        Path file = csv(folder, "项目名称,投资方,统一社会信用代码,总投资（万元）", "云谷,甲公司,91430300MA4L16JQ9B,1000",
                "星海,甲公司,91110000600037341L,2000", "北岸,甲公司,91430300MA4L16JQ9B,3000");
        var plan = plan(file);
        Pipeline pipeline = after(Pipeline.EMPTY, plan.toDraft());
        assertEquals("91430300MA4L16JQ9B", pipeline.investor(named(pipeline, "星海")).get(EnterpriseFields.CREDIT_CODE));
        assertEquals("统一社会信用代码：91110000600037341L", named(pipeline, "星海").get(ProjectFields.REMARKS));
        assertNull(named(pipeline, "北岸").get(ProjectFields.REMARKS));
        assertTrue(messages(plan).stream().anyMatch(text -> text.startsWith("3 credit_code: ")), messages(plan).toString());
        assertTrue(plan(file, pipeline).isUnchanged(), "the first row decides again");
    }

    @Test
    void unusualFiguresAreQuestionedNotRefused() {
        var plan = plan(csv(folder, "项目名称,总投资(亿元),合同引资额(亿元),用地(亩),签约日期,开工日期,竣工日期",
                "云谷,35000,36000,9000,2023-04-16,2023-06-01,2023-05-01"));
        var keys = plan.warnings().stream().map(w -> w.note().key().replace("quality.rule.", "")).toList();
        assertTrue(keys.containsAll(List.of("slip", "capital_above_total", "much_land", "order")), keys.toString());
        assertEquals(1, plan.created());
    }

    @Test
    void whatTheStageRequiresAndTheFileLacksIsOnTheListToComplete() {
        var plan = plan(csv(folder, "项目名称,投资方,签约日期", "云谷,甲公司,2023-04-16"));
        assertTrue(plan.rows().getFirst().toComplete().contains(ProjectFields.TOTAL_INVESTMENT));
        assertTrue(messages(plan).getLast().startsWith("2 : 签约阶段还缺："), messages(plan).toString());
    }

    @Test
    void ticksUnderMilestonesGiveTheStage() {
        Pipeline pipeline = imported(csv(folder, "项目名称,投资额（亿元）,已签约,是否开工,已投产", "云谷,3,√,是,", "星海,2,√,否,", "北岸,1,,,"));
        assertEquals(Stage.LANDED, named(pipeline, "云谷").stage());
        assertEquals(Stage.SIGNED, named(pipeline, "星海").stage());
        assertEquals(Stage.LEAD, named(pipeline, "北岸").stage());
    }

    @Test
    void aSigningWithoutADayIsStillASigning() {
        Pipeline pipeline = imported(csv(folder, "项目名称,签约时间", "云谷,上半年", "星海,待定", "北岸,2023年二季度", "南洲,未签约"));
        assertEquals(Stage.SIGNED, named(pipeline, "云谷").stage());
        assertNull(named(pipeline, "云谷").signedOn());
        assertEquals(Stage.LEAD, named(pipeline, "星海").stage());
        assertEquals(Stage.SIGNED, named(pipeline, "北岸").stage());
        assertEquals(Stage.LEAD, named(pipeline, "南洲").stage());
    }

    @Test
    void aColumnOfUnitsGivesEachAmountItsOwn() {
        var plan = plan(csv(folder, "项目名称,投资金额,单位,签约日期", "云谷,3.5,亿元,2023-04-16", "星海,8000,万元,2023-04-16", "北岸,500,万美元,2023-04-16"));
        Pipeline pipeline = after(Pipeline.EMPTY, plan.toDraft());
        assertEquals(Money.yi("3.5"), named(pipeline, "云谷").totalInvestment());
        assertEquals(Money.wan("8000"), named(pipeline, "星海").totalInvestment());
        assertNull(named(pipeline, "北岸").totalInvestment());
        assertTrue(named(pipeline, "北岸").get(ProjectFields.REMARKS).contains("500万美元"));
    }

    @Test
    void aUnitAndAPersonInOneColumnArePutApart() {
        Project project = one("项目名称,责任单位/责任人", "云谷,招商局/周敏");
        assertEquals("招商局", project.get(ProjectFields.OWNER_UNIT));
        assertEquals("周敏", project.owner());
    }

    @Test
    void aTotalAboveTheRowsIsCheckedToo() {
        var plan = rows(",合计,,5,,", "1,云谷,甲公司,3,,", "2,星海,乙公司,2,,");
        assertEquals(2, plan.created());
        assertTrue(plan.totals().getFirst().agrees());
    }

    @ParameterizedTest
    @CsvSource({"二〇二三年五月十六日,2023-05-16", "二零二三年十月,2023-10", "2023年5月7日上午,2023-05-07", "2023-5-7（周日）,2023-05-07"})
    void aDateInWordsIsReadToo(String typed, String iso) {
        assertEquals(DayOrMonth.parse(iso), one("项目名称,签约日期", "云谷," + typed).signedOn());
    }
}
