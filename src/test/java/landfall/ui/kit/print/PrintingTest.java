package landfall.ui.kit.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import landfall.report.Block;
import landfall.report.Document;
import landfall.report.Ink;
import landfall.report.Letterhead;
import landfall.report.pdf.Pdf;
import landfall.report.pdf.PdfPrinter;
import landfall.text.Language;
import org.junit.jupiter.api.Test;

class PrintingTest {

    @Test
    void thePagesAskedForGoToThePrinter() {
        var paper = new Document(Language.CHINESE, new Letterhead("", "", "招商引资工作月通报", "2024年第8期", "", ""), "通报",
                java.util.Collections.nCopies(60, new Block.Paragraph("八月的情况")), List.of());
        Pdf pdf = PdfPrinter.print(paper, Ink.COLOUR);
        assertEquals(2, pdf.pages());

        assertEquals(2, pages(pdf, 1, 2));
        assertEquals(1, pages(pdf, 2, 2));
    }

    /** Prints into memory through the JDK's own PostScript printer and counts the pages that came out. */
    private static int pages(Pdf pdf, int from, int to) {
        var out = new ByteArrayOutputStream();
        StreamPrintServiceFactory[] makers = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
        Printing.print(pdf, "通报", makers[0].getPrintService(out), 1, from, to);
        String script = out.toString(StandardCharsets.ISO_8859_1);
        assertTrue(script.startsWith("%!PS"), script.substring(0, Math.min(80, script.length())));
        return script.split("%%Page: ", -1).length - 1;
    }
}
