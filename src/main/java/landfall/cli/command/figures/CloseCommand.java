package landfall.cli.command.figures;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import landfall.cli.argument.MonthText;
import landfall.cli.command.base.WorkspaceCommand;
import landfall.cli.result.ConflictMark;
import landfall.cli.terminal.Console;
import landfall.cli.terminal.TextTable;
import landfall.domain.Pipeline;
import landfall.domain.value.Mask;
import landfall.insight.close.Closing;
import landfall.insight.close.Entry;
import landfall.insight.close.OfficialFigures;
import landfall.insight.indicator.Indicator;
import landfall.journal.Draft;
import landfall.report.writing.EntryWords;
import landfall.store.backup.Reason;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.workspace.MonthClose;
import landfall.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Closes a month or opens it again, and says which months are closed and what came late or was put right since. */
@Command(name = "close")
public final class CloseCommand extends WorkspaceCommand {
    @Option(names = "--month", paramLabel = "YYYY-MM", converter = MonthText.class,
            descriptionKey = "cli.option.close_month")
    private YearMonth month;

    @Option(names = "--reopen", descriptionKey = "cli.option.reopen")
    private boolean reopen;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.option.reason")
    private String reason;

    /** The command, which says on this console what it has to say. */
    public CloseCommand(Console console) {
        super(console);
    }

    @Override
    protected void run() {
        if (reopen && month == null) {
            throw new Problem("cli.close.which");
        }
        Pipeline pipeline = month == null ? pipeline() : shown(change());
        var figures = OfficialFigures.of(pipeline);
        if (isJson()) {
            console().json(json -> write(json, figures, pipeline));
        } else {
            print(figures, pipeline);
        }
    }

    private Pipeline change() {
        var author = console().settings().author();
        try (Workspace opened = Workspace.open(workspace(), author)) {
            Pipeline now = opened.pipeline();
            Draft draft = reopen ? MonthClose.reopen(now, month, reason, console().today(), author.name())
                    : MonthClose.close(now, month, console().today(), author.name());
            opened.backUp(Reason.BEFORE_CLOSE);
            opened.perform(draft);
            return opened.pipeline();
        }
    }

    private void write(JsonGenerator json, OfficialFigures figures, Pipeline pipeline) throws IOException {
        Mask mask = pipeline.mask();
        json.writeStartObject();
        ConflictMark.write(json, pipeline);
        json.writeArrayFieldStart("closed");
        for (Closing closing : figures.closings().months()) {
            json.writeStartObject();
            json.writeStringField("month", closing.month().toString());
            json.writeStringField("closed_on", closing.closedOn().toString());
            json.writeStringField("closed_by", closing.closedBy());
            json.writeStringField("definitions", closing.definitions());
            json.writeEndObject();
        }
        json.writeEndArray();
        YearMonth open = figures.closings().firstOpen();
        json.writeStringField("open", open == null ? null : open.toString());
        json.writeArrayFieldStart("entries");
        for (Entry entry : open == null ? List.<Entry>of() : figures.irregular(open)) {
            write(json, entry, mask);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Entry entry, Mask mask) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", entry.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("project", entry.line().project());
        json.writeStringField("name", mask.over(entry.line().name()));
        json.writeStringField("date", entry.line().date().toString());
        json.writeArrayFieldStart("changes");
        for (Indicator indicator : entry.changed()) {
            json.writeStartObject();
            json.writeStringField("code", indicator.code());
            json.writeStringField("unit", indicator.unit().code());
            json.writeFieldName("before");
            write(json, entry.before() == null ? null : entry.before().part(indicator).amount());
            json.writeFieldName("after");
            write(json, entry.after() == null ? null : entry.after().part(indicator).amount());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Long amount) throws IOException {
        if (amount == null) {
            json.writeNull();
        } else {
            json.writeNumber(amount);
        }
    }

    private void print(OfficialFigures figures, Pipeline pipeline) {
        Texts texts = console().texts();
        if (figures.closings().isEmpty()) {
            console().say(texts.of("cli.close.none"));
            return;
        }
        for (Closing closing : figures.closings().months()) {
            console().say(texts.of("cli.close.closed", console().formats().month(closing.month()),
                    console().formats().date(closing.closedOn()), closing.closedBy(), closing.definitions()));
        }
        YearMonth open = figures.closings().firstOpen();
        List<Entry> entries = figures.irregular(open);
        console().say(texts.of(entries.isEmpty() ? "cli.close.open" : "cli.close.entries",
                console().formats().month(open), entries.size()));
        var words = new EntryWords(texts, console().formats());
        var table = new TextTable("llllrr");
        for (Entry entry : entries) {
            for (EntryWords.Change change : words.changes(entry)) {
                table.row(words.kind(entry), pipeline.mask().over(entry.line().name()),
                        console().formats().date(entry.line().date()), change.figure(), change.before(), change.after());
            }
        }
        table.lines().forEach(line -> console().say("  " + line));
        sayMarks(pipeline);
    }
}
