package landfall.store;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import landfall.domain.Entity;
import landfall.journal.Edit;
import landfall.store.check.StoreCheck;
import landfall.store.database.Database;
import landfall.store.database.WorkspaceFiles;
import landfall.store.log.FormerLog;
import landfall.store.log.Log;
import landfall.store.log.LogSchema;
import landfall.store.table.Tables;
import landfall.text.Problem;

/** A look at a workspace file or at a copy of one, of any version up to this; the file stays as it is. */
public final class Snapshot implements AutoCloseable {
    private final Path file;
    private final Database database;
    private final Log log;
    private final Tables tables;

    private Snapshot(Database database, Path file) {
        this.file = file;
        this.database = database;
        this.log = new Log(database);
        this.tables = new Tables(database, log);
        try {
            LogSchema.refuseNewer(database, file);
            FormerLog.lookAt(database);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /**
     * Looks at a copy, which nobody has open.
     *
     * @throws Problem when it is missing, damaged, no workspace, or of a newer version
     */
    public static Snapshot ofCopy(Path file) {
        WorkspaceFiles.check(file);
        return new Snapshot(Database.look(file), file);
    }

    /**
     * Looks at a workspace file, which somebody may have open.
     *
     * @throws Problem when it is missing, damaged, no workspace, or of a newer version
     */
    public static Snapshot ofWorkspace(Path file) {
        WorkspaceFiles.check(file);
        return new Snapshot(Database.connect(file), file);
    }

    /** How many edits it has. */
    public long edits() {
        return database.number("SELECT count(*) FROM edit");
    }

    /** How many projects it has. */
    public long projects() {
        return database.number("SELECT count(*) FROM project");
    }

    /** The id that all copies of the workspace share; null when it has none. */
    String dataset() {
        return database.text("SELECT value FROM meta WHERE key = 'workspace'");
    }

    /** Everything in it, worked out from its log. */
    public List<Entity> entities() {
        return asking(() -> tables.knownOn(Instant.ofEpochMilli(Long.MAX_VALUE)));
    }

    /** The id of the edit that was recorded last, or null when there is none. */
    public String lastEdit() {
        return database.text("SELECT id FROM edit ORDER BY seq DESC LIMIT 1");
    }

    /** The ids of all its edits. */
    public Set<String> editIds() {
        return ofEdits("id");
    }

    /** The hashes of all its edits. */
    Set<String> editHashes() {
        return ofEdits("lower(hex(hash))");
    }

    private Set<String> ofEdits(String what) {
        return asking(() -> {
            var found = new HashSet<String>();
            try (PreparedStatement query = database.connection().prepareStatement("SELECT " + what + " FROM edit");
                    ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        });
    }

    /** The places of its edits in the log. */
    Set<Long> editPlaces() {
        return asking(() -> {
            var places = new HashSet<Long>();
            try (PreparedStatement query = database.connection().prepareStatement("SELECT seq FROM edit");
                    ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    places.add(row.getLong(1));
                }
            }
            return places;
        });
    }

    /** The edits that are not among the given, newest first, without their changes. */
    public List<Edit> editsBeside(Set<String> known) {
        return asking(() -> {
            var ids = new ArrayList<>(editIds());
            ids.removeAll(known);
            var edits = new ArrayList<Edit>();
            for (String id : ids) {
                edits.add(log.edits().headOf(id));
            }
            edits.removeIf(Objects::isNull);
            edits.sort((one, other) -> other.at().compareTo(one.at()));
            return edits;
        });
    }

    /** True when SQLite finds nothing wrong and every edit is what was recorded; takes a while for a large record. */
    public boolean isSound() {
        try {
            return "ok".equals(database.text("PRAGMA quick_check")) && asking(() -> StoreCheck.isUnaltered(log));
        } catch (RuntimeException e) {
            return false; // what cannot even be read is not sound
        }
    }

    private <T> T asking(Database.Work<T> question) {
        try {
            return question.run();
        } catch (SQLException e) {
            throw database.problem(e);
        } catch (Problem e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Problem(e, "store.damaged", file.getFileName()); // a value or an edit that is none any more
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
