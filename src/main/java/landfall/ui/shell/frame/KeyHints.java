package landfall.ui.shell.frame;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Keys with what they do, in a row; where the room ends they are left out whole, the last one never. */
final class KeyHints extends Pane {
    private static final double GAP = 14;

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        List<Node> all = getManagedChildren();
        return all.stream().mapToDouble(node -> node.prefWidth(-1)).sum() + GAP * Math.max(0, all.size() - 1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getManagedChildren().stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        List<Node> all = getManagedChildren();
        if (all.isEmpty()) {
            return;
        }
        Node last = all.getLast();
        double room = getWidth() - last.prefWidth(-1);
        double taken = 0;
        boolean fits = true;
        for (Node node : all.subList(0, all.size() - 1)) {
            double width = node.prefWidth(-1) + GAP;
            fits = fits && taken + width <= room + 0.5;
            taken += fits ? width : 0;
            node.setVisible(fits);
        }
        double x = Math.max(0, room - taken);
        for (Node node : all) {
            if (node == last || node.isVisible()) {
                double width = node.prefWidth(-1);
                node.resizeRelocate(snapPositionX(x), 0, width, getHeight());
                x += width + GAP;
            }
        }
    }
}
