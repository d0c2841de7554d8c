package landfall.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.insight.Ageing;
import landfall.insight.filter.DateSpan;
import landfall.insight.filter.ProjectFilter;
import landfall.insight.filter.SavedView;
import landfall.text.Language;
import landfall.ui.kit.Background;
import landfall.ui.kit.FilePicker;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Route;
import landfall.ui.kit.ThemeChoice;
import landfall.workspace.Home;
import landfall.workspace.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedViewsFlowTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);

    @TempDir
    Path folder;

    private Stage stage;
    private MainWindow window;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @BeforeEach
    void openTheDemo() throws Exception {
        Pictures.cssWarnings();
        var settings = Settings.load(new Home(folder));
        settings.setTheme(ThemeChoice.LIGHT.name());
        settings.setLanguage(Language.CHINESE);
        stage = Pictures.onWindow(Stage::new);
        window = Pictures.onWindow(() -> {
            var made = new MainWindow(stage, new Home(folder), settings,
                    Background.on(Runnable::run, Platform::runLater), Places.ALL, FilePicker.NONE, () -> TODAY);
            made.show(null);
            stage.setWidth(1440);
            stage.setHeight(900);
            made.demo();
            return made;
        });
        settle();
    }

    @AfterEach
    void close() throws Exception {
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
        assertEquals(List.of("停滞大项目"), SavedView.all(pipeline()).stream().map(SavedView::name).toList());
        assertEquals("停滞大项目", shownView());
        Pictures.take(stage, "views-board-zh");

        go(Route.Ledger.all());
        assertEquals("停滞大项目", shownView());
        long expected = window.context().filter().filter().get().select(pipeline(), Ageing.on(TODAY)).size();
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
        assertEquals(List.of(), SavedView.all(pipeline()));
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
            return null;
        });
        for (Route route : List.of(new Route.Board(), Route.Ledger.all(), new Route.Dashboard())) {
            go(route);
            fits();
            Pictures.take(stage, "views-" + route.getClass().getSimpleName() + "-narrow-en-1280");
        }
    }

    private void fits() throws Exception {
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

    private Pipeline pipeline() {
        return window.context().workspace().pipeline();
    }

    private String shownView() throws Exception {
        return Pictures.onWindow(() -> String.join(" ", ((MenuButton) stage.getScene().lookup("#views")).getGraphic()
                .lookupAll(".label").stream().filter(Node::isVisible).map(node -> ((Label) node).getText()).toList()));
    }

    private List<String> labels() {
        return stage.getScene().getRoot().lookupAll(".label").stream().filter(Node::isVisible)
                .map(node -> ((Label) node).getText()).toList();
    }

    private void choose(String id) throws Exception {
        Pictures.onWindow(() -> {
            var menu = (MenuButton) stage.getScene().lookup("#views");
            menu.getOnShowing().handle(null);
            MenuItem item = menu.getItems().stream().filter(any -> id.equals(any.getId())).findFirst().orElseThrow();
            item.fire();
            return null;
        });
        settle();
    }

    private void type(String id, String text) throws Exception {
        Pictures.onWindow(() -> {
            ((TextField) stage.getScene().lookup(id)).setText(text);
            return null;
        });
    }

    private void fire(String id) throws Exception {
        Pictures.onWindow(() -> {
            ((Button) stage.getScene().lookup(id)).fire();
            return null;
        });
        settle();
    }

    private void go(Route route) throws Exception {
        Pictures.onWindow(() -> {
            window.context().navigator().go(route);
            return null;
        });
        settle();
    }

    private static void settle() throws Exception {
        for (int i = 0; i < 10; i++) {
            Pictures.onWindow(() -> null);
            Thread.sleep(20);
        }
    }
}
