package landfall.ui.board;

import static landfall.ui.board.BoardBench.fx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.text.Language;
import landfall.ui.board.card.CardCell;
import landfall.ui.board.model.BoardCard;
import landfall.ui.board.model.BoardModel;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.look.ThemeChoice;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class BoardBulkFlowTest {
    @TempDir
    Path folder;
    private final FxRobot robot = Hands.ROBOT;
    private BoardBench bench;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @BeforeEach
    void openABoardWithThreeSignedProjects() throws Exception {
        Path file = folder.resolve("bureau.landfall");
        try (Workspace workspace = Workspace.create(file, BoardBench.AUTHOR)) {
            Draft draft = Draft.of(EditKind.CREATE, "");
            for (int i = 1; i <= 4; i++) {
                Stage stage = i == 4 ? Stage.LANDED : Stage.SIGNED;
                draft.set("p" + i, ProjectFields.NAME, "项目" + i).set("p" + i, ProjectFields.STAGE, stage)
                        .set("p" + i, ProjectFields.NEXT_DUE, DayOrMonth.parse("2024-09-0" + i))
                        .set("p" + i, ProjectFields.TOTAL_INVESTMENT, Money.yi(Integer.toString(i)));
            }
            workspace.perform(draft);
        }
        bench = BoardBench.on(file, Language.CHINESE, ThemeChoice.LIGHT, 1200, 720);
    }

    @AfterEach
    void close() throws Exception {
        bench.close();
    }

    @Test
    void cardsAreTickedWithKeysAndClicksAndEditedTogetherAndOneUndoTakesItBack() throws Exception {
        fx(() -> {
            ((BoardView) bench.stage().getScene().lookup(".lf-board")).select("p1");
            bench.stage().getScene().lookup("#board-column-SIGNED").requestFocus();
            return null;
        });
        assertFalse(bench.find("#bulk-bar").isVisible());
        robot.push(KeyCode.SPACE);
        assertEquals(Set.of("p1"), ticked());
        click("项目3", false);
        assertEquals(Set.of("p1", "p2", "p3"), ticked(), "Shift ticks from the card ticked last");
        click("项目2", true);
        click("项目4", true);
        assertEquals(Set.of("p1", "p3", "p4"), ticked(), "Ctrl ticks one card, or unticks it");
        Node bar = bench.find("#bulk-bar");
        assertTrue(bar.isVisible());
        assertTrue(bar.getAccessibleText().endsWith("合计 8\u00a0亿元"), bar.getAccessibleText());

        robot.push(KeyCode.B);
        bench.settle();
        robot.write("zrr", 0).push(KeyCode.ENTER).write("孙悦", 0);
        assertEquals("为 3 个项目改责任人", fx(() -> ((Button) bench.find("#bulk-save")).getText()));
        robot.push(KeyCode.ENTER);
        bench.settle();
        assertEquals(List.of("孙悦", "", "孙悦", "孙悦"), owners());
        assertEquals(Set.of("p1", "p3", "p4"), ticked(), "the next field can be edited at once");

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        bench.settle();
        assertEquals(List.of("", "", "", ""), owners());
        robot.push(KeyCode.ESCAPE);
        assertEquals(Set.of(), ticked());
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        assertEquals(1, ticked().size(), "the whole column of the card clicked last");
    }

    private List<String> owners() throws Exception {
        return bench.workspace().pipeline().projects().stream()
                .map(project -> project.owner() == null ? "" : project.owner()).toList();
    }

    private Set<String> ticked() throws Exception {
        BoardModel model = bench.model();
        return fx(() -> new TreeSet<>(model.tickedCards().stream().map(BoardCard::id).toList()));
    }

    // The headless robot's clicks do not carry the keys that are held.
    private void click(String name, boolean command) throws Exception {
        Point2D at = bench.card(name);
        fx(() -> {
            for (Node node : bench.stage().getScene().getRoot().lookupAll(".lf-card-cell")) {
                if (node instanceof CardCell cell && !cell.isEmpty() && cell.getItem().project().name().equals(name)) {
                    for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED,
                            MouseEvent.MOUSE_CLICKED)) {
                        Event.fireEvent(cell.face(), new MouseEvent(type, 5, 5, at.getX(), at.getY(),
                                MouseButton.PRIMARY, 1, !command, command, false, command, true, false, false, true,
                                false, true, new PickResult(cell.face(), at.getX(), at.getY())));
                    }
                }
            }
            return null;
        });
    }
}
