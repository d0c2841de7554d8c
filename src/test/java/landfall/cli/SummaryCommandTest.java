package landfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import landfall.report.OfficeText;
import landfall.report.word.WordTemplate;
import landfall.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three ledgers, imported with nothing mapped by hand, give the published figures of expected.json. */
class SummaryCommandTest {
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

    private Landing landing;
    private Path workspace;

    @BeforeEach
    void start(@TempDir Path folder) {
        landing = new Landing(folder);
        workspace = landing.at("招商局.landfall");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> expected(String ledger) throws IOException {
        var all = (Map<String, Object>) Landing.parse(Files.readString(Landing.ledger("expected.json")));
        return (Map<String, Object>) all.get(ledger);
    }

    /** The indicators by their codes. */
    private Map<String, Map<String, Object>> summary(String ledger, String month) {
        assertEquals(0, landing.run("import", workspace, Landing.ledger(ledger)).code());
        var outcome = landing.run("summary", workspace, "--month", month, "--json");
        assertEquals(0, outcome.code(), outcome.error());
        var byCode = new LinkedHashMap<String, Map<String, Object>>();
        for (Object indicator : (List<?>) outcome.object().get("indicators")) {
            @SuppressWarnings("unchecked")
            var fields = (Map<String, Object>) indicator;
            assertEquals(List.of("code", "unit", "month", "ytd", "prior_ytd", "yoy_pct"),
                    List.copyOf(fields.keySet()));
            byCode.put((String) fields.get("code"), fields);
        }
        return byCode;
    }

    @Test
    void yuhuaFromJanuaryToSeptember2023() throws IOException {
        var expected = expected("yuhua-2022-2023-ledger-gbk.csv");
        var figures = summary("yuhua-2022-2023-ledger-gbk.csv", "2023-09");
        assertEquals(expected.get("signed_2023_01_09"), figures.get("sign_n").get("ytd"));
        assertEquals(expected.get("signed_2022_01_09"), figures.get("sign_n").get("prior_ytd"));
        assertEquals(expected.get("yoy_pct"), figures.get("sign_n").get("yoy_pct"));
        assertEquals(expected.get("ge_1bn"), figures.get("sign_ge_1bn").get("ytd"));
        assertEquals(expected.get("top500"), figures.get("sign_500").get("ytd"));
        assertNull(figures.get("sign_ge_1bn").get("yoy_pct"), "there was none the year before");
        assertEquals(expected.get("signed_2022"),
                summary("yuhua-2022-2023-ledger-gbk.csv", "2022-12").get("sign_n").get("ytd"));
    }

    @Test
    void zhuzhouInTheFirstQuarterOf2019() throws IOException {
        var expected = expected("zhuzhou-2019q1-ledger.xlsx");
        var figures = summary("zhuzhou-2019q1-ledger.xlsx", "2019-03");
        assertEquals(expected.get("signed"), figures.get("sign_n").get("ytd"));
        assertYi(expected.get("contract_capital_yi"), figures.get("sign_cap").get("ytd"));
        assertEquals(expected.get("started"), figures.get("start_n").get("ytd"));
        assertEquals(expected.get("completed"), figures.get("done_n").get("ytd"));
    }

    @Test
    void hengyangInApril2019() throws IOException {
        var expected = expected("hengyang-2019-signing-list.xlsx");
        var figures = summary("hengyang-2019-signing-list.xlsx", (String) expected.get("period"));
        assertEquals(expected.get("signed"), figures.get("sign_n").get("month"));
        assertYi(expected.get("total_investment_yi"), figures.get("sign_inv").get("month"));
        var outlets = landing.run("list", workspace, "--json").array().stream()
                .filter(project -> project.get("name").equals("奥特莱斯广场")).findFirst().orElseThrow();
        var wan = ((BigDecimal) outlets.get("total_investment")).divide(BigDecimal.valueOf(10_000));
        assertEquals(0, wan.divide((BigDecimal) outlets.get("land_mu"))
                .compareTo((BigDecimal) expected.get("intensity_wan_per_mu_of_outlets")));
    }

    private static void assertYi(Object yi, Object yuan) {
        assertEquals(0, ((BigDecimal) yi).multiply(YI).compareTo((BigDecimal) yuan), yi + " and " + yuan);
    }

    @Test
    void theSummaryNamesItsPeriodAndEveryIndicatorWithItsUnit() {
        var figures = summary("zhuzhou-2019q1-ledger.xlsx", "2019-02");
        assertEquals(Map.of("from", "2019-01-01", "to", "2019-02-28"),
                landing.run("summary", workspace, "--month", "2019-02", "--json").object().get("period"));
        assertTrue(figures.keySet().containsAll(List.of("lead_new", "talk_new", "talk_stock", "sign_n", "sign_inv",
                "sign_cap", "sign_ge_100m", "sign_ge_1bn", "sign_ge_5bn", "sign_500", "land_n", "start_n", "done_n",
                "prod_n")), figures.keySet().toString());
        assertEquals("yuan", figures.get("sign_inv").get("unit"));
        assertEquals("个", figures.get("sign_n").get("unit"));
    }

    @Test
    void aSumOfVagueAmountsSaysSoBesideItself() throws IOException {
        Path ledger = landing.at("约数.csv");
        Files.writeString(ledger, "项目名称,项目阶段,签约日期,计划总投资（亿元）\n甲,签约,2024-08-10,约20\n");
        assertEquals(0, landing.run("import", workspace, ledger).code());
        var amount = landing.run("summary", workspace, "--month", "2024-09", "--json").object().get("indicators")
                instanceof List<?> all ? all.stream().map(one -> (Map<?, ?>) one)
                        .filter(one -> one.get("code").equals("sign_inv")).findFirst().orElseThrow() : null;
        assertEquals(BigDecimal.valueOf(2_000_000_000), amount.get("ytd"));
        assertEquals("about", amount.get("ytd_qualifier"));
        assertNull(amount.get("month_qualifier"), "nothing was signed in September");
    }

    @Test
    void thePrintedTableHasTheSameFiguresInBothLanguages() {
        summary("yuhua-2022-2023-ledger-gbk.csv", "2023-09");
        var chinese = landing.run("summary", workspace, "--month", "2023-09").out();
        assertTrue(chinese.startsWith("2023年1—9月 招商引资主要指标\n"), chinese);
        assertTrue(chinese.lines().anyMatch(line -> line.matches("签约项目 +2 +25 +7 +\\+257\\.1%")), chinese);
        var english = landing.run("summary", workspace, "--month", "2023-09", "--lang", "en").out();
        assertTrue(english.lines().anyMatch(line -> line.matches("[A-Za-z ]+ +2 +25 +7 +\\+257\\.1%")), english);
    }

    @Test
    void theBulletinIsSavedAsAPdfWithTheFiguresInItsText() throws IOException {
        landing.run("import", workspace, Landing.ledger("yuhua-2022-2023-ledger-gbk.csv"));
        Path pdf = landing.at("2023年9月通报.pdf");
        var outcome = landing.run("summary", workspace, "--month", "2023-09", "--pdf", pdf);
        assertEquals(0, outcome.code(), outcome.error());
        assertEquals("", outcome.error());
        assertTrue(outcome.out().contains("通报已存为 " + pdf), outcome.out());
        try (PDDocument paper = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(paper);
            assertTrue(text.contains("25") && text.contains("257.1") && text.contains("229"), text);
            assertTrue(outcome.out().contains("共 " + paper.getNumberOfPages() + " 页"), outcome.out());
        }
    }

    @Test
    void theEndingOfTheNameChoosesWordOrExcel() throws IOException {
        landing.run("import", workspace, Landing.ledger("yuhua-2022-2023-ledger-gbk.csv"));
        Path word = landing.at("九月.docx");
        Path excel = landing.at("九月.xlsx");
        var outcome = landing.run("summary", workspace, "--month", "2023-09", "--out", word);
        assertEquals(0, outcome.code(), outcome.error());
        assertTrue(outcome.out().contains("通报已存为 " + word + "。"), outcome.out());
        assertEquals(0, landing.run("summary", workspace, "--month", "2023-09", "--out", excel).code());
        assertTrue(OfficeText.word(Files.readAllBytes(word)).contains("| 签约项目 | 个 | 2 | 25 | 7 | +257.1% |"));
        assertTrue(OfficeText.workbook(Files.readAllBytes(excel)).contains("签约项目 | 个 | 2 | 25 | 7 | =ROUND(D4/E4-1,3) → +257.1%"));

        var unknown = landing.run("summary", workspace, "--month", "2023-09", "--out", landing.at("九月.odt"));
        assertEquals(2, unknown.code());
        assertTrue(unknown.error().contains("请用 .pdf、.docx 或 .xlsx"), unknown.error());
    }

    @Test
    void theTemplateBesideTheWorkspaceIsUsedAndABadOneIsNamed() throws IOException {
        landing.run("import", workspace, Landing.ledger("yuhua-2022-2023-ledger-gbk.csv"));
        Path out = landing.at("通报.docx");
        Path sample = landing.at("样张.docx");
        WordTemplate.saveSample(Language.CHINESE, sample);
        WordTemplate.adopt(sample, workspace);
        assertEquals(0, landing.run("summary", workspace, "--month", "2023-09", "--out", out).code());
        assertTrue(OfficeText.parts(Files.readAllBytes(out)).containsKey("word/numbering.xml"),
                "the sample has a list of its own");

        Files.writeString(WordTemplate.place(workspace), "no template");
        var outcome = landing.run("summary", workspace, "--month", "2023-09", "--out", out);
        assertEquals(2, outcome.code());
        assertTrue(outcome.error().contains("已损坏"), outcome.error());
        assertEquals(0, landing.run("summary", workspace, "--month", "2023-09", "--out", out, "--template", sample)
                .code());
    }

    @Test
    void withAPdfTheFiguresForScriptsAreTheSame() {
        landing.run("import", workspace, Landing.ledger("zhuzhou-2019q1-ledger.xlsx"));
        var plain = landing.run("summary", workspace, "--month", "2019-03", "--json");
        var withPdf = landing.run("summary", workspace, "--month", "2019-03", "--json", "--pdf", landing.at("a.pdf"));
        assertEquals(plain, withPdf);
    }

    @Test
    void aPdfThatCannotBeWrittenIsRefusedAndNothingIsPrinted() throws IOException {
        landing.run("demo", workspace, "--projects", 5);
        Path file = Files.writeString(landing.at("file"), "");
        var before = landing.files();
        for (Path target : List.of(file.resolve("out.pdf"), landing.at("nowhere/out.pdf"), workspace)) {
            var outcome = landing.run("summary", workspace, "--month", "2024-08", "--pdf", target);
            assertEquals(2, outcome.code(), target.toString());
            assertEquals("", outcome.out());
            assertTrue(outcome.error().contains(target.getFileName().toString()), outcome.error());
        }
        assertEquals(before, landing.files());
    }
}
