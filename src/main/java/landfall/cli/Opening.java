package landfall.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import landfall.cli.terminal.Console;
import landfall.cli.terminal.Display;
import landfall.cli.terminal.Failures;
import landfall.text.Problem;

/** Opens the window. Apart from the commands, so that nothing which reads a command line is loaded before it. */
final class Opening {
    private static final String ENDING = ".landfall";

    private final Console console;
    private final Window window;
    private final Tour tour;

    /** @param tour what stands in for the window when the build finds no display */
    Opening(Console console, Window window, Tour tour) {
        this.console = console;
        this.window = window;
        this.tour = tour;
    }

    /** Whether the arguments are plainly those of a menu entry or a double click: none, or one workspace. */
    static boolean isAll(String... arguments) {
        return arguments.length == 0 || arguments.length == 1 && arguments[0].endsWith(ENDING)
                && !arguments[0].startsWith("-") && !arguments[0].startsWith("@");
    }

    /**
     * Opens the window and returns when it is closed.
     *
     * @param workspace the file to open, or null for the one opened last
     * @return the exit code
     * @throws Problem when there is no such file
     */
    int open(Path workspace) {
        if (workspace != null && !Files.isRegularFile(workspace)) {
            throw new Problem("store.missing", workspace);
        }
        Optional<Display.Missing> missing = Display.missing();
        if (missing.isEmpty()) {
            window.open(workspace);
            return 0;
        }
        Optional<Path> pictures = Display.tourInstead();
        String explanation = Display.explain(missing.get(), pictures);
        if (pictures.isEmpty()) {
            console.error().println(explanation);
            return Failures.FAILED;
        }
        console.say(explanation);
        console.flush();
        TourCommand.take(tour, pictures.get(), false);
        return 0;
    }
}
