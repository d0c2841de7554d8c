package landfall.report.pdf;

import java.util.List;
import java.util.Set;
import landfall.report.PageSize;

/**
 * A printed paper.
 *
 * @param bytes the PDF file
 * @param size how large its pages are
 * @param pages how many pages it has
 * @param spots where on the pages a figure stands that can be traced
 * @param missing the characters that the print font cannot show and that were printed as 〓
 */
public record Pdf(byte[] bytes, PageSize size, int pages, List<Spot> spots, Set<String> missing) {
    /** A paper on A4. */
    public Pdf(byte[] bytes, int pages, List<Spot> spots, Set<String> missing) {
        this(bytes, PageSize.A4, pages, spots, missing);
    }

    public Pdf {
        spots = List.copyOf(spots);
        missing = Set.copyOf(missing);
    }

    /**
     * A place on a page.
     *
     * @param page counted from 0
     * @param x from the left edge, as a part (0 to 1) of the page's width
     * @param y from the top edge, as a part of the page's height
     * @param width as a part of the page's width
     * @param height as a part of the page's height
     * @param trace the id of the trace
     */
    public record Spot(int page, double x, double y, double width, double height, String trace) {
        public boolean contains(double atX, double atY) {
            return atX >= x && atX <= x + width && atY >= y && atY <= y + height;
        }
    }
}
