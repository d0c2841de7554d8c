package landfall.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import landfall.cli.command.WorkspaceCommands;
import landfall.cli.terminal.Console;
import landfall.cli.terminal.Failures;
import picocli.CommandLine.Command;
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
                    : commands(console, opening, tour, arguments[0]).execute(arguments);
        } catch (RuntimeException | Error e) {
            return new Failures(console).tell(e); // also what picocli does not catch, such as a full memory
        } finally {
            console.flush();
        }
    }

    private static CommandLine commands(Console console, Opening opening, Tour tour, String first) {
        var failures = new Failures(console);
        var commands = new CommandLine(new LandfallCommand(opening));
        var all = new ArrayList<>(WorkspaceCommands.on(console));
        all.add(new TourCommand(console, tour));
        // To describe them all takes longer than many a command does.
        List<Object> wanted = all.stream().filter(command -> isNamed(command, first)).toList();
        (wanted.isEmpty() ? all : wanted).forEach(commands::addSubcommand);
        return commands.setResourceBundle(new HelpTexts(commands, console.texts()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(console.out()).setErr(console.error())
                .setParameterExceptionHandler(failures).setExecutionExceptionHandler(failures)
                .setUsageHelpAutoWidth(true).setAdjustLineBreaksForWideCJKCharacters(true);
    }

    private static boolean isNamed(Object command, String name) {
        return command.getClass().getAnnotation(Command.class).name().equals(name);
    }
}
