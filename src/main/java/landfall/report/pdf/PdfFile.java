package landfall.report.pdf;

import java.nio.file.Path;
import landfall.report.file.PaperTarget;
import landfall.text.Problem;

/** Saves printed papers. */
public final class PdfFile {
    private PdfFile() {
    }

    /**
     * Writes the whole PDF or nothing: a file that was there before stays as it was when this fails.
     *
     * @throws Problem when the file cannot be written, saying why and what to do
     */
    public static void save(Pdf pdf, Path target) {
        PaperTarget.write(pdf.bytes(), target);
    }
}
