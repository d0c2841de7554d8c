package landfall.cli.command.safety;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import landfall.cli.command.base.WorkspaceCommand;
import landfall.cli.terminal.Console;
import landfall.domain.value.Mask;
import landfall.journal.Edit;
import landfall.journal.EditLabels;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.workspace.Home;
import landfall.workspace.backup.Backups;
import landfall.workspace.backup.RestorePreview;
import landfall.workspace.backup.Restored;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup in the place of a workspace file, which is backed up and set aside; or only tells what that changes. */
@Command(name = "restore")
public final class RestoreCommand extends WorkspaceCommand {
    private static final int MOST_LINES = 10;

    @Parameters(index = "1", paramLabel = "BACKUP", descriptionKey = "cli.parameter.backup")
    private String name;

    @Option(names = "--dry-run", descriptionKey = "cli.option.restore_dry_run")
    private boolean dryRun;

    /** The command, which says on this console what it has to say. */
    public RestoreCommand(Console console) {
        super(console);
    }

    @Override
    protected void run() {
        var backups = new Backups(workspace(), Home.locate());
        Path copy = backups.find(name).orElseThrow(() -> new Problem("cli.restore.unknown", name, backups.folder()))
                .file();
        RestorePreview preview = RestorePreview.of(backups.file(), copy);
        Restored restored = dryRun ? null : backups.restore(copy, console().settings().officer());
        if (isJson()) {
            console().json(json -> write(json, copy, preview, restored));
        } else {
            print(copy, preview, restored);
        }
    }

    private void print(Path copy, RestorePreview preview, Restored restored) {
        Texts texts = console().texts();
        if (restored == null) {
            console().say(texts.of("cli.restore.would", copy.getFileName()));
        } else {
            console().say(texts.of("cli.restore.done", copy.getFileName()));
        }
        if (!preview.isSound()) {
            console().say(texts.of("cli.restore.unsound"));
        }
        if (!preview.isPresentKnown()) {
            console().say(texts.of("cli.restore.present_unreadable", preview.projects()));
        } else if (preview.isSame()) {
            console().say(texts.of("cli.restore.same"));
        }
        names("cli.restore.returning", names(preview.returning()));
        names("cli.restore.lost", names(preview.lost()));
        names("cli.restore.changed", names(preview.changed().stream().map(RestorePreview.Changed::then).toList()));
        if (preview.otherRecords() > 0) {
            console().say(texts.of("cli.restore.others", preview.otherRecords()));
        }
        Mask mask = mask(preview.projectsConcerned());
        names("cli.restore.newer", preview.newer().stream().map(edit -> console().formats().moment(edit.at()) + "  "
                + edit.author().name() + "  " + EditLabels.label(edit, mask, texts)).toList());
        if (restored != null && restored.before() != null) {
            console().say(texts.of("cli.restore.before", restored.before().file()));
        }
        if (restored != null && restored.setAside() != null) {
            console().say(texts.of("cli.restore.set_aside", restored.setAside()));
        }
        if (restored != null && restored.attachments() > 0) {
            console().say(texts.of("cli.restore.attachments", restored.attachments()));
        }
        if (restored != null && restored.failed() > 0) {
            console().say(texts.of("cli.restore.attachments_failed", restored.failed()));
        }
    }

    private void names(String key, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        console().say(console().texts().of(key, names.size()));
        names.stream().limit(MOST_LINES).forEach(each -> console().say("  " + each));
        if (names.size() > MOST_LINES) {
            console().say("  " + console().texts().of("cli.restore.more", names.size() - MOST_LINES));
        }
    }

    private void write(JsonGenerator json, Path copy, RestorePreview preview, Restored restored) throws IOException {
        json.writeStartObject();
        json.writeStringField("backup", copy.toString());
        json.writeBooleanField("restored", restored != null);
        json.writeBooleanField("sound", preview.isSound());
        json.writeBooleanField("present_readable", preview.isPresentKnown());
        json.writeNumberField("projects", preview.projects());
        strings(json, "returning", names(preview.returning()));
        strings(json, "lost", names(preview.lost()));
        strings(json, "changed", names(preview.changed().stream().map(RestorePreview.Changed::then).toList()));
        json.writeNumberField("other_records", preview.otherRecords());
        strings(json, "newer_edits", preview.newer().stream().map(Edit::id).toList());
        json.writeStringField("before", restored == null || restored.before() == null ? null
                : restored.before().file().toString());
        json.writeStringField("set_aside", restored == null || restored.setAside() == null ? null
                : restored.setAside().toString());
        json.writeNumberField("attachments", restored == null ? 0 : restored.attachments());
        json.writeNumberField("attachments_failed", restored == null ? 0 : restored.failed());
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
