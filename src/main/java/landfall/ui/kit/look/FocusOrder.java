package landfall.ui.kit.look;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Finds where the focus belongs in something that just opened. */
public final class FocusOrder {
    private FocusOrder() {
    }

    /** Focuses the first node inside that can take it; false when there is none. */
    public static boolean focusFirst(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible() || child.isDisabled()) {
                continue;
            }
            if (child.isFocusTraversable()) {
                child.requestFocus();
                return true;
            }
            if (child instanceof Parent inner && focusFirst(inner)) {
                return true;
            }
        }
        return false;
    }
}
