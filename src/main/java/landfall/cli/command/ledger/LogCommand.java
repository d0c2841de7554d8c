package landfall.cli.command.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import landfall.cli.command.base.WantedProject;
import landfall.cli.command.base.WorkspaceCommand;
import landfall.cli.result.ChangeJson;
import landfall.cli.result.LogWords;
import landfall.cli.result.RecordPdf;
import landfall.cli.terminal.Console;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.journal.RecordQuery;
import landfall.store.record.LoggedEdit;
import landfall.store.record.LoggedEdit.FieldChange;
import landfall.store.record.RecordFile;
import landfall.store.record.RecordPage;
import landfall.text.Language;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.workspace.record.RecordWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the change record, newest first. */
@Command(name = "log")
public final class LogCommand extends WorkspaceCommand {
    /** An edit of more fields than these, such as an import, is only counted, unless one project is asked for. */
    private static final int MOST_FIELDS = 20;

    @Option(names = "--project", paramLabel = "CODE|ID", descriptionKey = "cli.option.log.project")
    private String project;

    @Option(names = "--person", paramLabel = "NAME", descriptionKey = "cli.option.log.person")
    private String person;

    @Option(names = "--field", paramLabel = "FIELD", descriptionKey = "cli.option.log.field")
    private String field;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.option.log.from")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.option.log.to")
    private LocalDate to;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "cli.option.log.limit")
    private int limit = 50;

    @Option(names = "--pdf", paramLabel = "OUT", descriptionKey = "cli.option.log.pdf")
    private Path out;

    /** The command, which says on this console what it has to say. */
    public LogCommand(Console console) {
        super(console);
    }

    @Override
    protected void run() {
        if (limit < 1) {
            throw new Problem("cli.log.limit", limit);
        }
        if (out != null) {
            refuseToReplaceWorkspace(out);
        }
        Pipeline pipeline = pipeline();
        RecordQuery query = query(pipeline);
        RecordPage page;
        try (RecordFile record = RecordFile.open(workspace())) {
            page = record.page(query, null, limit, project == null ? MOST_FIELDS : Integer.MAX_VALUE);
            if (query.about() != null && page.edits().isEmpty() && record.count(query.wide()).edits() == 0) {
                throw new Problem("cli.log.no_project", project);
            }
        }
        var words = new RecordWords(console().texts(), console().formats(), pipeline).learn(page.names());
        RecordPdf paper = out == null ? null : new RecordPdf(workspace(), query, pipeline, console());
        if (paper != null) {
            paper.write(out);
        }
        if (isJson()) {
            console().json(json -> {
                json.writeStartArray();
                for (LoggedEdit logged : page.edits()) {
                    write(json, logged, words.label(logged), pipeline);
                }
                json.writeEndArray();
            });
        } else if (paper != null) {
            paper.print(out);
        } else {
            print(page, new LogWords(words), query);
            sayMasked(pipeline);
        }
    }

    private void print(RecordPage page, LogWords words, RecordQuery query) {
        if (page.edits().isEmpty()) {
            console().say(console().texts().of(query.isNarrow() ? "cli.log.none_found" : "cli.log.none"));
        }
        for (LoggedEdit logged : page.edits()) {
            console().say(words.head(logged));
            if (logged.isWhole()) {
                words.fields(logged).forEach(console()::say);
            } else {
                console().say(words.count(logged));
            }
        }
    }

    // A project that was deleted is no more in the pipeline, but its record is there under its id.
    private RecordQuery query(Pipeline pipeline) {
        Project wanted = project == null ? null : WantedProject.byCodeOrId(pipeline, project, console());
        RecordQuery query = project == null ? RecordQuery.ALL
                : RecordQuery.of(wanted == null ? project : wanted.id());
        return query.withPerson(person).withDays(from, to).withFields(field == null ? Set.of() : fields());
    }

    // A name such as 名称 may belong to several kinds of entities; then all of them are meant.
    private Set<Field<?>> fields() {
        var found = new HashSet<Field<?>>();
        for (EntityKind kind : EntityKind.values()) {
            for (Field<?> known : kind.fields()) {
                if (known.key().equalsIgnoreCase(field) || known.toString().equalsIgnoreCase(field)
                        || Arrays.stream(Language.values()).anyMatch(
                                language -> Texts.in(language).of(known.labelKey()).equalsIgnoreCase(field))) {
                    found.add(known);
                }
            }
        }
        if (found.isEmpty()) {
            throw new Problem("cli.log.no_field", field);
        }
        return found;
    }

    private void write(JsonGenerator json, LoggedEdit logged, String label, Pipeline pipeline) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", logged.edit().id());
        json.writeStringField("at", logged.edit().at().toString());
        json.writeStringField("author", logged.edit().author().name());
        json.writeStringField("laptop", logged.edit().author().laptop());
        json.writeStringField("kind", logged.edit().kind().name());
        json.writeStringField("label", label);
        json.writeStringField("undoes", logged.edit().undoes());
        json.writeNumberField("fields", logged.count());
        if (logged.isWhole()) {
            json.writeArrayFieldStart("changes");
            for (FieldChange change : logged.fields()) {
                ChangeJson.write(json, change, pipeline);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
