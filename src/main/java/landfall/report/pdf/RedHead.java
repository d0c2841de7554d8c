package landfall.report.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import landfall.chart.ChartFonts;
import landfall.report.Drawing;
import landfall.report.Ink;

/** The name of the paper in large red letters set apart; the bundled bold is made heavier by an outline. */
record RedHead(String name) implements Drawing {
    /** In pixels of 1/96 inch. */
    static final double HEIGHT = 62;
    private static final Color RED = new Color(0xc8102e);
    private static final double LARGEST = 48;
    private static final double SPACE = 0.1;
    private static final float OUTLINE = 0.03f;

    @Override
    public void draw(Graphics2D graphics, double width, double height, Ink ink) {
        int letters = name.codePointCount(0, name.length());
        double size = Math.min(LARGEST, width / (letters * (1 + SPACE)));
        Font font = ChartFonts.bold((float) size);
        graphics.setFont(font);
        graphics.setColor(ink.hasColour() ? RED : Color.BLACK);
        graphics.setStroke(new BasicStroke((float) size * OUTLINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double space = size * SPACE;
        double x = (width - graphics.getFontMetrics().stringWidth(name) - space * (letters - 1)) / 2;
        double y = height / 2 + size * 0.37;
        for (int codePoint : name.codePoints().toArray()) {
            String letter = Character.toString(codePoint);
            graphics.drawString(letter, (float) x, (float) y);
            Shape outline = font.createGlyphVector(graphics.getFontRenderContext(), letter)
                    .getOutline((float) x, (float) y);
            // Filled as well: a viewer that fits letters to its pixels would leave a seam between letter and outline.
            graphics.fill(outline);
            graphics.draw(outline);
            x += graphics.getFontMetrics().stringWidth(letter) + space;
        }
    }
}
