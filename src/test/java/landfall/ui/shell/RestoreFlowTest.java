package landfall.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import landfall.domain.ProjectFields;
import landfall.domain.value.Money;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.store.backup.Reason;
import landfall.text.Language;
import landfall.text.Problem;
import landfall.ui.kit.Background;
import landfall.ui.kit.Desk;
import landfall.ui.kit.FilePicker;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.ThemeChoice;
import landfall.workspace.Home;
import landfall.workspace.Settings;
import landfall.workspace.Workspace;
import landfall.workspace.WorkspaceReading;
import landfall.workspace.backup.Backups;
import landfall.workspace.backup.SecondPlace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace that is not the one that is wanted: restored, looked at beside its user, or mended. */
class RestoreFlowTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    private static final Author AUTHOR = new Author("周敏", "laptop-1");

    @TempDir
    private Path folder;
    private Path file;
    private Home home;
    private Stage stage;
    private MainWindow window;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @BeforeEach
    void recordAndBackUp() throws Exception {
        Pictures.cssWarnings();
        file = folder.resolve("招商局.landfall");
        home = new Home(folder.resolve("home"));
        try (Workspace workspace = Workspace.create(file, AUTHOR, home)) {
            workspace.perform(project("p1", "奥特莱斯广场"));
            workspace.perform(project("p2", "冷链物流园"));
            workspace.backUp(Reason.SESSION);
            workspace.perform(project("p3", "新能源电池基地"));
            workspace.perform(Draft.of(EditKind.CHANGE, "冷链物流园", ProjectFields.OWNER.labelKey())
                    .set("p2", ProjectFields.OWNER, "谭雨"));
        }
    }

    private static Draft project(String id, String name) {
        return Draft.of(EditKind.CREATE, name).set(id, ProjectFields.NAME, name)
                .set(id, ProjectFields.TOTAL_INVESTMENT, Money.yi("2"));
    }

    private void open(Language language, ThemeChoice theme, int width, int height) throws Exception {
        open(language, theme, width, height, Desk::elsewhere);
    }

    private void open(Language language, ThemeChoice theme, int width, int height, Executor work) throws Exception {
        var settings = Settings.load(home);
        settings.setTheme(theme.name());
        settings.setLanguage(language);
        settings.setOfficer("李航");
        stage = Pictures.onWindow(Stage::new);
        window = Pictures.onWindow(() -> {
            var made = new MainWindow(stage, home, settings, Background.on(work, Platform::runLater),
                    Places.ALL, FilePicker.NONE, () -> TODAY);
            made.show(file);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
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

    private static void settle() throws Exception {
        for (int i = 0; i < 10; i++) {
            Hands.settle(); // nothing asks for a frame as long as nothing moves
            Pictures.rest(20);
        }
    }

    private Node find(String selector) throws Exception {
        return Pictures.onWindow(() -> stage.getScene().lookup(selector));
    }

    private String words(String selector) throws Exception {
        return Pictures.onWindow(() -> stage.getScene().lookup(selector).lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText()).collect(Collectors.joining("\n")));
    }

    private List<String> names() throws Exception {
        return Pictures.onWindow(() -> window.context().workspace().pipeline().projects().stream()
                .map(landfall.domain.Project::name).toList());
    }

    @Test
    void aBackupIsLookedAtAndRestoredWithTheHands() throws Exception {
        open(Language.CHINESE, ThemeChoice.LIGHT, 1200, 720);
        Pictures.onWindow(() -> {
            window.context().navigator().go(new Route.Settings());
            return null;
        });
        Pictures.onWindow(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            ((Button) stage.getScene().lookup("#backup-restore")).fire();
            return null;
        });
        settle();
        // On a busy machine the window has taken a backup of its own by now.
        Pictures.onWindow(() -> {
            ((ListView<?>) stage.getScene().lookup("#backup-list")).getSelectionModel().selectLast();
            return null;
        });
        settle();
        Pictures.take(stage, "restore-zh");
        String preview = words("#backup-preview");
        for (String expected : List.of("失去 1 个项目", "新能源电池基地", "1 个项目变回当时的内容", "冷链物流园：责任人", "备份之后的 2 次改动不在其中")) {
            assertTrue(preview.contains(expected), preview);
        }
        Hands.ROBOT.clickOn("#restore-go");
        settle();
        assertNull(find("#restore-dialog"));
        assertEquals(List.of("奥特莱斯广场", "冷链物流园"), names());
        assertNotNull(find(".lf-toast"));
        assertEquals(Reason.BEFORE_RESTORE, new Backups(file, home).all().getFirst().reason());
        Pictures.onWindow(() -> window.context().workspace().perform(project("p4", "仓储")));
        assertEquals(3, names().size(), "and work goes on");
    }

    @Test
    void whatAnotherWindowHasIsReadAndRefreshedButNotChanged() throws Exception {
        try (Workspace other = Workspace.open(file, new Author("谭雨", "laptop-2"), home)) {
            open(Language.CHINESE, ThemeChoice.LIGHT, 1200, 720);
            assertTrue(words(".lf-welcome").contains("谭雨"), words(".lf-welcome"));
            Pictures.take(stage, "second-window-zh");
            Hands.ROBOT.clickOn("只读打开");
            settle();
            assertEquals(3, names().size());
            assertNotNull(find("#notice-read-only"));
            assertTrue(Pictures.onWindow(() -> window.context().refusesEdits()));
            other.perform(project("p4", "仓储"));
            Pictures.take(stage, "read-only-zh");
            Hands.ROBOT.clickOn("刷新");
            settle();
            assertEquals(4, names().size());
        }
    }

    @Test
    void aDamagedFileIsMendedAndTheUserIsToldWhatCameBack() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 0, 4096, (byte) 0);
        Files.write(file, bytes);
        open(Language.ENGLISH, ThemeChoice.DARK, 1280, 720);
        Pictures.take(stage, "damaged-en");
        Hands.ROBOT.clickOn("#mend");
        settle();
        Pictures.take(stage, "mend-en");
        Hands.ROBOT.clickOn("#mend-go");
        settle();
        Pictures.take(stage, "mended-en");
        assertTrue(words("#recovery-dialog").contains("with 2 later edits recovered"), words("#recovery-dialog"));
        assertEquals(List.of("奥特莱斯广场", "冷链物流园", "新能源电池基地"), names());
        Hands.ROBOT.clickOn("#recovery-close");
        assertEquals(List.of(), WorkspaceReading.check(file));
    }

    @Test
    void whatWasHalfTypedWhenTheProgramDiedIsOfferedAgain() throws Exception {
        open(Language.CHINESE, ThemeChoice.LIGHT, 1200, 720);
        newProject();
        Hands.ROBOT.clickOn(".lf-dialog .lf-form .text-input").write("奥莱");
        long end = System.currentTimeMillis() + 20_000;
        while (window.context().workspace().unsaved().of("new project").isEmpty() && System.currentTimeMillis() < end) {
            Thread.sleep(50);
        }
        var unsaved = window.context().workspace().unsaved();
        Hands.ROBOT.write("二期");
        Map<String, String> kept = Pictures.onWindow(() -> {
            window.close(); // without a word to the form, and before a pause
            stage.close();
            return unsaved.of("new project");
        });
        assertTrue(kept.containsValue("奥莱二期"), kept.toString());
        open(Language.CHINESE, ThemeChoice.LIGHT, 1200, 720);
        newProject();
        Pictures.take(stage, "draft-zh");
        Hands.ROBOT.clickOn("#draft-take");
        assertEquals("奥莱二期", typed());
        Hands.ROBOT.clickOn("取消");
        settle();
        newProject();
        assertEquals("", typed());
        assertFalse(find("#form-draft").isVisible(), "what was given up is not offered again");
    }

    @Test
    void whatWaitsToBeSavedIsSavedWhenTheWindowCloses() throws Exception {
        var work = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
        open(Language.CHINESE, ThemeChoice.LIGHT, 1200, 720, work);
        work.submit(() -> { }).get();
        settle();
        var busy = new CountDownLatch(1);
        work.execute(() -> await(busy));
        Pictures.onWindow(() -> window.context().perform(project("p4", "仓储")));
        var closed = new CountDownLatch(1);
        Platform.runLater(() -> {
            window.close();
            closed.countDown();
        });
        boolean early = closed.await(300, TimeUnit.MILLISECONDS);
        busy.countDown();
        await(closed);
        assertFalse(early, "the window waits");
        assertEquals(4, WorkspaceReading.pipeline(file, AUTHOR).projects().size());
    }

    @Test
    void theWorkspaceCanBeOpenedAgainWhileTheLastBackupIsBroughtToTheSecondPlace() throws Exception {
        var bringing = SecondPlace.class.getDeclaredField("BRINGING");
        bringing.setAccessible(true);
        Settings.load(home).setSecondPlace(Files.createDirectory(folder.resolve("slow stick")));
        open(Language.CHINESE, ThemeChoice.LIGHT, 1200, 720);
        Pictures.onWindow(() -> window.context().workspace().perform(project("p4", "仓储")));
        settle();
        var closed = new CountDownLatch(1);
        synchronized (bringing.get(null)) {
            Platform.runLater(() -> {
                window.close();
                closed.countDown();
            });
            openAgain();
            assertEquals(1, closed.getCount(), "the program goes on until it is brought");
        }
        await(closed);
    }

    @Test
    void thatNoBackupCanBeTakenIsSaidWithItsReason() throws Exception {
        open(Language.ENGLISH, ThemeChoice.LIGHT, 1200, 720);
        var session = MainWindow.class.getDeclaredField("session");
        session.setAccessible(true);
        Files.move(file, folder.resolve("away.landfall"));
        Pictures.onWindow(() -> {
            ((Session) session.get(window)).watch().look();
            return null;
        });
        settle();
        Files.move(folder.resolve("away.landfall"), file);
        assertTrue(words("#notice-backup").contains("was not found"), words("#notice-backup"));
    }

    private void openAgain() throws InterruptedException {
        long end = System.currentTimeMillis() + 10_000;
        while (true) {
            try {
                Workspace.open(file, AUTHOR, home).close();
                return;
            } catch (Problem inUse) {
                assertTrue(System.currentTimeMillis() < end, inUse.getMessage());
                Thread.sleep(50);
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void newProject() throws Exception {
        Pictures.onWindow(() -> {
            window.context().navigator().newProject();
            return null;
        });
        settle();
    }

    private String typed() throws Exception {
        return Pictures.onWindow(() -> ((TextInputControl) stage.getScene().getFocusOwner().getScene()
                .lookup(".lf-dialog .lf-form .text-input")).getText());
    }
}
