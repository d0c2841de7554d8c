package landfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import landfall.domain.EnterpriseFields;
import landfall.domain.EntityKind;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.workspace.NewWorkspace;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogCommandTest {
    private static final Author AUTHOR = new Author("周敏", "laptop-1");

    private Landing landing;
    private Path file;

    @BeforeEach
    void recordAFewEdits(@TempDir Path folder) {
        landing = new Landing(folder);
        file = landing.at("招商局.landfall");
        try (Workspace workspace = NewWorkspace.create(file, AUTHOR, Draft.of(EditKind.CREATE, "奥特莱斯广场")
                .set("p1", ProjectFields.CODE, "ZS-2019-0001").set("p1", ProjectFields.NAME, "奥特莱斯广场")
                .set("p1", ProjectFields.TOTAL_INVESTMENT, Money.yi("20"))
                .set("p1", ProjectFields.STAGE, Stage.SIGNED))) {
            workspace.perform(Draft.of(EditKind.CREATE, "仓储").set("p2", ProjectFields.NAME, "仓储")
                    .set("p2", ProjectFields.INVESTOR, "e1").set("e1", EnterpriseFields.NAME, "王府井集团"));
            workspace.perform(Draft.of(EditKind.CHANGE, "奥特莱斯广场", ProjectFields.TOTAL_INVESTMENT.labelKey())
                    .set("p1", ProjectFields.TOTAL_INVESTMENT, Money.yi("12.5").as(Qualifier.ABOUT))
                    .set("p1", ProjectFields.SIGNED_ON, DayOrMonth.parse("2019-04-16"))
                    .set("p1", ProjectFields.REMARKS, "第一行\n第二行"));
            workspace.undo();
            workspace.perform(Draft.of(EditKind.DELETE, "仓储").delete(EntityKind.PROJECT, "p2"));
        }
    }

    /** The record without the moments, which differ from run to run. */
    private static String timeless(String out) {
        return out.replaceAll("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}", "那一刻");
    }

    @Test
    void theRecordIsPrintedNewestFirstWithWhatStoodBefore() {
        var outcome = landing.run("log", file);
        assertEquals(0, outcome.code(), outcome.error());
        assertEquals("""
                那一刻　周敏（laptop-1）　删除「仓储」
                    是否删除：否 → 是
                那一刻　周敏（laptop-1）　撤销：改「奥特莱斯广场」的总投资
                    总投资：约12.5 亿元 → 20 亿元
                    签约日期：2019年4月16日 → 空
                    备注：第一行 第二行 → 空
                那一刻　周敏（laptop-1）　改「奥特莱斯广场」的总投资
                    总投资：20 亿元 → 约12.5 亿元
                    签约日期：空 → 2019年4月16日
                    备注：空 → 第一行 第二行
                那一刻　周敏（laptop-1）　新建「仓储」
                    仓储，项目名称：空 → 仓储
                    仓储，投资方：空 → 王府井集团
                    王府井集团，企业名称：空 → 王府井集团
                那一刻　周敏（laptop-1）　新建「奥特莱斯广场」
                    项目编号：空 → ZS-2019-0001
                    项目名称：空 → 奥特莱斯广场
                    总投资：空 → 20 亿元
                    阶段：空 → 签约
                """, timeless(outcome.out()));
    }

    @Test
    void oneProjectIsNamedByItsCodeInAnyCaseOrByItsIdEvenAfterItWasDeleted() {
        assertEquals(3, landing.run("log", file, "--project", "zs-2019-0001", "--json").array().size());
        assertEquals("""
                那一刻　周敏（laptop-1）　删除「仓储」
                    是否删除：否 → 是
                那一刻　周敏（laptop-1）　新建「仓储」
                    项目名称：空 → 仓储
                    投资方：空 → 王府井集团
                """, timeless(landing.run("log", file, "--project", "p2").out()));
    }

    @Test
    void anUnknownProjectAndALimitBelowOneAreRefused() {
        var outcome = landing.run("log", file, "--project", "ZS-9", "--json");
        assertEquals(2, outcome.code());
        assertEquals("cli.log.no_project", outcome.refusal().get("key"));
        assertEquals("cli.log.limit", landing.run("log", file, "--limit", "0", "--json").refusal().get("key"));
    }

    @Test
    void theLimitKeepsTheNewest() {
        var array = landing.run("log", file, "--limit", "2", "--json").array();
        assertEquals(List.of("DELETE", "UNDO"), array.stream().map(edit -> edit.get("kind")).toList());
    }

    @Test
    @SuppressWarnings("unchecked")
    void aChangeForScriptsHasPlainValues() {
        var edit = landing.run("log", file, "--json").array().get(2);
        assertEquals("周敏", edit.get("author"));
        assertEquals("laptop-1", edit.get("laptop"));
        assertEquals("改「奥特莱斯广场」的总投资", edit.get("label"));
        var change = ((List<Map<String, Object>>) edit.get("changes")).getFirst();
        assertEquals(Map.of("entity", "project", "id", "p1", "field", "total_investment",
                "before", new BigDecimal("2000000000"), "after", new BigDecimal("1250000000"),
                "after_qualifier", "about"), change);
        assertEquals(edit.get("id"), landing.run("log", file, "--json").array().get(1).get("undoes"));
    }

    @Test
    void aLargeEditIsOnlyCountedUnlessAProjectIsAskedFor() {
        try (Workspace workspace = Workspace.open(file, AUTHOR)) {
            Draft draft = Draft.of(EditKind.BULK, "30", ProjectFields.OWNER.labelKey());
            for (int i = 0; i < 30; i++) {
                draft.set("b" + i, ProjectFields.OWNER, "李航");
            }
            workspace.perform(draft);
        }
        List<String> lines = new ArrayList<>(landing.run("log", file, "--limit", "1").out().lines().toList());
        assertEquals("    共涉及 30 条记录、30 项内容", lines.get(1));
        assertEquals(2, lines.size());
        var edit = landing.run("log", file, "--limit", "1", "--json").array().getFirst();
        assertEquals(new BigDecimal(30), edit.get("fields"));
        assertFalse(edit.containsKey("changes"));
        assertTrue(landing.run("log", file, "--project", "b7").out().contains("责任人：空 → 李航"));
    }

    @Test
    void theRecordIsNarrowedByPersonFieldAndDaysAndNothingFoundIsSaid() {
        assertEquals(3, landing.run("log", file, "--field", "总投资", "--json").array().size());
        assertEquals(3, landing.run("log", file, "--field", "total_investment", "--person", "周敏", "--json").array()
                .size());
        assertEquals(0, landing.run("log", file, "--person", "李航", "--json").array().size());
        assertEquals("没有符合条件的改动。\n", landing.run("log", file, "--to", "1999-12-31").out());
        assertEquals(5, landing.run("log", file, "--from", "1999-12-31", "--json").array().size());
        assertEquals("cli.log.no_field", landing.run("log", file, "--field", "没有", "--json").refusal().get("key"));
    }

    @Test
    void theSameRecordIsPrintedAsAPdf() throws IOException {
        Path out = landing.at("记录.pdf");
        var outcome = landing.run("log", file, "--project", "zs-2019-0001", "--pdf", out);
        assertEquals(0, outcome.code(), outcome.error());
        assertTrue(outcome.out().contains("共 1 页"), outcome.out());
        assertEquals("%PDF", new String(java.nio.file.Files.readAllBytes(out), 0, 4,
                java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void theRecordIsReadInEnglishTooAndNothingIsWritten() throws IOException {
        var before = landing.files();
        String out = landing.run("log", file, "--limit", "2", "--lang", "en").out();
        assertTrue(out.contains("Total investment: "), out);
        assertEquals(before, landing.files());
    }
}
