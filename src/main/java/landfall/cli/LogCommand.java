package landfall.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import landfall.cli.result.ChangeJson;
import landfall.cli.result.LogWords;
import landfall.cli.terminal.Console;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.journal.EditLabels;
import landfall.store.LoggedEdit;
import landfall.store.LoggedEdit.FieldChange;
import landfall.text.Problem;
import landfall.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the change record, newest first. */
@Command(name = "log")
final class LogCommand extends WorkspaceCommand {
    /** An edit of more fields than these, such as an import, is only counted, unless one project is asked for. */
    private static final int MOST_FIELDS = 20;

    @Option(names = "--project", paramLabel = "CODE|ID", descriptionKey = "cli.option.log.project")
    private String project;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "cli.option.log.limit")
    private int limit = 50;

    LogCommand(Console console) {
        super(console);
    }

    @Override
    void run() {
        if (limit < 1) {
            throw new Problem("cli.log.limit", limit);
        }
        Pipeline pipeline = pipeline();
        List<LoggedEdit> record = record(pipeline);
        if (isJson()) {
            console().json(json -> {
                json.writeStartArray();
                for (LoggedEdit logged : record) {
                    write(json, logged, pipeline);
                }
                json.writeEndArray();
            });
        } else if (record.isEmpty()) {
            console().say(console().texts().of("cli.log.none"));
        } else {
            var words = new LogWords(console().texts(), console().formats(), pipeline);
            for (LoggedEdit logged : record) {
                console().say(words.head(logged.edit()));
                if (isWhole(logged)) {
                    words.fields(logged.fields()).forEach(console()::say);
                } else {
                    console().say(words.count(logged.fields()));
                }
            }
        }
    }

    // A project that was deleted is no more in the pipeline, but its record is there under its id.
    private List<LoggedEdit> record(Pipeline pipeline) {
        if (project == null) {
            return Workspace.record(workspace(), null, limit);
        }
        String id = pipeline.projects().stream().filter(known -> project.equalsIgnoreCase(known.code()))
                .map(Project::id).findFirst().orElse(project);
        List<LoggedEdit> record = Workspace.record(workspace(), id, limit);
        if (record.isEmpty()) {
            throw new Problem("cli.log.no_project", project);
        }
        return record;
    }

    private boolean isWhole(LoggedEdit logged) {
        return project != null || logged.fields().size() <= MOST_FIELDS;
    }

    private void write(JsonGenerator json, LoggedEdit logged, Pipeline pipeline) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", logged.edit().id());
        json.writeStringField("at", logged.edit().at().toString());
        json.writeStringField("author", logged.edit().author().name());
        json.writeStringField("laptop", logged.edit().author().laptop());
        json.writeStringField("kind", logged.edit().kind().name());
        json.writeStringField("label", EditLabels.label(logged.edit(), console().texts()));
        json.writeStringField("undoes", logged.edit().undoes());
        json.writeNumberField("fields", logged.fields().size());
        if (isWhole(logged)) {
            json.writeArrayFieldStart("changes");
            for (FieldChange change : logged.fields()) {
                ChangeJson.write(json, change, pipeline);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
