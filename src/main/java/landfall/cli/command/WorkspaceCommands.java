package landfall.cli.command;

import java.util.List;
import landfall.cli.terminal.Console;

/** All commands that work on a workspace, in the order in which the help lists them. */
public final class WorkspaceCommands {

    private WorkspaceCommands() {
    }

    /**
     * Makes them anew.
     *
     * @return objects that picocli reads the commands from
     */
    public static List<Object> on(Console console) {
        return List.of(new DemoCommand(console), new ImportCommand(console), new ListCommand(console),
                new ViewsCommand(console), new ExportCommand(console), new SummaryCommand(console),
                new ReportCommand(console), new FiguresCommand(console), new TargetsCommand(console),
                new ForecastCommand(console), new TripsCommand(console), new CloseCommand(console),
                new LogCommand(console), new MergeCommand(console), new ConflictsCommand(console),
                new PackCommand(console), new DossierCommand(console), new CheckCommand(console),
                new BackupCommand(console), new BackupsCommand(console), new RestoreCommand(console),
                new RecoverCommand(console), new QualityCommand(console));
    }
}
