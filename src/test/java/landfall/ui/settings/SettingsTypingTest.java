package landfall.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import landfall.text.Language;
import landfall.ui.kit.Desk;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.look.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTypingTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @Test
    void whatIsTypedInTheNextFieldStaysWhileTheOneBeforeIsSaved() throws Exception {
        try (var desk = new Desk(folder, Language.CHINESE, 5)) {
            SettingsPlace place = Pictures.onWindow(() -> desk.seat(new SettingsPlace(desk.context)));
            Stage stage = Pictures.show(place.root(), Theme.LIGHT, 760, 600);
            Hands.settle();
            Pictures.onWindow(() -> {
                input(stage, "#letterhead-issuer .text-field").requestFocus();
                input(stage, "#letterhead-issuer .text-field").setText("新单位");
                input(stage, "#limit-stale_talks .text-field").requestFocus(); // Tab: the first field is being saved
                input(stage, "#limit-stale_talks .text-field").setText("25"); // and the user types on
                return null;
            });
            Hands.settle();
            String typed = Pictures.onWindow(() -> input(stage, "#limit-stale_talks .text-field").getText());
            Pictures.onWindow(() -> {
                stage.close();
                return null;
            });
            assertEquals("25", typed);
        }
    }

    private static TextInputControl input(Stage stage, String selector) {
        return (TextInputControl) stage.getScene().lookup(selector);
    }
}
