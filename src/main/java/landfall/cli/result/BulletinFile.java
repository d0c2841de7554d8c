package landfall.cli.result;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import landfall.cli.terminal.Console;
import landfall.domain.Pipeline;
import landfall.report.Check;
import landfall.report.Ink;
import landfall.report.Paper;
import landfall.report.kept.IssuedBulletin;
import landfall.report.monthly.Options;
import landfall.report.output.PaperFile;
import landfall.report.output.PaperKind;
import landfall.report.word.WordTemplate;

/** The bulletin of a month as a file, the same that the window saves. */
public final class BulletinFile {
    private final Console console;
    private final Paper paper;

    /**
     * Writes the bulletin.
     *
     * @param scope the sentence that says of which projects the figures are; empty for all
     */
    public BulletinFile(Pipeline pipeline, YearMonth month, String scope, Console console) {
        System.setProperty("java.awt.headless", "true"); // no screen is needed to draw charts on paper
        this.console = console;
        this.paper = IssuedBulletin.of(pipeline, month, console.texts(),
                Options.of(pipeline.bureau(), console.today()).of(scope));
    }

    /**
     * Saves the file, whole or not at all, and says on the error stream which characters the font lacks; this starts
     * fonts and charts and takes a second or two.
     *
     * @param template what a Word file looks like
     * @throws landfall.text.Problem when it cannot be written
     */
    public PaperFile.Saved write(PaperKind kind, WordTemplate template, Path out) {
        PaperFile.Saved saved = PaperFile.save(kind, paper.document(), Ink.COLOUR_AND_PATTERNS, template, out);
        if (!saved.missing().isEmpty()) {
            console.error().println(console.texts().of("cli.pdf.missing", String.join("", saved.missing())));
        }
        return saved;
    }

    /** Says what was written. */
    public void print(PaperFile.Saved saved, Path out) {
        console.say("");
        console.say(saved.kind() == PaperKind.PDF ? console.texts().of("cli.pdf.written", out, saved.pages())
                : console.texts().of("cli.paper.written", out));
    }

    /** Says what somebody should look at before the bulletin goes out. */
    public void printChecks() {
        List<Check> failed = paper.checks().stream().filter(check -> !check.passed()).toList();
        if (!failed.isEmpty()) {
            console.say(console.texts().of("cli.pdf.checks"));
            failed.forEach(check -> console.say(
                    console.texts().of("cli.pdf.check", check.title(), check.detail()).stripTrailing()));
        }
    }
}
