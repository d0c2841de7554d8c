package landfall.ui.trips;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import landfall.domain.EntityKind;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.text.Language;
import landfall.ui.kit.Desk;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Looks;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Route;
import landfall.ui.kit.items.VisitLines;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class TripsPicturesTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @Looks(value = {"CHINESE,DARK,1216,696", "ENGLISH,LIGHT,1216,696"},
            forTheEye = {"CHINESE,LIGHT,1376,876", "ENGLISH,DARK,1376,876"})
    void theRegisterItsFormAndTheRowsOfAFigureAreDrawnWithoutComplaints(Language language, Theme theme, int width,
            int height) throws Exception {
        Pictures.cssWarnings();
        try (var desk = new Desk(folder, language, 102)) {
            var place = Pictures.onWindow(() -> desk.seat(new TripsPlace(desk.context)));
            var stage = Pictures.show(place.root(), theme, width, height);
            String name = language + "-" + theme;
            String joined = desk.pipeline().items(EntityKind.TRIP).stream()
                    .filter(trip -> trip.get(TripFields.EVENT) != null).map(trip -> trip.id()).toList().getLast();
            Pictures.onWindow(() -> {
                place.open(new Route.Trips(joined));
                return null;
            });
            Hands.settle();
            Pictures.take(stage, "trips-" + name);
            for (String figure : List.of("OUT_B", "VISIT_N")) {
                Pictures.onWindow(() -> {
                    ((Button) place.root().lookup("#trips-figure-" + figure)).fire();
                    return null;
                });
                picture(desk, theme, 820, 620, "trips-rows-" + figure + "-" + name);
            }
            Pictures.onWindow(() -> {
                place.edit(desk.pipeline().items(EntityKind.TRIP).getLast());
                return null;
            });
            picture(desk, theme, 640, 620, "trips-form-" + name);
            Pictures.onWindow(() -> {
                place.editVisit(desk.pipeline().itemsOf(EntityKind.VISIT, joined).getFirst());
                return null;
            });
            picture(desk, theme, 640, 620, "trips-visit-" + name);
            String visited = desk.pipeline().itemsOf(EntityKind.VISIT, joined).getFirst().get(VisitFields.ENTERPRISE);
            var lines = Pictures.onWindow(() -> new VisitLines(desk.context, VisitFields.ENTERPRISE));
            int shown = Pictures.onWindow(() -> lines.show(visited, desk.pipeline()));
            assertEquals(desk.pipeline().items(EntityKind.VISIT).stream()
                    .filter(visit -> visited.equals(visit.get(VisitFields.ENTERPRISE))).count(), shown);
            var linked = Pictures.show(lines, theme, 640, 120);
            Pictures.take(linked, "trips-lines-" + name);
            Pictures.onWindow(() -> {
                ((Button) lines.getChildren().getLast()).fire();
                linked.close();
                return null;
            });
            assertEquals(Route.Trips.class, desk.travelled.getLast().getClass());
            Pictures.onWindow(() -> {
                place.choose(TripsPart.OUTCOME);
                return null;
            });
            Hands.settle();
            Pictures.take(stage, "trips-outcome-" + name);
            for (TripsPart part : List.of(TripsPart.OUTPOSTS, TripsPart.SQUADS)) {
                Pictures.onWindow(() -> {
                    place.choose(part);
                    return null;
                });
                Hands.settle();
                Pictures.take(stage, "trips-" + part + "-" + name);
            }
            Pictures.onWindow(() -> {
                place.choose(TripsPart.TRIPS);
                return null;
            });
            Draft gone = Draft.of(EditKind.DELETE, "x");
            desk.pipeline().items(EntityKind.TRIP).forEach(trip -> gone.delete(EntityKind.TRIP, trip.id()));
            desk.workspace.perform(gone);
            Hands.settle();
            Pictures.take(stage, "trips-empty-" + name);
            Pictures.onWindow(() -> {
                stage.close();
                return null;
            });
        }
        assertEquals(List.of(), Pictures.cssWarnings());
    }

    private static void picture(Desk desk, Theme theme, int width, int height, String name) throws Exception {
        var dialog = Pictures.show(new javafx.scene.layout.StackPane(Style.DIALOG.on(desk.dialog())), theme, width,
                height);
        Pictures.take(dialog, name);
        Pictures.onWindow(() -> {
            dialog.close();
            return null;
        });
    }
}
