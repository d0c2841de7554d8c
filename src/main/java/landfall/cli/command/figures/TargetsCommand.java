package landfall.cli.command.figures;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import landfall.cli.argument.MonthText;
import landfall.cli.argument.PastView;
import landfall.cli.command.base.WorkspaceCommand;
import landfall.cli.terminal.Console;
import landfall.cli.terminal.TextTable;
import landfall.domain.Holder;
import landfall.domain.Pipeline;
import landfall.insight.indicator.Indicator;
import landfall.insight.target.Progress;
import landfall.insight.target.TargetValues;
import landfall.insight.target.Targets;
import landfall.text.Formats;
import landfall.text.Problem;
import landfall.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How far the targets of a year are reached, for the bureau, its units and its people. */
@Command(name = "targets")
public final class TargetsCommand extends WorkspaceCommand {
    @Option(names = "--year", required = true, paramLabel = "YYYY", descriptionKey = "cli.option.year")
    private int year;

    @Option(names = "--month", paramLabel = "YYYY-MM", converter = MonthText.class,
            descriptionKey = "cli.option.targets_month")
    private YearMonth month;

    @Mixin
    private final PastView past = new PastView();

    /** The command, which says on this console what it has to say. */
    public TargetsCommand(Console console) {
        super(console);
    }

    @Override
    protected void run() {
        if (month != null && month.getYear() != year) {
            throw new Problem("cli.targets.month", Integer.toString(year));
        }
        Pipeline pipeline = pipeline(past);
        LocalDate today = past.day(console().today());
        Targets targets = Targets.of(pipeline, year, today);
        YearMonth upTo = month != null ? month : YearMonth.from(today);
        List<Progress> lines = lines(targets, upTo);
        if (isJson()) {
            console().json(json -> {
                json.writeStartArray();
                for (Progress line : lines) {
                    write(json, line);
                }
                json.writeEndArray();
            });
        } else {
            print(lines, pipeline, upTo);
        }
    }

    private static List<Progress> lines(Targets targets, YearMonth upTo) {
        var lines = new ArrayList<Progress>();
        for (Holder.Kind kind : Holder.Kind.values()) {
            for (Holder holder : targets.holders(kind)) {
                for (Indicator indicator : Targets.indicators()) {
                    if (targets.target(indicator, holder).isPresent()) {
                        lines.add(targets.progress(indicator, holder, upTo));
                    }
                }
            }
        }
        return lines;
    }

    private static void write(JsonGenerator json, Progress line) throws IOException {
        json.writeStartObject();
        json.writeStringField("holder_kind", line.holder().kind().name().toLowerCase(java.util.Locale.ROOT));
        json.writeStringField("holder", line.holder().name());
        json.writeStringField("indicator", line.indicator().code());
        json.writeStringField("unit", line.indicator().unit().code());
        number(json, "target", line.target().annual());
        json.writeNumberField("actual", line.actual().value());
        json.writeNumberField("elapsed_months", line.elapsed());
        number(json, "completion_pct", line.completion());
        number(json, "time_pct", line.time());
        number(json, "points", line.points());
        number(json, "planned_pct", line.planned());
        number(json, "points_of_curve", line.pointsOfCurve());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, BigDecimal number) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(number);
    }

    private void print(List<Progress> lines, Pipeline pipeline, YearMonth upTo) {
        Texts texts = console().texts();
        Formats formats = console().formats();
        if (lines.isEmpty()) {
            console().say(texts.of("cli.targets.none", Integer.toString(year)));
            return;
        }
        YearMonth reckoned = YearMonth.of(year, Math.max(1, lines.getFirst().elapsed()));
        console().say((pipeline.bureau().name() + " " + texts.of("cli.targets.title", Integer.toString(year),
                formats.month(upTo.getYear() == year ? upTo : reckoned))).strip());
        sayMarks(pipeline);
        console().say("");
        var table = new TextTable("llrrrrr").row(texts.of("cli.targets.holder"), texts.of("cli.summary.indicator"),
                texts.of("cli.targets.annual"), texts.of("cli.targets.actual"), texts.of("cli.targets.completion"),
                texts.of("cli.targets.time"), texts.of("cli.targets.points"));
        for (Progress line : lines) {
            Indicator indicator = line.indicator();
            table.row(line.holder().name().isEmpty() ? texts.of("targets.whole") : line.holder().name(),
                    texts.of(indicator.labelKey()), TargetValues.written(indicator, line.target().annual(), formats),
                    TargetValues.written(indicator, BigDecimal.valueOf(line.actual().value()), formats),
                    line.isMeasured() ? formats.percent(line.completion()) : "—", formats.percent(line.time()),
                    line.isMeasured() ? formats.signed(line.points()) : "—");
        }
        table.lines().forEach(console()::say);
    }
}
