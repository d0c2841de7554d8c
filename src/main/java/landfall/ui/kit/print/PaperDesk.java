package landfall.ui.kit.print;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import landfall.report.Document;
import landfall.report.Ink;
import landfall.report.PageSize;
import landfall.report.output.PaperFile;
import landfall.report.output.PaperKind;
import landfall.report.pdf.Pdf;
import landfall.report.pdf.PdfFile;
import landfall.report.pdf.PdfPrinter;
import landfall.report.word.WordTemplate;
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
        ask(PaperKind.PDF, title, target -> PdfFile.save(pdf, target));
    }

    /**
     * Asks for a file and writes the document there as that kind, a Word file on the bureau's template; the folder is
     * remembered for the next one.
     */
    public void save(PaperKind kind, Document document, Ink ink) {
        Path workspace = context.workspace().file();
        ask(kind, document.title(), target -> PaperFile.save(kind, document, ink,
                kind == PaperKind.WORD ? WordTemplate.beside(workspace) : WordTemplate.BUILT_IN, target));
    }

    private void ask(PaperKind kind, String title, Consumer<Path> writer) {
        var texts = context.texts();
        Path name = Path.of(title.replaceAll("[\\\\/:*?\"<>|]", " ").strip() + kind.ending());
        context.navigator().files().save(texts.of("reports.save"), folder == null ? name : folder.resolve(name),
                texts.of("reports.kind." + kind), "*" + kind.ending())
                .ifPresent(target -> write(withEnding(target, kind), writer));
    }

    // Some systems' dialogs leave out the ending when the user does.
    private static Path withEnding(Path target, PaperKind kind) {
        String name = target.getFileName().toString();
        return name.contains(".") ? target : target.resolveSibling(name + kind.ending());
    }

    private void write(Path target, Consumer<Path> writer) {
        folder = target.toAbsolutePath().getParent();
        context.background().runAside(() -> {
            writer.accept(target);
            return target;
        }).onSuccess(file -> context.navigator().say(context.texts().of("reports.saved", file.toString())))
                .onError(context.navigator()::warn);
    }

    /** Lays a paper out in the background, then asks for a printer. */
    public void print(Callable<Document> written) {
        print(List.of(PageSize.A4), size -> written.call());
    }

    /**
     * Lays a paper out in the background, then asks for a printer and for the size of the pages.
     *
     * @param sizes the sizes there is a choice of, the usual one first
     */
    public void print(List<PageSize> sizes, Writing written) {
        layOut(written, sizes.getFirst(), laid -> ask(laid, sizes, written));
    }

    /** Asks for a printer and sends the paper there; where there is none it offers a file instead. */
    public void print(Pdf pdf, String title) {
        ask(new Laid(pdf, title), List.of(pdf.size()), null);
    }

    /** Writes a document for pages of a size; on a background thread. */
    public interface Writing {
        Document on(PageSize size) throws Exception;
    }

    private record Laid(Pdf pdf, String title) {
    }

    private void layOut(Writing written, PageSize size, Consumer<Laid> taker) {
        context.background().runAside(() -> {
            Document document = written.on(size).on(size);
            return new Laid(PdfPrinter.print(document, Ink.COLOUR_AND_PATTERNS), document.title());
        }).onSuccess(taker).onError(context.navigator()::warn);
    }

    private void ask(Laid laid, List<PageSize> sizes, Writing written) {
        context.background().runAside(Printing::printers).onSuccess(printers -> {
            var answers = new Answers(laid, written);
            var dialog = new PrintDialog(context.texts(), laid.pdf().pages(), sizes, printers, answers);
            answers.dialog = dialog;
            dialog.closeBy(context.navigator().dialog(dialog));
        });
    }

    private final class Answers implements PrintDialog.Answers {
        private final Writing written;
        private Laid laid;
        private PrintDialog dialog;
        private PageSize wanted;

        Answers(Laid laid, Writing written) {
            this.laid = laid;
            this.written = written;
        }

        @Override
        public void print(PrintDialog.Wish wish) {
            send(laid.pdf(), laid.title(), wish);
        }

        @Override
        public void saveInstead() {
            save(laid.pdf(), laid.title());
        }

        @Override
        public void relay(PageSize size) {
            wanted = size;
            layOut(written, size, anew -> {
                // A later choice may have overtaken this one.
                if (size == wanted) {
                    laid = anew;
                    dialog.setPages(anew.pdf().pages());
                }
            });
        }
    }

    private void send(Pdf pdf, String title, PrintDialog.Wish wish) {
        context.background().runAside(() -> {
            Printing.print(pdf, title, wish.printer(), wish.copies(), wish.from(), wish.to());
            return wish.printer().getName();
        }).onSuccess(name -> context.navigator().say(context.texts().of("reports.printed", name)))
                .onError(context.navigator()::warn);
    }
}
