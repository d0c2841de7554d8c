package landfall.ui.kit.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Turns pictures drawn by the Java library into ones that the window shows. */
final class Images {
    private Images() {
    }

    /** @param image with premultiplied colours, as charts are drawn; may be called from any thread */
    static Image of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        var shown = new WritableImage(width, height);
        shown.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return shown;
    }
}
