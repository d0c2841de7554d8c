package landfall.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
