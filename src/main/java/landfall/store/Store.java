package landfall.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import landfall.domain.Pipeline;
import landfall.journal.Author;
import landfall.journal.Change;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.journal.Entry;
import landfall.journal.Ids;
import landfall.journal.Merged;
import landfall.journal.Reversal;
import landfall.store.backup.Backup;
import landfall.store.backup.Reason;
import landfall.store.backup.Replacement;
import landfall.store.database.Database;
import landfall.store.database.WorkspaceFiles;
import landfall.store.database.WorkspaceLock;
import landfall.store.log.ChangeWriter;
import landfall.store.log.LogWriter;
import landfall.store.merge.Arrivals;
import landfall.store.merge.Mending;
import landfall.store.merge.Merging;
import landfall.store.undo.Reopening;
import landfall.text.Problem;

/** The workspace file of one bureau, opened to be appended to; one thread at a time. */
public final class Store extends Contents {
    private final WorkspaceLock lock;
    private final Object key;

    private Store(Path file, WorkspaceLock lock, Database database) {
        super(file, database);
        this.lock = lock;
        this.key = WorkspaceFiles.key(file);
    }

    /**
     * Makes a new workspace file.
     *
     * @param holder who opens it, for the message to a second program
     * @throws Problem when the file exists or cannot be written; nothing is left behind
     */
    public static Store create(Path file, String holder) {
        return create(file, holder, Ids.next());
    }

    /** Like {@link #create(Path, String)}, for a copy of a workspace that other laptops have, with this id. */
    public static Store create(Path file, String holder, String dataset) {
        if (Files.exists(file) || Replacement.isWaiting(file)) {
            throw new Problem("store.exists", file);
        }
        WorkspaceFiles.refuseNetwork(file.toAbsolutePath().getParent());
        WorkspaceFiles.refuseReadOnlyFolder(file.toAbsolutePath().getParent());
        WorkspaceLock lock = WorkspaceLock.take(file, holder);
        Database database = null;
        try {
            database = Database.connect(file);
            var store = new Store(file, lock, database);
            store.layout.make(dataset);
            // Without this the file stays empty, all being in the log beside it, and who looks at it, after a
            // power cut for instance, does not find a workspace.
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            return store;
        } catch (RuntimeException e) {
            if (database != null) {
                database.close();
            }
            lock.close();
            WorkspaceFiles.remove(file, e);
            throw e;
        }
    }

    /**
     * Opens a workspace file that another program has open, to look at it; nothing can be recorded.
     *
     * @throws Problem when it is missing, damaged, no workspace, or not of this version
     */
    public static Store openToRead(Path file) {
        WorkspaceFiles.refuseNetwork(file.toAbsolutePath().getParent());
        WorkspaceFiles.check(file);
        Database database = Database.connect(file);
        try {
            var store = new Store(file, null, database);
            store.refuseNewer();
            if (!store.layout.isOfToday()) {
                throw new Problem("store.read_older", file.getFileName());
            }
            database.execute("PRAGMA query_only = ON");
            return store;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /**
     * Opens an existing workspace file; tables of an older version are rebuilt from the log after a backup.
     *
     * @param holder who opens it, for the message to a second program
     * @param backups where the copy goes that is taken before the file's form changes
     * @throws Problem when it is missing, in use, damaged, no workspace, or of a newer version
     */
    public static Store open(Path file, String holder, Path backups) {
        boolean isThere = !Replacement.isWaiting(file);
        if (isThere) {
            WorkspaceFiles.refuseMissing(file);
        }
        WorkspaceFiles.refuseNetwork(file.toAbsolutePath().getParent());
        WorkspaceFiles.refuseReadOnlyFolder(file.toAbsolutePath().getParent());
        if (isThere) {
            WorkspaceFiles.refuseReadOnly(file);
        }
        WorkspaceLock lock = WorkspaceLock.take(file, holder);
        Database database = null;
        try {
            WorkspaceFiles.settle(file);
            WorkspaceFiles.check(file);
            database = Database.connect(file);
            var store = new Store(file, lock, database);
            store.refuseNewer();
            store.layout.bringUpToDate(() -> {
                if (backups != null) {
                    store.backUp(backups, Reason.BEFORE_MIGRATION);
                }
            });
            return store;
        } catch (RuntimeException e) {
            if (database != null) {
                database.close();
            }
            lock.close();
            throw e;
        }
    }

    /** Opens what is being recovered, which nobody else knows of, in the form of this version. */
    static Store adopt(Path draft) {
        Database database = Database.connect(draft);
        try {
            var store = new Store(draft, null, database);
            store.refuseNewer();
            store.layout.bringUpToDate(() -> { });
            return store;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Adds what was read from a damaged file, and works the heads and the tables out anew. */
    void add(List<Entry> entries, String dataset) {
        database.inTransaction(() -> {
            takeBackAgain(entries);
            var merging = new Merging(database);
            for (Entry entry : entries) {
                merging.add(entry);
            }
            merging.findHeads();
            if (dataset != null) {
                layout.name(dataset);
            }
            layout.layTables();
            return null;
        });
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    // What a merge brought and was taken back since the backup is not to stand again.
    private void takeBackAgain(List<Entry> entries) throws SQLException {
        var arrivals = new Arrivals(database, log);
        for (Entry entry : entries) {
            Edit edit = entry.edit();
            if (edit.kind() == EditKind.UNDO && edit.undoes() != null) {
                arrivals.takeBack(edit.undoes(), new ChangeWriter(log, edit.id()));
            }
        }
    }

    /** True when nothing can be recorded, because another program has the workspace. */
    public boolean isReadOnly() {
        return lock == null;
    }

    /**
     * Records what a person does, in one transaction; it is safe on the disk when this returns.
     *
     * @param bureau what stands in this store as far as the caller knows; it may be empty, which only takes longer
     * @param undoes the edit taken back, or null
     * @return what was recorded and what it changed, or null when every field already has its value
     * @throws Problem when it cannot be written; then nothing is
     */
    public Recorded perform(Pipeline bureau, Draft draft, Author author, Instant at, String undoes) {
        return recording(
                () -> new Recorder(database, log, tables).record(bureau, draft, author, at, undoes));
    }

    /**
     * Takes back how a conflict was settled: all that was in conflict stands again.
     *
     * @param settled the edit that settled it
     * @return what was recorded and what it changed, or null when everything was changed since
     */
    public Recorded reopen(Edit settled, Author author, Instant at) {
        Draft inverse = inverse(settled.id(), EditKind.UNDO);
        return reopen(inverse, settled.id(), author, at, reopening -> reopening.of(settled, inverse));
    }

    /**
     * Takes back by an edit of its own how conflicts were settled: all that was in conflict stands again.
     *
     * @return what was recorded and what it changed, or null when nothing had to be
     */
    public Recorded reopen(Reversal reversal, Author author, Instant at) {
        return reopen(reversal.draft(), reversal.edit().id(), author, at, reopening -> reopening.of(reversal));
    }

    private Recorded reopen(Draft draft, String settled, Author author, Instant at, Reopened reopened) {
        return recording(() -> {
            String editId = Ids.next();
            List<Change> changes = reopened.by(new Reopening(log, editId));
            if (changes.isEmpty()) {
                return null;
            }
            var edit = new Edit(editId, author, at, draft.kind(), draft.subjects(), settled, changes);
            new LogWriter(database).append(edit);
            var rows = new LinkedHashMap<String, String>();
            changes.forEach(change -> rows.put(change.cell().row(), change.cell().entity()));
            return Recorded.of(edit, tables.refresh(rows));
        });
    }

    /** The changes by which what was settled is in conflict again. */
    @FunctionalInterface
    private interface Reopened {
        List<Change> by(Reopening reopening) throws SQLException;
    }

    // Some systems let a file be written to after it was deleted or moved away, where nobody finds what is saved.
    private <T> T recording(Database.Work<T> work) {
        WorkspaceFiles.refuseMissing(file());
        if (isReplaced()) {
            throw new Problem("store.replaced", file());
        }
        return database.inTransaction(work);
    }

    // Another program has put a file of its own in the place of the open one, which some systems allow.
    private boolean isReplaced() {
        return Files.exists(file()) && !Objects.equals(key, WorkspaceFiles.key(file()));
    }

    // What is in the log beside the file belongs to the file that was open, not to the one that stands there now.
    private void setAside() {
        try {
            database.forgetStatements();
            database.copyTo(Replacement.setAside(file()));
        } catch (SQLException e) {
            throw database.problem(e);
        } finally {
            super.close();
        }
        try {
            Files.deleteIfExists(file().resolveSibling(file().getFileName() + "-wal"));
            Files.deleteIfExists(file().resolveSibling(file().getFileName() + "-shm"));
        } catch (IOException e) {
            throw new Problem(e, "store.failed", file().getFileName());
        }
    }

    /**
     * Brings in what another laptop recorded, in one transaction: whole or not at all. Where both gave a field a value
     * without knowing of each other, both stand until a person settles it.
     *
     * @param arriving hands the entries of the other log to what it is given
     * @param name what is merged, for the label of the merge
     * @return what was recorded and what came, its edit null when everything was here already
     * @throws Problem when an entry was altered or is of a newer version, or it cannot be written; then nothing is
     */
    public Arrived merge(Consumer<Consumer<Entry>> arriving, String name, Author author, Instant at) {
        return recording(() -> arrived(arriving, name, author, at));
    }

    /** What {@link #merge} would bring and change; nothing is recorded. */
    public Arrived preview(Consumer<Consumer<Entry>> arriving, String name, Author author, Instant at) {
        return database.tryingOut(() -> arrived(arriving, name, author, at));
    }

    private Arrived arrived(Consumer<Consumer<Entry>> arriving, String name, Author author, Instant at)
            throws SQLException {
        var merging = new Merging(database);
        arriving.accept(entry -> asking(() -> {
            merging.add(entry);
            return null;
        }));
        var rows = new LinkedHashMap<String, String>(merging.rows());
        Edit edit = null;
        if (merging.changes() > 0) {
            merging.findHeads();
            String editId = Ids.next();
            List<Change> mended = new Mending(log, merging, editId).changes();
            edit = new Edit(editId, author, at, EditKind.MERGE, List.of(name, String.valueOf(merging.changes())), null,
                    mended);
            merging.finish(edit);
            mended.forEach(change -> rows.put(change.cell().row(), change.cell().entity()));
        }
        return new Arrived(Recorded.of(edit, tables.refresh(rows)), new Merged(merging.arrived(), merging.changes(),
                merging.known(), conflicts.of(rows.keySet())));
    }

    /**
     * Takes a merge back: what it brought leaves the log and can come again. What was recorded here since stays.
     *
     * @param merge the edit that the merge was recorded as
     * @return what was recorded and what it changed, or null when the merge was taken back before
     */
    public Recorded takeBack(Edit merge, Author author, Instant at) {
        return recording(() -> {
            String editId = Ids.next();
            var writer = new ChangeWriter(log, editId);
            Map<String, String> rows = new Arrivals(database, log).takeBack(merge.id(), writer);
            if (rows.isEmpty()) {
                return null;
            }
            var subjects = new ArrayList<String>(List.of(merge.kind().name()));
            subjects.addAll(merge.subjects());
            var edit = new Edit(editId, author, at, EditKind.UNDO, subjects, merge.id(), writer.finish());
            new LogWriter(database).append(edit);
            return Recorded.of(edit, tables.refresh(rows));
        });
    }

    /**
     * Takes a copy, reads it through, and only then gives it its name; copies that need no longer be kept go.
     *
     * @param folder where the copy goes
     * @throws Problem when no good copy could be made
     */
    public Backup backUp(Path folder, Reason reason) {
        return BackupCopy.make(file(), folder, reason);
    }

    @Override
    public void close() {
        try (WorkspaceLock ended = lock) {
            if (ended != null && isReplaced()) {
                setAside();
            } else {
                super.close();
            }
        }
    }

    /** What a merge recorded and changed here, and what it brought. */
    public record Arrived(Recorded recorded, Merged merged) {
    }
}
