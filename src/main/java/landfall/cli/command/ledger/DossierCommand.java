package landfall.cli.command.ledger;

import java.nio.file.Path;
import java.util.List;
import landfall.cli.command.base.WantedProject;
import landfall.cli.command.base.WorkspaceCommand;
import landfall.cli.terminal.Console;
import landfall.cli.terminal.Failures;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.store.files.Progress;
import landfall.text.Problem;
import landfall.workspace.dossier.DossierFolder;
import landfall.workspace.dossier.Exported;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the dossier of a project as one folder; the exit code tells scripts whether all attachments are in it. */
@Command(name = "dossier")
public final class DossierCommand extends WorkspaceCommand {
    @Parameters(index = "1", paramLabel = "PROJECT", descriptionKey = "cli.parameter.project")
    private String project;

    @Parameters(index = "2", paramLabel = "OUTDIR", descriptionKey = "cli.parameter.outdir")
    private Path target;

    @Option(names = "--phones", descriptionKey = "cli.option.phones")
    private boolean phones;

    private List<String> missing = List.of();

    /** The command, which says on this console what it has to say. */
    public DossierCommand(Console console) {
        super(console);
    }

    @Override
    protected void run() {
        System.setProperty("java.awt.headless", "true"); // no screen is needed to print on paper
        Pipeline pipeline = pipeline();
        Project wanted = wanted(pipeline);
        if (pipeline.mask().hides(wanted.id())) {
            throw new Problem("cli.dossier.masked", wanted.name());
        }
        Exported exported = new DossierFolder(workspace(), pipeline, console().today(), phones, console().texts())
                .write(wanted, target, Progress.NONE);
        missing = exported.missing();
        if (isJson()) {
            console().json(json -> {
                json.writeStartObject();
                json.writeStringField("folder", exported.folder().toString());
                json.writeNumberField("files", exported.files());
                if (pipeline.hasConflict(wanted)) {
                    json.writeBooleanField("in_conflict", true);
                }
                json.writeArrayFieldStart("missing");
                for (String name : missing) {
                    json.writeString(name);
                }
                json.writeEndArray();
                json.writeEndObject();
            });
        } else {
            console().say(console().texts().of("cli.dossier.done", exported.folder(), exported.files()));
            if (pipeline.hasConflict(wanted)) {
                console().say(console().texts().of("files.sheet.conflict"));
            }
        }
        if (!missing.isEmpty()) {
            console().error().println(console().texts().of("cli.dossier.missing", missing.size(),
                    String.join(console().texts().of("cli.separator"), missing)));
        }
    }

    private Project wanted(Pipeline pipeline) {
        Project wanted = WantedProject.byCodeOrId(pipeline, project, console());
        if (wanted != null) {
            return wanted;
        }
        List<Project> found = pipeline.projects().stream().filter(known -> project.equals(known.name())).toList();
        if (found.size() != 1) {
            throw new Problem(found.isEmpty() ? "cli.dossier.no_project" : "cli.dossier.several", project);
        }
        return found.getFirst();
    }

    @Override
    protected int exitCode() {
        return missing.isEmpty() ? ExitCode.OK : Failures.FAILED;
    }
}
