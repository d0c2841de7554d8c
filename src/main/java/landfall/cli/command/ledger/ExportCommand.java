package landfall.cli.command.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import landfall.cli.argument.ViewChoice;
import landfall.cli.command.base.WorkspaceCommand;
import landfall.cli.result.ConflictMark;
import landfall.cli.terminal.Console;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.exchange.LedgerExport;
import landfall.insight.Ageing;
import landfall.insight.filter.SavedView;
import landfall.text.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes all projects, or those of a view, as a ledger that imports back without a change. */
@Command(name = "export")
public final class ExportCommand extends WorkspaceCommand {
    @Parameters(index = "1", paramLabel = "OUT.xlsx|OUT.csv", descriptionKey = "cli.parameter.out")
    private Path out;

    @Mixin
    private final ViewChoice choice = new ViewChoice();

    /** The command, which says on this console what it has to say. */
    public ExportCommand(Console console) {
        super(console);
    }

    @Override
    protected void run() {
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xlsx") && !name.endsWith(".csv")) {
            throw new Problem("cli.export.ending", out);
        }
        refuseToReplaceWorkspace(out);
        Pipeline pipeline = pipeline();
        SavedView view = choice.of(pipeline, console());
        List<Project> projects = view == null ? pipeline.projects()
                : view.filter().select(pipeline, Ageing.of(pipeline, console().today()));
        LedgerExport.write(out, pipeline, projects, LedgerExport.allFields(), console().texts());
        if (isJson()) {
            console().json(json -> {
                json.writeStartObject();
                json.writeStringField("file", out.toString());
                json.writeNumberField("rows", projects.size());
                ConflictMark.write(json, pipeline);
                json.writeEndObject();
            });
        } else {
            console().say(console().texts().of("cli.export.done", projects.size(), out));
            ConflictMark.say(pipeline, console());
        }
    }
}
