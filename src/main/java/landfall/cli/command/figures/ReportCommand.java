package landfall.cli.command.figures;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import landfall.cli.argument.MonthText;
import landfall.cli.argument.PastView;
import landfall.cli.argument.QuarterText;
import landfall.cli.argument.RhythmName;
import landfall.cli.argument.WeekText;
import landfall.cli.argument.YearText;
import landfall.cli.command.base.WorkspaceCommand;
import landfall.cli.result.ConflictMark;
import landfall.cli.terminal.Console;
import landfall.domain.Pipeline;
import landfall.domain.value.Quarter;
import landfall.domain.value.Week;
import landfall.report.Check;
import landfall.report.Ink;
import landfall.report.Paper;
import landfall.report.output.PaperFile;
import landfall.report.output.PaperKind;
import landfall.report.rhythm.Issue;
import landfall.report.rhythm.Rhythm;
import landfall.report.word.WordTemplate;
import landfall.report.yearly.YearSheets;
import landfall.text.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes one of the five reports of the bureau's rhythm as a file, the same that the window prints. */
@Command(name = "report")
public final class ReportCommand extends WorkspaceCommand {
    @Parameters(index = "1", paramLabel = RhythmName.CHOICE, converter = RhythmName.class,
            descriptionKey = "cli.parameter.rhythm")
    private Rhythm rhythm;

    @Option(names = "--day", paramLabel = "DATE", descriptionKey = "cli.option.report.day")
    private LocalDate day;

    @Option(names = "--week", paramLabel = "YYYY-Www", converter = WeekText.class,
            descriptionKey = "cli.option.report.week")
    private Week week;

    @Option(names = "--month", paramLabel = "YYYY-MM", converter = MonthText.class,
            descriptionKey = "cli.option.report.month")
    private YearMonth month;

    @Option(names = "--quarter", paramLabel = "YYYY-Qn", converter = QuarterText.class,
            descriptionKey = "cli.option.report.quarter")
    private Quarter quarter;

    @Option(names = "--year", paramLabel = "YYYY", converter = YearText.class,
            descriptionKey = "cli.option.report.year")
    private Year year;

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "cli.option.report.unit")
    private String unit;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf|.docx|.xlsx", descriptionKey = "cli.option.report.out")
    private Path out;

    @Mixin
    private final PastView past = new PastView();

    /** The command, which says on this console what it has to say. */
    public ReportCommand(Console console) {
        super(console);
    }

    @Override
    protected void run() {
        System.setProperty("java.awt.headless", "true"); // no screen is needed to draw on paper
        refuseToReplaceWorkspace(out);
        PaperKind kind = PaperKind.of(out);
        LocalDate today = past.day(console().today());
        LocalDate asked = period(today);
        if (rhythm.period(asked).from().isAfter(today)) {
            throw new Problem("cli.report.to_come", rhythm.periodName(asked, console().texts()));
        }
        Pipeline pipeline = pipeline(past);
        checkUnit(pipeline, asked.getYear());
        Paper paper = new Issue(rhythm, asked, today, unit == null ? "" : unit.strip()).of(pipeline, console().texts());
        PaperFile.Saved saved = save(paper, kind);
        if (isJson()) {
            printJson(pipeline, paper, saved);
        } else {
            print(paper, saved);
            ConflictMark.say(pipeline, console());
        }
    }

    private PaperFile.Saved save(Paper paper, PaperKind kind) {
        WordTemplate look = kind == PaperKind.WORD ? WordTemplate.beside(workspace()) : WordTemplate.BUILT_IN;
        PaperFile.Saved saved = PaperFile.save(kind, paper.document(), Ink.COLOUR_AND_PATTERNS, look, out);
        if (!saved.missing().isEmpty()) {
            console().error().println(console().texts().of("cli.pdf.missing", String.join("", saved.missing())));
        }
        return saved;
    }

    // An option of another report would silently be passed over; it is refused instead.
    private LocalDate period(LocalDate today) {
        var given = new ArrayList<Rhythm>();
        LocalDate asked = today;
        if (day != null) {
            given.add(Rhythm.DAILY);
            asked = day;
        }
        if (week != null) {
            given.add(Rhythm.WEEKLY);
            asked = week.monday();
        }
        if (month != null) {
            given.add(Rhythm.MONTHLY);
            asked = month.atDay(1);
        }
        if (quarter != null) {
            given.add(Rhythm.QUARTERLY);
            asked = quarter.days().from();
        }
        if (year != null) {
            given.add(Rhythm.YEARLY);
            asked = year.atDay(1);
        }
        if (given.stream().anyMatch(one -> one != rhythm)) {
            throw new Problem("cli.report.other_period", console().texts().of(rhythm.labelKey()),
                    RhythmName.optionOf(rhythm));
        }
        return asked;
    }

    private void checkUnit(Pipeline pipeline, int asked) {
        if (unit == null) {
            return;
        }
        if (rhythm != Rhythm.YEARLY) {
            throw new Problem("cli.report.unit_of_year");
        }
        List<String> units = YearSheets.units(pipeline, asked);
        if (!units.contains(unit.strip())) {
            throw units.isEmpty() ? new Problem("cli.report.no_units", unit) : new Problem("cli.report.no_unit", unit,
                    String.join(console().texts().of("cli.separator"), units));
        }
    }

    private void print(Paper paper, PaperFile.Saved saved) {
        String title = paper.document().title();
        console().say(saved.kind() == PaperKind.PDF
                ? console().texts().of("cli.report.written", title, out, saved.pages())
                : console().texts().of("cli.report.written_to_edit", title, out));
        List<Check> failed = paper.checks().stream().filter(check -> !check.passed()).toList();
        if (!failed.isEmpty()) {
            console().say(console().texts().of("cli.pdf.checks"));
            failed.forEach(check -> console().say(console().texts()
                    .of("cli.pdf.check", check.title(), check.detail()).stripTrailing()));
        }
    }

    private void printJson(Pipeline pipeline, Paper paper, PaperFile.Saved saved) {
        console().json(json -> {
            json.writeStartObject();
            json.writeStringField("title", paper.document().title());
            json.writeStringField("cut_off", paper.cutOff().toString());
            json.writeStringField("file", out.toString());
            if (saved.kind() == PaperKind.PDF) {
                json.writeNumberField("pages", saved.pages());
            }
            ConflictMark.write(json, pipeline);
            json.writeNumberField("to_check", paper.checks().stream().filter(check -> !check.passed()).count());
            json.writeEndObject();
        });
    }
}
