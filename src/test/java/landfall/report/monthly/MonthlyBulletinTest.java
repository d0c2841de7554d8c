package landfall.report.monthly;

import landfall.report.Check;
import landfall.report.Trace;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import landfall.domain.Bureau;
import landfall.domain.BureauFields;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.FdiRecordFields;
import landfall.domain.FundArrivalFields;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Area;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Dollars;
import landfall.domain.value.Grade;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;
import landfall.insight.Made;
import landfall.report.Block;
import landfall.report.Golden;
import landfall.report.Ink;
import landfall.report.Paper;
import landfall.report.Papers;
import landfall.report.Table;
import landfall.report.pdf.Pdf;
import landfall.report.pdf.PdfPrinter;
import landfall.text.Language;
import landfall.text.Texts;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class MonthlyBulletinTest {
    private static final YearMonth AUGUST = YearMonth.of(2024, 8);
    private static final Options USUAL = Options.usual(LocalDate.of(2024, 9, 2));

    @Test
    void theChineseBulletinSaysWhatItAlwaysSaid() {
        Golden.assertSame("2024-08_zh.txt", Papers.text(print(bureau(true, story()), Language.CHINESE)));
    }

    @Test
    void theEnglishBulletinSaysWhatItAlwaysSaid() {
        Golden.assertSame("2024-08_en.txt", Papers.text(print(bureau(true, story()), Language.ENGLISH)));
    }

    @Test
    void demoDataAreMarkedAndRealDataAreNot() {
        assertTrue(Papers.text(print(bureau(true, story()), Language.CHINESE)).contains("演示样张"));
        assertFalse(Papers.text(print(bureau(false, story()), Language.CHINESE)).contains("演示样张"));
    }

    @Test
    void aGrowthFromNothingHasNoPercentage() {
        String text = packed(print(bureau(false, List.of(signed("甲", "2024-08-01", "2"))), Language.CHINESE));

        assertTrue(text.contains("新签约项目1个，上年同期为0。"), text);
        assertFalse(text.contains("增长"), text);
    }

    @Test
    void twoEmptyYearsAreLevel() {
        String text = packed(print(bureau(false, List.of()), Language.CHINESE));

        assertTrue(text.contains("2024年1—8月，无新签约项目，与上年同期持平。"), text);
        assertTrue(text.contains("8月当月无新签约项目。"), text);
    }

    @Test
    void aDeclineIsWrittenWithoutAMinus() {
        String text = packed(print(bureau(false, List.of(signed("甲", "2024-08-01", "2"),
                signed("乙", "2023-08-01", "4"), signed("丙", "2023-07-01", "4"))), Language.CHINESE));

        assertTrue(text.contains("新签约项目1个，同比下降50.0%。"), text);
        assertTrue(text.contains("签约项目总投资2亿元，同比下降75.0%。"), text);
        assertTrue(text.contains("8月当月新签约项目1个、总投资2亿元，总投资同比下降50.0%。"), text);
    }

    @Test
    void aMonthOnlyDateStaysAMonth() {
        String text = packed(print(bureau(false, List.of(signed("甲", "2024-08", "2"))), Language.CHINESE));

        assertTrue(text.contains("1甲2.02024年8月"), text);
    }

    @Test
    void aColumnThatNobodyFilledInIsLeftOut() {
        String without = packed(print(bureau(false, List.of(signed("甲", "2024-08-01", "2"))), Language.CHINESE));
        String with = packed(print(bureau(false, story()), Language.CHINESE));

        assertTrue(without.contains("序号项目名称总投资（亿元）签约日期"), without);
        assertTrue(with.contains("序号项目名称投资方总投资（亿元）用地（亩）签约日期责任人"), with);
    }

    @Test
    void anUnknownAmountIsCountedButNotAdded() {
        String text = packed(print(bureau(false, List.of(signed("甲", "2024-08-01", "2"),
                Made.signed("2024-08-02").with(ProjectFields.NAME, "乙").project())), Language.CHINESE));

        assertTrue(text.contains("新签约项目2个"), text);
        assertTrue(text.contains("签约项目总投资2亿元"), text);
        assertTrue(text.contains("另有1个签约项目总投资待估，未计入合计。"), text);
        assertTrue(text.contains("待估8月2日"), text);
    }

    /** Table 1 of domain §5.3, 1; what comes in dollars keeps its own unit. */
    @Test
    void theMainTableHasTheMoneyThatArrived() {
        Project project = Made.signed("2024-08-10").with(ProjectFields.NAME, "甲")
                .with(ProjectFields.CAPITAL_ORIGIN, "境内省外").yi("1").project();
        Item funds = new Item("f", Facts.none(EntityKind.FUND_ARRIVAL).with(FundArrivalFields.PROJECT, project.id())
                .with(FundArrivalFields.ARRIVED_ON, DayOrMonth.parse("2024-08-12"))
                .with(FundArrivalFields.AMOUNT, Money.yi("0.35")).with(FundArrivalFields.CERTIFIED_BY, "财政局"));
        Item foreign = new Item("d", Facts.none(EntityKind.FDI_RECORD).with(FdiRecordFields.PROJECT, project.id())
                .with(FdiRecordFields.ARRIVED_ON, DayOrMonth.parse("2024-07-12"))
                .with(FdiRecordFields.DOLLARS, Dollars.of(1_205_000)).with(FdiRecordFields.CONFIRMED, true));
        Table table = MonthlyPartsTest.tables(summary(bureau(false, List.of(project, funds, foreign)),
                Language.CHINESE, new Options(List.of(Section.INDICATORS), LocalDate.of(2024, 9, 3))).document())
                .getFirst();
        List<List<String>> rows = table.rows().stream()
                .map(row -> row.cells().subList(0, 4).stream().map(Table.Cell::text).toList()).toList();

        assertTrue(rows.containsAll(List.of(List.of("到位资金", "亿元", "0.35", "0.35"),
                List.of("省外境内资金", "亿元", "0.35", "0.35"), List.of("实际使用外资", "万美元", "0.0", "120.5"))),
                rows.toString());
    }

    /** One amount is "about 20 亿元"; so are the sums, in words and in figures. */
    @Test
    void aSumOfVagueAmountsIsMarkedWhereverItStands() {
        var options = new Options(List.of(Section.OVERVIEW, Section.INDICATORS, Section.CHAINS, Section.SIGNED),
                LocalDate.of(2024, 9, 3));
        Paper paper = summary(bureau(false, List.of(Made.signed("2024-08-10").with(ProjectFields.NAME, "甲")
                .with(ProjectFields.CHAIN, "新能源").with(ProjectFields.TOTAL_INVESTMENT,
                        Money.yi("20").as(Qualifier.ABOUT)).project())), Language.CHINESE, options);
        String text = ((Block.Paragraph) paper.document().blocks().getFirst()).text();
        var keys = (Block.KeyFigures) paper.document().blocks().get(1);
        List<Table> tables = MonthlyPartsTest.tables(paper.document());
        Table.Cell main = tables.getFirst().rows().get(1).cells().get(3);

        assertTrue(text.contains("约20亿元"), text);
        assertEquals("约20", keys.figures().get(1).number());
        assertEquals("约20.0", main.text());
        assertEquals("20", main.number().stripTrailingZeros().toPlainString(), "a spreadsheet goes on counting");
        for (Table table : tables.subList(1, tables.size())) {
            assertTrue(table.rows().getLast().cells().stream().anyMatch(cell -> cell.text().equals("约20.0")),
                    table.rows().getLast().toString());
        }
    }

    @Test
    void aSmallAmountKeepsItsDigits() {
        String text = packed(print(bureau(false, List.of(Made.signed("2024-08-02").with(ProjectFields.NAME, "乙")
                .with(ProjectFields.TOTAL_INVESTMENT, Money.wan("35")).project())), Language.CHINESE));

        assertTrue(text.contains("总投资（万元）"), text);
        assertTrue(text.contains("1乙358月2日"), text);
    }

    @Test
    void everyPrintedFigureOpensExactlyItsProjects() {
        Pipeline pipeline = bureau(false, story());
        Paper summary = summary(pipeline, Language.CHINESE, USUAL);
        Pdf pdf = PdfPrinter.print(summary.document(), Ink.COLOUR);

        assertFalse(pdf.spots().isEmpty());
        for (Pdf.Spot spot : pdf.spots()) {
            assertTrue(summary.traces().containsKey(spot.trace()), spot.trace());
        }
        Trace signed = summary.traces().get("sign_n.2024-01-01.2024-08-31");
        assertEquals("5", signed.value());
        assertEquals(5, signed.projects().size());
        for (Trace trace : summary.traces().values()) {
            if (trace.value().matches("\\d+")) {
                assertEquals(trace.value(), Integer.toString(trace.projects().size()), trace.label());
            }
        }
    }

    @Test
    void sectionsCanBeLeftOutAndMovedAndAreNumberedAnew() {
        var options = new Options(List.of(Section.SIGNED, Section.STAGES), LocalDate.of(2024, 9, 2));
        List<String> headings = new ArrayList<>();
        for (Block block : summary(bureau(false, story()), Language.CHINESE, options).document().blocks()) {
            if (block instanceof Block.Heading heading) {
                headings.add(heading.text());
            }
        }

        assertEquals(List.of("一、本月签约项目", "二、各阶段项目情况"), headings);
    }

    @Test
    void theMonthUnderWayIsReportedAsFarAsItGoes() {
        var options = Options.usual(LocalDate.of(2024, 8, 20));

        assertEquals(LocalDate.of(2024, 8, 20), options.cutOff(AUGUST));
        assertEquals(LocalDate.of(2024, 7, 31), options.cutOff(AUGUST.minusMonths(1)));
    }

    @Test
    void aSoundMonthPassesEveryCheck() {
        for (Check check : summary(bureau(false, List.of(signed("甲", "2024-08-01", "2"))), Language.CHINESE, USUAL)
                .checks()) {
            assertTrue(check.passed(), check.toString());
        }
    }

    @Test
    void whatIsWrongIsFoundWithItsProjects() {
        Project dateless = Made.signed(null).with(ProjectFields.NAME, "缺日期").yi("1").project();
        Project unknown = Made.signed("2024-08-02").with(ProjectFields.NAME, "待估").project();
        Project greedy = Made.signed("2024-08-03").with(ProjectFields.NAME, "多引资").yi("1")
                .with(ProjectFields.CONTRACT_CAPITAL, Money.yi("2")).project();
        Project twin = signed("孪生", "2024-08-04", "1");
        Project brother = signed("孪 生", "2024-08-05", "1");
        Project backwards = Made.signed("2024-01-05").with(ProjectFields.NAME, "倒序").yi("1")
                .with(ProjectFields.STARTED_ON, DayOrMonth.parse("2024-06-01"))
                .with(ProjectFields.COMPLETED_ON, DayOrMonth.parse("2024-05-01")).project();
        Project vague = Made.signed("2024-02-01").with(ProjectFields.NAME, "约数")
                .with(ProjectFields.TOTAL_INVESTMENT, Money.yi("3").as(Qualifier.ABOUT)).project();
        var failed = summary(bureau(false, List.of(dateless, unknown, greedy, twin, brother, backwards, vague)),
                Language.CHINESE, USUAL).checks().stream().filter(check -> !check.passed()).toList();

        assertEquals(List.of(List.of(dateless), List.of(unknown), List.of(greedy), List.of(backwards),
                List.of(twin, brother), List.of(vague)), failed.stream().map(Check::projects).toList());
    }

    @Test
    void aBlackAndWhitePaperHasNoColour() throws IOException {
        Pdf pdf = PdfPrinter.print(summary(bureau(true, story()), Language.CHINESE, USUAL).document(),
                Ink.BLACK_AND_WHITE);
        try (PDDocument paper = Papers.open(pdf)) {
            BufferedImage page = new PDFRenderer(paper).renderImageWithDPI(0, 50);
            for (int y = 0; y < page.getHeight(); y++) {
                for (int x = 0; x < page.getWidth(); x++) {
                    int rgb = page.getRGB(x, y);
                    int red = rgb >> 16 & 0xff;
                    int blue = rgb & 0xff;
                    // The ink of the text is a very dark blue; anything beyond its tint is a colour.
                    assertTrue(Math.abs(red - blue) < 24, x + "," + y + " is " + Integer.toHexString(rgb));
                }
            }
        }
    }

    private static Paper summary(Pipeline pipeline, Language language, Options options) {
        return MonthlyBulletin.of(pipeline, AUGUST, Texts.in(language), options);
    }

    private static Pdf print(Pipeline pipeline, Language language) {
        return PdfPrinter.print(summary(pipeline, language, USUAL).document(), Ink.COLOUR_AND_PATTERNS);
    }

    private static String packed(Pdf pdf) {
        return Papers.text(pdf).replaceAll("\\s", "");
    }

    private static Project signed(String name, String date, String yi) {
        return Made.signed(date).with(ProjectFields.NAME, name).yi(yi).project();
    }

    static Pipeline bureau(boolean demo, List<? extends Entity> entities) {
        var all = new ArrayList<Entity>(entities);
        all.add(new Bureau(Bureau.ID, Facts.none(EntityKind.BUREAU).with(BureauFields.NAME, "湘中招商局")
                .with(BureauFields.ISSUER, "湘中招商局办公室").with(BureauFields.DEMO, demo)
                .with(BureauFields.RECIPIENTS, "管委会领导").with(BureauFields.COPIES_TO, "各产业园、各专班")));
        return Pipeline.of(all);
    }

    /** A small bureau with something for every section. */
    static List<Entity> story() {
        var list = new ArrayList<Entity>();
        list.add(new Enterprise("e1", Facts.none(EntityKind.ENTERPRISE).with(EnterpriseFields.NAME, "湘江储能股份有限公司")
                .with(EnterpriseFields.GRADES, List.of(new Grade("中国企业500强", 2023, 310)))));
        list.add(Made.signed("2024-08-16").with(ProjectFields.NAME, "储能电池一期").with(ProjectFields.INVESTOR, "e1")
                .with(ProjectFields.CHAIN, "新能源").with(ProjectFields.OWNER, "周敏").yi("20").with(ProjectFields.LAND,
                        new Area(20000, Qualifier.ABOUT)).with(ProjectFields.BLOCKERS, "配套道路末段未通车。")
                .with(ProjectFields.NEXT_STEP, "签用地补充协议").with(ProjectFields.NEXT_DUE, DayOrMonth.parse("2024-09-10"))
                .on(Stage.LEAD, "2024-02-01").on(Stage.TALKS, "2024-03-01").project());
        list.add(Made.signed("2024-08").with(ProjectFields.NAME, "碳化硅功率器件").with(ProjectFields.CHAIN, "新材料")
                .with(ProjectFields.PLAN_START, DayOrMonth.parse("2024-09")).yi("3.25").project());
        list.add(Made.signed("2024-04-02").with(ProjectFields.NAME, "康养小镇").with(ProjectFields.CHAIN, "文旅康养")
                .with(ProjectFields.TOTAL_INVESTMENT, Money.wan("6800")).project());
        list.add(Made.in(Stage.LANDED).with(ProjectFields.NAME, "冷链物流园").with(ProjectFields.CHAIN, "商贸物流")
                .yi("11").on(Stage.SIGNED, "2024-01-20").on(Stage.LANDED, "2024-07-01")
                .with(ProjectFields.STARTED_ON, DayOrMonth.parse("2024-08-10")).project());
        list.add(Made.in(Stage.PRODUCING).with(ProjectFields.NAME, "电机电控扩产").with(ProjectFields.CHAIN, "新能源")
                .with(ProjectFields.TOTAL_INVESTMENT, Money.yi("2").as(Qualifier.ABOUT))
                .on(Stage.SIGNED, "2023-03-08").on(Stage.LANDED, "2023-06-01").on(Stage.PRODUCING, "2024-08-20")
                .with(ProjectFields.COMPLETED_ON, DayOrMonth.parse("2024-06-30")).project());
        list.add(Made.signed("2023-08-05").with(ProjectFields.NAME, "医疗器械园").with(ProjectFields.CHAIN, "生物医药")
                .yi("5").project());
        list.add(Made.signed("2024-05-05").with(ProjectFields.NAME, "待估项目").with(ProjectFields.CHAIN, "数字经济")
                .project());
        list.add(Made.in(Stage.TALKS).with(ProjectFields.NAME, "工业软件中心").yi("4.5").on(Stage.LEAD, "2024-05-01")
                .on(Stage.TALKS, "2024-08-03").project());
        list.add(Made.in(Stage.LEAD).with(ProjectFields.NAME, "氢能装备").on(Stage.LEAD, "2024-08-21")
                .with(ProjectFields.NEXT_STEP, "赴总部回访").with(ProjectFields.NEXT_DUE, DayOrMonth.parse("2024-09-15"))
                .with(ProjectFields.OWNER, "周敏").project());
        return list;
    }
}
