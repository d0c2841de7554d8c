package landfall.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import landfall.cli.argument.LanguageCode;
import landfall.cli.terminal.Version;
import picocli.CommandLine.Command;
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

    private final Opening opening;

    LandfallCommand(Opening opening) {
        this.opening = opening;
    }

    @Override
    public Integer call() {
        return opening.open(workspace);
    }
}
