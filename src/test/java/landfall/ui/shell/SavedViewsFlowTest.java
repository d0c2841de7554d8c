package landfall.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.insight.Ageing;
import landfall.insight.filter.DateSpan;
import landfall.insight.filter.ProjectFilter;
import landfall.insight.filter.SavedView;
import landfall.journal.draft.ViewDrafts;
import landfall.text.Language;
import landfall.ui.kit.Background;
import landfall.ui.kit.Desk;
import landfall.ui.kit.FilePicker;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.ThemeChoice;
import landfall.workspace.Home;
import landfall.workspace.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedViewsFlowTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);

    @TempDir
    static Path folder;

    private static Stage stage;
    private static MainWindow window;

    // One window for all tests: opening it takes longer than any of them.
    @BeforeAll
    static void openTheDemo() throws Exception {
        Pictures.start();
        Pictures.cssWarnings();
        var settings = Settings.load(new Home(folder));
        settings.setTheme(ThemeChoice.LIGHT.name());
        settings.setLanguage(Language.CHINESE);
        stage = Pictures.onWindow(Stage::new);
        window = Pictures.onWindow(() -> {
            var made = new MainWindow(stage, new Home(folder), settings,
                    Background.on(Desk::elsewhere, Platform::runLater), Places.ALL, FilePicker.NONE, () -> TODAY);
            made.show(null);
            stage.setWidth(1440);
            stage.setHeight(900);
            made.beginnings().demo();
            return made;
        });
        settle();
    }

    @BeforeEach
    void lookAtEverything() throws Exception {
        Pictures.onWindow(() -> {
            window.context().filter().view().set(null);
            window.context().filter().filter().set(ProjectFilter.LIVE);
            return null;
        });
        go(new Route.Board());
    }

    @AfterAll
    static void close() throws Exception {
        Pictures.onWindow(() -> {
            window.close();
            stage.close();
            return null;
        });
        assertEquals(List.of(), Pictures.cssWarnings());
    }

    @Test
    void aViewSavedOnTheBoardHoldsInLedgerAndAnalysisAndCanBeTakenBack() throws Exception {
        Pictures.onWindow(() -> {
            window.context().filter().filter().set(ProjectFilter.LIVE.withStaleOnly(true)
                    .withAmount(100_000_000L, null));
            return null;
        });
        choose("views-save");
        type("#view-name", "停滞大项目");
        fire("#view-name-done");
        assertTrue(SavedView.named(pipeline(), "停滞大项目").isPresent());
        assertEquals("停滞大项目", shownView());
        Pictures.take(stage, "views-board-zh");

        go(Route.Ledger.all());
        assertEquals("停滞大项目", shownView());
        long expected = window.context().filter().filter().get().select(pipeline(), Ageing.of(pipeline(), TODAY)).size();
        assertTrue(expected > 0);
        assertTrue(labels().contains(expected + " 项"), "the ledger counts what the view shows");
        Pictures.take(stage, "views-ledger-zh");

        go(new Route.Dashboard());
        Node line = Pictures.onWindow(() -> stage.getScene().lookup("#dashboard-narrowed"));
        assertTrue(line.isVisible());
        Pictures.take(stage, "views-dashboard-zh");

        Pictures.onWindow(() -> {
            window.context().filter().filter().set(window.context().filter().filter().get().withOverdueOnly(true));
            return null;
        });
        settle();
        assertEquals("停滞大项目 已改", shownView());
        choose("views-replace");
        assertEquals("停滞大项目", shownView());
        Pictures.onWindow(() -> {
            window.context().workspace().undo();
            window.context().workspace().undo();
            return null;
        });
        settle();
        assertTrue(SavedView.named(pipeline(), "停滞大项目").isEmpty());
        assertEquals("视图", shownView());
        fire("#filter-clear");
        assertFalse(line.isVisible());
        assertEquals(ProjectFilter.LIVE, window.context().filter().filter().get());
    }

    @Test
    void theRowsBehindAFigureAreShownWholeWhateverTheWindowIsNarrowedTo() throws Exception {
        ProjectFilter narrow = ProjectFilter.LIVE.withText("没有的");
        Pictures.onWindow(() -> {
            window.context().filter().filter().set(narrow);
            return null;
        });
        List<String> ids = pipeline().projects().stream().limit(7).map(project -> project.id()).toList();
        go(new Route.Ledger("七个项目", ids));
        assertTrue(labels().contains("7 项"), () -> String.join(" ", labels()));
        fire("#filter-clear");
        assertEquals(narrow, window.context().filter().filter().get(), "the window's filter is back as it was");
        assertTrue(labels().contains("0 项") || !labels().contains("7 项"));
    }

    @Test
    void aSpanOfDaysIsTypedAndAMonthIsMeantWhole() throws Exception {
        go(Route.Ledger.all());
        Pictures.onWindow(() -> {
            var menu = (MenuButton) stage.getScene().lookup("#filter-dates");
            menu.getOnShowing().handle(null);
            var signed = (Menu) menu.getItems().stream()
                    .filter(item -> "filter-dates-signed_on".equals(item.getId())).findFirst().orElseThrow();
            signed.getItems().getLast().fire();
            return null;
        });
        fire("#filter-span-apply");
        assertTrue(labels().contains("请至少填一个日期"));
        type("#filter-from", "2024-08");
        type("#filter-to", "2024年7月");
        fire("#filter-span-apply");
        assertTrue(labels().contains("起始日期不能晚于截止日期"));
        type("#filter-to", "2024年8月");
        Pictures.take(stage, "views-span-zh");
        fire("#filter-span-apply");
        assertEquals(new DateSpan.Between(LocalDate.of(2024, 8, 1), LocalDate.of(2024, 8, 31)),
                window.context().filter().filter().get().dates(ProjectFields.SIGNED_ON));
    }

    @Test
    void aViewIsChosenInThePaletteAndWhatItDoesNotUnderstandIsTold() throws Exception {
        Pictures.onWindow(() -> {
            window.context().perform(ViewDrafts.save("v1", "签约后跟踪", "stage=SIGNED|LANDED; weather=sunny"));
            return null;
        });
        settle();
        go(new Route.Settings());
        Pictures.onWindow(() -> {
            window.context().navigator().palette();
            return null;
        });
        settle();
        Pictures.onWindow(() -> {
            var field = (TextField) stage.getScene().lookup(".lf-palette").lookup(".text-field");
            field.setText("qyhgz");
            Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return null;
        });
        settle();
        assertEquals("签约后跟踪", shownView());
        assertEquals(Set.of(landfall.domain.Stage.SIGNED, landfall.domain.Stage.LANDED),
                window.context().filter().filter().get().stages());
        assertTrue(labels().stream().anyMatch(label -> label.contains("weather=sunny")), () -> labels().toString());
    }

    @Test
    void theBarHasRoomForWhatMattersOnASmallEnglishScreen() throws Exception {
        Pictures.onWindow(() -> {
            window.theme(ThemeChoice.DARK);
            stage.setWidth(1280);
            stage.setHeight(720);
            window.language(Language.ENGLISH, new Route.Board());
            return null;
        });
        settle();
        fits();
        Pictures.take(stage, "views-board-en-1280");
        Pictures.onWindow(() -> {
            window.context().filter().filter().set(ProjectFilter.LIVE.withStaleOnly(true)
                    .withAny(ProjectFields.OWNER, Set.of("周敏", "李航")).withAmount(100_000_000L, null)
                    .withDates(ProjectFields.SIGNED_ON, DateSpan.Current.THIS_YEAR));
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return null;
        });
        fits(); // at once, before anything else makes the bar lay itself out again
        for (Route route : List.of(new Route.Board(), Route.Ledger.all(), new Route.Dashboard())) {
            go(route);
            fits();
            Pictures.take(stage, "views-" + route.getClass().getSimpleName() + "-narrow-en-1280");
        }
        Pictures.onWindow(() -> {
            window.theme(ThemeChoice.LIGHT);
            stage.setWidth(1440);
            stage.setHeight(900);
            window.language(Language.CHINESE, new Route.Board());
            return null;
        });
        settle();
    }

    private static void fits() throws Exception {
        Node bar = Pictures.onWindow(() -> stage.getScene().lookup(".lf-filter-bar"));
        Pictures.onWindow(() -> {
            for (Node child : bar.lookupAll(".lf-facet")) {
                if (child.isManaged() && child.getParent() == bar) {
                    assertTrue(child.getBoundsInParent().getMaxX() <= bar.getLayoutBounds().getWidth() - 15,
                            child + " ends at " + child.getBoundsInParent().getMaxX());
                }
            }
            return null;
        });
    }

    private static Pipeline pipeline() {
        return window.context().workspace().pipeline();
    }

    private static String shownView() throws Exception {
        return Pictures.onWindow(() -> String.join(" ", ((MenuButton) stage.getScene().lookup("#views")).getGraphic()
                .lookupAll(".label").stream().filter(Node::isVisible).map(node -> ((Label) node).getText()).toList()));
    }

    private static List<String> labels() {
        return stage.getScene().getRoot().lookupAll(".label").stream().filter(Node::isVisible)
                .map(node -> ((Label) node).getText()).toList();
    }

    private static void choose(String id) throws Exception {
        Pictures.onWindow(() -> {
            var menu = (MenuButton) stage.getScene().lookup("#views");
            menu.getOnShowing().handle(null);
            MenuItem item = menu.getItems().stream().filter(any -> id.equals(any.getId())).findFirst().orElseThrow();
            item.fire();
            return null;
        });
        settle();
    }

    private static void type(String id, String text) throws Exception {
        Pictures.onWindow(() -> {
            ((TextField) stage.getScene().lookup(id)).setText(text);
            return null;
        });
    }

    private static void fire(String id) throws Exception {
        Pictures.onWindow(() -> {
            ((Button) stage.getScene().lookup(id)).fire();
            return null;
        });
        settle();
    }

    private static void go(Route route) throws Exception {
        Pictures.onWindow(() -> {
            window.context().navigator().go(route);
            return null;
        });
        settle();
    }

    private static void settle() throws Exception {
        for (int i = 0; i < 10; i++) {
            Hands.settle(); // nothing asks for a frame as long as nothing moves
            Pictures.rest(20);
        }
    }
}
