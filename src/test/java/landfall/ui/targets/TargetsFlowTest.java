package landfall.ui.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import landfall.domain.Holder;
import landfall.domain.value.Count;
import landfall.domain.value.Money;
import landfall.domain.value.Period;
import landfall.insight.indicator.Indicator;
import landfall.insight.target.Target;
import landfall.insight.target.Targets;
import landfall.insight.trip.Batches;
import landfall.text.Language;
import landfall.ui.kit.Desk;
import landfall.ui.kit.Hands;
import landfall.ui.kit.PastView;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.look.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class TargetsFlowTest {
    private static final Holder FIRST = new Holder(Holder.Kind.UNIT, "招商一科");

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
        Hands.settle();
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

    /** The bureau's total investment is selected at first; its row is followed by that of the contract capital. */
    @Test
    void aTargetIsTypedEditedUndoneAndTakenAwayWithTheKeyboard() throws Exception {
        assertFalse(target(Indicator.SIGN_CAP, Holder.BUREAU).isPresent());
        press(KeyCode.DOWN);
        robot.press(KeyCode.DIGIT8).release(KeyCode.DIGIT8);
        settle();
        robot.write("000万元");
        press(KeyCode.ENTER);
        assertEquals(Money.wan("8000"), target(Indicator.SIGN_CAP, Holder.BUREAU).orElseThrow().value());
        press(KeyCode.UP);
        press(KeyCode.F2);
        assertEquals("8000万元", editor().getText());
        set("120");
        press(KeyCode.ENTER);
        assertEquals(Money.yi("120"), target(Indicator.SIGN_CAP, Holder.BUREAU).orElseThrow().value());
        Pictures.take(stage, "targets-flow");
        desk.workspace.undo();
        settle();
        assertEquals(Money.wan("8000"), target(Indicator.SIGN_CAP, Holder.BUREAU).orElseThrow().value());
        press(KeyCode.UP);
        press(KeyCode.DELETE);
        assertFalse(target(Indicator.SIGN_CAP, Holder.BUREAU).isPresent());
        desk.workspace.undo();
        assertEquals(Money.wan("8000"), target(Indicator.SIGN_CAP, Holder.BUREAU).orElseThrow().value());
        desk.workspace.undo();
        assertFalse(target(Indicator.SIGN_CAP, Holder.BUREAU).isPresent());
        desk.workspace.redo();
        settle();
        press(KeyCode.ENTER);
        set("60");
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        set("30亿");
        press(KeyCode.ENTER);
        assertEquals(Money.yi("60"), target(Indicator.SIGN_CAP, Holder.BUREAU).orElseThrow().value());
        assertEquals(Money.yi("30"), target(Indicator.SIGN_CAP, FIRST).orElseThrow().value(), "the sums are passed");
    }

    @Test
    void whatCannotBeKeptStaysInTheFieldAndEscLeavesTheTargetAsItWas() throws Exception {
        Target before = target(Indicator.SIGN_INV, Holder.BUREAU).orElseThrow();
        press(KeyCode.ENTER);
        set("很多");
        press(KeyCode.ENTER);
        assertEquals("很多", editor().getText());
        assertTrue(shows("很多"), "the reason names what was typed");
        set("0");
        press(KeyCode.ENTER);
        assertTrue(shows("目标要大于0"));
        press(KeyCode.ESCAPE);
        assertFalse(editor().isFocused());
        assertEquals(before, target(Indicator.SIGN_INV, Holder.BUREAU).orElseThrow());
    }

    @Test
    void theMonthsOfATargetAreDrawnAndMadeEvenAgain() throws Exception {
        type("#targets-month-1", "10%");
        press(KeyCode.ENTER);
        Target drawn = target(Indicator.SIGN_INV, Holder.BUREAU).orElseThrow();
        assertEquals(new BigDecimal("10"), drawn.shape().percent(1));
        assertEquals(0, new BigDecimal("25").compareTo(drawn.shape().percent(3)), "an untouched month keeps its share");
        type("#targets-month-2", "1%");
        press(KeyCode.ENTER);
        assertEquals(drawn, target(Indicator.SIGN_INV, Holder.BUREAU).orElseThrow());
        assertTrue(shows("不能少于上个月"));
        robot.clickOn("#targets-curve-even");
        settle();
        assertEquals(null, target(Indicator.SIGN_INV, Holder.BUREAU).orElseThrow().curve());
        robot.clickOn("#targets-actual");
        settle();
        assertNotNull(desk.dialog(), "the projects behind the figure");
    }

    @Test
    void theTripsBehindAFigureAreOpenedAsProjectsAre() throws Exception {
        List<Indicator> rows = Targets.indicators();
        for (int i = rows.indexOf(Indicator.SIGN_INV); i < rows.indexOf(Indicator.OUT_B); i++) {
            press(KeyCode.DOWN);
        }
        press(KeyCode.O);
        int trips = Batches.of(desk.pipeline(), Desk.TODAY).outbound(Period.yearToDate(YearMonth.of(2024, 8)))
                .counted().size();
        assertTrue(trips > 0);
        assertTrue(desk.dialog().lookup("#chart-list-total") instanceof Label total
                && total.getText().contains(Integer.toString(trips)), "the batches");
    }

    @Test
    void aCopiedTableIsShownBeforeItIsKept() throws Exception {
        Pictures.onWindow(() -> Clipboard.getSystemClipboard().setContent(java.util.Map.of(DataFormat.PLAIN_TEXT,
                "单位\t签约项目（个）\t签约总投资（亿元）\n招商一科\t77\t88\n")));
        robot.press(KeyCode.SHORTCUT, KeyCode.V).release(KeyCode.V, KeyCode.SHORTCUT);
        settle();
        assertEquals(Optional.empty(), target(Indicator.SIGN_N, FIRST).filter(one -> one.value().equals(Count.of(77))));
        var dialog = Pictures.show(desk.dialog(), Theme.LIGHT, 680, 420);
        robot.clickOn("#targets-import-keep");
        settle();
        Pictures.onWindow(() -> {
            dialog.close();
            return null;
        });
        assertEquals(Count.of(77), target(Indicator.SIGN_N, FIRST).orElseThrow().value());
        assertEquals(Money.yi("88"), target(Indicator.SIGN_INV, FIRST).orElseThrow().value());
        desk.workspace.undo();
        assertFalse(target(Indicator.SIGN_N, FIRST).filter(one -> one.value().equals(Count.of(77))).isPresent());
    }

    @Test
    void thePastIsReadAndNotEdited() throws Exception {
        desk.past = new PastView(LocalDate.of(2024, 6, 30), null);
        press(KeyCode.ENTER);
        assertFalse(robot.lookup("#targets-editor").<TextField>query().isFocused());
        assertEquals(1, desk.warned.size());
        press(KeyCode.DELETE);
        assertTrue(target(Indicator.SIGN_INV, Holder.BUREAU).isPresent());
        assertEquals(2, desk.warned.size());
    }

    private Optional<Target> target(Indicator indicator, Holder holder) {
        return Targets.of(desk.pipeline(), 2024).target(indicator, holder);
    }

    private TextField editor() {
        return robot.lookup("#targets-editor").query();
    }

    private void set(String text) throws Exception {
        Pictures.onWindow(() -> {
            editor().setText(text);
            return null;
        });
        settle();
    }

    private void type(String field, String text) throws Exception {
        Pictures.onWindow(() -> {
            TextField found = robot.lookup(field).query();
            found.requestFocus();
            found.setText(text);
            return null;
        });
        settle();
    }

    private boolean shows(String text) {
        return Window.getWindows().stream().filter(Window::isShowing)
                .flatMap(window -> window.getScene().getRoot().lookupAll(".label").stream())
                .anyMatch(node -> node instanceof Label label && label.getText().contains(text));
    }

    private void press(KeyCode key) {
        robot.press(key).release(key);
        settle();
    }

    private static void settle() {
        for (int i = 0; i < 4; i++) {
            Hands.settle();
        }
    }
}
