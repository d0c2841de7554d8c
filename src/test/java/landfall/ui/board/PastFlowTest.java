package landfall.ui.board;

import static landfall.ui.board.BoardBench.fx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.geometry.Point2D;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class PastFlowTest {
    @TempDir
    Path folder;
    private final FxRobot robot = Hands.ROBOT;
    private BoardBench bench;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @BeforeEach
    void openABoardWithASignedProjectAndANewLead() throws Exception {
        Path file = folder.resolve("bureau.landfall");
        try (Workspace workspace = Workspace.create(file, BoardBench.AUTHOR)) {
            workspace.perform(Draft.of(EditKind.CREATE, "风光能一体化").set("p1", ProjectFields.NAME, "风光能一体化")
                    .set("p1", ProjectFields.STAGE, Stage.SIGNED)
                    .set("p1", ProjectFields.TOTAL_INVESTMENT, Money.yi("10"))
                    .set("p1", ProjectFields.entryDate(Stage.TALKS), DayOrMonth.parse("2024-02-10"))
                    .set("p1", ProjectFields.entryDate(Stage.SIGNED), DayOrMonth.parse("2024-06-24")));
            workspace.perform(Draft.of(EditKind.CREATE, "德国工业园").set("p2", ProjectFields.NAME, "德国工业园")
                    .set("p2", ProjectFields.STAGE, Stage.LEAD)
                    .set("p2", ProjectFields.entryDate(Stage.LEAD), DayOrMonth.parse("2024-07-10")));
        }
        bench = BoardBench.on(file);
    }

    @AfterEach
    void close() throws Exception {
        bench.close();
    }

    @Test
    void aPastDayHasItsOwnTotalsRefusesEveryChangeAndEscapeLeadsBack() throws Exception {
        assertNull(bench.find("#past-banner"));
        choose("2024-03-31");
        assertEquals(Money.yi("10"), bench.column(Stage.TALKS).total());
        assertEquals(0, bench.column(Stage.SIGNED).count());
        assertEquals(0, bench.column(Stage.LEAD).count());
        assertTrue(sees("这是 2024年3月31日 的情况"));
        assertTrue(sees("项目 1 个"), "the status bar counts the same day");

        Point2D from = bench.card("风光能一体化");
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(from.add(20, 10));
        robot.moveTo(bench.middle(Stage.LANDED));
        robot.release(MouseButton.PRIMARY);
        bench.settle();
        assertNull(bench.find(".lf-move-form"));
        assertTrue(sees("只能看、不能改"));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        robot.type(KeyCode.N, KeyCode.B);
        bench.settle();
        assertNull(bench.find(".lf-dialog"), "no form for a new project or for a field opens");
        assertEquals(2, bench.workspace().history(9).size(), "nothing was recorded or undone");

        robot.type(KeyCode.ESCAPE);
        bench.settle();
        assertNull(bench.find("#past-banner"));
        assertEquals(Money.yi("10"), bench.column(Stage.SIGNED).total());
        assertEquals(1, bench.column(Stage.LEAD).count());
    }

    @Test
    void whatWasNotYetRecordedIsLeftOutWhenOnlyTheKnownCounts() throws Exception {
        robot.clickOn(bench.find("#day"));
        bench.settle();
        type("2024-07-31");
        fx(() -> {
            ((CheckBox) bench.find("#past-known")).setSelected(true);
            return null;
        });
        assertEquals("2024-07-31", ((TextField) bench.find("#past-known-on")).getText());
        robot.clickOn(bench.find("#past-show"));
        bench.settle();
        assertEquals(0, bench.column(Stage.SIGNED).count(), "the file was made later than that");
        robot.clickOn(bench.find("#past-back"));
        bench.settle();
        assertEquals(1, bench.column(Stage.SIGNED).count());
    }

    @Test
    void aDayToComeIsNotShown() throws Exception {
        choose("2024-09-01");
        assertNotNull(bench.find("#past-form"), "the question stays open");
        assertTrue(sees("不晚于今天"));
    }

    private void choose(String day) throws Exception {
        robot.clickOn(bench.find("#day"));
        bench.settle();
        type(day);
        robot.type(KeyCode.ENTER);
        bench.settle();
    }

    private void type(String day) throws Exception {
        var field = (TextField) bench.find("#past-day");
        fx(() -> {
            field.requestFocus();
            field.setText(day);
            return null;
        });
    }

    private boolean sees(String text) throws Exception {
        return fx(() -> bench.stage().getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && label.isVisible() && label.getText() != null
                        && label.getText().contains(text)));
    }
}
