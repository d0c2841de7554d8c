package landfall.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import landfall.domain.Entity;
import landfall.domain.Pipeline;
import landfall.journal.Author;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.journal.Conflict;
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
import landfall.store.check.Finding;
import landfall.store.check.StoreCheck;
import landfall.store.database.Database;
import landfall.store.database.WorkspaceFiles;
import landfall.store.database.WorkspaceLock;
import landfall.store.files.FileStore;
import landfall.store.log.ChangeWriter;
import landfall.store.log.FormerLog;
import landfall.store.log.Joined;
import landfall.store.log.Log;
import landfall.store.log.LogSchema;
import landfall.store.log.LogWriter;
import landfall.store.merge.Arrivals;
import landfall.store.merge.Merging;
import landfall.store.record.LoggedEdit;
import landfall.store.table.Conflicts;
import landfall.store.table.Removed;
import landfall.store.table.Tables;
import landfall.store.undo.Inverses;
import landfall.store.undo.Reopening;
import landfall.store.undo.Reversals;
import landfall.text.Problem;

/** The workspace file of one bureau: opened, read and appended to; one thread at a time. */
public final class Store implements AutoCloseable {
    private final Path file;
    private final WorkspaceLock lock;
    private final Database database;
    private final Log log;
    private final Tables tables;
    private final Conflicts conflicts;
    private final Layout layout;

    private Store(Path file, WorkspaceLock lock, Database database) {
        this.file = file;
        this.lock = lock;
        this.database = database;
        this.log = new Log(database);
        this.tables = new Tables(database, log);
        this.conflicts = new Conflicts(database, log);
        this.layout = new Layout(database, tables);
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
     * Reads a workspace file without taking it, so that a report can be made while the window has it open.
     *
     * @return everything in it, in the order in which it was recorded; empty when its tables are those of another
     *     version, and the file has to be opened to rebuild them
     * @throws Problem when it is missing, damaged, no workspace, or of a newer version
     */
    public static Optional<Standing> read(Path file) {
        return reading(file, store -> store.sensible(
                () -> store.layout.hasTablesOfToday() ? Optional.of(store.whatStands()) : Optional.empty()));
    }

    /**
     * Asks a workspace file something without taking it.
     *
     * @throws Problem when it is missing, damaged, no workspace, or of a newer version
     */
    public static <T> T reading(Path file, Function<Store, T> question) {
        WorkspaceFiles.check(file);
        try (Database database = Database.connect(file)) {
            var store = new Store(file, null, database);
            store.refuseNewer();
            FormerLog.lookAt(database);
            return question.apply(store);
        }
    }

    /**
     * Checks a workspace file like {@link #check()}, without taking it.
     *
     * @throws Problem when it is missing, no workspace, or of a newer version
     */
    public static List<Finding> check(Path file) {
        try {
            return reading(file, store -> store.database.reading(store::check));
        } catch (Problem e) {
            if (e.key().equals("store.damaged")) {
                return List.of(Finding.file(String.valueOf(e.getCause().getMessage())));
            }
            throw e;
        }
    }

    /**
     * Looks through a workspace file like {@link #check(Path)}, but leaves the attachments alone, of which there may be
     * gigabytes.
     *
     * @param abandoned asked now and then; when it says yes the look ends early, with what was found by then
     * @throws Problem when it is missing, no workspace, or of a newer version
     */
    public static List<Finding> examine(Path file, BooleanSupplier abandoned) {
        WorkspaceFiles.check(file);
        try (Database database = Database.connect(file)) {
            database.interruptWhen(abandoned);
            var store = new Store(file, null, database);
            store.refuseNewer();
            FormerLog.lookAt(database);
            return database.reading(() -> store.checking(null).findings());
        } catch (Problem e) {
            if (abandoned.getAsBoolean()) {
                return List.of();
            }
            if (e.key().equals("store.damaged")) {
                return List.of(Finding.file(String.valueOf(e.getCause().getMessage())));
            }
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

    private void refuseNewer() {
        LogSchema.refuseNewer(database, file);
    }

    public Path file() {
        return file;
    }

    /** Everything in the workspace, in the order in which it was recorded. */
    public List<Entity> load() {
        return sensible(tables::load);
    }

    /**
     * What stands in the workspace at one moment, also while another program is writing.
     *
     * @throws Problem when it is damaged
     */
    public Standing standing() {
        return sensible(this::whatStands);
    }

    private Standing whatStands() throws SQLException {
        return new Standing(tables.load(), conflicts.kept(), new Removed(database, log).restricted());
    }

    private <T> T sensible(Database.Work<T> question) {
        try {
            return database.reading(question);
        } catch (Problem e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Problem(e, "store.damaged", file.getFileName()); // a value that is none any more
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
        return recording(() -> {
            String editId = Ids.next();
            List<Change> changes = new Reopening(log, editId).of(settled, inverse);
            if (changes.isEmpty()) {
                return null;
            }
            var edit = new Edit(editId, author, at, inverse.kind(), inverse.subjects(), settled.id(), changes);
            new LogWriter(database).append(edit);
            var rows = new LinkedHashMap<String, String>();
            changes.forEach(change -> rows.put(change.cell().row(), change.cell().entity()));
            return Recorded.of(edit, tables.refresh(rows));
        });
    }

    // Some systems let a file be written to after it was deleted or moved away, where nobody finds what is saved.
    private <T> T recording(Database.Work<T> work) {
        WorkspaceFiles.refuseMissing(file);
        return database.inTransaction(work);
    }

    /** The id that all copies of this workspace share, on whichever laptop. */
    public String dataset() {
        return layout.dataset();
    }

    /**
     * Gives out the log for another laptop, in the order in which it came here.
     *
     * @param travels says of the id of an entity whether it travels, with its whole history
     */
    public void entries(Predicate<String> travels, Consumer<Entry> entries) {
        database.reading(() -> {
            log.each(travels, entries);
            return null;
        });
    }

    /** Gives out the id and the key of the kind of every entity that there ever was, of those also that are no more. */
    public void eachEver(BiConsumer<String, String> taker) {
        database.reading(() -> {
            log.eachRow(taker);
            return null;
        });
    }

    /**
     * Gives out every value that a field ever had, encoded, with its place, in the order in which they came.
     *
     * @param kind the key of a kind of entity
     * @param field the key of one of its fields, or {@link Cell#JOINED}
     */
    public void eachValueEver(String kind, String field, BiConsumer<Cell, String> taker) {
        database.reading(() -> {
            log.eachValue(kind, field, taker);
            return null;
        });
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
        var edit = new Edit(Ids.next(), author, at, EditKind.MERGE, List.of(name, String.valueOf(merging.changes())),
                null, List.of());
        boolean isNew = merging.changes() > 0;
        if (isNew) {
            merging.finish(edit);
        }
        Recorded recorded = Recorded.of(isNew ? edit : null, tables.refresh(merging.rows()));
        return new Arrived(recorded, new Merged(merging.arrived(), merging.changes(), merging.known(),
                conflicts.of(merging.rows().keySet())));
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
     * What a merge brought, in the order in which it came, each edit with those of its fields that came with it; empty
     * when the merge was taken back.
     */
    public List<LoggedEdit> arrived(String mergeEditId) {
        return asking(() -> new Arrivals(database, log).of(mergeEditId));
    }

    /** All conflicts that stand, with what everybody wrote. */
    public List<Conflict> conflicts() {
        return asking(() -> conflicts.of(conflicts.kept().keySet()));
    }

    /** The conflicts that stand in these entities, with what everybody wrote. */
    public List<Conflict> conflicts(Collection<String> ids) {
        return asking(() -> conflicts.of(ids));
    }

    /** The keys of the fields in conflict by the id of their entity; {@link Cell#DELETED} where one deleted it. */
    public Map<String, Set<String>> inConflict() {
        return asking(conflicts::kept);
    }

    /**
     * What has to be done to take an edit back: every field that still has the edit's value gets the one from before.
     *
     * @param as UNDO or REDO
     */
    public Draft inverse(String editId, EditKind as) {
        return asking(() -> Inverses.of(log, editId, as));
    }

    /**
     * What taking back an edit of any time would do to each of its fields.
     *
     * @param only the field that is taken back alone, or null for all that the edit changed
     */
    public Reversal reversal(String editId, Cell only) {
        return asking(() -> new Reversals(log, tables::load).of(editId, only));
    }

    /**
     * Everything in the workspace as it was known at an instant: later edits are left out, by the clocks of the
     * laptops that recorded them.
     */
    public List<Entity> knownOn(Instant instant) {
        return sensible(() -> tables.knownOn(instant));
    }

    /**
     * The edits that touched the entity, or what was joined with it, newest first, each with its changes to these only.
     */
    public List<Edit> history(String entityId) {
        return asking(() -> new Joined(database, log).history(entityId));
    }

    /** The latest edits of the workspace, newest first, without their changes. */
    public List<Edit> latest(int most) {
        return asking(() -> log.latest(most));
    }

    /**
     * Takes a copy, reads it through, and only then gives it its name; copies that need no longer be kept go.
     *
     * @param folder where the copy goes
     * @throws Problem when no good copy could be made
     */
    public Backup backUp(Path folder, Reason reason) {
        return BackupCopy.make(file, folder, reason);
    }

    /** True when nothing was ever recorded. */
    public boolean isEmpty() {
        return database.number("SELECT count(*) FROM (SELECT 1 FROM edit LIMIT 1)") == 0;
    }

    /**
     * Looks for damage that SQLite, the hashes of the log, the comparison of log and tables, or the hashes of the
     * attachments can find.
     */
    public List<Finding> check() {
        return asking(() -> checking(FileStore.beside(file)).findings());
    }

    private StoreCheck checking(FileStore files) {
        return new StoreCheck(database, log, tables, layout.hasTablesOfToday(), files);
    }

    private <T> T asking(Database.Work<T> question) {
        try {
            return question.run();
        } catch (SQLException e) {
            throw database.problem(e);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Problem(e, "store.damaged", file.getFileName()); // an edit that makes no sense any more
        }
    }

    @Override
    public void close() {
        database.close();
        if (lock != null) {
            lock.close();
        }
    }

    /**
     * What was recorded and what it changed.
     *
     * @param changed the entities as they are now
     * @param gone the ids of those that are no more
     * @param inConflict the keys of the fields in conflict by the id of every entity concerned
     */
    public record Recorded(Edit edit, List<Entity> changed, List<String> gone, Map<String, Set<String>> inConflict) {
        static Recorded of(Edit edit, Tables.Refreshed refreshed) {
            return new Recorded(edit, refreshed.changed(), refreshed.gone(), refreshed.inConflict());
        }
    }

    /**
     * What stands in a workspace file.
     *
     * @param entities everything, in the order in which it was recorded
     * @param inConflict the keys of the fields in conflict by the id of their entity
     * @param removed the restricted projects that were deleted, and the deleted items that belonged to a restricted
     *     project
     */
    public record Standing(List<Entity> entities, Map<String, Set<String>> inConflict, List<Entity> removed) {
    }

    /** What a merge recorded and changed here, and what it brought. */
    public record Arrived(Recorded recorded, Merged merged) {
    }
}
