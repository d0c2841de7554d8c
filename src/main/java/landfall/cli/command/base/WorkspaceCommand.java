package landfall.cli.command.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import landfall.cli.argument.PastView;
import landfall.cli.result.ConflictMark;
import landfall.cli.terminal.Console;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.value.Mask;
import landfall.insight.secrecy.Masking;
import landfall.text.Problem;
import landfall.workspace.WorkspaceReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands on a workspace have in common. */
@Command(mixinStandardHelpOptions = true)
public abstract class WorkspaceCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "cli.parameter.workspace")
    private Path workspace;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    @Option(names = "--show-restricted", descriptionKey = "cli.option.show_restricted")
    private boolean showsRestricted;

    private final Console console;

    /** A command that says on this console what it has to say. */
    protected WorkspaceCommand(Console console) {
        this.console = console;
    }

    /** Where to say what there is to say. */
    protected final Console console() {
        return console;
    }

    /** True when the result is for a program to read. */
    protected final boolean isJson() {
        return json;
    }

    /** The file that the user named. */
    protected final Path workspace() {
        return workspace;
    }

    /** The bureau as it stands in the named workspace, as the user may read it. */
    protected final Pipeline pipeline() {
        return shown(whole());
    }

    /** The bureau of an earlier day, as the user may read it. */
    protected final Pipeline pipeline(PastView past) {
        return shown(past.of(workspace, console.settings().author()));
    }

    /** The bureau as it stands in the named workspace, to go by and not to show. */
    protected final Pipeline whole() {
        return WorkspaceReading.pipeline(workspace, console.settings().author());
    }

    /** The bureau with its restricted projects masked, unless the user wants to see them. */
    protected final Pipeline shown(Pipeline pipeline) {
        return showsRestricted ? pipeline : Masking.of(pipeline, console.texts());
    }

    /** Tells people, wherever something is printed for them, what is masked, what conflicts there are, and that a demo's figures are made up. */
    protected final void sayMarks(Pipeline pipeline) {
        sayMasked(pipeline);
        ConflictMark.say(pipeline, console);
        if (pipeline.bureau().isDemo()) {
            console.say(console.texts().of("cli.demo.mark"));
        }
    }

    /** Tells people how many projects are masked and how they are shown; nothing when none is. */
    protected final void sayMasked(Pipeline pipeline) {
        if (!pipeline.mask().isNone()) {
            console.say(console.texts().of("cli.masked", pipeline.mask().count()));
        }
    }

    /** The names of projects of a state of the bureau that is not at hand as a whole. */
    protected final List<String> names(Collection<Project> projects) {
        return projects.stream().map(project -> showsRestricted ? project.name()
                : Masking.name(project, console.texts())).toList();
    }

    /** What hides the restricted ones among some projects, unless the user wants to see them. */
    protected final Mask mask(Collection<Project> projects) {
        return showsRestricted ? Mask.NONE : Masking.of(projects, console.texts());
    }

    /** What hides the restricted projects of a workspace that may be damaged: everything where it cannot be read. */
    protected final Mask mask() {
        try {
            return shown(whole()).mask();
        } catch (RuntimeException unreadable) { // a value that is none any more, as well as a file that is none
            return showsRestricted ? Mask.NONE : Mask.EVERYTHING;
        }
    }

    /**
     * Makes sure that a result does not take the workspace's own place.
     *
     * @param target the file to be written
     */
    protected final void refuseToReplaceWorkspace(Path target) {
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
    protected int exitCode() {
        return ExitCode.OK;
    }

    /** Does the work; throws a {@link Problem} to refuse it. */
    protected abstract void run();
}
