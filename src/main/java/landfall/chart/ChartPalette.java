package landfall.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import landfall.domain.Stage;

/**
 * The colours of a chart; the same tokens as the window's theme, or those of paper.
 *
 * @param present the series under discussion
 * @param earlier the year before, or whatever it is compared with
 * @param reference a target or last year's mark: a thin dark line
 * @param fills of the five stages, lead first; likewise the colour of text on them and of their outline
 * @param patterns true when the stages also differ by pattern, for grey printers
 */
public record ChartPalette(Color paper, Color text, Color muted, Color grid, Color present, Color earlier,
        Color reference, List<Color> fills, List<Color> onFills, List<Color> outlines, boolean patterns) {
    public static final ChartPalette LIGHT = new ChartPalette(new Color(0xffffff), new Color(0x24292f),
            new Color(0x57606a), new Color(0xeaeef2), new Color(0x5b7da3), new Color(0xa9b4c0), new Color(0x24292f),
            colours(0xb8c4d0, 0x41acc4, 0x6f67d4, 0x8f2b69, 0x0b4429),
            colours(0x1b1f24, 0x1b1f24, 0xffffff, 0xffffff, 0xffffff),
            colours(0x7f8b97, 0x2d8ca2, 0x6f67d4, 0x8f2b69, 0x0b4429), false);
    public static final ChartPalette DARK = new ChartPalette(new Color(0x0d1117), new Color(0xc9d1d9),
            new Color(0x8b949e), new Color(0x21262d), new Color(0x7ea3cc), new Color(0x56606b), new Color(0xc9d1d9),
            colours(0x586571, 0x2a8ea6, 0x9b91f2, 0xe6a3cd, 0x92e4b4),
            colours(0xffffff, 0x0d1117, 0x0d1117, 0x0d1117, 0x0d1117),
            colours(0x586571, 0x2a8ea6, 0x9b91f2, 0xe6a3cd, 0x92e4b4), false);
    /** Paper in colour with patterns: the design's default for print. */
    public static final ChartPalette PRINT = new ChartPalette(LIGHT.paper, Color.BLACK, new Color(0x333333),
            new Color(0xd0d0d0), LIGHT.present, LIGHT.earlier, Color.BLACK, LIGHT.fills, LIGHT.onFills,
            LIGHT.outlines, true);
    /** Paper in black and white. */
    public static final ChartPalette PRINT_GREY = new ChartPalette(LIGHT.paper, Color.BLACK, new Color(0x333333),
            new Color(0xd0d0d0), new Color(0x505050), new Color(0xc8c8c8), Color.BLACK,
            colours(0xffffff, 0x202020, 0x202020, 0x202020, 0x202020),
            colours(0x000000, 0x000000, 0x000000, 0x000000, 0xffffff),
            colours(0x202020, 0x202020, 0x202020, 0x202020, 0x202020), true);

    private static final int TILE = 6;
    // A tile is drawn finer than a pixel, so that its pattern stays sharp on paper.
    private static final int FINE = 4;

    public ChartPalette {
        fills = List.copyOf(fills);
        onFills = List.copyOf(onFills);
        outlines = List.copyOf(outlines);
    }

    /** What a stage's bar is filled with: its colour, or its pattern in that colour. */
    public Paint fill(Stage stage) {
        Color colour = fills.get(stage.ordinal());
        return patterns && stage != Stage.PRODUCING ? pattern(stage, colour) : colour;
    }

    public Color onFill(Stage stage) {
        return onFills.get(stage.ordinal());
    }

    public Color outline(Stage stage) {
        return outlines.get(stage.ordinal());
    }

    private Paint pattern(Stage stage, Color colour) {
        if (stage == Stage.LEAD) {
            return paper;
        }
        var tile = new BufferedImage(TILE * FINE, TILE * FINE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = tile.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.scale(FINE, FINE);
        g.setColor(paper);
        g.fill(new Rectangle2D.Double(0, 0, TILE, TILE));
        g.setColor(colour);
        if (stage == Stage.TALKS) {
            g.fill(new Ellipse2D.Double(0.5, 0.5, 2, 2));
            g.fill(new Ellipse2D.Double(3.5, 3.5, 2, 2));
        } else {
            for (int shift = -TILE; shift <= TILE; shift += TILE) {
                g.draw(new Line2D.Double(shift, TILE, shift + TILE, 0));
                if (stage == Stage.LANDED) {
                    g.draw(new Line2D.Double(shift, 0, shift + TILE, TILE));
                }
            }
        }
        g.dispose();
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, TILE, TILE));
    }

    private static List<Color> colours(int... rgb) {
        return java.util.Arrays.stream(rgb).mapToObj(Color::new).toList();
    }
}
