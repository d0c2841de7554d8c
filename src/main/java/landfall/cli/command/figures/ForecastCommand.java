package landfall.cli.command.figures;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import landfall.cli.command.base.WorkspaceCommand;
import landfall.cli.result.ConflictMark;
import landfall.cli.terminal.Console;
import landfall.cli.terminal.TextTable;
import landfall.domain.Pipeline;
import landfall.domain.value.Money;
import landfall.insight.forecast.BackTest;
import landfall.insight.forecast.Band;
import landfall.insight.forecast.Forecast;
import landfall.insight.forecast.ForecastWords;
import landfall.insight.forecast.Goal;
import landfall.insight.forecast.Sample;
import landfall.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the year may still bring, apart from all results, and how past forecasts would have done. */
@Command(name = "forecast")
public final class ForecastCommand extends WorkspaceCommand {
    @Option(names = "--backtest", descriptionKey = "cli.option.backtest")
    private boolean backTest;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "cli.option.as_of")
    private LocalDate asOf;

    /** The command, which says on this console what it has to say. */
    public ForecastCommand(Console console) {
        super(console);
    }

    @Override
    protected void run() {
        Pipeline pipeline = pipeline();
        LocalDate day = asOf == null ? console().today() : asOf;
        var forecasts = new ArrayList<Forecast>();
        var tests = new ArrayList<BackTest>();
        for (Goal goal : Goal.values()) {
            forecasts.add(Forecast.of(pipeline, day, goal));
            if (backTest) {
                tests.add(BackTest.of(pipeline, day, goal));
            }
        }
        if (isJson()) {
            printJson(pipeline, day, forecasts, tests);
        } else {
            print(pipeline, day, forecasts, tests);
        }
    }

    private void print(Pipeline pipeline, LocalDate day, List<Forecast> forecasts, List<BackTest> tests) {
        Texts texts = console().texts();
        var words = new ForecastWords(texts);
        console().say((pipeline.bureau().name() + " " + texts.of("cli.forecast.title",
                console().formats().date(day))).strip());
        sayMarks(pipeline);
        console().say(texts.of("forecast.not_a_result"));
        for (Forecast forecast : forecasts) {
            console().say("");
            console().say(stage(forecast.goal()));
            if (forecast.isInsufficient()) {
                console().say("  " + words.shortage(forecast));
                continue;
            }
            var table = new TextTable("lrrrr").row("", texts.of("cli.forecast.certain"),
                    texts.of("chart.forecast.median"), texts.of("chart.forecast.band50"),
                    texts.of("chart.forecast.band90"));
            row(table, forecast.certain().count(), forecast.count(), false);
            row(table, forecast.certain().total().yuan(), forecast.amount(), true);
            table.lines().forEach(line -> console().say("  " + line));
            console().say("  " + words.basis(forecast, true));
        }
        if (backTest) {
            tests.forEach(test -> print(test, words));
            console().say("");
            console().say(texts.of("forecast.caveat"));
        }
        console().say("");
        console().say(words.definition());
    }

    private void row(TextTable table, long certain, Band band, boolean amounts) {
        table.row(console().texts().of(amounts ? "cli.forecast.amount" : "cli.forecast.count"),
                written(certain, amounts), written(band.median(), amounts),
                range(band.low50(), band.high50(), amounts), range(band.low90(), band.high90(), amounts));
    }

    private void print(BackTest test, ForecastWords words) {
        Texts texts = console().texts();
        console().say("");
        console().say(texts.of("cli.forecast.backtest", stage(test.goal())));
        if (test.trials().isEmpty()) {
            console().say("  " + texts.of("forecast.none"));
            return;
        }
        var table = new TextTable("lrrlrrl").row(texts.of("cli.forecast.cut_off"), texts.of("cli.forecast.count"),
                texts.of("cli.forecast.came"), "", texts.of("cli.forecast.amount"), texts.of("cli.forecast.came"), "");
        for (BackTest.Trial trial : test.trials()) {
            table.row(trial.cutOff().toString(), range(trial.count().low90(), trial.count().high90(), false),
                    written(trial.truth().count(), false), mark(trial.holdsCount()),
                    range(trial.amount().low90(), trial.amount().high90(), true),
                    written(trial.truth().total().yuan(), true), mark(trial.holdsAmount()));
        }
        table.lines().forEach(line -> console().say("  " + line));
        console().say("  " + texts.of("cli.forecast.count") + " " + words.hits(test.heldCounts(), test.trials().size()));
        console().say("  " + texts.of("cli.forecast.amount") + " "
                + words.hits(test.heldAmounts(), test.trials().size()));
    }

    private String mark(boolean held) {
        return console().texts().of(held ? "cli.forecast.held" : "cli.forecast.missed");
    }

    private String stage(Goal goal) {
        return console().texts().of("stage." + goal.stage().name());
    }

    private String written(long value, boolean amounts) {
        return amounts ? console().formats().money(Money.yuan(value)) : console().formats().integer(value);
    }

    private String range(long low, long high, boolean amounts) {
        return console().texts().of("forecast.range", written(low, amounts), written(high, amounts));
    }

    private void printJson(Pipeline pipeline, LocalDate day, List<Forecast> forecasts, List<BackTest> tests) {
        console().json(json -> {
            json.writeStartObject();
            json.writeStringField("remark", console().texts().of("forecast.not_a_result"));
            json.writeStringField("as_of", day.toString());
            ConflictMark.write(json, pipeline);
            json.writeArrayFieldStart("forecasts");
            for (Forecast forecast : forecasts) {
                write(json, forecast);
            }
            json.writeEndArray();
            if (backTest) {
                json.writeArrayFieldStart("backtests");
                for (BackTest test : tests) {
                    for (BackTest.Trial trial : test.trials()) {
                        write(json, test.goal(), trial);
                    }
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, Forecast forecast) throws IOException {
        json.writeStartObject();
        json.writeStringField("goal", code(forecast.goal()));
        json.writeBooleanField("insufficient", forecast.isInsufficient());
        json.writeNumberField("entries", forecast.entries());
        json.writeNumberField("months", forecast.months());
        json.writeNumberField("certain_n", forecast.certain().count());
        json.writeNumberField("certain_yuan", forecast.certain().total().yuan());
        json.writeNumberField("live_without_amount", forecast.withoutAmount());
        if (!forecast.isInsufficient()) {
            write(json, "n", forecast.count());
            write(json, "yuan", forecast.amount());
        }
        json.writeArrayFieldStart("samples");
        for (Sample sample : forecast.samples()) {
            json.writeStartObject();
            json.writeStringField("stage", sample.stage().name().toLowerCase(Locale.ROOT));
            json.writeNumberField("moved_on", sample.onward());
            json.writeNumberField("left", sample.left());
            json.writeNumberField("live", sample.live().count());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Goal goal, BackTest.Trial trial) throws IOException {
        json.writeStartObject();
        json.writeStringField("goal", code(goal));
        json.writeStringField("cut_off", trial.cutOff().toString());
        write(json, "n", trial.count());
        json.writeNumberField("came_n", trial.truth().count());
        json.writeBooleanField("held_n", trial.holdsCount());
        write(json, "yuan", trial.amount());
        json.writeNumberField("came_yuan", trial.truth().total().yuan());
        json.writeBooleanField("held_yuan", trial.holdsAmount());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Band band) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("median", band.median());
        json.writeNumberField("low50", band.low50());
        json.writeNumberField("high50", band.high50());
        json.writeNumberField("low90", band.low90());
        json.writeNumberField("high90", band.high90());
        json.writeEndObject();
    }

    private static String code(Goal goal) {
        return goal.name().toLowerCase(Locale.ROOT);
    }
}
