package landfall.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.text.Language;
import landfall.ui.kit.Desk;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;
import landfall.ui.merge.conflict.CaseCard;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Two laptops that disagree about very much: what one choice costs does not depend on how many are left. */
class ManyConflictsTest {
    private static final int MANY = 60;

    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    private static Draft nextSteps(List<Project> projects, String step) {
        Draft draft = Draft.of(EditKind.BULK, "60", ProjectFields.NEXT_STEP.labelKey());
        projects.forEach(project -> draft.set(project.id(), ProjectFields.NEXT_STEP, step));
        return draft;
    }

    private static String step(Desk desk, Project project) {
        return desk.pipeline().project(project.id()).get(ProjectFields.NEXT_STEP);
    }

    private static void press(MergePlace place, KeyCode... codes) throws Exception {
        for (KeyCode code : codes) {
            Pictures.onWindow(() -> {
                place.root().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
                return null;
            });
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private static Set<Node> nodes(Node top) throws Exception {
        return Pictures.onWindow(() -> {
            Set<Node> all = Collections.newSetFromMap(new IdentityHashMap<>());
            gather(top, all);
            return all;
        });
    }

    private static void gather(Node node, Set<Node> all) {
        all.add(node);
        if (node instanceof javafx.scene.Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, all));
        }
    }

    private static boolean isWithin(Node node, Class<?> type) {
        return node != null && (type.isInstance(node) || isWithin(node.getParent(), type));
    }

    private static List<String> madeCards(Set<Node> before, Set<Node> after) {
        return after.stream().filter(CaseCard.class::isInstance).filter(card -> !before.contains(card)).map(Node::getId)
                .sorted().toList();
    }

    private static boolean isInSight(MergePlace place, String card) throws Exception {
        return Pictures.onWindow(() -> {
            place.root().layout();
            var pane = (ScrollPane) place.root().lookup("#merge-cases");
            return pane.getBoundsInLocal().contains(pane.sceneToLocal(
                    place.root().lookup(card).localToScene(place.root().lookup(card).getBoundsInLocal())));
        });
    }

    @Test
    void aChoiceAmongManyMakesOnlyItsOwnCardAndTheNextAnew() throws Exception {
        try (var desk = new Desk(folder, Language.CHINESE, MANY)) {
            List<Project> projects = desk.pipeline().projects();
            Path road = folder.resolve("路上.landfall");
            TwoLaptops.copy(desk.workspace.file(), road);
            desk.workspace.perform(nextSteps(projects, "年底再联系"));
            try (Workspace away = Workspace.open(road, TwoLaptops.ROAD)) {
                away.perform(nextSteps(projects, "起草备忘"));
            }
            var place = Pictures.onWindow(() -> desk.seat(new MergePlace(desk.context)));
            Stage stage = Pictures.show(place.root(), Theme.LIGHT, 1216, 696);
            Pictures.onWindow(() -> {
                place.open(new Route.Merge(road, null));
                return null;
            });
            WaitForAsyncUtils.waitForFxEvents();
            Pictures.onWindow(() -> {
                place.merge();
                return null;
            });
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals(MANY, desk.workspace.conflicts().size());
            Set<Node> before = nodes(place.root());
            assertEquals(CasesPane.PAGE, before.stream().filter(CaseCard.class::isInstance).count());

            press(place, KeyCode.DIGIT2, KeyCode.ENTER);
            Set<Node> after = nodes(place.root());
            assertEquals(List.of("merge-case-1", "merge-case-2"), madeCards(before, after));
            assertEquals(List.of(), after.stream().filter(node -> !before.contains(node))
                    .filter(node -> !isWithin(node, CaseCard.class) && !isWithin(node, AfterPanel.class)).toList());
            assertEquals(MANY - 1, desk.workspace.conflicts().size());
            assertEquals("第 1–10 项，共 60 项，还有 59 项待定", ((Label) place.root().lookup("#merge-page")).getText());

            for (int i = 2; i < CasesPane.PAGE; i++) {
                press(place, KeyCode.DIGIT1, KeyCode.ENTER);
                assertTrue(isInSight(place, "#merge-case-" + (i + 1)));
            }
            Pictures.take(stage, "merge-many-page");
            press(place, KeyCode.DIGIT1, KeyCode.ENTER);
            assertNull(place.root().lookup("#merge-case-10"), "cards of other pages do not exist");
            assertNotNull(place.root().lookup("#merge-case-11 #merge-confirm"), "the next one is on the next page");
            assertTrue(isInSight(place, "#merge-case-11"));
            Pictures.take(stage, "merge-many-next");
            desk.workspace.undo();
            WaitForAsyncUtils.waitForFxEvents();
            assertNotNull(place.root().lookup("#merge-case-10 #merge-confirm"), "what is taken back is where it was");

            Pictures.onWindow(() -> {
                ((Button) place.root().lookup("#merge-rest")).fire();
                return null;
            });
            Stage dialog = Pictures.show(Style.DIALOG.on(desk.dialog()), Theme.LIGHT, 820, 520);
            Pictures.take(dialog, "merge-many-rest");
            Pictures.onWindow(() -> {
                ((Button) dialog.getScene().lookup("#rest-go")).fire();
                dialog.close();
                return null;
            });
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals(List.of(), desk.workspace.conflicts());
            assertEquals("年底再联系", step(desk, projects.getLast()));
            assertEquals("起草备忘", step(desk, projects.getFirst()), "what was settled before stays");
            desk.workspace.undo();
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals(MANY - CasesPane.PAGE + 1, desk.workspace.conflicts().size(), "one undo takes all of it back");
            assertTrue(desk.workspace.conflicts().getLast().claims().stream()
                    .anyMatch(claim -> claim.author().equals(TwoLaptops.ROAD)), "they are still those of who wrote them");
            assertNotNull(place.root().lookup("#merge-case-10 #merge-confirm"));
            Pictures.onWindow(() -> {
                stage.close();
                return null;
            });
        }
    }
}
