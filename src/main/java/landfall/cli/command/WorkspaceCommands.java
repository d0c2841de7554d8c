package landfall.cli.command;

import java.util.List;
import landfall.cli.command.figures.CloseCommand;
import landfall.cli.command.figures.FiguresCommand;
import landfall.cli.command.figures.ForecastCommand;
import landfall.cli.command.figures.QualityCommand;
import landfall.cli.command.figures.ReportCommand;
import landfall.cli.command.figures.SummaryCommand;
import landfall.cli.command.figures.TargetsCommand;
import landfall.cli.command.figures.TripsCommand;
import landfall.cli.command.laptops.ConflictsCommand;
import landfall.cli.command.laptops.MergeCommand;
import landfall.cli.command.laptops.PackCommand;
import landfall.cli.command.ledger.DemoCommand;
import landfall.cli.command.ledger.DossierCommand;
import landfall.cli.command.ledger.ExportCommand;
import landfall.cli.command.ledger.ImportCommand;
import landfall.cli.command.ledger.ListCommand;
import landfall.cli.command.ledger.LogCommand;
import landfall.cli.command.ledger.ViewsCommand;
import landfall.cli.command.safety.BackupCommand;
import landfall.cli.command.safety.BackupsCommand;
import landfall.cli.command.safety.CheckCommand;
import landfall.cli.command.safety.RecoverCommand;
import landfall.cli.command.safety.RestoreCommand;
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
