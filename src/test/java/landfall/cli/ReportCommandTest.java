package landfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import landfall.report.Papers;
import landfall.report.pdf.Pdf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    private Landing landing;
    private Path workspace;

    @BeforeEach
    void start(@TempDir Path folder) {
        landing = new Landing(folder);
        workspace = landing.at("湘中.landfall");
        landing.run("demo", workspace, "--projects", 24);
    }

    @Test
    void eachReportIsSavedForThePeriodThatWasAskedFor() throws IOException {
        assertWritten("2024年8月28日招商工作碰头清单", "daily", "--day", "2024-08-28");
        assertWritten("招商引资周调度清单（2024年第34周，8月19日—8月25日）", "weekly", "--week", "2024-W34");
        assertWritten("2024年7月招商引资工作情况通报", "monthly", "--month", "2024-07");
        assertWritten("2024年第2季度招商引资工作讲评", "quarterly", "--quarter", "2024-Q2");
        assertWritten("2023年招商引资工作考核表", "YEARLY", "--year", "2023");
    }

    @Test
    void theEndingOfTheFileDecidesItsKind() {
        for (String name : List.of("a.docx", "a.xlsx")) {
            var outcome = run(landing.at(name), "quarterly");
            assertEquals(0, outcome.code(), outcome.error());
            assertEquals("2024年第3季度招商引资工作讲评已存为 " + landing.at(name) + "。\n", outcome.out());
            assertTrue(Files.isRegularFile(landing.at(name)));
        }
    }

    @Test
    void withoutAPeriodTodayDecides() throws IOException {
        assertWritten("招商引资周调度清单（2024年第35周，8月26日—9月1日）", "weekly");
    }

    @Test
    void theSheetsOfOneUnitNameNoOther() throws IOException {
        String all = text("yearly");
        String one = text("yearly", "--unit", "招商一科");

        assertTrue(all.contains("责任单位：招商二科"), all);
        assertTrue(one.contains("责任单位：招商一科"), one);
        assertFalse(one.contains("责任单位：招商二科"), one);
    }

    @Test
    void scriptsLearnTheTitleAndThePages() {
        Path file = landing.at("week.pdf");
        var outcome = landing.run("report", workspace, "weekly", "--out", file, "--json", "--lang", "en");

        assertEquals("Weekly dispatch list (week 35 of 2024, 26 Aug – 1 Sep)", outcome.object().get("title"));
        assertEquals("2024-08-30", outcome.object().get("cut_off"));
        assertTrue(((Number) outcome.object().get("pages")).intValue() >= 1, outcome.out());
    }

    @Test
    void whatCannotBeWrittenIsRefusedInWords() throws IOException {
        var before = landing.files();
        refuse("周调度只能用 --week 选择时间，请去掉其他时间选项。", "weekly", "--month", "2024-08");
        refuse("2025年还没有开始，没有可报告的内容。请选更早的时间。", "yearly", "--year", "2025");
        refuse("--unit 只用于 yearly。", "daily", "--unit", "招商一科");
        refuse("没有叫「十三科」的责任单位。现有：", "yearly", "--unit", "十三科");
        refuse("「2024-W60」不能用作 --week 的值，应为 YYYY-Www。", "weekly", "--week", "2024-W60");
        refuse("「hourly」", "hourly");
        assertTrue(landing.run("report", workspace, "daily", "--out", landing.at("a.txt")).code() != 0);

        assertEquals(before, landing.files());
    }

    private void refuse(String message, String... arguments) {
        var outcome = run(landing.at("refused.pdf"), arguments);
        assertTrue(outcome.code() != 0, message);
        assertEquals("", outcome.out());
        assertTrue(outcome.error().contains(message), outcome.error());
    }

    private void assertWritten(String title, String... arguments) throws IOException {
        String text = text(arguments);
        assertTrue(text.replaceAll("\\s", "").contains(title.replaceAll("\\s", "")), text);
    }

    private String text(String... arguments) throws IOException {
        Path file = landing.at("report.pdf");
        var outcome = run(file, arguments);
        assertEquals(0, outcome.code(), outcome.error());
        assertEquals("", outcome.error());
        assertTrue(outcome.out().contains("已存为 " + file), outcome.out());
        return Papers.text(new Pdf(Files.readAllBytes(file), 1, List.of(), Set.of()));
    }

    private Landing.Outcome run(Path file, String... arguments) {
        var all = new ArrayList<Object>(List.of("report", workspace));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--out", file));
        return landing.run(all.toArray());
    }
}
