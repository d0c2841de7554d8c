package landfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.workspace.NewWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityCommandTest {
    private Landing landing;
    private Path file;

    @BeforeEach
    void start(@TempDir Path folder) {
        landing = new Landing(folder);
        file = landing.at("招商局.landfall");
    }

    private void make(Draft draft) {
        NewWorkspace.create(file, new Author("周敏", "laptop-1"), draft).close();
    }

    private static Draft lead() {
        return Draft.of(EditKind.CREATE, "云谷").set("p1", ProjectFields.NAME, "云谷")
                .set("p1", ProjectFields.CODE, "ZS-2024-0001").set("p1", ProjectFields.STAGE, Stage.LEAD)
                .set("p1", ProjectFields.OWNER, "李航").set("p1", ProjectFields.CHANNEL, "以商招商")
                .set("p1", ProjectFields.HEARD_ON, DayOrMonth.parse("2024-03-01"))
                .set("p1", ProjectFields.NEXT_STEP, "走访").set("p1", ProjectFields.NEXT_DUE, DayOrMonth.parse("2024-09"));
    }

    @Test
    void aBureauInOrderIsSaidToBeSo() {
        make(lead());
        assertEquals("数据没有要处理的问题。\n", landing.run("quality", file).out());
        assertEquals("[ ]\n", landing.run("quality", file, "--json").out());
    }

    @Test
    @SuppressWarnings("unchecked")
    void findingsAreListedByTopicAndGiveExitCodeZero() {
        make(lead().set("p1", ProjectFields.NEXT_STEP, null)
                .set("p1", ProjectFields.TOTAL_INVESTMENT, Money.yi("200000")));
        var outcome = landing.run("quality", file);
        assertEquals(0, outcome.code());
        assertEquals(List.of("没有下一步 (1)", "  ZS-2024-0001  云谷  没有下一步举措和时限", "金额 (1)",
                "  ZS-2024-0001  云谷  总投资 200,000 亿元 与其他金额差了上万倍，请核对单位，可能是 20 亿元"),
                outcome.out().lines().toList());
        var findings = (List<Map<String, Object>>) Landing.parse(landing.run("quality", file, "--json").out());
        assertEquals(List.of("unit.total_investment", "p1", "amounts", "warning", List.of("total_investment")),
                List.of(findings.get(1).get("rule"), findings.get(1).get("id"), findings.get(1).get("topic"),
                        findings.get(1).get("severity"), findings.get(1).get("fields")));
        assertTrue(landing.run("quality", file, "--lang", "en").out().contains("No next step (1)"));
    }

    @Test
    void aMissingWorkspaceIsRefused() {
        assertEquals(2, landing.run("quality", landing.at("x.landfall")).code());
    }
}
