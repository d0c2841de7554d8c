package landfall.cli.command.ledger;

import landfall.cli.command.base.WorkspaceCommand;
import landfall.cli.terminal.Console;
import landfall.domain.Pipeline;
import landfall.text.Problem;
import landfall.workspace.Demo;
import landfall.workspace.NewWorkspace;
import landfall.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a workspace with made-up data for trying the program. */
@Command(name = "demo")
public final class DemoCommand extends WorkspaceCommand {
    private static final int MOST_PROJECTS = 100_000;

    @Option(names = "--projects", paramLabel = "N", descriptionKey = "cli.option.projects")
    private int projects = Demo.PROJECTS;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "cli.option.seed")
    private long seed = Demo.SEED;

    /** The command, which says on this console what it has to say. */
    public DemoCommand(Console console) {
        super(console);
    }

    @Override
    protected void run() {
        if (projects < 1 || projects > MOST_PROJECTS) {
            throw new Problem("cli.demo.number", projects, MOST_PROJECTS);
        }
        Pipeline pipeline;
        try (Workspace made = NewWorkspace.create(workspace(), console().settings().author(),
                Demo.draft(projects, seed, console().today()))) {
            pipeline = made.pipeline();
        }
        if (isJson()) {
            console().json(json -> {
                json.writeStartObject();
                json.writeStringField("workspace", workspace().toString());
                json.writeNumberField("created", pipeline.projects().size());
                json.writeNumberField("seed", seed);
                json.writeEndObject();
            });
        } else {
            console().say(console().texts().of("cli.demo.made", workspace(), pipeline.projects().size()));
        }
    }
}
