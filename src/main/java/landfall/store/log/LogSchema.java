package landfall.store.log;

import java.nio.file.Path;
import landfall.store.database.Database;
import landfall.text.Problem;

/** How the log is laid out in a workspace file of this version. */
public final class LogSchema {
    /** Grows whenever the log is laid out anew; it stands in the file as SQLite's user_version. */
    public static final int VERSION = 4;

    private LogSchema() {
    }

    /**
     * Refuses a file of a later version of the program.
     *
     * @throws Problem when it is one
     */
    public static void refuseNewer(Database database, Path file) {
        if (database.number("PRAGMA user_version") > VERSION) {
            throw new Problem("store.newer", file.getFileName());
        }
    }
}
