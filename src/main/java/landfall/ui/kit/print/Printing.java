package landfall.ui.kit.print;

import java.awt.HeadlessException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.List;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PageRanges;
import landfall.report.PageSize;
import landfall.report.file.WindowThread;
import landfall.report.pdf.Pdf;
import landfall.text.Problem;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** Sends papers to the operating system's printers; never on the window's thread, printers may take their time. */
public final class Printing {
    private Printing() {
    }

    /** The printers there are, the usual one first; none when the system has none or offers no printing at all. */
    public static List<PrintService> printers() {
        WindowThread.assertElsewhere();
        try {
            PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
            var all = new java.util.ArrayList<>(List.of(
                    PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null)));
            if (usual != null && all.remove(usual)) {
                all.addFirst(usual);
            }
            return all;
        } catch (HeadlessException e) {
            return List.of();
        }
    }

    /**
     * Prints some pages.
     *
     * @param from the first page, from 1
     * @param to the last page
     * @throws Problem when the printer refuses
     */
    static void print(Pdf pdf, String name, PrintService printer, int copies, int from, int to) {
        WindowThread.assertElsewhere();
        try {
            if (CupsCommand.isNeeded(printer)) {
                CupsCommand.print(pdf, name, printer, copies, from, to);
            } else {
                printByJava(pdf, name, printer, copies, from, to);
            }
        } catch (PrinterException | IOException e) {
            throw new Problem(e, "reports.problem.print", printer.getName());
        }
    }

    private static void printByJava(Pdf pdf, String name, PrintService printer, int copies, int from, int to)
            throws PrinterException, IOException {
        try (PDDocument paper = Loader.loadPDF(pdf.bytes())) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(printer);
            job.setJobName(name);
            job.setPageable(new PDFPageable(paper));
            var wishes = new HashPrintRequestAttributeSet();
            wishes.add(new Copies(copies));
            wishes.add(new PageRanges(from, to));
            wishes.add(pdf.size() == PageSize.A3 ? MediaSizeName.ISO_A3 : MediaSizeName.ISO_A4);
            wishes.add(new JobName(name, null));
            job.print(wishes);
        }
    }
}
