package landfall.cli.command.safety;

import landfall.cli.command.base.WorkspaceCommand;
import landfall.cli.terminal.Console;
import landfall.store.backup.Backup;
import landfall.store.backup.Reason;
import landfall.workspace.Home;
import landfall.workspace.backup.Backups;
import landfall.workspace.backup.SecondPlace;
import picocli.CommandLine.Command;

/** Takes a checked copy of a workspace, which another program may have open, and brings it to the second place. */
@Command(name = "backup")
public final class BackupCommand extends WorkspaceCommand {

    /** The command, which says on this console what it has to say. */
    public BackupCommand(Console console) {
        super(console);
    }

    @Override
    protected void run() {
        var backups = new Backups(workspace(), Home.locate());
        Backup taken = backups.take(Reason.BY_HAND);
        var second = SecondPlace.of(console().settings(), backups);
        second.ifPresent(SecondPlace::bring);
        if (isJson()) {
            console().json(json -> {
                json.writeStartObject();
                json.writeStringField("backup", taken.file().toString());
                json.writeBooleanField("sound", taken.isSound());
                json.writeStringField("second_place", second.map(place -> place.folder().toString()).orElse(null));
                json.writeEndObject();
            });
            return;
        }
        console().say(console().texts().of("cli.backup.done", taken.file()));
        if (!taken.isSound()) {
            console().say(console().texts().of("cli.backup.unsound"));
        }
        second.ifPresent(place -> console().say(console().texts().of("cli.backup.second", place.folder())));
    }
}
