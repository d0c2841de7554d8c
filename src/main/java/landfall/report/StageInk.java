package landfall.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import landfall.domain.Stage;

/** The colour and the pattern of a stage on paper: progress darkens, so that the order survives a grey copy. */
public final class StageInk {
    private static final Color BLACK = new Color(0x24292f);
    private static final Color FAINT = new Color(0xffffff);

    private final Color fill;
    private final Color line;
    private final Pattern pattern;
    private final Color mark;

    private StageInk(int fill, int line, Pattern pattern, int mark) {
        this.fill = new Color(fill);
        this.line = new Color(line);
        this.pattern = pattern;
        this.mark = new Color(mark);
    }

    /** What is laid over the colour. */
    enum Pattern { BLANK, DOTS, DIAGONAL, CROSS, SOLID }

    /** How the stage is printed. */
    public static StageInk of(Stage stage) {
        return switch (stage) {
            case LEAD -> new StageInk(0xb8c4d0, 0x7f8b97, Pattern.BLANK, 0xffffff);
            case TALKS -> new StageInk(0x41acc4, 0x2d8ca2, Pattern.DOTS, 0x0a3d49);
            case SIGNED -> new StageInk(0x6f67d4, 0x6f67d4, Pattern.DIAGONAL, 0xffffff);
            case LANDED -> new StageInk(0x8f2b69, 0x8f2b69, Pattern.CROSS, 0xffffff);
            case PRODUCING -> new StageInk(0x0b4429, 0x0b4429, Pattern.SOLID, 0x0b4429);
        };
    }

    /** Fills a rectangle, in pixels of 1/96 inch, as the ink allows. */
    public void fill(Graphics2D graphics, double x, double y, double width, double height, Ink ink) {
        var area = new Rectangle2D.Double(x, y, width, height);
        boolean colour = ink.hasColour();
        graphics.setColor(colour ? fill : pattern == Pattern.SOLID ? BLACK : FAINT);
        graphics.fill(area);
        if (ink.hasPatterns()) {
            Shape before = graphics.getClip();
            graphics.clip(area);
            graphics.setColor(colour ? mark : BLACK);
            pattern(graphics, area, colour ? 1.5f : 0.9f);
            graphics.setClip(before);
        }
        graphics.setColor(colour ? line : BLACK);
        graphics.setStroke(new BasicStroke(0.75f));
        graphics.draw(area);
    }

    private void pattern(Graphics2D graphics, Rectangle2D area, float weight) {
        switch (pattern) {
            case DOTS -> dots(graphics, area);
            case DIAGONAL -> lines(graphics, area, 7, weight, true, false);
            case CROSS -> lines(graphics, area, 8, Math.min(weight, 1.2f), true, true);
            case BLANK, SOLID -> { }
        }
    }

    private static void dots(Graphics2D graphics, Rectangle2D area) {
        for (double y = area.getY() + 1.6; y < area.getMaxY(); y += 5) {
            for (double x = area.getX() + 1.6; x < area.getMaxX(); x += 5) {
                graphics.fill(new Ellipse2D.Double(x - 0.95, y - 0.95, 1.9, 1.9));
            }
        }
    }

    /** Slanting lines at 45 degrees, the given distance apart along the edge. */
    public static void lines(Graphics2D graphics, Rectangle2D area, double distance, float weight, boolean up, boolean down) {
        graphics.setStroke(new BasicStroke(weight));
        double height = area.getHeight();
        for (double x = area.getX() - height; x < area.getMaxX(); x += distance) {
            if (up) {
                graphics.draw(new Line2D.Double(x, area.getMaxY(), x + height, area.getY()));
            }
            if (down) {
                graphics.draw(new Line2D.Double(x, area.getY(), x + height, area.getMaxY()));
            }
        }
    }
}
