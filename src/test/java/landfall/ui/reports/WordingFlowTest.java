package landfall.ui.reports;

import static landfall.ui.reports.ReportsBench.fx;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.report.Block;
import landfall.report.monthly.Section;
import landfall.text.Language;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.look.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordingFlowTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @Test
    void aSectionIsWordedByHandAndComparedWhenTheFiguresChange() throws Exception {
        try (var bench = new ReportsBench(folder.resolve("b.landfall"), Language.CHINESE, Theme.LIGHT, 1216, 664,
                0)) {
            sign(bench, "甲", "2.5");
            bench.await(YearMonth.of(2024, 7));
            String generated = text(bench);
            String draft = "wording 2024-07 " + Section.OVERVIEW + " zh";
            bench.workspace.unsaved().keep(draft, Map.of("text", "half a sentence"));
            Hands.ROBOT.clickOn("#report-word-" + Section.OVERVIEW);
            bench.until(() -> bench.place.root().lookup("#wording-text") instanceof TextArea area && area.isFocused()
                    && area.getText().equals("half a sentence"));
            Pictures.take(bench.stage, "reports-wording-draft");
            Hands.ROBOT.push(new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN));
            Hands.ROBOT.write("Off to a good start.");
            Hands.ROBOT.push(new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN));
            bench.until(() -> text(bench).equals("Off to a good start."));
            bench.until(() -> bench.workspace.unsaved().of(draft).isEmpty());

            sign(bench, "乙", "3");
            bench.until(() -> bench.place.root().lookup("#wording-keep") != null);
            Pictures.take(bench.stage, "reports-wording-outdated");
            assertEquals("Off to a good start.", text(bench));
            Hands.ROBOT.clickOn("#wording-back");
            bench.until(() -> text(bench).contains("2个") && !text(bench).equals(generated));

            Hands.ROBOT.clickOn("#report-number");
            Hands.ROBOT.write("9").type(KeyCode.ENTER);
            bench.until(() -> bench.place.model().printedProperty().get().paper().document().head().number()
                    .equals("2024年第9期"));
            assertEquals("9", fx(() -> ((TextField) bench.place.root().lookup("#report-number")).getText()));
        }
    }

    private static String text(ReportsBench bench) throws Exception {
        return fx(() -> ((Block.Paragraph) bench.place.model().printedProperty().get().paper().document().blocks()
                .getFirst()).text());
    }

    private static void sign(ReportsBench bench, String name, String yi) {
        bench.workspace.perform(Draft.of(EditKind.CREATE, name).set(name, ProjectFields.NAME, name)
                .set(name, ProjectFields.STAGE, Stage.SIGNED)
                .set(name, ProjectFields.SIGNED_ON, DayOrMonth.parse("2024-07-09"))
                .set(name, ProjectFields.TOTAL_INVESTMENT, Money.yi(yi)));
    }
}
