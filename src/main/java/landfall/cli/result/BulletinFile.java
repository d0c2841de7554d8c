package landfall.cli.result;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import landfall.cli.terminal.Console;
import landfall.domain.Pipeline;
import landfall.report.Check;
import landfall.report.Ink;
import landfall.report.Paper;
import landfall.report.monthly.MonthlyBulletin;
import landfall.report.monthly.Options;
import landfall.report.pdf.Pdf;
import landfall.report.pdf.PdfFile;
import landfall.report.pdf.PdfPrinter;

/** The bulletin of a month as a PDF file, the same that the window prints. */
public final class BulletinFile {
    private final Console console;
    private final Paper paper;
    private final Pdf pdf;

    /**
     * Lays the bulletin out; this starts fonts and charts and takes a second or two.
     *
     * @param scope the sentence that says of which projects the figures are; empty for all
     */
    public BulletinFile(Pipeline pipeline, YearMonth month, String scope, Console console) {
        System.setProperty("java.awt.headless", "true"); // no screen is needed to draw charts on paper
        this.console = console;
        this.paper = MonthlyBulletin.of(pipeline, month, console.texts(), Options.usual(console.today()).of(scope));
        this.pdf = PdfPrinter.print(paper.document(), Ink.COLOUR_AND_PATTERNS);
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

    /** Says what was written and what somebody should look at before it goes out. */
    public void print(Path out) {
        console.say("");
        console.say(console.texts().of("cli.pdf.written", out, pdf.pages()));
        List<Check> failed = paper.checks().stream().filter(check -> !check.passed()).toList();
        if (!failed.isEmpty()) {
            console.say(console.texts().of("cli.pdf.checks"));
            failed.forEach(check -> console.say(
                    console.texts().of("cli.pdf.check", check.title(), check.detail()).stripTrailing()));
        }
    }
}
