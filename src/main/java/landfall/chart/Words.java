package landfall.chart;

import java.awt.FontMetrics;
import java.awt.Graphics2D;

/** Writes words beside bars. */
public final class Words {
    private Words() {
    }

    /** Writes with the middle of the glyphs at the given height. */
    public static void draw(Graphics2D g, String text, double left, double middle) {
        // Chinese glyphs stand between ascent and descent; their middle, not the line's, belongs on the row's.
        g.drawString(text, (float) left, (float) (middle + g.getFontMetrics().getFont().getSize2D() * 0.36));
    }

    /** As much of the text as there is room for, with an ellipsis. */
    public static String shortened(String text, FontMetrics metrics, double room) {
        if (metrics.stringWidth(text) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 1 && metrics.stringWidth(text.substring(0, end) + "…") > room) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
