package landfall.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import landfall.text.Language;
import landfall.text.Texts;
import landfall.ui.kit.Background;
import landfall.ui.kit.Desk;
import landfall.ui.kit.FilePicker;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Keys;
import landfall.ui.kit.look.ThemeChoice;
import landfall.ui.shell.frame.PlaceEntry;
import landfall.ui.shell.frame.ShellStyle;
import landfall.workspace.Home;
import landfall.workspace.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every real place in the real window, on demo data: large, light and Chinese; small, dark and English. */
class WholeWindowTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @Test
    void everyPlaceOpensLightInChineseAndDarkInEnglishWithoutComplaintsFromAStyleSheet() throws Exception {
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
            int number = 0;
            for (PlaceEntry entry : Places.ALL) {
                if (entry.isOnRail()) {
                    press(stage, KeyCode.getKeyCode(Integer.toString(++number)));
                    ToggleButton button = selected(stage);
                    assertEquals(entry.name().apply(Texts.in(language)), button.getText());
                    assertTrue(button.getTooltip().getText().contains(Keys.command(Integer.toString(number))));
                    assertFalse(Pictures.onWindow(() -> stage.getScene().getFocusOwner() instanceof ToggleButton one
                            && one.getStyleClass().contains(ShellStyle.RAIL_ITEM.css())),
                            () -> "the keyboard is in " + entry.route() + " and not on the rail");
                    Pictures.take(stage, "window-" + entry.route().getClass().getSimpleName() + "-" + language.code());
                }
            }
            visit(window, new Route.Board());
            visit(window, new Route.Dossier(window.context().workspace().pipeline().projects().get(60).id()));
            Pictures.take(stage, "window-Dossier-" + language.code());
        }
        Pictures.onWindow(() -> {
            window.close();
            stage.close();
            return null;
        });
        assertEquals(List.of(), Pictures.cssWarnings());
    }

    private static void press(Stage stage, KeyCode digit) throws Exception {
        Pictures.onWindow(() -> {
            Event.fireEvent(stage.getScene().getRoot(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", digit, false, true, false, false));
            return null;
        });
        settle();
    }

    private static ToggleButton selected(Stage stage) throws Exception {
        return Pictures.onWindow(() -> stage.getScene().getRoot().lookupAll(".lf-rail-item").stream()
                .map(ToggleButton.class::cast).filter(ToggleButton::isSelected).findFirst().orElseThrow());
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
