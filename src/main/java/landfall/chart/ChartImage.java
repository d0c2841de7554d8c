package landfall.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.entity.StandardEntityCollection;

/**
 * A chart drawn into pixels.
 *
 * @param image as many pixels as width and height times the scale
 * @param bounds where each mark stands, in unscaled pixels
 */
public record ChartImage(BufferedImage image, Map<Picture.Mark, Rectangle2D> bounds) {

    /** Draws the picture at the given size in unscaled pixels; may be called from any thread. */
    public static ChartImage of(Picture picture, int width, int height, double scale) {
        var info = new ChartRenderingInfo(new StandardEntityCollection());
        BufferedImage image = render(picture.chart(), width, height, scale, info);
        var areas = new LinkedHashMap<String, Rectangle2D>();
        for (Object entity : info.getEntityCollection().getEntities()) {
            if (entity instanceof CategoryItemEntity item) {
                areas.put(item.getRowKey() + "/" + item.getColumnKey(), item.getArea().getBounds2D());
            }
        }
        var bounds = new LinkedHashMap<Picture.Mark, Rectangle2D>();
        for (Picture.Mark mark : picture.marks()) {
            Rectangle2D area = areas.get(mark.series() + "/" + mark.category());
            if (area != null) {
                bounds.put(mark, area);
            }
        }
        return new ChartImage(image, bounds);
    }

    /**
     * Draws a chart into a new image.
     *
     * @param width in unscaled pixels, likewise the height
     * @param scale of the screen, 1.5 for instance
     * @param info takes up where everything was drawn, in unscaled pixels; may be null
     */
    public static BufferedImage render(JFreeChart chart, int width, int height, double scale,
            ChartRenderingInfo info) {
        var image = new BufferedImage((int) Math.ceil(width * scale), (int) Math.ceil(height * scale),
                BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_NORMALIZE);
        g.scale(scale, scale);
        chart.draw(g, new Rectangle2D.Double(0, 0, width, height), null, info);
        g.dispose();
        return image;
    }
}
