package landfall.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import landfall.domain.Pipeline;
import landfall.text.Language;
import landfall.ui.kit.Background;
import landfall.ui.kit.Desk;
import landfall.ui.kit.FilePicker;
import landfall.ui.kit.FilterBar;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Place;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.Toolbar;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.ThemeChoice;
import landfall.ui.shell.frame.PlaceEntry.Spot;
import landfall.ui.shell.frame.PlaceEntry;
import landfall.workspace.Home;
import landfall.workspace.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;

class ShellTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);

    @TempDir
    Path folder;

    private final FxRobot robot = Hands.ROBOT;
    private Settings settings;
    private Stage stage;
    private MainWindow window;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @BeforeEach
    void openWindow() throws Exception {
        settings = Settings.load(new Home(folder));
        settings.setTheme(ThemeChoice.LIGHT.name());
        settings.setOfficer("贺佳");
        stage = Pictures.onWindow(Stage::new);
        show(null);
    }

    private void show(Path file) throws Exception {
        Pictures.onWindow(() -> {
            var entries = new ArrayList<PlaceEntry>();
            entries.add(new PlaceEntry(new Route.Board(), Spot.RAIL, texts -> texts.of("stage.LEAD"), Feather.TRELLO,
                    CountingPlace::new));
            Places.ALL.stream().filter(entry -> entry.leadsTo(new Route.Settings())).forEach(entries::add);
            window = new MainWindow(stage, new Home(folder), settings,
                    Background.on(Desk::elsewhere, Platform::runLater), entries, FilePicker.NONE, () -> TODAY);
            window.show(file);
            return null;
        });
        settle();
    }

    @AfterEach
    void closeWindow() throws Exception {
        Pictures.onWindow(() -> {
            window.close();
            stage.close();
            return null;
        });
    }

    private static void settle() throws Exception {
        for (int i = 0; i < 5; i++) {
            Pictures.onWindow(() -> null);
        }
    }

    private void waitFor(String what, BooleanSupplier done) throws Exception {
        for (int i = 0; i < 300 && !Pictures.onWindow(done::getAsBoolean); i++) {
            Thread.sleep(30);
        }
        assertTrue(Pictures.onWindow(done::getAsBoolean), what);
    }

    private boolean sees(String text) {
        return stage.getScene().getRoot().lookupAll(".label").stream().filter(Node::isVisible)
                .anyMatch(node -> node instanceof Label label && label.getText() != null
                        && label.getText().contains(text));
    }

    private Path createWorkspace() throws Exception {
        Path file = folder.resolve("湘中招商局.landfall");
        Pictures.onWindow(() -> {
            window.beginnings().create(file, "湘中招商局", "贺佳");
            return null;
        });
        waitFor("the first place is there", () -> sees("项目 0 个") && window.route() != null);
        return file;
    }

    @Test
    void aNewWorkspaceIsMadeWithTheKeyboardAndOpensByItselfTheNextTime() throws Exception {
        assertTrue(sees("新建工作区"));
        robot.write("湘中招商局", 0);
        settle();
        robot.type(KeyCode.ENTER);
        waitFor("the first place is there", () -> sees("项目 0 个") && window.route() != null);
        assertEquals("Landfall 落地 — 湘中招商局", stage.getTitle());
        assertFalse(settings.recent().isEmpty());
        Pictures.onWindow(() -> {
            window.close();
            return null;
        });
        show(null);
        waitFor("the workspace is open again", () -> sees("项目 0 个"));
    }

    @Test
    void aLeadIsRecordedThenUndoneAndRedoneByKeys() throws Exception {
        createWorkspace();
        robot.type(KeyCode.N);
        settle();
        assertTrue(sees("新建线索"));
        robot.write("奥特莱斯广场", 0);
        Pictures.take(stage, "shell-new-project");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        settle();
        assertTrue(sees("新建线索"), "the form stays while the channel is missing");
        robot.clickOn((Node) fieldBelow("招商方式")).write("敲门招商", 0);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        var announced = new AtomicBoolean();
        waitFor("the project is announced and counted", () -> {
            announced.compareAndSet(false, sees("新建「奥特莱斯广场」"));
            return announced.get() && sees("项目 1 个");
        });
        Pictures.take(stage, "shell-toast");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        waitFor("undone", () -> sees("项目 0 个"));
        robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        waitFor("done again", () -> sees("项目 1 个"));
    }

    @Test
    void aFormThatIsOpenedBeforeTheFirstPlaceIsThereStaysAboveIt() throws Exception {
        Pictures.onWindow(() -> {
            stage.getScene().rootProperty().addListener((property, old, root) -> {
                if (window.context() != null && window.route() == null) {
                    window.context().navigator().newProject();
                }
            });
            return null;
        });
        createWorkspace();
        settle();
        assertTrue(sees("新建线索"));
        robot.write("奥特莱斯广场", 0);
        settle();
        assertTrue(stage.getScene().getFocusOwner() instanceof TextInputControl line
                && line.getText().equals("奥特莱斯广场"), () -> "typed into " + stage.getScene().getFocusOwner());
    }

    private Node fieldBelow(String label) {
        return ((Label) stage.getScene().getRoot().lookupAll(".lf-field-label").stream()
                .filter(node -> node instanceof Label found && found.getText().equals(label)).findFirst()
                .orElseThrow()).getLabelFor();
    }

    @Test
    void thePaletteGoesToAPlace() throws Exception {
        createWorkspace();
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        settle();
        Pictures.take(stage, "shell-palette");
        robot.write("设置", 0).type(KeyCode.ENTER);
        waitFor("the settings are shown", () -> sees("备份文件夹"));
        Pictures.take(stage, "shell-settings");
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        waitFor("the first place is shown", () -> sees("0 rows"));
    }

    @Test
    void languageAndThemeChangeWithoutComplaintsFromAStyleSheet() throws Exception {
        Pictures.cssWarnings();
        Pictures.take(stage, "welcome-zh-light");
        createWorkspace();
        Pictures.take(stage, "shell-zh-light");
        Pictures.onWindow(() -> {
            window.language(Language.ENGLISH, new Route.Settings());
            window.theme(ThemeChoice.DARK);
            return null;
        });
        waitFor("English", () -> sees("Offline, no network needed"));
        Pictures.take(stage, "shell-en-dark");
        robot.press(KeyCode.SHIFT).type(KeyCode.SLASH).release(KeyCode.SHIFT);
        settle();
        Pictures.take(stage, "shell-keys-en-dark");
        Pictures.onWindow(() -> {
            window.welcome();
            return null;
        });
        settle();
        Pictures.take(stage, "welcome-en-dark");
        assertEquals(Language.ENGLISH, settings.language());
        assertEquals(List.of(), Pictures.cssWarnings());
    }

    @Test
    void theDemoOpensInAFileOfItsOwnAndIsMarked() throws Exception {
        Pictures.onWindow(() -> {
            window.beginnings().demo();
            return null;
        });
        waitFor("the demo is open", () -> window.context() != null && window.route() != null
                && !window.context().workspace().pipeline().projects().isEmpty());
        assertTrue(stage.getTitle().contains("演示数据"));
        Pictures.take(stage, "shell-demo");
        Pictures.onWindow(() -> {
            window.context().navigator().palette();
            return null;
        });
        robot.write("项目", 0);
        Pictures.take(stage, "shell-palette-demo");
    }

    @Test
    void aFileThatIsNoWorkspaceIsRefusedInWords() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.landfall"), "no workspace");
        Pictures.onWindow(() -> {
            window.beginnings().open(file);
            return null;
        });
        waitFor("a message", () -> sees("notes.landfall"));
        Pictures.take(stage, "welcome-refused");
    }

    @Test
    void aClosedWindowIsForgotten() throws Exception {
        createWorkspace();
        var closed = new WeakReference<>(window);
        closeWindow();
        openWindow();
        waitFor("nothing holds the closed window", () -> {
            System.gc();
            return closed.get() == null;
        });
    }

    /** A place that only counts. */
    private static final class CountingPlace implements Place {
        private final VBox root = new VBox();
        private final Label rows = new Label();

        CountingPlace(PlaceContext context) {
            var canvas = Style.CANVAS.on(new StackPane(rows));
            VBox.setVgrow(canvas, javafx.scene.layout.Priority.ALWAYS);
            root.getChildren().addAll(new Toolbar(context, "项目看板")
                    .with(Controls.button(Feather.CALENDAR, "2024年8月30日", () -> { })).withSearch().withUnits()
                    .withLanguages().withNewProject(),
                    new FilterBar().with(FilterBar.facet("园区"), FilterBar.facet("产业链")), canvas);
        }

        @Override
        public Region root() {
            return root;
        }

        @Override
        public void open(Route route) {
            root.requestFocus();
        }

        @Override
        public void show(Pipeline pipeline) {
            rows.setText(pipeline.projects().size() + " rows");
        }

        @Override
        public List<Hint> hints() {
            return List.of(new Hint("Enter", "打开"), new Hint("Shift →", "推进阶段"));
        }
    }
}
