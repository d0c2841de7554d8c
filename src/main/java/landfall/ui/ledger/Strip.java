package landfall.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import landfall.ui.ledger.rows.LedgerColumn;

/** A line of one node a column above or below the rows; frozen columns lie on top of those that scroll. */
abstract class Strip extends Region {
    private final ColumnLayout layout;
    private final Layer frozen = LedgerStyle.LEDGER_FROZEN.on(new Layer());
    private final Rectangle clip = new Rectangle();
    private final List<Node> nodes = new ArrayList<>();
    private final double height;
    private List<LedgerColumn> shown = List.of();
    private Node corner;

    Strip(ColumnLayout layout, double height) {
        this.layout = layout;
        this.height = height;
        LedgerStyle.LEDGER_STRIP.on(this);
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        setClip(clip);
        getChildren().add(frozen);
        layout.version().addListener((property, before, after) -> follow());
    }

    /** Makes the node of a column. */
    abstract Node node(LedgerColumn column);

    /** The left and right gap between a column's edges and its node. */
    double gap() {
        return 8;
    }

    /** Called when the columns changed and every node is new. */
    void rebuilt() {
    }

    final ColumnLayout places() {
        return layout;
    }

    /** The node of a column, or null when the column is not shown. */
    final Node nodeOf(LedgerColumn column) {
        int at = shown.indexOf(column);
        return at < 0 ? null : nodes.get(at);
    }

    /** Puts a node over the ticks. */
    final void setCorner(Node node) {
        corner = node;
        frozen.getChildren().addFirst(node);
    }

    /** Makes all nodes anew. */
    final void rebuild() {
        shown = layout.columns();
        nodes.clear();
        var scrolled = new ArrayList<Node>();
        var kept = new ArrayList<Node>();
        if (corner != null) {
            kept.add(corner);
        }
        for (int i = 0; i < shown.size(); i++) {
            Node node = node(shown.get(i));
            nodes.add(node);
            (layout.isFrozen(i) ? kept : scrolled).add(node);
        }
        frozen.getChildren().setAll(kept);
        scrolled.add(frozen);
        getChildren().setAll(scrolled);
        rebuilt();
        requestLayout();
    }

    private void follow() {
        if (shown.equals(layout.columns())) {
            requestLayout();
        } else {
            rebuild();
        }
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        frozen.resizeRelocate(0, 0, layout.frozenWidth(), height);
        if (corner != null) {
            double width = corner.prefWidth(-1);
            double tall = corner.prefHeight(-1);
            corner.resizeRelocate((ColumnLayout.TICKS - width) / 2, (height - tall) / 2, width, tall);
        }
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            double tall = Math.min(height, node.prefHeight(-1));
            node.resizeRelocate(layout.x(i) + gap(), (height - tall) / 2, width(i) - 2 * gap(), tall);
        }
    }

    /** The width of a column's place; a summary may reach over several. */
    double width(int column) {
        return layout.width(column);
    }
}
