package landfall.ui.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.journal.EditLabels;
import landfall.text.Language;
import landfall.ui.kit.Desk;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class RecordFlowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = Hands.ROBOT;
    private Desk desk;
    private RecordPlace place;
    private Stage stage;
    private Project project;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @BeforeEach
    void openTheRecord() throws Exception {
        desk = new Desk(folder, Language.CHINESE, 10);
        project = desk.pipeline().projects().getFirst();
        desk.workspace.perform(Draft.of(EditKind.CHANGE, project.name(), ProjectFields.OWNER.labelKey())
                .set(project.id(), ProjectFields.OWNER, "王五").set(project.id(), ProjectFields.REMARKS, "道路未通车"));
        place = Pictures.onWindow(() -> desk.seat(new RecordPlace(desk.context)));
        stage = Pictures.show(new StackPane(place.root()), Theme.LIGHT, 980, 500);
        Pictures.onWindow(() -> {
            place.open(new Route.Record());
            return null;
        });
        Hands.settle();
    }

    @AfterEach
    void close() throws Exception {
        Pictures.onWindow(() -> {
            stage.close();
            return null;
        });
        desk.close();
    }

    @Test
    void oneFieldIsTakenBackAfterThePreviewAndTheRestStays() throws Exception {
        robot.clickOn("道路未通车").push(KeyCode.R);
        answer("#revert-go");
        assertEquals(null, now().get(ProjectFields.REMARKS));
        assertEquals("王五", now().owner());
        assertTrue(shows("恢复「" + project.name() + "」的备注（改「" + project.name() + "」的责任人）"));
        robot.clickOn(robot.lookup("#record-revert-edit").nth(1).<javafx.scene.Node>query());
        answer("#revert-go");
        assertEquals(project.owner(), now().owner());
        assertEquals("恢复：改「" + project.name() + "」的责任人", EditLabels.label(
                desk.workspace.nextUndo().orElseThrow(), desk.context.texts()));
    }

    @Test
    void whatWasChangedSinceIsSaidAndNothingIsOfferedWhenNothingIsLeft() throws Exception {
        desk.workspace.perform(Draft.of(EditKind.CHANGE, project.name(), ProjectFields.OWNER.labelKey())
                .set(project.id(), ProjectFields.OWNER, "赵六").set(project.id(), ProjectFields.REMARKS, "已通车"));
        Hands.settle();
        select("after=道路未通车");
        robot.push(KeyCode.R);
        Hands.settle();
        assertEquals(null, desk.dialog().lookup("#revert-go"));
        answer("#revert-close");
        assertEquals("赵六", now().owner());
    }

    @Test
    void theFilterNarrowsAndSaysHowManyLieOutside() throws Exception {
        assertTrue(shows("共 2 次改动，" + desk.context.formats().integer(fields()) + " 项内容"));
        robot.clickOn("#record-text").write("没有这样的");
        robot.sleep(400);
        assertTrue(shows("条件以外还有 2 次改动"));
        robot.clickOn("#record-clear");
        assertTrue(shows("道路未通车"));
        robot.clickOn("#record-from").write("1999-01-01").push(KeyCode.ENTER);
        robot.clickOn("#record-to").write("乱写").push(KeyCode.ENTER);
        assertFalse(desk.said.isEmpty());
        assertTrue(shows("道路未通车"));
        robot.clickOn("#record-to").push(KeyCode.CONTROL, KeyCode.A).write("1999-12").push(KeyCode.ENTER);
        assertTrue(shows("没有符合条件的变更"));
    }

    @Test
    void theKeysOpenTheEditAndTheProject() throws Exception {
        robot.clickOn("生成演示数据（10 个项目）");
        assertTrue(shows(project.name()));
        robot.clickOn("道路未通车").push(KeyCode.O);
        assertEquals(List.of(new Route.Dossier(project.id())), desk.travelled);
    }

    private void select(String words) throws Exception {
        Pictures.onWindow(() -> {
            var list = (ListView<?>) place.root().lookup("#record-list");
            for (int i = 0; i < list.getItems().size(); i++) {
                if (list.getItems().get(i).toString().contains(words)) {
                    list.getSelectionModel().clearAndSelect(i);
                }
            }
            list.requestFocus();
            return null;
        });
    }

    private long fields() {
        try (var record = landfall.store.record.RecordFile.open(desk.workspace.file())) {
            return record.count(landfall.journal.RecordQuery.ALL).fields();
        }
    }

    private Project now() {
        return desk.pipeline().project(project.id());
    }

    private void answer(String button) throws Exception {
        Hands.settle();
        Pictures.onWindow(() -> {
            ((Button) desk.dialog().lookup(button)).fire();
            return null;
        });
        Hands.settle();
    }

    private boolean shows(String text) throws Exception {
        Hands.settle();
        return Pictures.onWindow(() -> {
            place.root().applyCss();
            place.root().layout();
            return place.root().lookupAll(".label").stream()
                    .anyMatch(node -> node instanceof Label label && text.equals(label.getText()));
        });
    }
}
