package landfall.cli.command.safety;

import java.util.List;
import java.util.Locale;
import landfall.cli.command.base.WorkspaceCommand;
import landfall.cli.terminal.Console;
import landfall.cli.terminal.Failures;
import landfall.domain.value.Mask;
import landfall.store.check.Finding;
import landfall.workspace.WorkspaceReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** Checks a workspace file thoroughly; the exit code tells scripts whether it is sound. */
@Command(name = "check")
public final class CheckCommand extends WorkspaceCommand {
    private List<Finding> findings = List.of();
    private Mask mask = Mask.NONE;

    /** The command, which says on this console what it has to say. */
    public CheckCommand(Console console) {
        super(console);
    }

    @Override
    protected void run() {
        findings = WorkspaceReading.check(workspace());
        mask = findings.isEmpty() ? Mask.NONE : mask();
        if (isJson()) {
            printJson();
        } else if (findings.isEmpty()) {
            console().say(console().texts().of("cli.check.sound", workspace()));
        } else {
            console().say(console().texts().of("cli.check.findings", workspace(), findings.size()));
            findings.forEach(finding -> console().say("  " + finding.message(console().texts(), mask)));
            console().say(console().texts().of("cli.check.advice"));
        }
    }

    private void printJson() {
        console().json(json -> {
            json.writeStartObject();
            json.writeStringField("workspace", workspace().toString());
            json.writeBooleanField("sound", findings.isEmpty());
            json.writeArrayFieldStart("findings");
            for (Finding finding : findings) {
                json.writeStartObject();
                json.writeStringField("kind", finding.kind().name().toLowerCase(Locale.ROOT));
                json.writeStringField("message", finding.message(console().texts(), mask));
                json.writeStringField("edit", finding.edit() == null ? null : finding.edit().id());
                json.writeStringField("entity", finding.cell() == null ? null : finding.cell().entity());
                json.writeStringField("id", finding.cell() == null ? null : finding.cell().row());
                boolean hasField = finding.cell() != null && !finding.cell().field().isEmpty();
                json.writeStringField("field", hasField ? finding.cell().field() : null);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    @Override
    protected int exitCode() {
        return findings.isEmpty() ? ExitCode.OK : Failures.FAILED;
    }
}
