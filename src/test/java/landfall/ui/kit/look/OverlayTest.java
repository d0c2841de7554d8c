package landfall.ui.kit.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import landfall.ui.kit.Pictures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OverlayTest {
    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @Test
    void whatLiesUnderADialogTakesNeitherTheFocusNorALetterFromWhoeverIsTypingInIt() throws Exception {
        var under = Pictures.onWindow(() -> new Button("board"));
        var first = Pictures.onWindow(TextField::new);
        var second = Pictures.onWindow(TextField::new);
        var overlay = Pictures.onWindow(Overlay::new);
        Stage stage = Pictures.show(Pictures.onWindow(() -> new StackPane(new VBox(under), overlay)), Theme.LIGHT, 300, 200);
        Pictures.onWindow(() -> {
            overlay.dialog(new VBox(first, second), () -> { });
            assertTrue(first.isFocused(), "a dialog opens on its first line");
            second.requestFocus();
            second.replaceSelection("奥");
            under.requestFocus();
            assertTrue(second.isFocused(), "the line that was typed in keeps the focus");
            second.replaceSelection("莱");
            assertEquals("奥莱", second.getText());
            return null;
        });
        Pictures.onWindow(() -> {
            press(second, KeyEvent.KEY_PRESSED);
            under.requestFocus(); // where Tab leads to
            press(second, KeyEvent.KEY_RELEASED);
            assertTrue(first.isFocused(), "after the last line Tab begins with the first again");
            stage.close();
            return null;
        });
    }

    private static void press(TextField line, javafx.event.EventType<KeyEvent> kind) {
        // To the dialog, whose lines would move the focus by themselves.
        line.getParent().fireEvent(new KeyEvent(kind, "", "", KeyCode.TAB, false, false, false, false));
    }
}
