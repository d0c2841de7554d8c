package landfall.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import landfall.store.backup.Backup;
import landfall.store.backup.Reason;
import landfall.store.backup.Replacement;
import landfall.store.database.Database;
import landfall.store.database.WorkspaceFiles;
import landfall.store.database.WorkspaceLock;
import landfall.store.log.LogSchema;
import landfall.text.Problem;

/** Puts a copy in the place of the workspace file. */
public final class Restoration {
    private Restoration() {
    }

    /**
     * What a restoration left behind.
     *
     * @param before the copy of the former state, or null when that could not be copied because it is damaged or missing
     * @param setAside the former file itself, or null when there was none
     */
    public record Restored(Backup before, Path setAside) {
    }

    /**
     * Restores a copy: the present state is copied first, and the present file is set aside. An interruption leaves the
     * workspace as it was or as it becomes.
     *
     * @param holder who restores, for the message to a second program
     * @param backups where the copy of the present state goes
     * @throws Problem when the workspace is in use, the copy is no sound workspace, or a file cannot be written; then
     *     everything is as before
     */
    public static Restored restore(Path workspace, Path copy, Path backups, String holder) {
        Path file = workspace.toAbsolutePath();
        WorkspaceFiles.refuseReadOnlyFolder(file.getParent());
        WorkspaceLock lock = WorkspaceLock.take(file, holder);
        Path draft = Replacement.draft(file);
        try {
            Replacement.finish(file);
            // The copy of the present state may take the room of the one that is wanted.
            WorkspaceFiles.copy(copy, draft);
            prove(draft, copy);
            Backup before = backUp(file, backups);
            return new Restored(before, Replacement.replace(file, draft));
        } catch (IOException e) {
            throw new Problem(e, "store.restore_failed", file);
        } finally {
            WorkspaceFiles.remove(draft, new IOException());
            lock.close();
        }
    }

    // A file that cannot be read any more is kept as it is; one that can has its latest edits in itself afterwards.
    private static Backup backUp(Path file, Path backups) {
        if (!Files.exists(file)) {
            return null;
        }
        try {
            WorkspaceFiles.check(file);
            return BackupCopy.make(file, backups, Reason.BEFORE_RESTORE);
        } catch (Problem e) {
            if (e.key().equals("store.damaged") || e.key().equals("store.not_a_workspace")) {
                return null;
            }
            throw e;
        }
    }

    private static void prove(Path draft, Path copy) {
        WorkspaceFiles.check(draft);
        try (Database opened = Database.connect(draft)) {
            LogSchema.refuseNewer(opened, draft);
            if (!"ok".equals(opened.text("PRAGMA quick_check"))) {
                throw new Problem("store.copy_damaged", copy.getFileName());
            }
        } catch (Problem e) {
            throw e.key().equals("store.damaged") ? new Problem(e, "store.copy_damaged", copy.getFileName()) : e;
        }
    }
}
