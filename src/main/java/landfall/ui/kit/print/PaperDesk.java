package landfall.ui.kit.print;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import landfall.report.Document;
import landfall.report.Ink;
import landfall.report.pdf.Pdf;
import landfall.report.pdf.PdfFile;
import landfall.report.pdf.PdfPrinter;
import landfall.ui.kit.PlaceContext;

/** Saves printed papers as files and sends them to printers, asking where and how first. */
public final class PaperDesk {
    private final PlaceContext context;
    private Path folder;

    public PaperDesk(PlaceContext context) {
        this.context = context;
    }

    /** Asks for a file and writes the paper there; the folder is remembered for the next one. */
    public void save(Pdf pdf, String title) {
        var texts = context.texts();
        Path name = Path.of(title.replaceAll("[\\\\/:*?\"<>|]", " ").strip() + ".pdf");
        context.navigator().files().save(texts.of("reports.save"), folder == null ? name : folder.resolve(name),
                texts.of("reports.pdf"), "*.pdf").ifPresent(target -> write(pdf, withEnding(target)));
    }

    // Some systems' dialogs leave out the ending when the user does.
    private static Path withEnding(Path target) {
        String name = target.getFileName().toString();
        return name.contains(".") ? target : target.resolveSibling(name + ".pdf");
    }

    private void write(Pdf pdf, Path target) {
        folder = target.toAbsolutePath().getParent();
        context.background().runAside(() -> {
            PdfFile.save(pdf, target);
            return target;
        }).onSuccess(file -> context.navigator().say(context.texts().of("reports.saved", file.toString())))
                .onError(context.navigator()::warn);
    }

    /** Lays a paper out in the background, then asks for a printer. */
    public void print(Callable<Document> written) {
        context.background().runAside(() -> {
            Document document = written.call();
            return new Laid(PdfPrinter.print(document, Ink.COLOUR_AND_PATTERNS), document.title());
        }).onSuccess(paper -> print(paper.pdf(), paper.title())).onError(context.navigator()::warn);
    }

    private record Laid(Pdf pdf, String title) {
    }

    /** Asks for a printer and sends the paper there; where there is none it offers a file instead. */
    public void print(Pdf pdf, String title) {
        context.background().runAside(Printing::printers).onSuccess(printers -> {
            var dialog = new PrintDialog(context.texts(), pdf.pages(), printers, new PrintDialog.Answers() {
                @Override
                public void print(PrintDialog.Wish wish) {
                    send(pdf, title, wish);
                }

                @Override
                public void saveInstead() {
                    save(pdf, title);
                }
            });
            dialog.closeBy(context.navigator().dialog(dialog));
        });
    }

    private void send(Pdf pdf, String title, PrintDialog.Wish wish) {
        context.background().runAside(() -> {
            Printing.print(pdf, title, wish.printer(), wish.copies(), wish.from(), wish.to());
            return wish.printer().getName();
        }).onSuccess(name -> context.navigator().say(context.texts().of("reports.printed", name)))
                .onError(context.navigator()::warn);
    }
}
