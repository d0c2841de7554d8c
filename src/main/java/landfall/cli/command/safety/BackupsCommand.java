package landfall.cli.command.safety;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import landfall.cli.command.base.WorkspaceCommand;
import landfall.cli.terminal.Console;
import landfall.cli.terminal.TextTable;
import landfall.store.backup.Rotation;
import landfall.text.Texts;
import landfall.workspace.Home;
import landfall.workspace.backup.Backups;
import landfall.workspace.backup.Listed;
import picocli.CommandLine.Command;

/** Lists the backups of a workspace, newest first, with why each was taken and what it holds. */
@Command(name = "backups")
public final class BackupsCommand extends WorkspaceCommand {

    /** The command, which says on this console what it has to say. */
    public BackupsCommand(Console console) {
        super(console);
    }

    @Override
    protected void run() {
        var backups = new Backups(workspace(), Home.locate());
        List<Listed> listed = backups.list();
        if (isJson()) {
            console().json(json -> write(json, listed));
            return;
        }
        Texts texts = console().texts();
        if (listed.isEmpty()) {
            console().say(texts.of("cli.backups.none", workspace()));
            return;
        }
        console().say(texts.of("cli.backups.folder", backups.folder()));
        var table = new TextTable("llrrll").row(texts.of("cli.backups.at"), texts.of("cli.backups.reason"),
                texts.of("cli.backups.projects"), texts.of("cli.backups.edits"), texts.of("cli.backups.kept"),
                texts.of("cli.backups.name"));
        for (Listed line : listed) {
            table.row(line.backup().at().toString().replace('T', ' ').substring(0, 16),
                    texts.of(line.backup().reason().labelKey()), number(line.projects()), number(line.edits()),
                    state(line, texts), line.backup().name());
        }
        table.lines().forEach(console()::say);
    }

    private String number(long count) {
        return count < 0 ? "" : console().formats().integer(count);
    }

    private static String state(Listed line, Texts texts) {
        if (!line.isReadable()) {
            return texts.of("store.backup.unreadable");
        }
        String kept = line.places().stream().map(place -> texts.of(place.labelKey()))
                .collect(Collectors.joining(texts.of("store.kept.and")));
        return line.backup().isSound() ? kept : texts.of("store.backup.unsound");
    }

    private static void write(JsonGenerator json, List<Listed> listed) throws IOException {
        json.writeStartArray();
        for (Listed line : listed) {
            json.writeStartObject();
            json.writeStringField("name", line.backup().name());
            json.writeStringField("file", line.backup().file().toString());
            json.writeStringField("at", line.backup().at().toString());
            json.writeStringField("reason", line.backup().reason().name().toLowerCase(Locale.ROOT));
            json.writeBooleanField("readable", line.isReadable());
            json.writeBooleanField("sound", line.backup().isSound() && line.isReadable());
            if (line.isReadable()) {
                json.writeNumberField("projects", line.projects());
                json.writeNumberField("edits", line.edits());
            }
            json.writeNumberField("bytes", line.bytes());
            json.writeArrayFieldStart("kept_as");
            for (Rotation.Place place : line.places()) {
                json.writeString(place.name().toLowerCase(Locale.ROOT));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
