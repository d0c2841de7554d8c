package landfall.ui.trips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Period;
import landfall.insight.attribution.Line;
import landfall.insight.trip.Batches;
import landfall.journal.Author;
import landfall.journal.draft.ItemDrafts;
import landfall.text.Language;
import landfall.ui.kit.Desk;
import landfall.ui.kit.Hands;
import landfall.ui.kit.PastView;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Route;
import landfall.ui.kit.items.ItemEditor;
import landfall.ui.kit.look.Theme;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TripsPlaceTest {
    @TempDir
    Path folder;

    private Desk desk;
    private TripsPlace place;
    private Stage stage;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder, Language.CHINESE, 40);
        place = Pictures.onWindow(() -> desk.seat(new TripsPlace(desk.context)));
        stage = Pictures.show(place.root(), Theme.LIGHT, 1000, 600);
    }

    @AfterEach
    void close() throws Exception {
        Pictures.onWindow(() -> {
            stage.close();
            return null;
        });
        desk.close();
    }

    private void run(Runnable action) throws Exception {
        Pictures.onWindow(() -> {
            action.run();
            return null;
        });
        Hands.settle();
    }

    @SuppressWarnings("unchecked")
    private List<Item> listed() throws Exception {
        return Pictures.onWindow(() -> List.copyOf(((ListView<Item>) place.root().lookup("#trips-list")).getItems()));
    }

    @Test
    void theListIsNarrowedByYearDirectionAndWhateverStandsInATripOrItsVisits() throws Exception {
        int all = desk.pipeline().items(EntityKind.TRIP).size();
        assertEquals(all, listed().size());
        run(() -> place.narrow(TripsFilter.ALL.withYear(2023).withDirection(TripFields.INBOUND)));
        assertTrue(listed().size() > 0 && listed().stream().allMatch(trip -> TripsFilter.year(trip) == 2023
                && trip.get(TripFields.DIRECTION).equals(TripFields.INBOUND)));
        Item visit = desk.pipeline().items(EntityKind.VISIT).getLast();
        String enterprise = desk.pipeline().nameOf(visit.get(VisitFields.ENTERPRISE));
        run(() -> {
            place.narrow(TripsFilter.ALL);
            ((TextField) place.filterField()).setText(enterprise);
        });
        assertTrue(listed().stream().anyMatch(trip -> trip.id().equals(visit.ownerId())));
        assertTrue(listed().size() < all);
    }

    @Test
    void aFigureOpensItsRowsAndARowOpensItsTrip() throws Exception {
        var figure = Batches.of(desk.pipeline(), Desk.TODAY).outbound(Period.year(2024));
        run(() -> place.open(figure));
        Stage dialog = Pictures.show(new javafx.scene.layout.StackPane(desk.dialog()), Theme.LIGHT, 800, 560);
        run(() -> {
            Node rows = dialog.getScene().lookup("#trips-rows");
            Event.fireEvent(rows, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            dialog.close();
        });
        assertEquals(List.of(new Route.Trips(figure.counted().getFirst().id())), desk.travelled);
    }

    @Test
    void aVisitThatWasBeingTypedWhenTheProgramDiedStandsThereAgainUntilItIsRecorded() throws Exception {
        Item trip = listed().getFirst();
        run(() -> {
            place.choose(trip);
            quick(place, VisitFields.ENTERPRISE).setText("半导体新厂");
            quick(place, VisitFields.RESULT).setText("有意");
        });
        awaitTyped(trip, false);
        var again = Pictures.onWindow(() -> desk.seat(new TripsPlace(desk.context))); // without a word to the first
        Stage later = Pictures.show(again.root(), Theme.LIGHT, 1000, 600);
        run(() -> again.choose(trip));
        assertEquals("有意", Pictures.onWindow(() -> quick(again, VisitFields.RESULT).getText()));
        run(() -> Event.fireEvent(quick(again, VisitFields.ENTERPRISE),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        awaitTyped(trip, true);
        assertEquals("有意", desk.pipeline().itemsOf(EntityKind.VISIT, trip.id()).getLast().get(VisitFields.RESULT));
        run(later::close);
    }

    private static TextField quick(TripsPlace place, Field<?> field) {
        return (TextField) place.root().lookup("#quick-" + field.key());
    }

    private void awaitTyped(Item trip, boolean nothing) throws Exception {
        long end = System.currentTimeMillis() + 20_000;
        while (desk.workspace.unsaved().of("visits of " + trip.id()).isEmpty() != nothing) {
            assertTrue(System.currentTimeMillis() < end);
            Thread.sleep(20);
        }
    }

    @Test
    void aTripWhoseFollowUpDiffersBetweenLaptopsIsMarkedAndTheMarkOpensTheConflict() throws Exception {
        Item trip = listed().getFirst();
        Item visit = desk.pipeline().itemsOf(EntityKind.VISIT, trip.id()).getFirst();
        Path road = folder.resolve("road.landfall");
        Files.copy(desk.workspace.file(), road);
        Path unsaved = desk.workspace.file().resolveSibling(desk.workspace.file().getFileName() + "-wal");
        Files.copy(unsaved, road.resolveSibling(road.getFileName() + "-wal"));
        run(() -> place.choose(trip));
        assertNull(place.root().lookup("#trip-conflict"));
        desk.workspace.perform(ItemDrafts.change(visit, "x", Map.of(VisitFields.FOLLOW_UP, "寄样品")));
        try (Workspace away = Workspace.open(road, new Author("谭雨", "road"))) {
            away.perform(ItemDrafts.change(visit, "x", Map.of(VisitFields.FOLLOW_UP, "约来考察")));
            desk.workspace.merge(taker -> away.entries(row -> true, taker), "road");
        }
        Hands.settle();
        Pictures.take(stage, "trips-conflict");
        run(() -> ((Button) place.root().lookup("#trip-conflict")).fire());
        assertEquals(List.of(new Route.Merge(null, trip.id())), desk.travelled);
    }

    @Test
    void nothingIsChangedWhileThePastIsShown() throws Exception {
        desk.past = PastView.of(LocalDate.of(2024, 7, 31), null, Desk.TODAY);
        Item trip = desk.pipeline().items(EntityKind.TRIP).getFirst();
        Item visit = desk.pipeline().itemsOf(EntityKind.VISIT, trip.id()).getFirst();
        int before = desk.workspace.history(100).size();
        run(() -> {
            place.show(desk.pipeline());
            place.add();
            place.edit(trip);
            place.editVisit(visit);
            place.remove(trip);
            place.removeVisit(visit);
            place.nextVisit();
        });
        assertNull(desk.dialog());
        assertEquals(before, desk.workspace.history(100).size());
        assertEquals(6, desk.warned.size());
        assertFalse(place.root().lookup(".lf-trips-quick").isVisible());
    }

    @Test
    void whatIsTypedOfAVisitStaysWhileTheUserLooksAtAnotherTripOrTheBureauChanges() throws Exception {
        List<Item> trips = listed();
        run(() -> {
            place.choose(trips.get(2));
            quick().setText("还没写完");
        });
        run(() -> place.choose(trips.get(3)));
        assertEquals("", quick().getText());
        run(() -> place.choose(trips.get(2)));
        assertEquals("还没写完", quick().getText());
        desk.workspace.perform(ItemDrafts.change(trips.get(3), "x", Map.of(TripFields.REMARKS, "改过")));
        Hands.settle();
        assertEquals("还没写完", quick().getText());
    }

    private TextField quick() {
        return (TextField) place.root().lookup("#quick-enterprise");
    }

    @Test
    @SuppressWarnings("unchecked")
    void everyNumberOfTheOutcomeOpensItsRowsAndTheNameOfATripTheTrip() throws Exception {
        run(() -> place.choose(TripsPart.OUTCOME));
        var table = Pictures.onWindow(() -> (TableView<Line>) place.root().lookup("#trips-outcome"));
        assertTrue(table.getItems().size() > 3);
        for (int column = 2; column <= 5; column++) {
            int at = column;
            run(() -> {
                table.getSelectionModel().clearAndSelect(1, table.getColumns().get(at));
                Event.fireEvent(table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            });
            assertTrue(desk.dialog() != null, "column " + column);
        }
        Item trip = table.getItems().get(2).trip();
        run(() -> {
            table.getSelectionModel().clearAndSelect(2, table.getColumns().getFirst());
            Event.fireEvent(table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        assertEquals(trip.id(), place.tripId());
        assertTrue(listed().size() > 0);
    }

    @Test
    void anOutpostGoesWithItsReportsComesBackByUndoAndAMissingWeekOpensItsForm() throws Exception {
        run(() -> place.choose(TripsPart.OUTPOSTS));
        run(() -> ((Button) ((Pane) place.root().lookup("#trips-posts-missing")).getChildren().get(1)).fire());
        assertTrue(desk.dialog() != null);
        Item outpost = desk.pipeline().items(EntityKind.OUTPOST).getFirst();
        int reports = desk.pipeline().items(EntityKind.WEEKLY_REPORT).size();
        int own = desk.pipeline().itemsOf(EntityKind.WEEKLY_REPORT, outpost.id()).size();
        var editor = new ItemEditor(desk.context, EntityKind.OUTPOST, desk.context.navigator()::dialog);
        run(() -> editor.remove(outpost));
        assertEquals(reports - own, desk.pipeline().items(EntityKind.WEEKLY_REPORT).size());
        desk.workspace.undo();
        assertEquals(reports, desk.pipeline().items(EntityKind.WEEKLY_REPORT).size());
        assertEquals(List.of(), desk.workspace.check());
    }

    @Test
    void theTripsWithoutTheirFormAreFoundAndOneIsFiledByTheMenu() throws Exception {
        run(() -> place.narrow(TripsFilter.ALL.withFormMissing(Desk.TODAY)));
        int missing = listed().size();
        assertTrue(missing > 0);
        Item trip = listed().getFirst();
        run(() -> place.fileForm(trip));
        // The last one leaves the list empty, and the place says so.
        assertEquals(missing - 1, TripsFilter.ALL.withFormMissing(Desk.TODAY).select(desk.pipeline()).size());
        assertEquals(DayOrMonth.of(Desk.TODAY), ((Item) desk.pipeline().entity(EntityKind.TRIP, trip.id()))
                .get(TripFields.FORM_FILED_ON));
    }

    @Test
    void theDemoTellsOfTripsThatAreCountedJoinedLeftOutAndStillToCome() {
        var figure = Batches.of(desk.pipeline(), Desk.TODAY).outbound(Period.year(2024));
        var reasons = new HashSet<String>();
        figure.excluded().forEach(one -> reasons.add(one.reason().name()));
        assertTrue(reasons.containsAll(List.of("JOINED", "POPULATION", "TO_COME", "OUTSIDE_PERIOD")), reasons.toString());
        assertTrue(figure.value() >= 3);
    }
}
