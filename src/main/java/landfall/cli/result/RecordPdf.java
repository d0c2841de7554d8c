package landfall.cli.result;

import java.nio.file.Path;
import landfall.cli.terminal.Console;
import landfall.domain.Pipeline;
import landfall.journal.RecordQuery;
import landfall.report.Ink;
import landfall.report.pdf.Pdf;
import landfall.report.pdf.PdfFile;
import landfall.report.pdf.PdfPrinter;
import landfall.text.Formats;
import landfall.workspace.record.RecordPaper;
import landfall.workspace.record.RecordWords;

/** The change record as a PDF file, the same that the window prints. */
public final class RecordPdf {
    private final Console console;
    private final Pdf pdf;

    /** Lays the paper out; takes a second or two, more for a long record. */
    public RecordPdf(Path workspace, RecordQuery query, Pipeline pipeline, Console console) {
        System.setProperty("java.awt.headless", "true"); // no screen is needed to lay out paper
        this.console = console;
        var words = new RecordWords(console.texts(), Formats.forPrint(console.texts()), pipeline);
        this.pdf = PdfPrinter.print(RecordPaper.of(workspace, query, pipeline, console.today(), words), Ink.COLOUR);
    }

    /**
     * Writes the file, whole or not at all, and says on the error stream which characters the font lacks.
     *
     * @throws landfall.text.Problem when it cannot be written
     */
    public void write(Path out) {
        PdfFile.save(pdf, out);
        if (!pdf.missing().isEmpty()) {
            console.error().println(console.texts().of("cli.pdf.missing", String.join("", pdf.missing())));
        }
    }

    /** Says what was written. */
    public void print(Path out) {
        console.say(console.texts().of("cli.log.written", out, pdf.pages()));
    }
}
