package landfall.exchange;

import static landfall.exchange.Imports.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Area;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Dollars;
import landfall.domain.value.Money;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headers as bureaus really make them. */
class NastyHeadersTest {
    @TempDir
    private Path folder;

    @Test
    void aTitleMayGiveTheUnitAndTheHeaderMayStartAtRowSix() {
        Path file = xlsx(folder, merged(rows("某某高新区2023年招商引资项目台账", "", "填报单位：招商局|||填报日期：2023年12月", "单位：万元", "",
                "序号|项目名称|投资方|总投资|签约时间", "1|云谷|甲公司|35000|2023.04.16", "2|星海|乙公司|8000|20230501"), 0, 0, 0, 4));
        Pipeline pipeline = imported(file);
        assertEquals(Money.yi("3.5"), named(pipeline, "云谷").totalInvestment());
        assertEquals(DayOrMonth.parse("2023-04-16"), named(pipeline, "云谷").signedOn());
        assertEquals(DayOrMonth.parse("2023-05-01"), named(pipeline, "星海").signedOn());
        assertEquals(Stage.SIGNED, named(pipeline, "星海").stage());
    }

    @Test
    void aSemicolonFileWithByteOrderMarkIsRead() {
        Path file = text(folder, "x.csv", "\uFEFF项目名称;投资主体;计划总投资（亿元）;签约日期\n云谷;甲公司;3,5;2023/4/16\n星海;乙公司;1.2;2023/5/7\n",
                StandardCharsets.UTF_8);
        Pipeline pipeline = imported(file);
        assertEquals(2, pipeline.projects().size());
        assertEquals(Money.yi("1.2"), named(pipeline, "星海").totalInvestment());
        assertEquals("乙公司", pipeline.investorName(named(pipeline, "星海")));
    }

    @Test
    void aTabbedGbkFileIsRead() {
        Path file = text(folder, "x.txt", "项目名称\t企业名称\t总投资额(万元)\n云谷\t甲公司\t12000\n星海\t乙公司\t900\n", Charset.forName("GBK"));
        assertEquals(Money.yi("1.2"), named(imported(file), "云谷").totalInvestment());
    }

    @Test
    void aHeaderOfThreeRowsIsPutTogether() {
        Path file = xlsx(folder, merged(rows("序号|项目基本情况||||实施情况|||", "|项目名称|投资方|投资(亿元)||时间节点|||备注",
                "|||总投资|固投|签约|计划开工|计划投产|", "1|云谷|甲公司|20|15|2023年4月16日|2023年10月|2025年6月|约200亩"),
                0, 0, 2, 0, 0, 1, 0, 4, 0, 5, 0, 7, 1, 1, 2, 1, 1, 2, 2, 2, 1, 3, 1, 4, 1, 5, 1, 7, 1, 8, 2, 8));
        Pipeline pipeline = imported(file);
        Project project = only(pipeline);
        assertEquals(Money.yi("20"), project.totalInvestment());
        assertEquals(Money.yi("15"), project.get(ProjectFields.FIXED_INVESTMENT));
        assertEquals(DayOrMonth.parse("2023-04-16"), project.signedOn());
        assertEquals(DayOrMonth.parse("2023-10"), project.get(ProjectFields.PLAN_START));
        assertEquals(DayOrMonth.parse("2025-06"), project.get(ProjectFields.PLAN_PRODUCE));
        assertEquals("约200亩", project.get(ProjectFields.REMARKS));
    }

    @Test
    void aTwoRowHeaderSurvivesItsWayThroughText() {
        Pipeline pipeline = imported(csv(folder, "2019年签约项目一览表,,,,,,,,", "填报单位:招商局,,,,,,单位:亿元、亩,,", "序号,项目名称,投资方,投资情况,,签约日期,计划节点,,备注",
                ",,,总投资,用地面积,,主体完工,开业(投产),", "1,云谷,甲公司,20,200,4月16日,2019年10月,2020年8月,约200亩", "合计,,,20,200,,,,"));
        Project project = only(pipeline);
        assertEquals(Money.yi("20"), project.totalInvestment());
        assertEquals(DayOrMonth.parse("2019-04-16"), project.signedOn());
        assertEquals(DayOrMonth.parse("2019-10"), project.get(ProjectFields.PLAN_TOP_OUT));
        assertEquals(DayOrMonth.parse("2020-08"), project.get(ProjectFields.PLAN_PRODUCE));
    }

    @Test
    void aUnitMayHaveItsOwnRowUnderTheHeader() {
        Pipeline pipeline = imported(csv(folder, "序号,项目名称,总投资,用地面积,签约时间", ",,(万元),(公顷),", "1,云谷,20000,2,2023/4/16"));
        assertEquals(Money.yi("2"), only(pipeline).totalInvestment());
        assertEquals(Area.mu(new BigDecimal("30")), only(pipeline).get(ProjectFields.LAND));
    }

    @Test
    void aRowThatNumbersTheColumnsIsNoProject() {
        Pipeline pipeline = imported(csv(folder, "序号,项目名称,投资方,总投资(万元)", "1,2,3,4", "1,云谷,甲公司,20000"));
        assertEquals("云谷", only(pipeline).name());
    }

    @Test
    void theSameHeaderAgainOnTheNextPageIsSkipped() {
        var plan = plan(csv(folder, "序号,项目名称,投资方,总投资(万元)", "1,云谷,甲公司,20000", "序号,项目名称,投资方,总投资(万元)", "2,星海,乙公司,800"));
        assertEquals(2, plan.created());
        assertEquals(List.of("3 重复的表头"), skips(plan));
    }

    @Test
    void aSheetOfNotesMayGiveTheUnit() {
        Map<String, Consumer<Worksheet>> sheets = new LinkedHashMap<>();
        sheets.put("说明", rows("填报说明", "1. 本表金额单位为亿元", "2. 用地面积单位为亩"));
        sheets.put("项目", rows("项目名称|投资方|总投资|签约日期", "云谷|甲公司|350|2023-04-16"));
        assertEquals(Money.yi("350"), only(imported(workbook(folder, sheets))).totalInvestment());
    }

    @Test
    void aFootnoteMayGiveTheUnit() {
        Pipeline pipeline = imported(csv(folder, "项目名称,投资方,总投资,签约日期", "云谷,甲公司,2000,2023-04-16", "注：以上金额单位均为亿元,,,"));
        assertEquals(Money.yi("2000"), only(pipeline).totalInvestment());
    }

    @Test
    void aSizeInTheTitleIsNoUnit() {
        var plan = plan(csv(folder, "亿元以上招商项目表,,,", "项目名称,投资方,总投资,签约日期", "云谷,甲公司,35000,2023-04-16"));
        assertEquals(Money.yi("3.5"), plan.rows().getFirst().after().totalInvestment());
        assertTrue(messages(plan).contains("0 total_investment: 「总投资」没有写单位，按万元导入，请核对"), messages(plan).toString());
    }

    @Test
    void withoutAnyUnitTheMagnitudesDecideAndAWarningSaysSo() {
        var plan = plan(csv(folder, "项目名称,投资方,总投资,年税收,签约日期", "云谷,甲公司,3.5,3000,2023-04-16", "星海,乙公司,20,800,2023-04-17"));
        Project project = plan.rows().getFirst().after();
        assertEquals(Money.yi("3.5"), project.totalInvestment());
        assertEquals(Money.wan("3000"), project.get(ProjectFields.EXPECTED_TAX));
        assertEquals(2, plan.warnings().stream().filter(w -> w.note().key().contains("guessed")).count());
    }

    @Test
    void theCellsOwnUnitBeatsTheHeaders() {
        Pipeline pipeline = imported(csv(folder, "项目名称,总投资(万元),用地面积(亩)", "云谷,3.5亿元,约200亩", "星海,\"8,000万元\",13.3公顷", "北岸,12000,５０"));
        assertEquals(Money.yi("3.5"), named(pipeline, "云谷").totalInvestment());
        assertEquals(Money.wan("8000"), named(pipeline, "星海").totalInvestment());
        assertEquals(Money.wan("12000"), named(pipeline, "北岸").totalInvestment());
        assertEquals(Area.mu(new BigDecimal("50")), named(pipeline, "北岸").get(ProjectFields.LAND));
    }

    @Test
    void twoTablesInOneSheetAreBothRead() {
        Pipeline pipeline = imported(csv(folder, "一、签约项目,,,", "项目名称,投资方,总投资(亿元),签约日期", "云谷,甲公司,3.5,2023-04-16", ",,,",
                "二、在谈项目,,,", "项目名称,意向投资方,意向投资额(万元),下一步计划", "星海,乙公司,8000,五月考察"));
        assertEquals(Stage.SIGNED, named(pipeline, "云谷").stage());
        assertEquals(Money.wan("8000"), named(pipeline, "星海").totalInvestment());
        assertEquals(Stage.TALKS, named(pipeline, "星海").stage());
        assertEquals("五月考察", named(pipeline, "星海").get(ProjectFields.NEXT_STEP));
    }

    @Test
    void aSheetAYearIsImportedTogether() {
        Map<String, Consumer<Worksheet>> sheets = new LinkedHashMap<>();
        sheets.put("2022年", rows("项目名称|投资方|总投资(亿元)|签约日期", "云谷|甲公司|3.5|4月16日"));
        sheets.put("2023年", rows("项目名称|投资方|总投资(亿元)|签约日期", "星海|乙公司|2|5月", "北岸|丙公司|1|5月7日"));
        var plan = plan(workbook(folder, sheets));
        assertEquals(3, plan.created());
        Pipeline pipeline = after(Pipeline.EMPTY, plan.toDraft());
        assertEquals(DayOrMonth.parse("2022-04-16"), named(pipeline, "云谷").signedOn());
        assertEquals(DayOrMonth.parse("2023-05"), named(pipeline, "星海").signedOn());
        assertEquals("一并导入工作表：2022年、2023年", plan.notes().getFirst().message(ZH));
    }

    @Test
    void ofASummaryAndItsPartsOnlyTheSummaryIsImported() {
        Map<String, Consumer<Worksheet>> sheets = new LinkedHashMap<>();
        sheets.put("封面", rows("招商引资项目台账"));
        sheets.put("电子信息", rows("项目名称|投资方|总投资(亿元)|签约日期", "云谷|甲公司|3.5|2023-04-16"));
        sheets.put("汇总", rows("项目名称|投资方|总投资(亿元)|签约日期", "云谷|甲公司|3.5|2023-04-16", "星海|乙公司|2|2023-05-07"));
        var plan = plan(workbook(folder, sheets));
        assertEquals(2, plan.created());
        assertEquals("汇总", plan.rows().getFirst().row().sheet());
        assertTrue(plan.notes().getFirst().message(ZH).contains("电子信息"));
        assertEquals(1, ImportPlan.of(Ledger.read(folder.resolve("台账.xlsx")).onlySheet(" 电子信息"), Pipeline.EMPTY, TODAY).created());
    }

    @Test
    void plannedAndActualDatesAreToldApart() {
        Path file = xlsx(folder, merged(rows("项目名称|投资方|约定节点||实际节点|", "||开工时间|竣工时间|开工时间|竣工时间",
                "云谷|甲公司|2023年5月|2024年12月|2023-06-01|"), 0, 0, 1, 0, 0, 1, 1, 1, 0, 2, 0, 3, 0, 4, 0, 5));
        Project project = only(imported(file));
        assertEquals(DayOrMonth.parse("2023-05"), project.get(ProjectFields.PLAN_START));
        assertEquals(DayOrMonth.parse("2024-12"), project.get(ProjectFields.PLAN_COMPLETE));
        assertEquals(DayOrMonth.parse("2023-06-01"), project.get(ProjectFields.STARTED_ON));
        assertNull(project.get(ProjectFields.COMPLETED_ON));
        assertEquals(Stage.LANDED, project.stage());
    }

    @Test
    void fundsInPlaceAreNeverTakenForContractedCapital() {
        Project project = only(imported(csv(folder, "项目名称,总投资(亿元),到位资金(万元),合同外资(万美元),本年完成投资(万元)",
                "云谷,3.5,6200,300,1500")));
        assertNull(project.get(ProjectFields.CONTRACT_CAPITAL));
        assertEquals(Dollars.of(3_000_000), project.get(ProjectFields.FOREIGN_CAPITAL));
        assertEquals("到位资金(万元)：6200\n本年完成投资(万元)：1500", project.get(ProjectFields.REMARKS));
    }

    @Test
    void totalAndContractedCapitalStandApart() {
        Project project = only(imported(csv(folder, "项目名称,投资总额(亿元),合同投资额(亿元),其中：固定资产投资(亿元)", "云谷,3.5,2.8,2")));
        assertEquals(Money.yi("3.5"), project.totalInvestment());
        assertEquals(Money.yi("2.8"), project.get(ProjectFields.CONTRACT_CAPITAL));
        assertEquals(Money.yi("2"), project.get(ProjectFields.FIXED_INVESTMENT));
    }

    @Test
    void everydayHeadersFindTheirFields() {
        Pipeline pipeline = imported(csv(folder, "序号,招商项目名称,客商名称,投资规模（万元）,签订时间,所属产业,引进方式,客商来源,项目负责人,牵头单位,联系领导,建设地点,"
                + "建设内容及规模,项目状态,存在的问题,是否湘商,公司注册名称", "1,云谷,甲公司,20000,2023-04-16,电子信息,驻点,广东深圳,周 敏,招商一局,张副区长,东区,年产十万台,已签约,无,√,云谷公司"));
        Project project = only(pipeline);
        assertEquals("甲公司", pipeline.investorName(project));
        assertEquals("电子信息", project.chain());
        assertEquals("驻点招商", project.get(ProjectFields.CHANNEL));
        assertEquals("广东深圳", project.get(ProjectFields.ORIGIN_PLACE));
        assertEquals("周敏", project.owner());
        assertEquals("招商一局", project.get(ProjectFields.OWNER_UNIT));
        assertEquals("张副区长", project.get(ProjectFields.LEAD_LEADER));
        assertEquals("东区", project.get(ProjectFields.PARK));
        assertEquals("年产十万台", project.get(ProjectFields.SUMMARY));
        assertEquals(Stage.SIGNED, project.stage());
        assertEquals(true, project.get(ProjectFields.RETURNEE));
        assertEquals("云谷公司", pipeline.enterprise(project.get(ProjectFields.COMPANY)).name());
        assertNull(project.get(ProjectFields.BLOCKERS));
        assertNull(project.get(ProjectFields.REMARKS));
    }

    @Test
    void anEnglishHeaderIsUnderstood() {
        Pipeline pipeline = imported(csv(folder, "No.,Project,Investor,Total investment (万元),Signed on,Stage,Owner,Notes",
                "1,Cloud Valley,Alpha Ltd,20000,16 Apr 2023,Signed,Zhou Min,near the river"));
        Project project = only(pipeline);
        assertEquals(Money.yi("2"), project.totalInvestment());
        assertEquals(DayOrMonth.parse("2023-04-16"), project.signedOn());
        assertEquals("near the river", project.get(ProjectFields.REMARKS));
    }

    @Test
    void aColumnThatNobodyKnowsIsKeptInTheRemarks() {
        Project project = only(imported(csv(folder, "项目名称,总投资(亿元),环评批复,备注,", "云谷,3.5,湘环评〔2023〕5号,重点,另附")));
        assertEquals("重点\n环评批复：湘环评〔2023〕5号\nE：另附", project.get(ProjectFields.REMARKS));
    }

    @Test
    void aProjectUnitStandsInForAMissingNameOnly() {
        assertEquals("云谷科技", only(imported(csv(folder, "序号,项目单位,总投资(亿元),签约日期", "1,云谷科技,3.5,2023-04-16"))).name());
        Pipeline both = imported(csv(folder, "序号,项目名称,项目单位,总投资(亿元)", "1,云谷,甲公司,3.5"));
        assertEquals("甲公司", both.investorName(only(both)));
    }

    @Test
    void aMappingChangedByHandCounts() {
        Ledger ledger = Ledger.read(csv(folder, "项目名称,金额一,总投资", "云谷,5,3"));
        var table = ledger.tables().getFirst();
        var mapping = table.mapping().with(1, ProjectFields.TOTAL_INVESTMENT).inMoneyUnit(1, Money.YI).ignoring(2);
        Project project = ImportPlan.of(ledger.with(0, table.with(mapping)), Pipeline.EMPTY, TODAY).rows().getFirst().after();
        assertEquals(Money.yi("5"), project.totalInvestment());
        assertNull(project.get(ProjectFields.REMARKS));
    }
}
