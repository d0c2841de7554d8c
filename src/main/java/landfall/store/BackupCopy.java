package landfall.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import landfall.store.backup.Backup;
import landfall.store.backup.BackupFolder;
import landfall.store.backup.Reason;
import landfall.store.check.StoreCheck;
import landfall.store.database.Database;
import landfall.store.database.WorkspaceFiles;
import landfall.store.files.Folders;
import landfall.store.log.FormerLog;
import landfall.store.log.Log;
import landfall.text.Problem;

/**
 * Takes a copy of a workspace file, reads it through, and only then gives it its name. The copy is of one moment and is
 * taken beside whoever has the file open, without holding up their saving.
 */
public final class BackupCopy {
    private BackupCopy() {
    }

    /**
     * A copy in the folder, from which those go that need no longer be kept.
     *
     * @throws Problem when no good copy could be made, or the file itself is damaged or gone; then nothing is left behind
     */
    public static Backup make(Path file, Path folder, Reason reason) {
        WorkspaceFiles.refuseMissing(file); // SQLite would make an empty one in its place
        var copies = new BackupFolder(folder);
        Path draft = folder.resolve(copies.next(file, reason, true).name() + ".tmp");
        try {
            Folders.make(folder);
            long edits = copy(file, draft);
            Backup made = copies.next(file, reason, isSound(draft, edits));
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, made.file(), StandardCopyOption.ATOMIC_MOVE);
            Folders.sync(folder);
            copies.prune(made);
            return made;
        } catch (SQLException | IOException e) {
            throw failure(e, file, folder);
        } catch (Problem e) {
            throw e.key().equals("store.damaged") ? e : failure(e, file, folder);
        } finally {
            WorkspaceFiles.remove(draft, new IOException());
        }
    }

    // Where the file itself is at fault, nobody is to look for room in the folder of the copies.
    private static Problem failure(Exception reason, Path file, Path folder) {
        return isReadable(file) ? new Problem(reason, "store.backup_failed", folder)
                : new Problem(reason, "store.damaged", file.getFileName());
    }

    private static boolean isReadable(Path file) {
        try (Database opened = Database.connect(file)) {
            return "ok".equals(opened.text("PRAGMA integrity_check(1)"));
        } catch (Problem e) {
            return !e.key().equals("store.damaged") && !e.key().equals("store.failed");
        }
    }

    private static long copy(Path file, Path draft) {
        try (Database database = Database.connect(file)) {
            long edits = database.number("SELECT count(*) FROM edit");
            database.copyTo(draft);
            return edits;
        }
    }

    // An edit whose content is not what was recorded is no fault of the copy, which is then named for it.
    private static boolean isSound(Path draft, long edits) throws SQLException, IOException {
        try (Database opened = Database.connect(draft)) {
            if (!"ok".equals(opened.text("PRAGMA quick_check"))
                    || opened.number("SELECT count(*) FROM edit") < edits) {
                throw new IOException("The copy differs from the workspace");
            }
            FormerLog.lookAt(opened);
            boolean isSound = StoreCheck.isUnaltered(new Log(opened));
            opened.forgetStatements();
            opened.execute("PRAGMA journal_mode = DELETE");
            return isSound;
        }
    }
}
