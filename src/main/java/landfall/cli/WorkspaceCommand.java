package landfall.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import landfall.cli.terminal.Console;
import landfall.domain.Pipeline;
import landfall.text.Problem;
import landfall.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands on a workspace have in common. */
@Command(mixinStandardHelpOptions = true)
abstract class WorkspaceCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "cli.parameter.workspace")
    private Path workspace;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    private final Console console;

    WorkspaceCommand(Console console) {
        this.console = console;
    }

    final Console console() {
        return console;
    }

    final boolean isJson() {
        return json;
    }

    /** The file that the user named. */
    final Path workspace() {
        return workspace;
    }

    /** The bureau as it stands in the named workspace. */
    final Pipeline pipeline() {
        return Workspace.read(workspace, console.settings().author());
    }

    /** Tells people, wherever figures are printed for them, that these are made up. */
    final void sayIfDemo(Pipeline pipeline) {
        if (pipeline.bureau().isDemo()) {
            console.say(console.texts().of("cli.demo.mark"));
        }
    }

    /**
     * Makes sure that a result does not take the workspace's own place.
     *
     * @param target the file to be written
     */
    final void refuseToReplaceWorkspace(Path target) {
        if (target.toAbsolutePath().normalize().equals(workspace.toAbsolutePath().normalize())
                || Files.exists(target) && isSameFile(target)) {
            throw new Problem("cli.target_is_workspace", target);
        }
    }

    private boolean isSameFile(Path target) {
        try {
            return Files.isSameFile(target, workspace);
        } catch (IOException e) {
            return false; // one of the two cannot be looked at; writing or opening it will tell why
        }
    }

    @Override
    public final Integer call() {
        run();
        return exitCode();
    }

    /** How the work went, asked when it is done. */
    int exitCode() {
        return ExitCode.OK;
    }

    /** Does the work; throws a {@link Problem} to refuse it. */
    abstract void run();
}
