package landfall.cli;

import java.nio.file.Path;
import landfall.cli.command.WorkspaceCommands;
import landfall.cli.terminal.Console;
import landfall.cli.terminal.Failures;
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
        var commands = new CommandLine(new LandfallCommand(opening));
        WorkspaceCommands.on(console).forEach(commands::addSubcommand);
        commands.addSubcommand(new TourCommand(console, tour));
        return commands.setResourceBundle(new HelpTexts(commands, console.texts()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(console.out()).setErr(console.error())
                .setParameterExceptionHandler(failures).setExecutionExceptionHandler(failures)
                .setUsageHelpAutoWidth(true).setAdjustLineBreaksForWideCJKCharacters(true);
    }
}
