package landfall.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Money;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.text.Language;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.ThemeChoice;
import landfall.ui.shell.TestWindow;
import landfall.workspace.Home;
import landfall.workspace.NewWorkspace;
import landfall.workspace.Settings;
import landfall.workspace.Workspace;
import landfall.workspace.WorkspaceReading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Two laptops come home: each merges the other in the window, what both changed is settled, and both are equal. */
class MergeFlowTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);

    private final FxRobot robot = Hands.ROBOT;
    @TempDir
    private Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    private static Author author(Path file) {
        return Settings.load(new Home(file.resolveSibling("home"))).author();
    }

    private static void work(Path file, Draft... drafts) {
        try (Workspace opened = Workspace.open(file, author(file))) {
            List.of(drafts).forEach(opened::perform);
        }
    }

    private static Draft change() {
        return Draft.of(EditKind.CHANGE, "x", ProjectFields.OWNER.labelKey());
    }

    private static Map<String, Facts> everything(Path file) {
        var all = new HashMap<String, Facts>();
        var pipeline = WorkspaceReading.pipeline(file, author(file));
        for (EntityKind kind : EntityKind.values()) {
            for (Entity entity : pipeline.entities(kind)) {
                all.put(entity.id(), entity.facts());
            }
        }
        return all;
    }

    private void key(TestWindow window, KeyCode... codes) throws Exception {
        robot.push(codes);
        window.settle();
    }

    private TestWindow open(Path file) throws Exception {
        return new TestWindow(file, Language.CHINESE, ThemeChoice.LIGHT, TODAY, 1200, 720);
    }

    @Test
    void twoLaptopsThatWereEditedApartMergeEachOtherSettleTheirConflictsAndEndEqual() throws Exception {
        Path office = Files.createDirectories(folder.resolve("office")).resolve("局.landfall");
        Path road = Files.createDirectories(folder.resolve("road")).resolve("局.landfall");
        Draft base = Draft.of(EditKind.CREATE, "x").set("p4", ProjectFields.NAME, "光学镜组扩产");
        for (String id : List.of("p1", "p2", "p3")) {
            base.set(id, ProjectFields.NAME, "项目" + id).set(id, ProjectFields.STAGE, Stage.TALKS)
                    .set(id, ProjectFields.TOTAL_INVESTMENT, Money.wan("12000"))
                    .set(id, ProjectFields.NEXT_STEP, "补简介");
        }
        NewWorkspace.create(office, author(office), base).close();
        Files.copy(office, road);
        work(office, change().set("p1", ProjectFields.TOTAL_INVESTMENT, Money.wan("15000")),
                change().set("p2", ProjectFields.NEXT_STEP, "年底再联系"), change().set("p4", ProjectFields.OWNER, "李航"),
                Draft.of(EditKind.DELETE, "x").delete(EntityKind.PROJECT, "p3"));
        work(road, change().set("p1", ProjectFields.TOTAL_INVESTMENT, Money.wan("18000")),
                change().set("p2", ProjectFields.NEXT_STEP, "起草备忘"), change().set("p3", ProjectFields.OWNER, "谭雨"),
                change().set("p5", ProjectFields.NAME, "储氢瓶产线").set("p5", ProjectFields.STAGE, Stage.LEAD));
        assertNotEquals(author(office).laptop(), author(road).laptop());
        try (TestWindow window = open(office)) {
            window.go(new Route.Merge(road, null));
            assertEquals(3, window.workspace().pipeline().projects().size(), "looking changes nothing");
            robot.clickOn("#merge-verb");
            window.settle();
            assertEquals(3, window.workspace().conflicts().size());
            assertEquals(3, window.workspace().pipeline().projectsInConflict().size());
            key(window, KeyCode.ENTER);
            assertEquals(3, window.workspace().conflicts().size(), "nothing is settled that was not decided");
            key(window, KeyCode.DIGIT2);
            key(window, KeyCode.ENTER);
            assertEquals(Money.wan("18000"), window.workspace().pipeline().project("p1").totalInvestment());
            key(window, KeyCode.DIGIT3);
            key(window, KeyCode.ENTER);
            String both = window.workspace().pipeline().project("p2").get(ProjectFields.NEXT_STEP);
            assertTrue(both.contains("年底再联系") && both.contains("起草备忘"), both);
            key(window, KeyCode.CONTROL, KeyCode.Z);
            assertEquals(2, window.workspace().conflicts().size(), "what was settled can be taken back");
            key(window, KeyCode.DIGIT4);
            robot.write("两件都办");
            for (int i = 0; i < 500 && window.workspace().unsaved().of("merge p2 next_step").isEmpty(); i++) {
                Thread.sleep(20);
            }
            Node line = window.stage().getScene().getRoot().lookupAll(".lf-merge-item-now").iterator().next();
            robot.clickOn("#merge-case-3");
            window.settle();
            robot.clickOn(line);
            window.settle();
            assertEquals("两件都办", ((TextInputControl) window.stage().getScene().lookup("#merge-typed .text-input")).getText(),
                    "what was typed waits while another conflict is looked at");
            key(window, KeyCode.ENTER);
            assertEquals("两件都办", window.workspace().pipeline().project("p2").get(ProjectFields.NEXT_STEP));
            key(window, KeyCode.DIGIT1);
            key(window, KeyCode.ENTER);
            assertEquals("谭雨", window.workspace().pipeline().project("p3").owner(), "it is kept with what was changed");
            assertTrue(window.workspace().conflicts().isEmpty());
            Pictures.take(window.stage(), "merge-flow-settled");
        }
        Settings.load(new Home(road.resolveSibling("home"))).opened(road);
        Path pack = road.resolveSibling("局内.landpack");
        try (Workspace opened = Workspace.open(office, author(office))) {
            TwoLaptops.pack(opened, pack, null);
        }
        // A pack that is opened like a document comes into the workspace that was open last.
        try (TestWindow window = open(pack)) {
            assertEquals(road, window.workspace().file());
            robot.clickOn("#merge-verb");
            window.settle();
            assertTrue(window.workspace().conflicts().isEmpty(), "what is settled there is settled here");
            assertEquals("李航", window.workspace().pipeline().project("p4").owner());
        }
        Map<String, Facts> here = everything(office);
        assertFalse(here.isEmpty());
        assertEquals(here, everything(road));
    }
}
