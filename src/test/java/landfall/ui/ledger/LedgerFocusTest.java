package landfall.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import landfall.domain.ProjectFields;
import landfall.text.Language;
import landfall.ui.kit.Desk;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.look.Theme;
import landfall.ui.ledger.rows.ColumnFilter;
import landfall.ui.ledger.rows.LedgerColumn;
import landfall.ui.ledger.rows.LedgerRow;
import landfall.ui.ledger.rows.SortKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class LedgerFocusTest {
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
        stage = Pictures.show(place.root(), Theme.LIGHT, 980, 700);
        Hands.settle();
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

    private void stand(LedgerColumn column) throws Exception {
        Pictures.onWindow(() -> {
            place.grid().setCurrentColumn(place.grid().places().columns().indexOf(column));
            return null;
        });
    }

    @Test
    void whoClicksIntoTheFilterWhileACellIsEditedTypesInTheFilter() throws Exception {
        stand(LedgerColumn.of(ProjectFields.NAME));
        robot.push(KeyCode.F2).write("甲");
        robot.clickOn("#filter-text");
        Hands.settle();
        Node owner = Pictures.onWindow(() -> stage.getScene().getFocusOwner());
        assertEquals("filter-text", owner.getId(), String.valueOf(owner));
    }

    @Test
    void theEditorThatTabOpensLiesOverTheRowThatItIsAbout() throws Exception {
        LedgerColumn name = LedgerColumn.of(ProjectFields.NAME);
        Pictures.onWindow(() -> {
            place.grid().model().order().setAll(new SortKey(name, false));
            return null;
        });
        Hands.settle();
        LedgerRow first = Pictures.onWindow(() -> {
            place.grid().list().getSelectionModel().clearAndSelect(0);
            place.grid().list().requestFocus();
            return place.grid().list().getItems().getFirst();
        });
        LedgerRow fifth = Pictures.onWindow(() -> place.grid().list().getItems().get(5));
        stand(name);
        robot.push(KeyCode.F2).push(KeyCode.CONTROL, KeyCode.A).write(fifth.project().name() + "二").push(KeyCode.TAB);
        Hands.settle();
        Hands.settle();
        String about = Pictures.onWindow(() -> {
            Node editor = stage.getScene().getRoot().lookupAll("*").stream()
                    .filter(node -> node.getId() != null && node.getId().startsWith("inline-")).findFirst().orElse(null);
            if (editor == null) {
                return "no editor";
            }
            var at = editor.localToScene(editor.getLayoutBounds());
            for (Node node : place.grid().list().lookupAll("." + LedgerStyle.LEDGER_ROW.css())) {
                var row = node.localToScene(node.getLayoutBounds());
                if (node instanceof LedgerRowCell cell && cell.getItem() != null && cell.isVisible()
                        && row.getMinY() <= at.getCenterY() && at.getCenterY() < row.getMaxY()) {
                    return cell.getItem().id();
                }
            }
            return "no row";
        });
        assertEquals(first.id(), about);
    }

    @Test
    void theBoxAboveSaysThatAllAreTickedOnlyWhenThoseThatAreShownAre() throws Exception {
        Pictures.onWindow(() -> {
            var rows = place.grid().model().result().get().rows();
            rows.subList(0, 20).forEach(row -> place.grid().model().tick(row.id(), true));
            LedgerRow last = rows.getLast();
            place.grid().model().filter(LedgerColumn.of(ProjectFields.NAME),
                    new ColumnFilter.Typed(last.project().name()));
            return null;
        });
        Hands.settle();
        assertTrue(Pictures.onWindow(() -> place.grid().model().tickedRows().isEmpty()));
        assertFalse(Pictures.onWindow(() -> place.grid().header().all().isSelected()));
        assertNotNull(place);
    }
}
