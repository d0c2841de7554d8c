package landfall.ui.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import landfall.text.Language;
import landfall.ui.kit.Background;
import landfall.ui.kit.Desk;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordSearchTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @Test
    void lettersTypedWhileTheRecordIsReadAreNotTakenOutOfTheLine() throws Exception {
        Queue<Runnable> held = new ConcurrentLinkedQueue<>();
        try (var desk = new Desk(folder, Language.CHINESE, 10)) {
            PlaceContext of = desk.context;
            var context = new PlaceContext(of.texts(), of.formats(), of.workspace(), of.settings(),
                    Background.on(held::add, Platform::runLater), of.navigator(), of.unit(), of.today());
            RecordPlace place = Pictures.onWindow(() -> desk.seat(new RecordPlace(context)));
            Stage stage = Pictures.show(new StackPane(place.root()), Theme.LIGHT, 980, 500);
            Pictures.onWindow(() -> {
                place.open(new Route.Record());
                return null;
            });
            answer(held);
            type(stage, "张");
            long end = System.currentTimeMillis() + 5_000;
            while (held.isEmpty() && System.currentTimeMillis() < end) { // the user paused, and the program began to read
                Thread.sleep(10);
            }
            assertFalse(held.isEmpty());
            type(stage, "三"); // goes on typing meanwhile
            answer(held);
            String text = Pictures.onWindow(() -> ((TextField) stage.getScene().lookup("#record-text")).getText());
            Pictures.onWindow(() -> {
                stage.close();
                return null;
            });
            assertEquals("张三", text);
        }
    }

    private static void type(Stage stage, String letters) throws Exception {
        Pictures.onWindow(() -> {
            ((TextField) stage.getScene().lookup("#record-text")).appendText(letters);
            return null;
        });
    }

    private static void answer(Queue<Runnable> held) {
        while (!held.isEmpty()) {
            held.poll().run();
            Hands.settle();
        }
    }
}
