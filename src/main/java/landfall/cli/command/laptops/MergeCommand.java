package landfall.cli.command.laptops;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import landfall.cli.argument.PassphraseFile;
import landfall.cli.command.base.WorkspaceCommand;
import landfall.cli.terminal.Console;
import landfall.exchange.pack.PackProgress;
import landfall.journal.Merged;
import landfall.workspace.Home;
import landfall.workspace.Workspace;
import landfall.workspace.merge.Arriving;
import landfall.workspace.merge.Merger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings in what another laptop recorded, from a pack or from its whole workspace. */
@Command(name = "merge")
public final class MergeCommand extends WorkspaceCommand {
    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.parameter.arriving")
    private Path file;

    @Mixin
    private final PassphraseFile passphrase = new PassphraseFile();

    /** The command, which says on this console what it has to say. */
    public MergeCommand(Console console) {
        super(console);
    }

    @Override
    protected void run() {
        Merged merged;
        int conflicts;
        if (Files.notExists(workspace())) {
            begin();
            return;
        }
        try (Workspace opened = Workspace.open(workspace(), console().settings().author());
                Arriving arriving = Arriving.open(file, opened.dataset(), passphrase.read(), PackProgress.NONE)) {
            merged = new Merger(opened, arriving, PackProgress.NONE).merge();
            conflicts = opened.conflicts().size();
        }
        if (isJson()) {
            write(merged.arrived(), merged.known(), conflicts);
        } else {
            print(merged, conflicts);
        }
    }

    // The first pack on a further laptop makes its workspace.
    private void begin() {
        try (Arriving arriving = Arriving.open(file, null, passphrase.read(), PackProgress.NONE);
                Workspace begun = Merger.begin(workspace(), console().settings().author(), Home.locate(), arriving,
                        PackProgress.NONE)) {
            var changes = new AtomicInteger();
            begun.entries(row -> true, entry -> changes.addAndGet(entry.edit().changes().size()));
            if (isJson()) {
                write(changes.get(), 0, begun.conflicts().size());
            } else {
                console().say(console().texts().of("cli.merge.begun", workspace(), file.getFileName(),
                        console().formats().integer(changes.get())));
            }
        }
    }

    private void write(int arrived, int known, int conflicts) {
        console().json(json -> {
            json.writeStartObject();
            json.writeNumberField("new", arrived);
            json.writeNumberField("duplicate", known);
            json.writeNumberField("conflicts", conflicts);
            json.writeEndObject();
        });
    }

    private void print(Merged merged, int conflicts) {
        var texts = console().texts();
        var formats = console().formats();
        console().say(merged.isEmpty() ? texts.of("cli.merge.nothing", file.getFileName())
                : texts.of("cli.merge.done", file.getFileName(), formats.integer(merged.arrived()),
                        formats.integer(merged.known())));
        if (conflicts > 0) {
            console().say(texts.of("cli.merge.conflicts", formats.integer(conflicts)));
        }
    }
}
