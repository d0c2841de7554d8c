package landfall;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where the program starts. */
@Command(name = "landfall", version = "Landfall 1.0.0", mixinStandardHelpOptions = true,
        description = "招商项目从线索到投产，一本账管到底。 Projects of an investment-promotion bureau, from lead to production.")
public final class Landfall implements Runnable {

    private Landfall() {
    }

    /**
     * Runs the command that the arguments name.
     *
     * @param arguments as typed after {@code landfall}
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Landfall()).execute(arguments));
    }

    @Override
    public void run() {
        new CommandLine(this).printVersionHelp(System.out);
    }
}
