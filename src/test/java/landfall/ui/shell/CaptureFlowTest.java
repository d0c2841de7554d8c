package landfall.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import landfall.domain.ContactFields;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.text.Language;
import landfall.ui.capture.CaptureSheet;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.look.ThemeChoice;
import landfall.workspace.Home;
import landfall.workspace.Settings;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class CaptureFlowTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 28);
    private static final String LINE = "温斯罗普生物 生物医药 约3亿 对方想看厂房 下周回访";

    @TempDir
    Path folder;

    private final FxRobot robot = Hands.ROBOT;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    private String kept() {
        return Settings.load(new Home(folder.resolve("home"))).capture();
    }

    @Test
    void aLeadIsTypedInOneLineFromAnywhereKeptOverEscSavedByEnterAndUndone() throws Exception {
        Path file = folder.resolve("road.landfall");
        try (var workspace = Workspace.create(file, new Author("李航", "test"))) {
            workspace.perform(Draft.of(EditKind.ADD_NAMED, "x", EntityKind.TRIP.labelKey())
                    .set("t", TripFields.NAME, "粤港澳大湾区招商行").set("t", TripFields.DIRECTION, TripFields.OUTBOUND)
                    .set("t", TripFields.FIRST_DAY, DayOrMonth.of(TODAY.minusDays(1)))
                    .set("t", TripFields.LAST_DAY, DayOrMonth.of(TODAY.plusDays(2))).set("t", TripFields.LEADER, "李航"));
        }
        Pictures.cssWarnings();
        try (var window = new TestWindow(file, Language.CHINESE, ThemeChoice.LIGHT, TODAY, 1000, 700)) {
            robot.push(KeyCode.F8).write(LINE + " 王芳 13812345678");
            assertEquals("约3亿元", text(window, "#capture-project-total_investment"));
            assertEquals("对方想看厂房", text(window, "#capture-note"));
            long end = System.currentTimeMillis() + 10_000;
            while (!kept().endsWith("13812345678") && System.currentTimeMillis() < end) {
                Thread.sleep(50);
            }
            assertEquals(LINE + " 王芳 13812345678", kept(), "a crash would not cost it");
            robot.push(KeyCode.ESCAPE);
            assertFalse(node(window, "#capture-line") != null);
            robot.push(KeyCode.F8);
            assertEquals(LINE + " 王芳 13812345678", text(window, "#capture-line"));
            robot.push(KeyCode.ENTER);
            window.settle();
            assertNull(node(window, "#capture-line"));
            Project project = pipeline(window).projects().getFirst();
            assertEquals("温斯罗普生物项目", project.name());
            assertEquals(Stage.LEAD, project.stage());
            assertEquals("温斯罗普生物", pipeline(window).investorName(project));
            assertEquals(Money.yi("3").as(Qualifier.ABOUT), project.totalInvestment());
            assertEquals("回访", project.get(ProjectFields.NEXT_STEP));
            assertEquals(DayOrMonth.of(LocalDate.of(2024, 9, 6)), project.get(ProjectFields.NEXT_DUE));
            assertEquals("李航", project.owner());
            assertEquals("对方想看厂房", project.get(ProjectFields.PROGRESS_NOTE));
            assertEquals(LINE + " 王芳 138****5678", project.get(ProjectFields.REMARKS), "the number stays masked");
            var contact = pipeline(window).itemsOf(EntityKind.CONTACT, project.investorId()).getFirst();
            assertEquals("王芳", contact.name());
            assertEquals("13812345678", contact.get(ContactFields.PHONE));
            assertEquals(project.id(), pipeline(window).itemsOf(EntityKind.VISIT, "t").getFirst().get(VisitFields.PROJECT));

            robot.push(KeyCode.CONTROL, KeyCode.Z);
            window.settle();
            assertEquals(List.of(), pipeline(window).projects());
            assertTrue(pipeline(window).enterprises().isEmpty(), "one undo takes everything back");
            assertEquals(List.of(), pipeline(window).items(EntityKind.VISIT));
        }
        assertEquals(List.of(), Pictures.cssWarnings());
    }

    @Test
    void whatStandsUnderTheLineWaitsForTheNextStartAsTheLineDoes() throws Exception {
        Path file = folder.resolve("road.landfall");
        Workspace.create(file, new Author("李航", "test")).close();
        Path photo = Files.writeString(folder.resolve("现场.jpg"), "a picture");
        Path gone = Files.writeString(folder.resolve("合影.jpg"), "another");
        try (var window = new TestWindow(file, Language.CHINESE, ThemeChoice.LIGHT, TODAY, 1000, 700)) {
            robot.push(KeyCode.F8).write("温斯罗普生物 约3亿");
            type(window, "#capture-project-total_investment", "4亿");
            type(window, "#capture-note", "对方想看厂房");
            attach(window, photo, gone);
            var unsaved = window.workspace().unsaved();
            long end = System.currentTimeMillis() + 10_000;
            while (unsaved.of("capture").size() < 5 && System.currentTimeMillis() < end) {
                Thread.sleep(50);
            }
            assertEquals(Map.of("line", "温斯罗普生物 约3亿", "project.total_investment", "4亿", "project.progress_note", "对方想看厂房",
                    "file 0", photo.toString(), "file 1", gone.toString()), unsaved.of("capture"), "a crash would not cost it");
            type(window, "#capture-note", "对方想看厂房，要8000平");
        }
        Files.delete(gone);
        try (var window = new TestWindow(file, Language.CHINESE, ThemeChoice.LIGHT, TODAY, 1000, 700)) {
            robot.push(KeyCode.F8);
            assertEquals("温斯罗普生物 约3亿", text(window, "#capture-line"));
            assertEquals("4亿", text(window, "#capture-project-total_investment"));
            assertEquals("对方想看厂房，要8000平", text(window, "#capture-note"));
            assertEquals(List.of(photo), ((CaptureSheet) node(window, ".lf-capture")).kept().files());
            robot.push(KeyCode.ENTER);
            window.settle();
            Project project = pipeline(window).projects().getFirst();
            assertEquals(Money.yi("4"), project.totalInvestment());
            assertEquals(1, pipeline(window).itemsOf(EntityKind.ATTACHMENT, project.id()).size());
            assertEquals(Map.of(), window.workspace().unsaved().of("capture"), "what is saved waits no more");
        }
    }

    private static void type(TestWindow window, String selector, String text) throws Exception {
        Pictures.onWindow(() -> {
            ((TextField) window.stage().getScene().lookup(selector)).setText(text);
            return null;
        });
    }

    private static void attach(TestWindow window, Path... files) throws Exception {
        Pictures.onWindow(() -> {
            ((CaptureSheet) window.stage().getScene().lookup(".lf-capture")).add(List.of(files));
            return null;
        });
    }

    private static Node node(TestWindow window, String selector) throws Exception {
        return Pictures.onWindow(() -> window.stage().getScene().lookup(selector));
    }

    private static String text(TestWindow window, String selector) throws Exception {
        return Pictures.onWindow(() -> ((TextField) window.stage().getScene().lookup(selector)).getText());
    }

    private static Pipeline pipeline(TestWindow window) throws Exception {
        return window.workspace().pipeline();
    }
}
