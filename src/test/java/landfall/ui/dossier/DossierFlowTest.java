package landfall.ui.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
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

class DossierFlowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = Hands.ROBOT;
    private Desk desk;
    private DossierPlace place;
    private Stage stage;
    private List<String> ids;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @BeforeEach
    void openADossier() throws Exception {
        desk = new Desk(folder, Language.CHINESE, 40);
        ids = desk.pipeline().projects().stream()
                .filter(project -> project.isLive() && project.totalInvestment() != null)
                .filter(project -> project.stage() == landfall.domain.Stage.SIGNED).map(Project::id).toList();
        place = Pictures.onWindow(() -> desk.seat(new DossierPlace(desk.context)));
        stage = Pictures.show(place.root(), Theme.LIGHT, 960, 868);
        onWindow(() -> {
            place.open(new Route.Dossier(ids.getFirst(), ids));
            return null;
        });
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
    void aFactEditedInItsPlaceShowsInTheChangeRecordAndCanBeTakenBack() throws Exception {
        Money before = project().totalInvestment();
        robot.clickOn("#fact-total_investment").write("12.5").push(KeyCode.ENTER);
        onWindow(() -> {
            ((javafx.scene.control.Button) desk.dialog().lookup("#amount-correct")).fire();
            return null;
        });
        assertEquals(Money.yi("12.5"), project().totalInvestment());
        assertTrue(shows("12.5\u00a0亿元"));
        robot.clickOn("#dossier-record-tab");
        String words = desk.context.formats().money(before);
        assertTrue(shows("改「" + project().name() + "」的总投资"));
        assertTrue(shows(words), words);
        assertTrue(shows("12.5\u00a0亿元"));
        assertTrue(shows("周敏，本机"));
        desk.workspace.undo();
        assertEquals(before, project().totalInvestment());
    }

    @Test
    void escapeLeavesTheFactAsItWas() throws Exception {
        Project before = project();
        robot.clickOn("#fact-owner").write("别人").push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        assertEquals(before, project());
    }

    @Test
    void aLineOnProgressIsKeptWithTodaysDateAndStandsInTheTimeline() throws Exception {
        robot.clickOn("#dossier-note").write("现场走访，道路末段未交工").push(KeyCode.ENTER);
        assertEquals("现场走访，道路末段未交工", project().get(ProjectFields.PROGRESS_NOTE));
        assertEquals(DayOrMonth.of(Desk.TODAY), project().get(ProjectFields.LAST_PROGRESS_ON));
        assertTrue(shows("现场走访，道路末段未交工"));
    }

    @Test
    void aLongTextIsKeptWithEnterAndBrokenWithShift() throws Exception {
        robot.clickOn("#fact-blockers").push(KeyCode.CONTROL, KeyCode.A).write("甲").push(KeyCode.SHIFT, KeyCode.ENTER)
                .write("乙").push(KeyCode.ENTER);
        assertEquals("甲\n乙", project().get(ProjectFields.BLOCKERS));
    }

    @Test
    void theArrowsGoThroughTheListThatTheProjectCameFrom() throws Exception {
        assertTrue(shows("1 / " + ids.size()));
        robot.push(KeyCode.DOWN);
        assertTrue(shows("2 / " + ids.size()));
        assertTrue(shows(desk.pipeline().project(ids.get(1)).name()));
        robot.push(KeyCode.UP);
        assertTrue(shows("1 / " + ids.size()));
    }

    @Test
    void aDeletedProjectSaysSoAndComesBackWithUndo() throws Exception {
        String name = project().name();
        onWindow(() -> {
            place.delete();
            return null;
        });
        assertTrue(shows("这个项目已删除"));
        desk.workspace.undo();
        assertTrue(shows(name));
    }

    private Project project() throws Exception {
        return onWindow(() -> desk.pipeline().project(ids.getFirst()));
    }

    private boolean shows(String text) throws Exception {
        Hands.settle();
        return onWindow(() -> {
            place.root().applyCss();
            place.root().layout();
            return place.root().lookupAll(".label").stream()
                    .anyMatch(node -> node instanceof Label label && text.equals(label.getText()));
        });
    }

    private static <T> T onWindow(Callable<T> action) throws Exception {
        Hands.settle();
        return Pictures.onWindow(action);
    }
}
