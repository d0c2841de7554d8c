package landfall.ui.dashboard;

import java.util.function.BiConsumer;
import landfall.chart.AmountUnit;
import landfall.report.Document;
import landfall.report.Ink;
import landfall.report.pdf.Pdf;
import landfall.report.pdf.PdfPrinter;
import landfall.text.Texts;
import landfall.ui.dashboard.figures.DashboardFigures;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.print.PaperDesk;

/** Sends the analysis to a printer or into a PDF file. */
final class DashboardPrint {
    private final PlaceContext context;
    private final PaperDesk desk;

    /** A page ready to leave the window. */
    private record Printed(Pdf pdf, String title) {
    }

    DashboardPrint(PlaceContext context) {
        this.context = context;
        this.desk = new PaperDesk(context);
    }

    void print(DashboardFigures figures, AmountUnit unit, Ink ink) {
        make(figures, unit, ink, desk::print);
    }

    void save(DashboardFigures figures, AmountUnit unit) {
        make(figures, unit, Ink.COLOUR_AND_PATTERNS, desk::save);
    }

    private void make(DashboardFigures figures, AmountUnit unit, Ink ink, BiConsumer<Pdf, String> taker) {
        if (figures == null) {
            return;
        }
        Texts texts = context.texts();
        context.background().runAside(() -> {
            Document document = DashboardPaper.of(figures, unit, texts);
            return new Printed(PdfPrinter.print(document, ink), document.title());
        }).onSuccess(paper -> taker.accept(paper.pdf(), paper.title())).onError(context.navigator()::warn);
    }
}
