package landfall.report.output;

import java.nio.file.Path;
import java.util.Set;
import landfall.report.Document;
import landfall.report.Ink;
import landfall.report.Paper;
import landfall.report.file.PaperTarget;
import landfall.report.pdf.Pdf;
import landfall.report.pdf.PdfPrinter;
import landfall.report.word.WordFile;
import landfall.report.word.WordTemplate;
import landfall.report.workbook.WorkbookFile;
import landfall.text.Problem;

/** Saves papers as files; the ending of the file's name says which kind. */
public final class PaperFile {
    private PaperFile() {
    }

    /**
     * What was saved.
     *
     * @param pages the pages of a PDF; 0 for files that are laid out only when they are opened
     * @param missing the characters that the print font lacks and that a PDF shows as 〓
     */
    public record Saved(PaperKind kind, int pages, Set<String> missing) {
        public Saved {
            missing = Set.copyOf(missing);
        }
    }

    /**
     * Saves a paper, a Word file on the built-in template.
     *
     * @throws Problem when the name ends in none of .pdf, .docx, .xlsx or the file cannot be written
     */
    public static Saved save(Paper paper, Ink ink, Path target) {
        return save(paper.document(), ink, WordTemplate.BUILT_IN, target);
    }

    /**
     * Saves a document, whole or not at all.
     *
     * @param template what a Word file looks like
     * @throws Problem when the name ends in none of .pdf, .docx, .xlsx or the file cannot be written
     */
    public static Saved save(Document document, Ink ink, WordTemplate template, Path target) {
        return save(PaperKind.of(target), document, ink, template, target);
    }

    /**
     * Saves a document as a file of that kind, whatever its name ends in.
     *
     * @param template what a Word file looks like
     * @throws Problem when the file cannot be written
     */
    public static Saved save(PaperKind kind, Document document, Ink ink, WordTemplate template, Path target) {
        Saved saved = new Saved(kind, 0, Set.of());
        switch (kind) {
            case PDF -> {
                Pdf pdf = PdfPrinter.print(document, ink);
                PaperTarget.write(pdf.bytes(), target);
                saved = new Saved(kind, pdf.pages(), pdf.missing());
            }
            case WORD -> PaperTarget.write(WordFile.write(document, ink, template), target);
            case EXCEL -> PaperTarget.write(WorkbookFile.write(document), target);
        }
        return saved;
    }
}
