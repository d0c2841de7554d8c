package landfall.ui.kit;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** Keeps the key that brings the cursor into a field, such as V, from being typed into it. */
public final class OpeningKey {
    private boolean expected;

    /** @param node what holds the field */
    public OpeningKey(Node node) {
        node.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (expected) {
                event.consume();
            }
        });
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> expected = false);
        node.addEventFilter(KeyEvent.KEY_RELEASED, event -> expected = false);
    }

    /** Call this when the cursor is put into the field, whether by a key or by the mouse. */
    public void expect() {
        expected = true;
    }
}
