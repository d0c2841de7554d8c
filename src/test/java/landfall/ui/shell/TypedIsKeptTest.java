package landfall.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import landfall.domain.Bureau;
import landfall.domain.BureauFields;
import landfall.domain.EnterpriseFields;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.domain.TripFields;
import landfall.domain.value.DayOrMonth;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.store.files.Progress;
import landfall.text.Language;
import landfall.ui.kit.Background;
import landfall.ui.kit.FilePicker;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.ThemeChoice;
import landfall.workspace.Home;
import landfall.workspace.Settings;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The whole window with all its places. */
class TypedIsKeptTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    @TempDir
    Path folder;
    private final FxRobot robot = Hands.ROBOT;
    private final Background background = Background.threads();
    private Stage stage;
    private MainWindow window;
    private Path file;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("a.landfall");
        try (var workspace = Workspace.create(file, new Author("李航", "test"))) {
            var draft = Draft.of(EditKind.CREATE, "x").set("e1", EnterpriseFields.NAME, "杉杉集团")
                    .set("e2", EnterpriseFields.NAME, "亚辉龙");
            for (String p : List.of("p1", "p2")) {
                draft.set(p, ProjectFields.NAME, "项目" + p).set(p, ProjectFields.STAGE, landfall.domain.Stage.LEAD)
                        .set(p, ProjectFields.CODE, "2024-00" + p.charAt(1))
                        .set(p, ProjectFields.INVESTOR, p.equals("p1") ? "e1" : "e2");
            }
            draft.set(Bureau.ID, BureauFields.NAME, "旧局");
            draft.set("t", TripFields.NAME, "湾区行").set("t", TripFields.DIRECTION, TripFields.OUTBOUND)
                    .set("t", TripFields.FIRST_DAY, DayOrMonth.of(TODAY.minusDays(1)));
            workspace.perform(draft);
            for (String p : List.of("p1", "p2")) {
                Path paper = Files.writeString(folder.resolve(p + ".pdf"), p);
                workspace.perform(workspace.attachments().attach(workspace.pipeline().project(p), List.of(paper), TODAY,
                        Progress.NONE));
            }
        }
        show();
        settle();
    }

    private void show() throws Exception {
        var home = new Home(folder.resolve("home"));
        Settings settings = Settings.load(home);
        settings.setLanguage(Language.CHINESE);
        settings.setTheme(ThemeChoice.LIGHT.name());
        settings.setOfficer("李航");
        stage = Pictures.onWindow(Stage::new);
        window = Pictures.onWindow(() -> {
            var made = new MainWindow(stage, home, settings, background, Places.ALL, FilePicker.NONE, () -> TODAY);
            made.show(file);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1000);
            stage.setHeight(700);
            return made;
        });
    }

    @AfterEach
    void close() throws Exception {
        settle();
        Pictures.onWindow(() -> {
            window.close();
            stage.close();
            return null;
        });
    }

    private void settle() throws Exception {
        for (int i = 0; i < 3; i++) {
            long end = System.currentTimeMillis() + 20_000;
            while (!Pictures.onWindow(background::isIdle) && System.currentTimeMillis() < end) {
                Thread.sleep(5);
            }
            Hands.settle();
        }
    }

    private void go(Route route) throws Exception {
        Pictures.onWindow(() -> {
            window.context().navigator().go(route);
            return null;
        });
        settle();
    }

    private Node node(String selector) throws Exception {
        return Pictures.onWindow(() -> stage.getScene().lookup(selector));
    }

    private String text(String selector) throws Exception {
        return Pictures.onWindow(() -> stage.getScene().lookup(selector) instanceof TextInputControl input ? input.getText()
                : "(not there)");
    }

    private void fire(String selector) throws Exception {
        Pictures.onWindow(() -> {
            ((ButtonBase) stage.getScene().lookup(selector)).fire();
            return null;
        });
        settle();
    }

    private void clickBeside() throws Exception {
        robot.clickOn(stage.getX() + 12, stage.getY() + 350);
        settle();
    }

    private Pipeline pipeline() throws Exception {
        return Pictures.onWindow(() -> window.context().workspace().pipeline());
    }

    private String focused() throws Exception {
        return Pictures.onWindow(() -> String.valueOf(stage.getScene().getFocusOwner()));
    }

    @Test
    void aContactTypedAfterAnotherEnterpriseWasOpenedBelongsToThatOne() throws Exception {
        go(new Route.Enterprise("e1"));
        fire("#items-contact-add");
        robot.write("王");
        clickBeside();
        go(new Route.Enterprise("e2"));
        assertNotNull(node("#enterprise-save"), "the sheet of 亚辉龙 is shown, not a form of 杉杉集团");
    }

    @Test
    void aContactTypedAfterAnotherEnterpriseWasOpenedIsSavedThere() throws Exception {
        go(new Route.Enterprise("e1"));
        fire("#items-contact-add");
        clickBeside();
        go(new Route.Enterprise("e2"));
        if (node("#item-name") == null) {
            fire("#items-contact-add");
        }
        Pictures.onWindow(() -> {
            ((TextInputControl) stage.getScene().lookup("#item-name")).setText("王芳");
            return null;
        });
        fire("#item-save");
        assertEquals(List.of("王芳"), pipeline().itemsOf(EntityKind.CONTACT, "e2").stream().map(Item::name).toList());
    }

    @Test
    void theFilesOfTheProjectThatIsShownAreShown() throws Exception {
        go(new Route.Dossier("p1"));
        robot.clickOn("#dossier-files-tab");
        settle();
        robot.clickOn("#attachment-remarks");
        settle();
        robot.write("柜");
        clickBeside();
        go(new Route.Dossier("p2"));
        robot.clickOn("#dossier-files-tab");
        settle();
        @SuppressWarnings("unchecked")
        var list = (ListView<Item>) node("#files-list");
        assertEquals(List.of("p2.pdf"), Pictures.onWindow(() -> list.getItems().stream().map(Item::name).toList()));
    }

    @Test
    void aFactThatIsTypedIsKeptWhenTheUserClicksBesideTheDrawer() throws Exception {
        go(new Route.Dossier("p1"));
        robot.clickOn("#fact-owner");
        settle();
        robot.write("张三");
        clickBeside();
        assertEquals("张三", pipeline().project("p1").owner());
    }

    @Test
    void aFactThatIsTypedIsKeptWhenTheUserGoesToAnotherPlace() throws Exception {
        go(new Route.Dossier("p1"));
        robot.clickOn("#fact-owner");
        settle();
        robot.write("张三").push(KeyCode.CONTROL, KeyCode.DIGIT2);
        settle();
        assertEquals("张三", pipeline().project("p1").owner());
    }

    @Test
    void aNoteHalfTypedIsThereAgainWhenTheDossierIsOpenedAgain() throws Exception {
        go(new Route.Dossier("p1"));
        robot.clickOn("#dossier-note").write("现场走访");
        robot.push(KeyCode.ESCAPE);
        settle();
        go(new Route.Dossier("p1"));
        assertEquals("现场走访", text("#dossier-note"));
    }

    @Test
    void aNoteHalfTypedOutlivesALookAtTheNextProject() throws Exception {
        go(new Route.Dossier("p1", List.of("p1", "p2")));
        robot.clickOn("#dossier-note").write("现场走访");
        go(new Route.Dossier("p2", List.of("p1", "p2")));
        go(new Route.Dossier("p1", List.of("p1", "p2")));
        assertEquals("现场走访", text("#dossier-note"));
    }

    @Test
    void whatWasTypedIntoAFieldOfALeadOutlivesAChangeOfLanguage() throws Exception {
        robot.push(KeyCode.F8);
        robot.clickOn("#capture-project-next_step").write("送样品");
        robot.push(KeyCode.ESCAPE);
        settle();
        robot.push(KeyCode.F8);
        settle();
        assertEquals("送样品", text("#capture-project-next_step"));
        robot.push(KeyCode.ESCAPE);
        Pictures.onWindow(() -> {
            window.context().navigator().language(Language.ENGLISH);
            return null;
        });
        settle();
        robot.push(KeyCode.F8);
        settle();
        assertEquals("送样品", text("#capture-project-next_step"));
    }

    @Test
    void whatWasTypedIntoAFieldOfALeadOutlivesTheProgram() throws Exception {
        robot.push(KeyCode.F8);
        robot.clickOn("#capture-project-next_step").write("送样品");
        Pictures.onWindow(() -> {
            window.close();
            stage.close();
            return null;
        });
        show();
        settle();
        robot.push(KeyCode.F8);
        settle();
        assertEquals("送样品", text("#capture-project-next_step"));
    }

    @Test
    void redoInALineIsAboutTheLine() throws Exception {
        Pictures.onWindow(() -> window.context().perform(Draft.of(EditKind.CHANGE, "x", ProjectFields.OWNER.labelKey())
                .set("p1", ProjectFields.OWNER, "张三")));
        settle();
        Pictures.onWindow(() -> window.context().background().run(window.context().workspace()::undo));
        settle();
        robot.push(KeyCode.F8).write("abc").push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Y);
        settle();
        assertEquals(null, pipeline().project("p1").owner(), "typing in a line must not do an edit again");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void theLastLettersOutliveAChangeOfLanguage() throws Exception {
        go(new Route.Trips("t"));
        robot.clickOn("#quick-purpose").write("看厂房");
        Pictures.onWindow(() -> {
            window.context().navigator().language(Language.ENGLISH);
            return null;
        });
        settle();
        assertEquals("看厂房", text("#quick-purpose"));
    }

    @Test
    void aSettingThatIsTypedIsKeptWhenTheWindowCloses() throws Exception {
        go(new Route.Settings());
        Pictures.onWindow(() -> {
            var line = stage.getScene().getRoot().lookupAll(".text-field").stream().map(TextInputControl.class::cast)
                    .filter(one -> "旧局".equals(one.getText())).findFirst().orElseThrow();
            line.requestFocus();
            line.setText("新局");
            return null;
        });
        settle();
        Pictures.onWindow(() -> {
            window.close();
            stage.close();
            return null;
        });
        try (var workspace = Workspace.open(file, new Author("李航", "test"), new Home(folder.resolve("home")))) {
            assertEquals("新局", workspace.pipeline().bureau().name());
        }
        show();
    }

    @Test
    void aLeadThatIsBegunInTheFirstMomentKeepsTheFocus() throws Exception {
        Pictures.onWindow(() -> {
            window.close();
            stage.close();
            return null;
        });
        show();
        boolean[] early = {false};
        for (int i = 0; i < 20_000 && !early[0]; i++) {
            early[0] = Pictures.onWindow(() -> {
                if (window.context() == null || window.route() != null) {
                    return false;
                }
                window.context().navigator().capture(List.of());
                return true;
            });
            if (Pictures.onWindow(() -> window.route() != null)) {
                break;
            }
        }
        assertTrue(early[0], "was early enough to try");
        settle();
        assertTrue(focused().contains("capture-line"), focused());
    }
}
