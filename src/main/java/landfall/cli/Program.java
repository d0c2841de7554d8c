package landfall.cli;

import java.nio.file.Path;
import landfall.cli.terminal.Console;
import picocli.CommandLine;

/** The program as the command line sees it: one command per class, all on the same console. */
public final class Program {

    private Program() {
    }

    /**
     * Does what the arguments say. Whatever goes wrong is told on the console; nothing is thrown.
     *
     * @param arguments as typed after {@code landfall}
     * @return the exit code: 0 done, 1 failed, 2 refused and nothing written
     */
    public static int run(Console console, Window window, Tour tour, String... arguments) {
        console.listen(arguments);
        var opening = new Opening(console, window, tour);
        try {
            return Opening.isAll(arguments) ? opening.open(arguments.length == 0 ? null : Path.of(arguments[0]))
                    : commands(console, opening, tour).execute(arguments);
        } catch (RuntimeException | Error e) {
            return new Failures(console).tell(e); // also what picocli does not catch, such as a full memory
        } finally {
            console.flush();
        }
    }

    private static CommandLine commands(Console console, Opening opening, Tour tour) {
        var failures = new Failures(console);
        var commands = new CommandLine(new LandfallCommand(opening))
                .addSubcommand(new DemoCommand(console))
                .addSubcommand(new ImportCommand(console))
                .addSubcommand(new ListCommand(console))
                .addSubcommand(new ViewsCommand(console))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new SummaryCommand(console))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new FiguresCommand(console))
                .addSubcommand(new TargetsCommand(console))
                .addSubcommand(new ForecastCommand(console))
                .addSubcommand(new TripsCommand(console))
                .addSubcommand(new CloseCommand(console))
                .addSubcommand(new LogCommand(console))
                .addSubcommand(new MergeCommand(console))
                .addSubcommand(new ConflictsCommand(console))
                .addSubcommand(new PackCommand(console))
                .addSubcommand(new DossierCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new BackupCommand(console))
                .addSubcommand(new BackupsCommand(console))
                .addSubcommand(new RestoreCommand(console))
                .addSubcommand(new RecoverCommand(console))
                .addSubcommand(new QualityCommand(console))
                .addSubcommand(new TourCommand(console, tour));
        return commands.setResourceBundle(new HelpTexts(commands, console.texts()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(console.out()).setErr(console.error())
                .setParameterExceptionHandler(failures).setExecutionExceptionHandler(failures)
                .setUsageHelpAutoWidth(true).setAdjustLineBreaksForWideCJKCharacters(true);
    }
}
