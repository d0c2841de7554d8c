package landfall.cli.command.safety;

import java.util.List;
import landfall.cli.command.base.WorkspaceCommand;
import landfall.cli.terminal.Console;
import landfall.cli.terminal.Failures;
import landfall.domain.value.Mask;
import landfall.journal.Edit;
import landfall.journal.EditLabels;
import landfall.store.Recovery;
import landfall.text.Texts;
import landfall.workspace.Home;
import landfall.workspace.backup.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** Puts a damaged workspace together again: the last good backup and every intact edit that the damaged file still has. */
@Command(name = "recover")
public final class RecoverCommand extends WorkspaceCommand {
    private Recovery recovery;
    private Mask mask = Mask.NONE;

    /** The command, which says on this console what it has to say. */
    public RecoverCommand(Console console) {
        super(console);
    }

    @Override
    protected void run() {
        recovery = new Backups(workspace(), Home.locate()).recover(console().settings().officer());
        Texts texts = console().texts();
        mask = recovery.isComplete() ? Mask.NONE : mask();
        if (isJson()) {
            console().json(json -> {
                json.writeStartObject();
                json.writeBooleanField("complete", recovery.isComplete());
                json.writeStringField("set_aside", text(recovery.setAside()));
                json.writeStringField("base", recovery.base() == null ? null : text(recovery.base().file()));
                json.writeNumberField("edits_of_base", recovery.inBase());
                json.writeNumberField("newer_edits", recovery.newer());
                for (var part : List.of(recovery.partly(), recovery.lost())) {
                    json.writeArrayFieldStart(part == recovery.partly() ? "partly_recovered" : "lost");
                    for (Edit edit : part) {
                        json.writeString(edit.id());
                    }
                    json.writeEndArray();
                }
                json.writeNumberField("unreadable", recovery.unreadable());
                json.writeEndObject();
            });
            return;
        }
        recovery.sentences(texts).forEach(console()::say);
        recovery.partly().forEach(edit -> console().say("  " + line(edit)));
        recovery.lost().forEach(edit -> console().say("  " + line(edit)));
        if (recovery.setAside() != null) {
            console().say(texts.of("store.recovery.set_aside", recovery.setAside()));
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private String line(Edit edit) {
        return console().formats().moment(edit.at()) + "  " + edit.author().name() + "  "
                + EditLabels.label(edit, mask, console().texts());
    }

    @Override
    protected int exitCode() {
        return recovery.isComplete() ? ExitCode.OK : Failures.FAILED;
    }
}
