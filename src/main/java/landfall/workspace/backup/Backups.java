package landfall.workspace.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import landfall.journal.Edit;
import landfall.store.BackupCopy;
import landfall.store.Recovery;
import landfall.store.Restoration;
import landfall.store.Snapshot;
import landfall.store.backup.Backup;
import landfall.store.backup.BackupFolder;
import landfall.store.backup.Reason;
import landfall.store.backup.Rotation;
import landfall.text.Problem;
import landfall.workspace.Home;
import landfall.workspace.Workspace;

/** The backups of one workspace file. They hold the file, not the folder of attachments, which is never overwritten. */
public final class Backups {
    private final Path file;
    private final Path folder;

    /** Of the workspace file, which need not exist any more. */
    public Backups(Path file, Home home) {
        this.file = file.toAbsolutePath();
        this.folder = home.backupsOf(this.file);
    }

    /** Of the open workspace. */
    public Backups(Workspace workspace) {
        this.file = workspace.file();
        this.folder = workspace.backupFolder();
    }

    public Path file() {
        return file;
    }

    /** Where they stand; there may be no such folder yet. */
    public Path folder() {
        return folder;
    }

    /** Without a look inside them, newest first. */
    public List<Backup> all() {
        return new BackupFolder(folder).list();
    }

    /** With what each holds, newest first; takes some milliseconds for each. */
    public List<Listed> list() {
        var listed = new ArrayList<Listed>();
        for (Map.Entry<Backup, Set<Rotation.Place>> entry : Rotation.of(all(), LocalDateTime.now()).entrySet()) {
            Backup backup = entry.getKey();
            long bytes = backup.file().toFile().length();
            try (Snapshot inside = Snapshot.ofCopy(backup.file())) {
                listed.add(new Listed(backup, inside.projects(), inside.edits(), bytes, entry.getValue()));
            } catch (Problem unreadable) {
                listed.add(new Listed(backup, -1, -1, bytes, entry.getValue()));
            }
        }
        return listed;
    }

    /** The backup with that name or in that file. */
    public Optional<Backup> find(String name) {
        Path wanted = Path.of(name).toAbsolutePath();
        return all().stream().filter(backup -> backup.name().equals(name) || backup.file().equals(wanted)).findFirst()
                .or(() -> Files.isRegularFile(wanted) ? Backup.of(wanted) : Optional.empty());
    }

    /**
     * Takes a backup now, also while another program has the workspace open.
     *
     * @throws Problem when no good copy could be made
     */
    public Backup take(Reason reason) {
        return BackupCopy.make(file, folder, reason);
    }

    /**
     * Takes one when something was recorded since the latest.
     *
     * @param workspace the open workspace of this file
     * @return the backup; empty when the latest holds everything
     * @throws Problem when no good copy could be made
     */
    public Optional<Backup> takeIfNew(Workspace workspace, Reason reason) {
        List<Edit> latest = workspace.history(1);
        boolean isNew = !latest.isEmpty() && all().stream().findFirst()
                .map(backup -> !latest.getFirst().id().equals(lastEdit(backup))).orElse(true);
        return isNew ? Optional.ofNullable(workspace.backUp(reason)) : Optional.empty();
    }

    private static String lastEdit(Backup backup) {
        try (Snapshot inside = Snapshot.ofCopy(backup.file())) {
            return inside.lastEdit();
        } catch (Problem unreadable) {
            return null;
        }
    }

    /**
     * Puts a copy in the place of the workspace file; the present state is backed up and set aside. Missing attachments
     * come along when the copy lies in a second place, which has them.
     *
     * @param copy one of these backups, or another workspace file
     * @param holder who restores, for the message to a second program
     * @throws Problem when the workspace is open somewhere, or the copy cannot be restored; then all is as before
     */
    public Restored restore(Path copy, String holder) {
        Restoration.Restored restored = Restoration.restore(file, copy, folder, holder);
        int[] counts = SecondPlace.giveBack(copy, file);
        return new Restored(restored.before(), restored.setAside(), counts[0], counts[1]);
    }

    /**
     * Puts the damaged workspace together again from the last good backup and what the damaged file still says.
     *
     * @param holder who recovers it, for the message to a second program
     * @throws Problem when the workspace is open somewhere, or nothing can be recovered; then all is as before
     */
    public Recovery recover(String holder) {
        return Recovery.recover(file, folder, holder);
    }
}
