package landfall.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import landfall.text.Language;
import landfall.ui.kit.Background;
import landfall.ui.kit.Desk;
import landfall.ui.kit.FilePicker;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.ThemeChoice;
import landfall.ui.shell.frame.PlaceEntry.Spot;
import landfall.ui.shell.frame.PlaceEntry;
import landfall.workspace.Home;
import landfall.workspace.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every real place while an earlier day is shown, on demo data. */
class PastPlacesTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @Test
    void everyPlaceSaysThatItShowsThePastInBothLanguages() throws Exception {
        Pictures.cssWarnings();
        var settings = Settings.load(new Home(folder));
        settings.setTheme(ThemeChoice.LIGHT.name());
        Stage stage = Pictures.onWindow(Stage::new);
        MainWindow window = Pictures.onWindow(() -> {
            var made = new MainWindow(stage, new Home(folder), settings,
                    Background.on(Desk::elsewhere, Platform::runLater), Places.ALL, FilePicker.NONE,
                    () -> LocalDate.of(2024, 8, 30));
            made.show(null);
            made.beginnings().demo();
            return made;
        });
        settle();
        for (Language language : Language.values()) {
            boolean small = language == Language.ENGLISH;
            Pictures.onWindow(() -> {
                window.theme(small ? ThemeChoice.DARK : ThemeChoice.LIGHT);
                stage.setWidth(small ? 1280 : 1440);
                stage.setHeight(small ? 720 : 900);
                window.language(language, new Route.Board());
                return null;
            });
            settle();
            Pictures.onWindow(() -> {
                ((Button) stage.getScene().lookup("#day")).fire();
                return null;
            });
            settle();
            Pictures.take(stage, "past-form-" + language.code());
            Pictures.onWindow(() -> {
                ((Button) stage.getScene().lookup("#past-form").lookupAll(".button").stream()
                        .filter(node -> ((Button) node).getText().matches("上月末|End of last month")).findFirst()
                        .orElseThrow()).fire();
                return null;
            });
            for (PlaceEntry entry : Places.ALL) {
                if (entry.spot() == Spot.RAIL) {
                    visit(window, entry.route());
                    assertNotNull(banner(stage), entry.route().toString());
                    Pictures.take(stage, "past-" + entry.route().getClass().getSimpleName() + "-" + language.code());
                }
            }
            visit(window, new Route.Board());
            visit(window, new Route.Dossier(window.context().workspace().pipeline().projects().get(60).id()));
            assertEquals(2, Pictures.onWindow(() -> stage.getScene().getRoot().lookupAll("#past-banner")).size(),
                    "the dossier has its own");
            Pictures.take(stage, "past-Dossier-" + language.code());
        }
        Pictures.onWindow(() -> {
            window.close();
            stage.close();
            return null;
        });
        assertEquals(List.of(), Pictures.cssWarnings());
    }

    private static Node banner(Stage stage) throws Exception {
        return Pictures.onWindow(() -> stage.getScene().lookup("#past-banner"));
    }

    private static void visit(MainWindow window, Route route) throws Exception {
        Pictures.onWindow(() -> {
            window.context().navigator().go(route);
            return null;
        });
        settle();
    }

    private static void settle() throws Exception {
        for (int i = 0; i < 10; i++) {
            Hands.settle(); // nothing asks for a frame as long as nothing moves
            Pictures.rest(20);
        }
    }
}
