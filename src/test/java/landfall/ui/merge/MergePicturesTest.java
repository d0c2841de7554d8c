package landfall.ui.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import landfall.text.Language;
import landfall.ui.kit.Desk;
import landfall.ui.kit.Looks;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Theme;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class MergePicturesTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    private static void press(MergePlace place, KeyCode code, String text) throws Exception {
        Pictures.onWindow(() -> {
            place.root().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, false, false, false));
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Looks(value = {"CHINESE,LIGHT,1376,876", "ENGLISH,DARK,1216,696"},
            forTheEye = {"CHINESE,DARK,1216,696", "ENGLISH,LIGHT,1376,876"})
    void theStepsOfAMergeAreDrawnWithoutComplaints(Language language, Theme theme, int width, int height)
            throws Exception {
        Pictures.cssWarnings();
        try (var desk = new Desk(folder, language, 102)) {
            var laptops = new TwoLaptops(desk.workspace, folder.resolve("谭雨的笔记本.landfall"));
            var place = Pictures.onWindow(() -> desk.seat(new MergePlace(desk.context)));
            var stage = Pictures.show(place.root(), theme, width, height);
            String name = language + "-" + theme;
            WaitForAsyncUtils.waitForFxEvents();
            Pictures.take(stage, "merge-choose-" + name);
            open(place, new Route.Merge(Files.writeString(folder.resolve("坏.landpack"), "x"), null));
            Pictures.take(stage, "merge-failed-" + name);
            try (Workspace road = Workspace.open(laptops.road, TwoLaptops.ROAD)) {
                TwoLaptops.pack(road, folder.resolve("出差.landpack"), "密码");
            }
            open(place, new Route.Merge(folder.resolve("出差.landpack"), null));
            type(stage, "错了");
            assertTrue(((Label) stage.getScene().lookup(".lf-danger-text.label")).getText().contains("landpack"));
            Pictures.take(stage, "merge-passphrase-" + name);
            type(stage, "密码");
            Pictures.take(stage, "merge-compare-" + name);
            Pictures.onWindow(() -> {
                place.merge();
                return null;
            });
            WaitForAsyncUtils.waitForFxEvents();
            press(place, KeyCode.DIGIT2, "2");
            press(place, KeyCode.ENTER, "");
            press(place, KeyCode.DIGIT3, "3");
            Pictures.take(stage, "merge-settle-" + name);
            press(place, KeyCode.DIGIT4, "4");
            Pictures.take(stage, "merge-own-" + name);
            Pictures.onWindow(() -> {
                stage.close();
                return null;
            });
        }
        assertEquals(List.of(), Pictures.cssWarnings());
    }

    private static void type(Stage stage, String passphrase) throws Exception {
        Pictures.onWindow(() -> {
            var field = (PasswordField) stage.getScene().lookup("#merge-passphrase");
            field.setText(passphrase);
            field.fireEvent(new ActionEvent());
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void open(MergePlace place, Route route) throws Exception {
        Pictures.onWindow(() -> {
            place.open(route);
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
