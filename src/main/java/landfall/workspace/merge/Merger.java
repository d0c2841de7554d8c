package landfall.workspace.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import landfall.domain.AttachmentFields;
import landfall.domain.EntityKind;
import landfall.exchange.pack.PackProgress;
import landfall.journal.Author;
import landfall.journal.Change;
import landfall.journal.Entry;
import landfall.journal.Merged;
import landfall.text.Problem;
import landfall.workspace.Home;
import landfall.workspace.Workspace;

/** Brings what arrived into the open workspace, whole or not at all. */
public final class Merger {
    private final Workspace workspace;
    private final Arriving arriving;
    private final PackProgress progress;

    public Merger(Workspace workspace, Arriving arriving, PackProgress progress) {
        this.workspace = workspace;
        this.arriving = arriving;
        this.progress = progress;
    }

    /**
     * What a merge would bring; nothing is changed by looking.
     *
     * @throws Problem when something was altered or is of a newer version
     */
    public Workspace.Preview preview() {
        return workspace.preview(this::entries, arriving.name());
    }

    /**
     * Merges: the attachments first, which do no harm where they are not wanted, then everything recorded at once.
     *
     * @throws Problem when the backup fails, something was altered or is of a newer version, or it cannot be written;
     *     then nothing has changed
     */
    public Merged merge() {
        keepAttachments();
        return workspace.merge(this::entries, arriving.name());
    }

    /**
     * Makes a new workspace out of what arrived, for a further laptop, and opens it.
     *
     * @param file where the workspace goes
     * @param home the folder of backups
     * @throws Problem when the file exists or cannot be written, or something was altered or is of a newer version
     */
    public static Workspace begin(Path file, Author author, Home home, Arriving arriving, PackProgress progress) {
        Workspace workspace = Workspace.createFrom(file, author, home, arriving.dataset(),
                taker -> arriving.entries(taker, progress), arriving.name());
        new Merger(workspace, arriving, progress).keepAttachments();
        return workspace;
    }

    private static boolean isContent(Change change) {
        return change.value() != null && change.cell().entity().equals(EntityKind.ATTACHMENT.key())
                && change.cell().field().equals(AttachmentFields.HASH.key());
    }

    private void entries(Consumer<Entry> taker) {
        arriving.entries(taker, progress);
    }

    // Of removed attachments too: the removal may be taken back, or an earlier day be looked at.
    private void keepAttachments() {
        Set<String> wanted = new HashSet<>();
        entries(entry -> entry.edit().changes().stream().filter(Merger::isContent).map(Change::value)
                .filter(hash -> !workspace.attachments().has(hash)).forEach(wanted::add));
        if (wanted.isEmpty()) {
            return;
        }
        Path folder = null;
        try {
            folder = Files.createTempDirectory("landfall-merge");
            arriving.attachments(wanted::contains, folder, progress);
            try (Stream<Path> contents = Files.list(folder)) {
                contents.forEach(workspace.attachments()::keep);
            }
        } catch (IOException e) {
            throw new Problem(e, "workspace.merge.no_room", String.valueOf(folder));
        } finally {
            if (folder != null) {
                Scratch.remove(folder);
            }
        }
    }
}
