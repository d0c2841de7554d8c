package landfall;

import java.nio.file.Path;
import landfall.cli.Program;
import landfall.cli.terminal.Console;
import landfall.cli.terminal.Display;
import landfall.cli.terminal.Failures;
import landfall.cli.terminal.Terminal;
import landfall.text.Language;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.ui.shell.WindowMain;
import landfall.ui.tour.WindowTour;
import landfall.workspace.LogFile;

/** Where the program starts. Not an {@code Application} itself, so that JavaFX may lie on the class path. */
public final class Landfall {

    private Landfall() {
    }

    /**
     * Opens the window, or runs the command that the arguments name.
     *
     * @param arguments as typed after {@code landfall}
     */
    public static void main(String[] arguments) {
        LogFile.use();
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        Console console;
        try {
            console = Console.ofThisComputer();
        } catch (Problem homeless) { // the language stands in the settings, and nobody knows where they are
            for (Language language : Language.values()) {
                Terminal.error().println(homeless.message(Texts.in(language)));
            }
            return Failures.REFUSED;
        }
        return Program.run(console, Landfall::openWindow, Landfall::tour, arguments);
    }

    private static void openWindow(Path workspace) {
        Display.acceptClassPath();
        WindowMain.open(workspace);
    }

    // Always without a display: the tour's pointer must not fight with the user's.
    private static void tour(Path directory, boolean daily) {
        Display.useHeadless();
        Display.acceptClassPath();
        WindowTour.run(directory, daily);
    }
}
