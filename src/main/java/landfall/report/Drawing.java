package landfall.report;

import java.awt.Graphics2D;

/** A picture that can draw itself at any size, so that it stays sharp on paper. */
@FunctionalInterface
public interface Drawing {
    /**
     * Draws into the rectangle from 0,0 to the given width and height.
     *
     * @param width in pixels of 1/96 inch
     * @param height in pixels of 1/96 inch
     * @param ink what the printer can do
     */
    void draw(Graphics2D graphics, double width, double height, Ink ink);
}
