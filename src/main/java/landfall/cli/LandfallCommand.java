package landfall.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import landfall.cli.terminal.Console;
import landfall.cli.terminal.Display;
import landfall.cli.terminal.Version;
import landfall.text.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** What {@code landfall} does without the name of a command: it opens the window. */
@Command(name = "landfall", versionProvider = Version.class, mixinStandardHelpOptions = true)
final class LandfallCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "WORKSPACE", descriptionKey = "cli.parameter.opened")
    private Path workspace;

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT, converter = LanguageCode.class,
            descriptionKey = "cli.option.lang")
    private String language;

    private final Console console;
    private final Window window;
    private final Tour tour;

    /** @param tour what stands in for the window when the build finds no display */
    LandfallCommand(Console console, Window window, Tour tour) {
        this.console = console;
        this.window = window;
        this.tour = tour;
    }

    @Override
    public Integer call() {
        if (workspace != null && !Files.isRegularFile(workspace)) {
            throw new Problem("store.missing", workspace);
        }
        Optional<Display.Missing> missing = Display.missing();
        if (missing.isEmpty()) {
            window.open(workspace);
            return ExitCode.OK;
        }
        Optional<Path> pictures = Display.tourInstead();
        String explanation = Display.explain(missing.get(), pictures);
        if (pictures.isEmpty()) {
            console.error().println(explanation);
            return Failures.FAILED;
        }
        console.say(explanation);
        console.flush();
        TourCommand.take(tour, pictures.get());
        return ExitCode.OK;
    }
}
