package landfall.ui.merge.conflict;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Scrolls to what is out of sight. */
public final class Sight {
    private static final double MARGIN = 12;

    private Sight() {
    }

    /**
     * Scrolls so that a node is seen.
     *
     * @param node a child of the content that the pane scrolls; nothing moves when it is seen whole
     */
    public static void bring(Node node, ScrollPane pane) {
        pane.applyCss();
        pane.layout();
        Region content = (Region) pane.getContent();
        Bounds at = node.getBoundsInParent();
        double seen = pane.getViewportBounds().getHeight();
        double hidden = content.getHeight() - seen;
        if (hidden > 0) {
            double top = pane.getVvalue() * hidden;
            if (at.getMinY() < top || at.getMaxY() > top + seen) {
                pane.setVvalue(Math.clamp((at.getMinY() - MARGIN) / hidden, 0, 1));
            }
        }
    }
}
