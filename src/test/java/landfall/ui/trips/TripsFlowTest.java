package landfall.ui.trips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import landfall.domain.Bureau;
import landfall.domain.BureauFields;
import landfall.domain.Enterprise;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Period;
import landfall.insight.trip.Batches;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.text.Language;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.look.ThemeChoice;
import landfall.ui.shell.TestWindow;
import landfall.workspace.NewWorkspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class TripsFlowTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);

    @TempDir
    Path folder;

    private final FxRobot robot = Hands.ROBOT;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @Test
    void aTripWithTwoVisitsIsEnteredByKeyboardOnlyAndUndone() throws Exception {
        Path file = folder.resolve("招商局.landfall");
        NewWorkspace.create(file, new Author("李航", "laptop-1"), Draft.of(EditKind.SETTINGS, "招商局")
                .set(Bureau.ID, BureauFields.NAME, "招商局")).close();
        try (var window = new TestWindow(file, Language.CHINESE, ThemeChoice.LIGHT, TODAY, 1000, 700)) {
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
            window.settle();
            robot.push(KeyCode.T);
            window.settle();
            robot.write("粤港澳大湾区招商行").push(KeyCode.TAB);
            robot.push(KeyCode.TAB).push(KeyCode.TAB); // the direction stands there already
            robot.push(KeyCode.CONTROL, KeyCode.A).write("8月26日").push(KeyCode.TAB).write("8月30日").push(KeyCode.TAB)
                    .push(KeyCode.TAB).write("广州、深圳").push(KeyCode.TAB).write("何川").push(KeyCode.TAB).write("班子成员")
                    .push(KeyCode.CONTROL, KeyCode.ENTER);
            window.settle();
            Item trip = pipeline(window).items(EntityKind.TRIP).getFirst();
            assertEquals(List.of("粤港澳大湾区招商行", TripFields.OUTBOUND, day("2024-08-26"), day("2024-08-30"), "广州、深圳",
                    "何川", "班子成员"), List.of(trip.name(), trip.get(TripFields.DIRECTION),
                    trip.get(TripFields.FIRST_DAY), trip.get(TripFields.LAST_DAY), trip.get(TripFields.PLACE),
                    trip.get(TripFields.LEADER), trip.get(TripFields.LEADER_LEVEL)));
            robot.push(KeyCode.V).write("亚辉龙").push(KeyCode.TAB).write("王经理").push(KeyCode.ENTER);
            window.settle();
            robot.write("亚辉龙").push(KeyCode.ENTER);
            window.settle();
            robot.push(KeyCode.ENTER); // nothing is typed, so nothing is kept
            window.settle();
            List<Item> visits = pipeline(window).itemsOf(EntityKind.VISIT, trip.id());
            assertEquals(2, visits.size());
            assertEquals(List.of("王经理"), visits.getFirst().get(VisitFields.PERSONS));
            assertEquals(day("2024-08-26"), visits.getLast().get(VisitFields.DAY));
            assertEquals(List.of("亚辉龙"), pipeline(window).enterprises().stream().map(Enterprise::name).toList());
            Batches batches = Batches.of(pipeline(window), TODAY);
            assertEquals(List.of(1L, 1L, 1), List.of(batches.outbound(Period.year(2024)).value(),
                    batches.visits(Period.year(2024)).value(), batches.visits(Period.year(2024)).returns().size()));
            Pictures.take(window.stage(), "trips-flow");
            robot.push(KeyCode.ESCAPE).push(KeyCode.DELETE);
            window.settle();
            assertTrue(pipeline(window).items(EntityKind.VISIT).isEmpty());
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            window.settle();
            assertEquals(visits, pipeline(window).itemsOf(EntityKind.VISIT, trip.id()));
            for (int i = 0; i < 3; i++) {
                robot.push(KeyCode.CONTROL, KeyCode.Z);
                window.settle();
            }
            assertNull(pipeline(window).entity(EntityKind.TRIP, trip.id()));
            assertTrue(pipeline(window).enterprises().isEmpty());
        }
    }

    private static DayOrMonth day(String iso) {
        return DayOrMonth.parse(iso);
    }

    private static Pipeline pipeline(TestWindow window) throws Exception {
        return window.workspace().pipeline();
    }
}
