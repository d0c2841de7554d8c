package landfall.ui.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import landfall.domain.EnterpriseFields;
import landfall.domain.EntityKind;
import landfall.domain.ProjectFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.quality.rule.Topic;
import landfall.text.Language;
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

class QualityFlowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = Hands.ROBOT;
    private QualityBureau bureau;
    private QualityPlace place;
    private Stage stage;
    private Stage dialog;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @BeforeEach
    void openTheList() throws Exception {
        bureau = new QualityBureau(folder, Language.CHINESE, 30);
        place = Pictures.onWindow(() -> bureau.desk.seat(new QualityPlace(bureau.desk.context)));
        stage = Pictures.show(place.root(), Theme.LIGHT, 960, 560);
    }

    @AfterEach
    void close() throws Exception {
        onWindow(() -> {
            stage.close();
            if (dialog != null) {
                dialog.close();
            }
            return null;
        });
        bureau.desk.close();
    }

    private static <T> T onWindow(Callable<T> action) throws Exception {
        Hands.settle();
        T result = Pictures.onWindow(action);
        Hands.settle();
        return result;
    }

    private void topic(Topic topic) throws Exception {
        onWindow(() -> {
            place.open(new Route.Quality(topic.name()));
            return null;
        });
    }

    private long lines() throws Exception {
        return onWindow(() -> (long) ((ListView<?>) place.root().lookup("#quality-list")).getItems().size());
    }

    private static void type(Node field, String text) throws Exception {
        onWindow(() -> {
            field.requestFocus();
            ((TextField) field).setText(text);
            return null;
        });
    }

    private Node node(String id) throws Exception {
        return onWindow(() -> stage.getScene().lookup(id));
    }

    @Test
    void enterGoesToTheFieldsAndEnterThereKeepsTheRepair() throws Exception {
        topic(Topic.DATES);
        assertEquals(1, lines());
        robot.push(KeyCode.ENTER);
        type(node("#repair-plan_complete"), "2025-06");
        robot.push(KeyCode.ENTER);
        assertEquals(0, lines());
        assertEquals(DayOrMonth.parse("2025-06"),
                bureau.desk.pipeline().project(bureau.other.id()).get(ProjectFields.PLAN_COMPLETE));
        bureau.desk.workspace.undo();
        assertEquals(1, lines());
    }

    @Test
    void whatIsTypedIsStillThereWhenTheUserLooksAtAnotherFindingInBetween() throws Exception {
        topic(Topic.DATES);
        type(node("#repair-plan_complete"), "2025-06");
        topic(Topic.AMOUNTS);
        topic(Topic.DATES);
        assertEquals("2025-06", ((TextField) node("#repair-plan_complete")).getText());
        robot.clickOn("#quality-save");
        assertEquals(0, lines());
        bureau.desk.workspace.undo();
        topic(Topic.AMOUNTS);
        topic(Topic.DATES);
        assertNotEquals("2025-06", ((TextField) node("#repair-plan_complete")).getText());
    }

    @Test
    void theAmountThatWasMeantIsOneClickAway() throws Exception {
        topic(Topic.AMOUNTS);
        robot.clickOn("#quality-take");
        assertEquals(Money.yi("20"), bureau.desk.pipeline().project(bureau.signed.id()).totalInvestment());
        assertEquals(0, lines());
    }

    @Test
    void whatIsLetStandIsGoneFromTheListUntilTheValueChangesAndComesBackWithUndo() throws Exception {
        topic(Topic.DATES);
        robot.push(KeyCode.A);
        assertEquals(0, lines());
        bureau.desk.workspace.undo();
        assertEquals(1, lines());
        robot.clickOn("#quality-accept");
        assertEquals(0, lines());
        assertEquals(EditKind.ACCEPT, bureau.desk.workspace.history(1).getFirst().kind());
    }

    @Test
    void anAnswerThatIsStillWrongStaysInTheForm() throws Exception {
        topic(Topic.DATES);
        robot.push(KeyCode.ENTER);
        type(node("#repair-plan_complete"), "2024-11");
        robot.push(KeyCode.ENTER);
        assertEquals(1, lines());
        assertTrue(onWindow(() -> stage.getScene().lookup("#save-anyway").getParent().isVisible()));
        robot.push(KeyCode.ENTER);
        assertEquals(0, lines());
        assertEquals(DayOrMonth.parse("2024-11"),
                bureau.desk.pipeline().project(bureau.other.id()).get(ProjectFields.PLAN_COMPLETE));
    }

    @Test
    void twoRecordsAreComparedAndJoinedWithBothHistories() throws Exception {
        topic(Topic.DUPLICATES);
        robot.clickOn("#quality-join");
        dialog = Pictures.show(onWindow(() -> bureau.desk.dialog()), Theme.LIGHT, 880, 520);
        onWindow(() -> {
            ((RadioButton) dialog.getScene().lookup("#join-stays-other")).fire();
            ((RadioButton) dialog.getScene().lookup("#join-name-other")).fire();
            dialog.getScene().lookup("#join-verb").requestFocus();
            return null;
        });
        robot.clickOn((Node) onWindow(() -> dialog.getScene().lookup("#join-verb")));
        onWindow(() -> null);
        assertNull(bureau.desk.pipeline().enterprise("twin-1"));
        var stays = bureau.desk.pipeline().enterprise("twin-2");
        assertEquals("湘潭云轴科技（湖南）有限公司", stays.name());
        assertEquals("上海", stays.get(EnterpriseFields.ORIGIN_PLACE));
        assertEquals("twin-2", bureau.desk.pipeline().project(bureau.other.id()).get(ProjectFields.COMPANY));
        List<Edit> history = bureau.desk.workspace.history("twin-2");
        assertEquals(EditKind.JOIN, history.getFirst().kind());
        assertTrue(history.stream().flatMap(edit -> edit.changes().stream())
                .anyMatch(change -> change.cell().row().equals("twin-1")));
        bureau.desk.workspace.undo();
        assertNotNull(bureau.desk.pipeline().entity(EntityKind.ENTERPRISE, "twin-1"));
        assertEquals(1, lines());
    }

    @Test
    void twoThatAreNotTheSameAreNotFoundAgain() throws Exception {
        topic(Topic.DUPLICATES);
        robot.clickOn("#quality-accept");
        assertEquals(0, lines());
        assertEquals(EditKind.APART, bureau.desk.workspace.history(1).getFirst().kind());
        assertFalse(bureau.desk.pipeline().enterprise("twin-1").get(EnterpriseFields.ACCEPTED).isEmpty());
    }

    @Test
    void theListIsNarrowedByOwnerAndByStage() throws Exception {
        long all = lines();
        choose("#quality-stage", "签约");
        long signed = lines();
        assertTrue(signed < all);
        choose("#quality-owner", bureau.other.owner());
        assertTrue(lines() < signed);
        choose("#quality-stage", "全部");
        choose("#quality-owner", "全部");
        assertEquals(all, lines());
    }

    private void choose(String menu, String word) throws Exception {
        onWindow(() -> {
            ((MenuButton) stage.getScene().lookup(menu)).getItems().stream().filter(item -> item.getText().equals(word))
                    .findFirst().orElseThrow().fire();
            return null;
        });
    }
}
