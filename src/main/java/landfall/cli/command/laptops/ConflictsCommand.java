package landfall.cli.command.laptops;

import java.util.ArrayList;
import java.util.List;
import landfall.cli.command.base.WorkspaceCommand;
import landfall.cli.result.ConflictLines;
import landfall.cli.terminal.Console;
import landfall.domain.Pipeline;
import landfall.journal.CommonGround;
import landfall.journal.Conflict;
import landfall.workspace.Workspace;
import landfall.workspace.record.RecordWords;
import picocli.CommandLine.Command;

/** Lists the fields to which people on different laptops gave different values, and that nobody settled yet. */
@Command(name = "conflicts")
public final class ConflictsCommand extends WorkspaceCommand {
    /** The command, which says on this console what it has to say. */
    public ConflictsCommand(Console console) {
        super(console);
    }

    @Override
    protected void run() {
        Pipeline pipeline;
        var standing = new ArrayList<ConflictLines.Standing>();
        try (Workspace opened = Workspace.open(workspace(), console().settings().author())) {
            pipeline = shown(opened.pipeline());
            for (Conflict conflict : opened.conflicts()) {
                standing.add(new ConflictLines.Standing(conflict,
                        CommonGround.of(conflict, opened.history(conflict.cell().row())).orElse(null)));
            }
        }
        if (isJson()) {
            console().json(json -> {
                json.writeStartArray();
                for (ConflictLines.Standing one : standing) {
                    ConflictLines.write(json, one, pipeline);
                }
                json.writeEndArray();
            });
        } else {
            print(standing, new RecordWords(console().texts(), console().formats(), pipeline));
        }
    }

    private void print(List<ConflictLines.Standing> standing, RecordWords words) {
        if (standing.isEmpty()) {
            console().say(console().texts().of("cli.conflicts.none"));
        }
        var lines = new ConflictLines(words, console().settings().author().laptop());
        standing.forEach(one -> lines.of(one).forEach(console()::say));
    }
}
