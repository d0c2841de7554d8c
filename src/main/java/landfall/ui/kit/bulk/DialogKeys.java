package landfall.ui.kit.bulk;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** Enter saves a dialog about several projects, but in a long text and on another button; Esc leaves it from anywhere. */
final class DialogKeys {
    private DialogKeys() {
    }

    static void install(Region dialog, Runnable save, Runnable close) {
        dialog.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean inText = event.getTarget() instanceof TextArea && !event.isShortcutDown();
            if (event.getCode() != KeyCode.ENTER || inText) {
                return;
            }
            event.consume();
            if (event.getTarget() instanceof Button button) {
                button.fire();
            } else {
                save.run();
            }
        });
        // Before a list sees it: it would keep Esc to end an edit that it does not have.
        dialog.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof ListView<?>) {
                event.consume();
                close.run();
            }
        });
    }
}
