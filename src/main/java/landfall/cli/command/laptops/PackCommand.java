package landfall.cli.command.laptops;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import landfall.cli.argument.PassphraseFile;
import landfall.cli.argument.StageName;
import landfall.cli.command.base.WorkspaceCommand;
import landfall.cli.terminal.Console;
import landfall.domain.Stage;
import landfall.exchange.pack.Pack;
import landfall.exchange.pack.PackProgress;
import landfall.exchange.pack.choice.Choice;
import landfall.text.FileSize;
import landfall.text.Formats;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.workspace.ProgramVersion;
import landfall.workspace.merge.PackSize;
import landfall.workspace.merge.Packing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Packs everything, or the projects in some stages, into one file to take along. */
@Command(name = "pack")
public final class PackCommand extends WorkspaceCommand {
    @Parameters(index = "1", paramLabel = "OUT.landpack", descriptionKey = "cli.parameter.pack")
    private Path out;

    @Option(names = "--stage", paramLabel = StageName.CHOICE, converter = StageName.class, split = ",",
            descriptionKey = "cli.option.pack.stage")
    private List<Stage> stages = List.of();

    @Option(names = "--unlock-restricted", descriptionKey = "cli.option.pack.unlock")
    private boolean unlocked;

    @Mixin
    private final PassphraseFile passphrase = new PassphraseFile();

    /** The command, which says on this console what it has to say. */
    public PackCommand(Console console) {
        super(console);
    }

    @Override
    protected void run() {
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(Pack.SUFFIX)) {
            throw new Problem("cli.pack.ending", out, Pack.SUFFIX);
        }
        refuseToReplaceWorkspace(out);
        Choice choice = stages.isEmpty() ? Choice.everything(unlocked) : Choice.ofStages(Set.copyOf(stages), unlocked);
        char[] secret = passphrase.read();
        boolean isProtected = secret != null;
        var packing = new Packing(console().settings().author(), ProgramVersion.number(), Instant.now());
        Packing.Packed packed = packing.pack(workspace(), choice, out, secret, PackProgress.NONE);
        PackSize size = packed.size();
        if (isJson()) {
            console().json(json -> {
                json.writeStartObject();
                json.writeStringField("file", out.toString());
                json.writeBooleanField("whole", packed.manifest().origin().whole());
                json.writeBooleanField("protected", isProtected);
                json.writeNumberField("projects", size.projects());
                json.writeNumberField("enterprises", size.enterprises());
                json.writeNumberField("attachments", size.attachments());
                json.writeNumberField("removed_attachments", size.removed());
                json.writeNumberField("attachment_bytes", size.bytes());
                json.writeNumberField("edits", packed.manifest().edits());
                json.writeNumberField("changes", packed.manifest().changes());
                json.writeNumberField("restricted", size.restricted());
                json.writeNumberField("tied", size.tied());
                json.writeNumberField("absent", size.absent());
                json.writeEndObject();
            });
        } else {
            print(size, isProtected);
        }
    }

    private void print(PackSize size, boolean isProtected) {
        Texts texts = console().texts();
        Formats formats = console().formats();
        console().say(texts.of("cli.pack.done", out, formats.integer(size.projects()),
                formats.integer(size.enterprises()), formats.integer(size.attachments()), FileSize.of(size.bytes())));
        say("cli.pack.removed", size.removed());
        say("cli.pack.restricted", size.restricted());
        say("cli.pack.tied", size.tied());
        say("cli.pack.absent", size.absent());
        if (!isProtected) {
            console().say(texts.of("cli.pack.open"));
        }
    }

    private void say(String key, int count) {
        if (count > 0) {
            console().say(console().texts().of(key, console().formats().integer(count)));
        }
    }
}
