package landfall.ui.reports;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import landfall.report.file.WindowThread;
import landfall.report.pdf.Pdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF for the screen: the very file that is saved and printed. */
final class PageImages {
    private static final float POINTS_PER_INCH = 72;

    private PageImages() {
    }

    /**
     * Draws one page after the other; not for the window's thread.
     *
     * @param pages their numbers, from 0
     * @param width of the images in pixels of the screen
     * @param isWanted asked of each page before it is drawn
     * @param ready takes the page's number and its image
     */
    static void draw(Pdf pdf, List<Integer> pages, double width, IntPredicate isWanted,
            BiConsumer<Integer, Image> ready) {
        WindowThread.assertElsewhere();
        try (PDDocument paper = Loader.loadPDF(pdf.bytes())) {
            var renderer = new PDFRenderer(paper);
            for (int page : pages) {
                if (!isWanted.test(page)) {
                    continue;
                }
                float points = paper.getPage(page).getMediaBox().getWidth();
                BufferedImage drawn = renderer.renderImageWithDPI(page, (float) (width / points * POINTS_PER_INCH),
                        ImageType.RGB);
                ready.accept(page, toImage(drawn));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Image toImage(BufferedImage drawn) {
        int width = drawn.getWidth();
        int height = drawn.getHeight();
        int[] pixels = drawn.getRGB(0, 0, width, height, null, 0, width);
        var image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }
}
