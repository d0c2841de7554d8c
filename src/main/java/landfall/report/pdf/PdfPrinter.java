package landfall.report.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.awt.Font;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import landfall.report.Block;
import landfall.report.Document;
import landfall.report.Drawing;
import landfall.report.Ink;
import landfall.report.Letterhead;
import landfall.report.Table;
import landfall.report.file.WindowThread;
import landfall.text.Language;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Lays a document out on its pages and prints it as a PDF that can be archived (PDF/A-2u); works from any thread but the
 * window's, one paper at a time.
 */
public final class PdfPrinter {
    private static final String FAMILY = "LandfallSans";
    private static final int MOST_LAYOUTS = 12;
    // sRGB, in which all colours of papers are given; a file that is to be kept for decades must say so.
    private static final byte[] SCREEN_COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final FSDefaultCacheStore METRICS = new FSDefaultCacheStore();

    static {
        PrintFonts.install();
        XRLog.listRegisteredLoggers().forEach(PdfPrinter::logWhereEverythingLogs);
    }

    private PdfPrinter() {
    }

    // The layout engine would write what it warns of to the terminal.
    private static void logWhereEverythingLogs(String name) {
        XRLog.setLevel(name, Level.WARNING);
        Logger logger = Logger.getLogger(name);
        for (Handler terminal : logger.getHandlers()) {
            logger.removeHandler(terminal);
        }
        logger.setUseParentHandlers(true);
    }

    /** Loads fonts and layout engine, so that the first paper comes as fast as the next; for a background thread. */
    public static void warmUp() {
        print(new Document(Language.CHINESE, new Letterhead("", "", "通报", "1", "", ""), "通报",
                List.of(new Block.Paragraph("1"), new Table(List.of(Table.Column.figures("1")),
                        List.of(Table.Row.of(Table.Cell.of("1"))))), List.of()), Ink.COLOUR);
    }

    /** Prints the document; takes some tenths of a second once the fonts are loaded. */
    public static synchronized Pdf print(Document document, Ink ink) {
        WindowThread.assertElsewhere();
        try (PDDocument paper = new PDDocument()) {
            List<Embedded> fonts = Stream.of(PrintFonts.Weight.values()).map(weight -> new Embedded(paper, weight))
                    .toList();
            DocumentHtml html = write(document, ink, paper, fonts);
            List<Pdf.Spot> spots = takeSpots(paper);
            describe(paper, document);
            var bytes = new ByteArrayOutputStream(256 * 1024);
            paper.save(bytes);
            return new Pdf(bytes.toByteArray(), document.size(), paper.getNumberOfPages(), spots, html.missing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Lays out again until no page ends where it should not; the last layout is the one that is printed.
    private static DocumentHtml write(Document document, Ink ink, PDDocument paper, List<Embedded> fonts)
            throws IOException {
        PageBreaks breaks = PageBreaks.NONE;
        for (int layout = 1; ; layout++) {
            DocumentHtml html = DocumentHtml.of(document, ink, breaks);
            try (PdfBoxRenderer renderer = builder(html, ink, paper, fonts).buildPdfRenderer()) {
                renderer.layout();
                PageBreaks mended = breaks.mended(document, html, renderer, layout < MOST_LAYOUTS);
                if (mended == breaks) {
                    renderer.createPDFWithoutClosing();
                    return html;
                }
                breaks = mended;
            }
        }
    }

    private static PdfRendererBuilder builder(DocumentHtml html, Ink ink, PDDocument paper, List<Embedded> fonts) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(paper).withProducer("Landfall").withHtmlContent(html.markup(), null);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_U).useColorProfile(SCREEN_COLOURS);
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, METRICS);
        for (Embedded font : fonts) {
            int css = font.weight == PrintFonts.Weight.BOLD ? 700 : 400;
            builder.useFont(font, FAMILY, css, FontStyle.NORMAL, true);
            // Drawings ask for the font by its own name, bold or not.
            builder.useFont(font, font.weight.drawingName(), 400, FontStyle.NORMAL, true);
            // A chart reckons with its default font where it writes nothing; a page for the archive has no other to offer.
            builder.useFont(font, Font.SANS_SERIF, css, FontStyle.NORMAL, true);
        }
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(DocumentHtml.DRAWING, drawer(html.drawings(), ink));
        builder.useObjectDrawerFactory(drawers);
        return builder;
    }

    private static FSObjectDrawer drawer(List<Drawing> drawings, Ink ink) {
        return (element, x, y, width, height, device, context, dotsPerPixel) -> {
            Drawing drawing = drawings.get(Integer.parseInt(element.getAttribute("data")));
            double wide = width / dotsPerPixel;
            double high = height / dotsPerPixel;
            device.drawWithGraphics((float) x, (float) y, (float) wide, (float) high,
                    graphics -> drawing.draw(graphics, wide, high, ink));
            return null;
        };
    }

    // The layout marks traceable figures as links; the window needs their places, the paper does not need links.
    private static List<Pdf.Spot> takeSpots(PDDocument paper) throws IOException {
        var spots = new ArrayList<Pdf.Spot>();
        int number = 0;
        for (PDPage page : paper.getPages()) {
            var others = new ArrayList<PDAnnotation>();
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action
                        && action.getURI().startsWith(DocumentHtml.TRACE)) {
                    spots.add(spot(number, page.getMediaBox(), link.getRectangle(), action.getURI()));
                } else {
                    others.add(annotation);
                }
            }
            page.setAnnotations(others);
            number++;
        }
        return spots;
    }

    private static Pdf.Spot spot(int page, PDRectangle box, PDRectangle place, String uri) {
        return new Pdf.Spot(page, place.getLowerLeftX() / box.getWidth(), 1 - place.getUpperRightY() / box.getHeight(),
                place.getWidth() / box.getWidth(), place.getHeight() / box.getHeight(),
                uri.substring(DocumentHtml.TRACE.length()));
    }

    private static void describe(PDDocument paper, Document document) {
        var catalog = paper.getDocumentCatalog();
        catalog.setLanguage(document.language() == Language.CHINESE ? "zh-CN" : "en");
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        paper.getDocumentInformation().setCreator("Landfall");
    }

    /** One weight, embedded in the paper once and only with the characters that it uses. */
    private static final class Embedded extends PDFontSupplier {
        private final PDDocument paper;
        private final PrintFonts.Weight weight;
        private PDFont font;

        Embedded(PDDocument paper, PrintFonts.Weight weight) {
            super(null);
            this.paper = paper;
            this.weight = weight;
        }

        @Override
        public PDFont supply() {
            if (font == null) {
                try {
                    font = PDType0Font.load(paper, weight.trueType(), true);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return font;
        }
    }
}
