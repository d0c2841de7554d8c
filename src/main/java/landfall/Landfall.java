package landfall;

import landfall.cli.Terminal;
import landfall.cli.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Where the program starts. Not an {@code Application} itself, so that JavaFX may lie on the class path. */
@Command(name = "landfall", versionProvider = Version.class, mixinStandardHelpOptions = true,
        description = "招商项目从线索到投产，一本账管到底。 Projects of an investment-promotion bureau, from lead to production.")
public final class Landfall implements Runnable {
    @Spec
    private CommandSpec spec;

    private Landfall() {
    }

    /**
     * Runs the command that the arguments name.
     *
     * @param arguments as typed after {@code landfall}
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Landfall()).setOut(Terminal.out()).setErr(Terminal.error()).execute(arguments));
    }

    @Override
    public void run() {
        spec.commandLine().printVersionHelp(spec.commandLine().getOut());
    }
}
