package landfall.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import landfall.domain.EntityKind;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.RecognitionFields;
import landfall.domain.value.Money;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.text.Language;
import landfall.ui.kit.Desk;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Theme;
import landfall.ui.ledger.rows.LedgerColumn;
import landfall.ui.ledger.rows.LedgerRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class LedgerFlowTest {
    private static final LedgerColumn TOTAL = LedgerColumn.of(ProjectFields.TOTAL_INVESTMENT);

    @TempDir
    Path folder;

    private final FxRobot robot = Hands.ROBOT;
    private Desk desk;
    private LedgerPlace place;
    private Stage stage;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @BeforeEach
    void openTheLedger() throws Exception {
        desk = new Desk(folder, Language.CHINESE, 40);
        place = Pictures.onWindow(() -> desk.seat(new LedgerPlace(desk.context)));
        stage = Pictures.show(place.root(), Theme.LIGHT, 1376, 814);
        Pictures.onWindow(() -> {
            place.grid().list().getSelectionModel().select(0);
            place.grid().list().requestFocus();
            return null;
        });
    }

    @AfterEach
    void close() throws Exception {
        Pictures.onWindow(() -> {
            stage.close();
            return null;
        });
        desk.close();
    }

    @Test
    void aCellIsEditedInItsPlaceAndTheEditCanBeTakenBack() throws Exception {
        Project before = first().project();
        stand(ProjectFields.TOTAL_INVESTMENT);
        robot.push(KeyCode.F2).write("12.5").push(KeyCode.ENTER);
        correct();
        assertEquals(Money.yi("12.5"), desk.pipeline().project(before.id()).totalInvestment());
        assertEquals(Money.yi("12.5"), first().project().totalInvestment());
        Edit edit = desk.workspace.nextUndo().orElseThrow();
        assertEquals(EditKind.CHANGE, edit.kind());
        assertEquals(1, edit.changes().size());
        assertTrue(onWindow(() -> place.grid().list().isFocused()));
        desk.workspace.undo();
        assertEquals(before.totalInvestment(), first().project().totalInvestment());
        assertEquals(before.totalInvestment(), desk.pipeline().project(before.id()).totalInvestment());
    }

    @Test
    void aValueThatCannotBeReadStaysOpenUntilItIsPutRightOrDropped() throws Exception {
        Project before = first().project();
        stand(ProjectFields.TOTAL_INVESTMENT);
        robot.push(KeyCode.F2).write("很多").push(KeyCode.ENTER);
        assertEquals(before, desk.pipeline().project(before.id()));
        assertEquals(1, robot.lookup("#inline-total_investment").queryAll().size());
        robot.push(KeyCode.ESCAPE);
        assertEquals(0, robot.lookup("#inline-total_investment").queryAll().size());
        assertEquals(before, desk.pipeline().project(before.id()));
    }

    @Test
    void tabKeepsTheValueAndGoesOnToTheNextCell() throws Exception {
        Project before = first().project();
        stand(ProjectFields.TOTAL_INVESTMENT);
        robot.push(KeyCode.F2).write("3").push(KeyCode.TAB);
        correct();
        robot.write("2.5").push(KeyCode.ENTER);
        correct();
        Project after = desk.pipeline().project(before.id());
        assertEquals(Money.yi("3"), after.totalInvestment());
        assertEquals(Money.yi("2.5"), after.get(ProjectFields.CONTRACT_CAPITAL));
    }

    // The project is signed: the window asks why its amount changes.
    private void correct() throws Exception {
        onWindow(() -> {
            ((javafx.scene.control.Button) desk.dialog().lookup("#amount-correct")).fire();
            return null;
        });
        Hands.settle();
    }

    @Test
    void aLongTextGetsRoomToBeEdited() throws Exception {
        LedgerColumn blockers = LedgerColumn.of(ProjectFields.BLOCKERS);
        onWindow(() -> {
            place.grid().model().show(blockers, true);
            place.root().layout();
            return null;
        });
        stand(ProjectFields.BLOCKERS);
        robot.push(KeyCode.F2).push(KeyCode.CONTROL, KeyCode.A).write("红线内线路待迁改");
        assertTrue(onWindow(() -> ((Region) place.root().lookup("#inline-blockers")).getHeight()) >= 60);
        robot.push(KeyCode.ENTER);
        assertEquals("红线内线路待迁改", first().project().get(ProjectFields.BLOCKERS));
    }

    @Test
    void theFilterRowNarrowsWhatIsShownAndTheTotalsFollow() throws Exception {
        robot.clickOn("#ledger-filter-total_investment").write(">=5");
        List<LedgerRow> shown = rows();
        assertFalse(shown.isEmpty());
        assertTrue(shown.size() < 40);
        assertTrue(shown.stream().allMatch(row -> row.project().totalInvestment().yuan() >= 5 * Money.YI));
        long sum = shown.stream().mapToLong(row -> row.project().totalInvestment().yuan()).sum();
        assertEquals(sum, ((Money) place.grid().model().result().get().totals().of(TOTAL).value()).yuan());
        assertEquals(1, robot.lookup((Label label) -> label.getText().equals(shown.size() + " 项")).queryAll().size());
        onWindow(() -> {
            place.grid().model().clearFilters();
            return null;
        });
        assertNotEquals(shown.size(), rows().size());
        assertEquals("", robot.lookup("#ledger-filter-total_investment").queryTextInputControl().getText());
    }

    @Test
    void theTickedRowsAreCopiedAsATable() throws Exception {
        robot.push(KeyCode.SPACE).push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        String copied = onWindow(() -> Clipboard.getSystemClipboard().getString());
        String[] lines = copied.split("\n");
        assertEquals(3, lines.length);
        assertTrue(lines[0].contains("总投资(亿元)\t合同引资额(亿元)"), lines[0]);
        assertTrue(lines[1].startsWith(first().project().code() + "\t" + first().project().name() + "\t"), lines[1]);
        assertEquals(List.of("已复制 2 行，可粘贴到表格"), desk.said);
    }

    @Test
    void oneFieldOfTheTickedProjectsIsEditedInOneEditAfterALookAtIt() throws Exception {
        robot.push(KeyCode.SPACE).push(KeyCode.SHIFT, KeyCode.DOWN);
        List<String> ids = onWindow(() -> place.grid().model().tickedRows().stream().map(LedgerRow::id).toList());
        assertEquals(2, ids.size());
        robot.push(KeyCode.B);
        Region dialog = onWindow(desk::dialog);
        onWindow(() -> {
            place.root().getScene().setRoot(dialog);
            return null;
        });
        Button save = (Button) dialog.lookup("#bulk-save");
        robot.clickOn("#bulk-search").write("kgrq", 0).push(KeyCode.ENTER).write("2024-09-01", 0);
        assertTrue(onWindow(save::isDisabled), "nothing has begun in the future");
        robot.clickOn("#bulk-search").push(KeyCode.CONTROL, KeyCode.A).write("zrdw", 0).push(KeyCode.ENTER);
        robot.write("招商一科", 0);
        assertEquals("为 2 个项目改责任单位", onWindow(save::getText));
        robot.push(KeyCode.ENTER);
        ids.forEach(id -> assertEquals("招商一科", desk.pipeline().project(id).get(ProjectFields.OWNER_UNIT)));
        assertEquals(EditKind.BULK, desk.workspace.nextUndo().orElseThrow().kind());
        desk.workspace.undo();
        ids.forEach(id -> assertNotEquals("招商一科", desk.pipeline().project(id).get(ProjectFields.OWNER_UNIT)));
    }

    @Test
    void theTickedProjectsAreRecognisedTogetherAndItCanBeTakenBack() throws Exception {
        List<String> signed = desk.pipeline().projects().stream().filter(project -> project.signedOn() != null
                && project.stage().hasReached(landfall.domain.Stage.SIGNED)).map(Project::id).limit(3).toList();
        String lead = desk.pipeline().projects().stream()
                .filter(project -> project.stage() == landfall.domain.Stage.LEAD).findFirst().orElseThrow().id();
        onWindow(() -> {
            signed.forEach(id -> place.grid().model().tick(id, true));
            place.grid().model().tick(lead, true);
            return null;
        });
        robot.clickOn("#bulk-recognise");
        Region dialog = onWindow(desk::dialog);
        onWindow(() -> {
            place.root().getScene().setRoot(dialog);
            return null;
        });
        Button save = (Button) dialog.lookup("#recognise-save");
        assertTrue(onWindow(save::isDisabled), "no milestone is chosen yet");
        robot.clickOn("#recognise-milestone").write("签约", 0).push(KeyCode.TAB).write("商务", 0).push(KeyCode.TAB);
        assertEquals("认定 3 个项目", onWindow(save::getText), "the lead has not been signed");
        robot.clickOn("#bulk-preview").push(KeyCode.ESCAPE);
        assertNull(onWindow(desk::dialog), "Esc leaves from the preview too");
        robot.clickOn("#recognise-document").write("商发3号", 0).push(KeyCode.ENTER);
        signed.forEach(id -> assertEquals(List.of("商发3号"), desk.pipeline()
                .itemsOf(EntityKind.RECOGNITION, id).stream().filter(item -> "签约".equals(
                        item.get(RecognitionFields.MILESTONE))).map(item -> item.get(RecognitionFields.DOCUMENT)).toList()));
        desk.workspace.undo();
        signed.forEach(id -> assertTrue(desk.pipeline().itemsOf(EntityKind.RECOGNITION, id).stream().noneMatch(item ->
                "签约".equals(item.get(RecognitionFields.MILESTONE)))));
    }

    @Test
    void aHeaderSortsAndWithShiftASecondOneIsAdded() throws Exception {
        var header = onWindow(() -> place.grid().header());
        robot.clickOn(onWindow(() -> header.nodeOf(LedgerColumn.of(ProjectFields.STAGE))));
        shiftClick(header);
        shiftClick(header);
        List<LedgerRow> rows = rows();
        for (int i = 1; i < rows.size(); i++) {
            Project upper = rows.get(i - 1).project();
            Project lower = rows.get(i).project();
            assertTrue(upper.stage().compareTo(lower.stage()) <= 0);
            boolean bothKnown = upper.totalInvestment() != null && lower.totalInvestment() != null;
            if (upper.stage() == lower.stage() && bothKnown) {
                assertTrue(upper.totalInvestment().compareTo(lower.totalInvestment()) >= 0);
            }
        }
    }

    @Test
    void theBoxInTheHeaderTicksEveryRowThatIsShown() throws Exception {
        robot.clickOn(onWindow(() -> place.grid().header().all()));
        assertEquals(rows().size(), place.grid().model().tickedCount());
        robot.push(KeyCode.ESCAPE);
        assertEquals(0, place.grid().model().tickedCount());
        assertFalse(onWindow(() -> place.grid().header().all().isSelected()));
    }

    @Test
    void whatIsShownGoesToThePrinterByTheButtonAndByTheKey() throws Exception {
        robot.clickOn("#ledger-print");
        assertEquals("PrintDialog", onWindow(() -> desk.dialog().getClass().getSimpleName()));
        onWindow(() -> {
            desk.context.navigator().dialog(null);
            place.grid().list().requestFocus();
            return null;
        });
        robot.push(new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN));
        assertEquals("PrintDialog", onWindow(() -> desk.dialog().getClass().getSimpleName()));
    }

    @Test
    void tickedProjectsArePrintedAsAPocketList() throws Exception {
        robot.push(KeyCode.SPACE);
        robot.clickOn("#ledger-pocket");

        assertEquals("PrintDialog", onWindow(() -> desk.dialog().getClass().getSimpleName()));
    }

    @Test
    void enterOpensTheDossierOfTheCurrentProject() throws Exception {
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals(rows().get(1).id(), ((Route.Dossier) desk.travelled.getFirst()).projectId());
    }

    // The headless robot's clicks do not carry the keys that are held.
    private static void shiftClick(HeaderStrip header) throws Exception {
        onWindow(() -> {
            Node cell = header.nodeOf(TOTAL);
            Point2D at = cell.localToScreen(5, 5);
            Point2D in = cell.localToScene(5, 5);
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                Event.fireEvent(cell, new MouseEvent(type, 5, 5, at.getX(), at.getY(), MouseButton.PRIMARY, 1, true,
                        false, false, false, true, false, false, true, false, true,
                        new PickResult(cell, in.getX(), in.getY())));
            }
            return null;
        });
    }

    private void stand(landfall.domain.Field<?> field) throws Exception {
        onWindow(() -> {
            place.grid().setCurrentColumn(place.grid().places().columns().indexOf(LedgerColumn.of(field)));
            return null;
        });
    }

    private LedgerRow first() throws Exception {
        return rows().getFirst();
    }

    private List<LedgerRow> rows() throws Exception {
        return onWindow(() -> List.copyOf(place.grid().list().getItems()));
    }

    private static <T> T onWindow(Callable<T> action) throws Exception {
        Hands.settle();
        return Pictures.onWindow(action);
    }
}
