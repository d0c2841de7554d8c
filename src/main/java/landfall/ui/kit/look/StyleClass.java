package landfall.ui.kit.look;

import java.util.Locale;
import javafx.css.Styleable;

/** A style class as an enum constant, so that a misspelt one does not compile; a place may have an enum of its own. */
public interface StyleClass {
    /** The constant's name; supplied by the enum. */
    String name();

    /** The class's name in the style sheets: BOARD_CARD is {@code lf-board-card}. */
    default String css() {
        return "lf-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Adds the class to a node and returns the node. */
    default <T extends Styleable> T on(T node) {
        if (!node.getStyleClass().contains(css())) {
            node.getStyleClass().add(css());
        }
        return node;
    }

    /** Adds the class to the node or takes it away. */
    default void on(Styleable node, boolean wanted) {
        if (wanted) {
            on(node);
        } else {
            node.getStyleClass().remove(css());
        }
    }
}
