package landfall.workspace.backup;

import java.util.Set;
import landfall.store.backup.Backup;
import landfall.store.backup.Rotation;

/**
 * A backup as the user is shown it.
 *
 * @param projects how many projects it holds, or -1 when it cannot be read
 * @param edits how many edits it holds, or -1 when it cannot be read
 * @param bytes how large the file is
 * @param places what it is kept as
 */
public record Listed(Backup backup, long projects, long edits, long bytes, Set<Rotation.Place> places) {
    /** False when the file cannot be read. */
    public boolean isReadable() {
        return projects >= 0;
    }
}
