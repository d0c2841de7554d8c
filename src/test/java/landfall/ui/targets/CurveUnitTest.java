package landfall.ui.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import landfall.domain.Holder;
import landfall.insight.indicator.Indicator;
import landfall.insight.target.Target;
import landfall.insight.target.Targets;
import landfall.text.Language;
import landfall.ui.kit.Desk;
import landfall.ui.kit.Hands;
import landfall.ui.kit.MoneyUnit;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.look.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class CurveUnitTest {
    private final FxRobot robot = Hands.ROBOT;
    @TempDir
    private Path folder;
    private Desk desk;
    private TargetsPlace place;
    private Stage stage;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder, Language.CHINESE, 40);
        place = Pictures.onWindow(() -> desk.seat(new TargetsPlace(desk.context)));
        stage = Pictures.show(place.root(), Theme.LIGHT, 980, 760);
        settle();
        Pictures.onWindow(() -> {
            place.open(new landfall.ui.kit.Route.Targets(0));
            return null;
        });
        settle();
    }

    @AfterEach
    void close() throws Exception {
        Pictures.onWindow(() -> {
            stage.close();
            return null;
        });
        desk.close();
    }

    private static void settle() {
        for (int i = 0; i < 4; i++) {
            Hands.settle();
        }
    }

    private Optional<Target> target(int year) {
        return Targets.of(desk.pipeline(), year).target(Indicator.SIGN_INV, Holder.BUREAU);
    }

    private void unit(MoneyUnit unit) throws Exception {
        Pictures.onWindow(() -> {
            desk.context.unit().set(unit);
            return null;
        });
        settle();
    }

    @Test
    void theMonthsAreWrittenInTheUnitThatIsShown() throws Exception {
        String inYi = Pictures.onWindow(() -> robot.lookup("#targets-month-6").<TextField>query().getText());
        unit(MoneyUnit.SMALL);
        String inWan = Pictures.onWindow(() -> robot.lookup("#targets-month-6").<TextField>query().getText());
        assertFalse(inYi.equals(inWan), "in 亿元 " + inYi + ", in 万元 " + inWan);
    }

    @Test
    void savingMonthsThatNobodyTouchedAfterTheUnitWasSwitchedChangesNothing() throws Exception {
        Target before = target(2024).orElseThrow();
        unit(MoneyUnit.SMALL);
        Pictures.onWindow(() -> {
            robot.lookup("#targets-curve-save").<Button>query().fire();
            return null;
        });
        settle();
        assertEquals(before, target(2024).orElseThrow());
    }

    @Test
    void aTargetPutRightAfterTheYearWasTurnedIsForTheYearInWhichItWasTyped() throws Exception {
        Optional<Target> next = target(2025);
        robot.push(KeyCode.ENTER);
        settle();
        Pictures.onWindow(() -> {
            robot.lookup("#targets-editor").<TextField>query().setText("很多");
            return null;
        });
        robot.clickOn("#targets-year-next");
        settle();
        Pictures.onWindow(() -> {
            robot.lookup("#targets-editor").<TextField>query().setText("77");
            return null;
        });
        robot.push(KeyCode.ENTER);
        settle();
        assertEquals(next, target(2025));
    }
}
