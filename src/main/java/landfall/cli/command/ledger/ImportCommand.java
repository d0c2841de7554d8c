package landfall.cli.command.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import landfall.cli.command.base.WorkspaceCommand;
import landfall.cli.result.ImportReport;
import landfall.cli.terminal.Console;
import landfall.domain.Pipeline;
import landfall.exchange.ImportPlan;
import landfall.exchange.Ledger;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.store.backup.Backup;
import landfall.store.backup.Reason;
import landfall.text.Problem;
import landfall.workspace.NewWorkspace;
import landfall.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a bureau's ledger in, as one edit; makes the workspace when there is none yet. */
@Command(name = "import")
public final class ImportCommand extends WorkspaceCommand {
    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.parameter.ledger")
    private Path file;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "cli.option.sheet")
    private String sheet;

    @Option(names = "--dry-run", descriptionKey = "cli.option.dry_run")
    private boolean dryRun;

    /** The command, which says on this console what it has to say. */
    public ImportCommand(Console console) {
        super(console);
    }

    @Override
    protected void run() {
        Ledger read = Ledger.read(file);
        Ledger ledger = sheet == null ? read : read.onlySheet(sheet);
        boolean exists = Files.exists(workspace());
        if (exists && !Files.isRegularFile(workspace())) {
            throw new Problem("store.missing", workspace());
        }
        ImportPlan plan;
        Path backup = null;
        if (dryRun) {
            plan = plan(ledger, exists ? whole() : Pipeline.EMPTY);
            plan.toDraft(); // refuses what the import itself would refuse
        } else if (exists) {
            try (Workspace opened = Workspace.open(workspace(), author())) {
                plan = plan(ledger, opened.pipeline());
                Draft draft = plan.toDraft();
                if (!draft.isEmpty()) {
                    Backup copy = opened.backUp(Reason.BEFORE_IMPORT);
                    backup = copy == null ? null : copy.file();
                    opened.perform(draft);
                }
            }
        } else {
            plan = plan(ledger, Pipeline.EMPTY);
            NewWorkspace.create(workspace(), author(), plan.toDraft()).close();
        }
        var report = new ImportReport(plan, console());
        if (isJson()) {
            report.printJson();
        } else {
            report.print(dryRun, backup);
        }
    }

    private ImportPlan plan(Ledger ledger, Pipeline pipeline) {
        return ImportPlan.of(ledger, pipeline, console().today());
    }

    private Author author() {
        return console().settings().author();
    }
}
