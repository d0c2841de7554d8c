package landfall.cli.command.figures;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import landfall.cli.command.base.WorkspaceCommand;
import landfall.cli.terminal.Console;
import landfall.cli.terminal.TextTable;
import landfall.domain.Entity;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.quality.FindingWords;
import landfall.quality.Inspection;
import landfall.quality.rule.Finding;
import landfall.quality.rule.Topic;
import picocli.CommandLine.Command;

/** Lists what wants a look in the data; the exit code is 0 whatever is found. */
@Command(name = "quality")
public final class QualityCommand extends WorkspaceCommand {
    /** The command, which says on this console what it has to say. */
    public QualityCommand(Console console) {
        super(console);
    }

    @Override
    protected void run() {
        Pipeline pipeline = pipeline();
        Inspection inspection = Inspection.of(pipeline, console().today());
        if (isJson()) {
            console().json(json -> {
                json.writeStartArray();
                for (Finding finding : inspection.findings()) {
                    write(json, finding);
                }
                json.writeEndArray();
            });
        } else {
            print(inspection);
            sayMarks(pipeline);
        }
    }

    private void print(Inspection inspection) {
        if (inspection.findings().isEmpty()) {
            console().say(console().texts().of("cli.quality.none"));
            return;
        }
        var words = new FindingWords(console().texts());
        for (Map.Entry<Topic, Integer> topic : inspection.counts().entrySet()) {
            console().say(words.topic(topic.getKey()) + " (" + topic.getValue() + ")");
            var table = new TextTable("lll");
            inspection.findings().stream().filter(finding -> finding.topic() == topic.getKey())
                    .forEach(finding -> table.row(code(finding.entity()), finding.entity().name(),
                            words.message(finding)));
            table.lines().forEach(line -> console().say("  " + line));
        }
    }

    private static String code(Entity entity) {
        return entity instanceof Project project ? project.code() : "";
    }

    private void write(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("topic", finding.topic().name().toLowerCase(Locale.ROOT));
        json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("rule", finding.rule().key());
        json.writeStringField("entity", finding.entity().kind().key());
        json.writeStringField("id", finding.entity().id());
        json.writeStringField("name", finding.entity().name());
        json.writeArrayFieldStart("fields");
        for (Field<?> field : finding.fields()) {
            json.writeString(field.key());
        }
        json.writeEndArray();
        json.writeStringField("other", finding.other() == null ? null : finding.other().id());
        json.writeStringField("message", new FindingWords(console().texts()).message(finding));
        json.writeEndObject();
    }
}
