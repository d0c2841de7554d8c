package landfall.ui.kit.chart;

import java.awt.geom.Rectangle2D;
import java.util.Map;
import javafx.scene.image.Image;
import landfall.chart.Picture;

/**
 * A chart as it was drawn last.
 *
 * @param bounds where each mark stands, in the window's pixels
 * @param scale how many pixels of the image make one of the window
 */
record Drawn(Picture picture, Image image, Map<Picture.Mark, Rectangle2D> bounds, double scale) {

    /** The mark at a point of the pane, the uppermost if there are several; null when there is none. */
    Picture.Mark markAt(double x, double y) {
        Picture.Mark found = null;
        for (Map.Entry<Picture.Mark, Rectangle2D> entry : bounds.entrySet()) {
            if (entry.getValue().contains(x, y)) {
                found = entry.getKey();
            }
        }
        return found;
    }
}
