package landfall.ui.kit.chart;

import java.awt.geom.Rectangle2D;
import java.util.Map;
import javafx.scene.input.KeyCode;
import landfall.chart.Picture;

/** Where an arrow key leads from one mark of a chart. */
final class Steps {
    private Steps() {
    }

    /** The next mark in the key's direction, or the same one when there is none; the first one from nowhere. */
    static Picture.Mark from(Picture.Mark mark, KeyCode key, Map<Picture.Mark, Rectangle2D> bounds) {
        if (bounds.isEmpty()) {
            return null;
        }
        if (mark == null || !bounds.containsKey(mark)) {
            return bounds.keySet().iterator().next();
        }
        boolean across = key == KeyCode.LEFT || key == KeyCode.RIGHT;
        int sign = key == KeyCode.RIGHT || key == KeyCode.DOWN ? 1 : -1;
        Rectangle2D here = bounds.get(mark);
        Picture.Mark best = mark;
        double nearest = Double.MAX_VALUE;
        for (Map.Entry<Picture.Mark, Rectangle2D> entry : bounds.entrySet()) {
            Rectangle2D there = entry.getValue();
            // Bars stand on one line, so what counts across is their middle and what counts down is their foot.
            double way = sign * (across ? there.getCenterX() - here.getCenterX() : there.getMaxY() - here.getMaxY());
            if (way > 1 && way < nearest) {
                nearest = way;
                best = entry.getKey();
            }
        }
        return best;
    }
}
