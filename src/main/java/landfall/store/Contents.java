package landfall.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
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
import landfall.journal.Cell;
import landfall.journal.Conflict;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.journal.Entry;
import landfall.journal.Past;
import landfall.journal.Reversal;
import landfall.store.check.Finding;
import landfall.store.check.StoreCheck;
import landfall.store.database.Database;
import landfall.store.database.WorkspaceFiles;
import landfall.store.files.FileStore;
import landfall.store.log.FormerLog;
import landfall.store.log.Joined;
import landfall.store.log.Log;
import landfall.store.log.LogSchema;
import landfall.store.merge.Arrivals;
import landfall.store.record.LoggedEdit;
import landfall.store.table.Conflicts;
import landfall.store.table.Removed;
import landfall.store.table.Tables;
import landfall.store.undo.Inverses;
import landfall.store.undo.Reversals;
import landfall.text.Problem;

/** What a workspace file says, of this version or an earlier one: asked and never changed; one thread at a time. */
public class Contents implements Past, AutoCloseable {
    private final Path file;
    final Database database;
    final Log log;
    final Tables tables;
    final Conflicts conflicts;
    final Layout layout;

    Contents(Path file, Database database) {
        this.file = file;
        this.database = database;
        this.log = new Log(database);
        this.tables = new Tables(database, log);
        this.conflicts = new Conflicts(database, log);
        this.layout = new Layout(database, tables);
    }

    /**
     * Reads a workspace file without taking it, so that a report can be made while the window has it open.
     *
     * @return everything in it, in the order in which it was recorded; empty when its tables are those of another
     *     version, and the file has to be opened to rebuild them
     * @throws Problem when it is missing, damaged, no workspace, or of a newer version
     */
    public static Optional<Standing> read(Path file) {
        return reading(file, contents -> contents.sensible(() ->
                contents.layout.hasTablesOfToday() ? Optional.of(contents.whatStands()) : Optional.empty()));
    }

    /**
     * Asks a workspace file something without taking it.
     *
     * @throws Problem when it is missing, damaged, no workspace, or of a newer version
     */
    public static <T> T reading(Path file, Function<Contents, T> question) {
        WorkspaceFiles.check(file);
        try (Database database = Database.connect(file)) {
            var contents = new Contents(file, database);
            contents.refuseNewer();
            FormerLog.lookAt(database);
            return question.apply(contents);
        }
    }

    /**
     * Checks a workspace file like {@link #check()}, without taking it.
     *
     * @throws Problem when it is missing, no workspace, or of a newer version
     */
    public static List<Finding> check(Path file) {
        return finding(file, () -> false, contents -> contents.database.reading(contents::check));
    }

    /**
     * Looks through a workspace file like {@link #check(Path)}, but leaves the attachments alone, of which there may be
     * gigabytes.
     *
     * @param abandoned asked now and then; when it says yes the look ends early, with what was found by then
     * @throws Problem when it is missing, no workspace, or of a newer version
     */
    public static List<Finding> examine(Path file, BooleanSupplier abandoned) {
        return finding(file, abandoned, contents -> {
            contents.database.interruptWhen(abandoned);
            return contents.database.reading(() -> contents.checking(null).findings());
        });
    }

    private static List<Finding> finding(Path file, BooleanSupplier abandoned, Function<Contents, List<Finding>> look) {
        try {
            return reading(file, look);
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

    final void refuseNewer() {
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

    /** The id that all copies of this workspace share, on whichever laptop. */
    public String dataset() {
        return layout.dataset();
    }

    @Override
    public void entries(Predicate<String> travels, Consumer<Entry> taker) {
        database.reading(() -> {
            log.edits().each(travels, taker);
            return null;
        });
    }

    @Override
    public void records(BiConsumer<String, String> taker) {
        database.reading(() -> {
            log.eachRow(taker);
            return null;
        });
    }

    @Override
    public void values(String kind, String field, BiConsumer<Cell, String> taker) {
        database.reading(() -> {
            log.eachValue(kind, field, taker);
            return null;
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
        return asking(() -> log.edits().latest(most));
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

    final <T> T asking(Database.Work<T> question) {
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
        /** The bureau that stands in it. */
        public Pipeline pipeline() {
            return Pipeline.of(entities).withConflicts(inConflict).withRemoved(removed);
        }
    }
}
