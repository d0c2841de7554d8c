package landfall.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import landfall.text.Language;
import landfall.ui.kit.Desk;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.look.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsPicturesTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @ParameterizedTest
    @CsvSource({"CHINESE,LIGHT,1376,814", "ENGLISH,DARK,1216,634"})
    void theSettingsAreDrawnWithoutComplaints(Language language, Theme theme, int width, int height) throws Exception {
        Pictures.cssWarnings();
        try (var desk = new Desk(folder, language, 20)) {
            var place = Pictures.onWindow(() -> desk.seat(new SettingsPlace(desk.context)));
            var stage = Pictures.show(place.root(), theme, width, height);
            Pictures.take(stage, "settings-top-" + language + "-" + theme + "-" + width);
            Pictures.onWindow(() -> {
                ((ScrollPane) place.root().lookup(".scroll-pane")).setVvalue(0.4);
                ((Button) place.root().lookup("#calendar-remove-2024-06-10")).fire();
                return null;
            });
            Pictures.take(stage, "settings-" + language + "-" + theme + "-" + width);
            Pictures.onWindow(() -> {
                ((ScrollPane) place.root().lookup(".scroll-pane")).setVvalue(0.9);
                return null;
            });
            Pictures.take(stage, "settings-end-" + language + "-" + theme + "-" + width);
            for (String form : List.of("add", "paste")) {
                Pictures.onWindow(() -> {
                    ((Button) place.root().lookup("#calendar-" + form)).fire();
                    if (form.equals("paste")) {
                        ((TextInputControl) desk.dialog().lookup("#paste-text")).setText(
                                "一、元旦：1月1日放假1天。\n二、春节：2月5日至11日放假调休。2月14日上班。2月30日上班。");
                    }
                    return null;
                });
                var dialog = Pictures.show(desk.dialog(), theme, 580, 460);
                Pictures.take(dialog, "settings-" + form + "-" + language);
                Pictures.onWindow(() -> {
                    dialog.close();
                    return null;
                });
            }
            Pictures.onWindow(() -> {
                stage.close();
                return null;
            });
        }
        assertEquals(List.of(), Pictures.cssWarnings());
    }
}
