package landfall.cli.command.figures;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import landfall.cli.argument.MonthText;
import landfall.cli.argument.PastView;
import landfall.cli.argument.ViewChoice;
import landfall.cli.command.base.WorkspaceCommand;
import landfall.cli.result.BulletinFile;
import landfall.cli.result.ConflictMark;
import landfall.cli.result.Narrowed;
import landfall.cli.result.ProjectJson;
import landfall.cli.terminal.Console;
import landfall.cli.terminal.TextTable;
import landfall.domain.Pipeline;
import landfall.domain.value.Period;
import landfall.insight.Ageing;
import landfall.insight.close.Closings;
import landfall.insight.close.OfficialFigures;
import landfall.insight.comparison.Growth;
import landfall.insight.comparison.IndicatorRow;
import landfall.insight.indicator.Definitions;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.source.Basis;
import landfall.report.output.PaperFile;
import landfall.report.output.PaperKind;
import landfall.report.word.WordTemplate;
import landfall.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The month's official figures, with those of the year so far and of the year before. */
@Command(name = "summary")
public final class SummaryCommand extends WorkspaceCommand {
    @Option(names = "--month", required = true, paramLabel = "YYYY-MM", converter = MonthText.class,
            descriptionKey = "cli.option.month")
    private YearMonth month;

    @Option(names = "--pdf", paramLabel = "OUT", descriptionKey = "cli.option.pdf")
    private Path pdf;

    @Option(names = "--out", paramLabel = "OUT", descriptionKey = "cli.option.out")
    private Path out;

    @Option(names = "--template", paramLabel = "FILE", descriptionKey = "cli.option.template")
    private Path template;

    @Mixin
    private final PastView past = new PastView();

    @Mixin
    private final ViewChoice choice = new ViewChoice();

    /** The command, which says on this console what it has to say. */
    public SummaryCommand(Console console) {
        super(console);
    }

    @Override
    protected void run() {
        Map<Path, PaperKind> targets = targets();
        targets.keySet().forEach(this::refuseToReplaceWorkspace);
        WordTemplate look = template != null ? WordTemplate.read(template)
                : targets.containsValue(PaperKind.WORD) ? WordTemplate.beside(workspace()) : WordTemplate.BUILT_IN;
        Pipeline whole = pipeline(past);
        Narrowed narrowed = choice.isGiven() ? Narrowed.of(choice.of(pipeline(), console()), whole,
                Ageing.of(whole, past.day(console().today()))) : null;
        Pipeline pipeline = narrowed == null ? whole : narrowed.pipeline();
        var figures = OfficialFigures.of(pipeline, past.day(console().today()));
        List<IndicatorRow> rows = Stream.of(Indicator.values()).map(each -> figures.row(each, month)).toList();
        var bulletin = targets.isEmpty() ? null
                : new BulletinFile(pipeline, month, narrowed == null ? "" : narrowed.sentence(console()), console());
        var written = new LinkedHashMap<Path, PaperFile.Saved>();
        targets.forEach((target, kind) -> written.put(target, bulletin.write(kind, look, target)));
        if (isJson()) {
            printJson(rows, figures.closings(), pipeline, narrowed);
        } else {
            print(rows, figures.closings(), pipeline, narrowed);
            written.forEach((target, saved) -> bulletin.print(saved, target));
            if (bulletin != null) {
                bulletin.printChecks();
            }
        }
    }

    private Map<Path, PaperKind> targets() {
        var targets = new LinkedHashMap<Path, PaperKind>();
        if (pdf != null) {
            targets.put(pdf, PaperKind.PDF);
        }
        if (out != null) {
            targets.put(out, PaperKind.of(out));
        }
        return targets;
    }

    private void printJson(List<IndicatorRow> rows, Closings closings, Pipeline pipeline,
            Narrowed narrowed) {
        Period period = Period.yearToDate(month);
        console().json(json -> {
            json.writeStartObject();
            json.writeObjectFieldStart("period");
            json.writeStringField("from", period.from().toString());
            json.writeStringField("to", period.to().toString());
            json.writeEndObject();
            if (!closings.isEmpty()) {
                json.writeBooleanField("closed", closings.isClosed(month));
            }
            if (Definitions.of(pipeline.bureau()).isRecognised()) {
                json.writeStringField("basis", "recognised");
            }
            if (narrowed != null) {
                narrowed.write(json, console().texts());
            }
            ConflictMark.write(json, pipeline);
            json.writeArrayFieldStart("indicators");
            for (IndicatorRow row : rows) {
                if (row.indicator().isCount()) {
                    write(json, row, "yoy_pct", row.yoyPercent());
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("ratios");
            for (IndicatorRow row : rows) {
                if (!row.indicator().isCount()) {
                    boolean points = row.growth().kind() == Growth.Kind.POINTS;
                    write(json, row, points ? "yoy_points" : "yoy_pct", row.growth().percent());
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, IndicatorRow row, String growth, BigDecimal change)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("code", row.code());
        json.writeStringField("unit", row.unit().code());
        write(json, "month", row.monthFigure());
        write(json, "ytd", row.ytdFigure());
        write(json, "prior_ytd", row.priorFigure());
        write(json, growth, change);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Figure figure) throws IOException {
        write(json, name, figure.number());
        ProjectJson.qualifier(json, name, figure.qualifier());
    }

    private static void write(JsonGenerator json, String name, BigDecimal number) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(number);
    }

    private void print(List<IndicatorRow> rows, Closings closings, Pipeline pipeline, Narrowed narrowed) {
        Texts texts = console().texts();
        String title = texts.of("cli.summary.title", console().formats().period(Period.yearToDate(month)));
        console().say((pipeline.bureau().name() + " " + title).strip());
        sayMarks(pipeline);
        if (narrowed != null) {
            console().say(narrowed.sentence(console()));
        }
        if (Definitions.of(pipeline.bureau()).isRecognised()) {
            console().say(texts.of(Basis.RECOGNISED.labelKey()));
        }
        if (!closings.isEmpty()) {
            console().say(closings.isClosed(month) ? closed(closings) : texts.of("cli.close.open_month"));
        }
        console().say("");
        var table = new TextTable("lrrrr").row(texts.of("cli.summary.indicator"),
                console().formats().month(month), texts.of("cli.summary.ytd"), texts.of("cli.summary.prior"),
                texts.of("cli.summary.growth"));
        for (IndicatorRow row : rows) {
            table.row(texts.of(row.indicator().labelKey()), value(row.monthFigure()), value(row.ytdFigure()),
                    value(row.priorFigure()), row.growth().text(texts));
        }
        table.lines().forEach(console()::say);
    }

    private String closed(Closings closings) {
        return closings.of(month).map(closing -> console().texts().of("cli.close.closed",
                console().formats().month(month), console().formats().date(closing.closedOn()), closing.closedBy(),
                closing.definitions())).orElseGet(() -> console().texts().of("cli.close.before"));
    }

    private String value(Figure figure) {
        return figure.text(console().formats());
    }
}
