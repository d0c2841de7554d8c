package landfall.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import landfall.domain.Pipeline;
import landfall.journal.Author;
import landfall.journal.Cell;
import landfall.journal.Conflict;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.journal.EditLabels;
import landfall.journal.Entry;
import landfall.journal.Merged;
import landfall.journal.Past;
import landfall.journal.Reversal;
import landfall.store.Recorded;
import landfall.store.Store;
import landfall.store.backup.Backup;
import landfall.store.backup.Reason;
import landfall.store.check.Finding;
import landfall.store.database.WorkspaceFiles;
import landfall.store.files.FileStore;
import landfall.store.record.LoggedEdit;
import landfall.text.Problem;
import landfall.text.Wording;

/** The open bureau: everything that changes goes through here, and everything that is shown comes from here. */
public final class Workspace implements Past, AutoCloseable {
    private volatile Store store;
    private final Author author;
    private final Path backups;
    private final Attachments attachments;
    private final Unsaved unsaved;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final Steps steps = new Steps();
    private final List<Consumer<Backup>> backupListeners = new CopyOnWriteArrayList<>();
    private volatile Pipeline pipeline;
    private volatile boolean hasRecorded;

    private Workspace(Store store, Author author, Home home) {
        this.store = store;
        this.author = author;
        this.backups = home.backupsOf(store.file());
        this.unsaved = new Unsaved(home.unsavedOf(store.file()));
        FileStore files = FileStore.beside(store.file());
        if (!store.isReadOnly()) {
            files.tidy();
        }
        this.attachments = new Attachments(files, home.opened());
        this.pipeline = load(store);
    }

    private static Pipeline load(Store store) {
        try {
            return store.standing().pipeline();
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /**
     * Makes a new workspace file and opens it.
     *
     * @throws Problem when the file exists or its folder cannot be written
     */
    public static Workspace create(Path file, Author author) {
        return create(file, author, Home.locate());
    }

    /** Like {@link #create(Path, Author)}, with backups in another home folder than the user's own. */
    public static Workspace create(Path file, Author author, Home home) {
        return new Workspace(Store.create(file.toAbsolutePath(), author.name()), author, home);
    }

    /**
     * Opens a workspace file.
     *
     * @throws Problem when it is missing, in use by another program, damaged, no workspace, or of a newer version
     */
    public static Workspace open(Path file, Author author) {
        return open(file, author, Home.locate());
    }

    /** Like {@link #open(Path, Author)}, with backups in another home folder than the user's own. */
    public static Workspace open(Path file, Author author, Home home) {
        return new Workspace(Store.open(file.toAbsolutePath(), author.name(), home.backupsOf(file)), author, home);
    }

    /**
     * Opens a workspace file that another program has open, to look at it; every edit is refused.
     *
     * @throws Problem when it is missing, damaged, no workspace, or not of this version
     */
    public static Workspace openToRead(Path file, Author author, Home home) {
        return new Workspace(Store.openToRead(file.toAbsolutePath()), author, home);
    }

    /**
     * Makes a new workspace file out of what arrived, so that a further laptop can work along, and opens it.
     *
     * @throws Problem when the file exists or cannot be written, or something was altered or is of a newer version;
     *     nothing is left behind then
     */
    public static Workspace createFrom(Path file, Author author, Home home, String dataset,
            Consumer<Consumer<Entry>> arriving, String name) {
        Path made = file.toAbsolutePath();
        Store store = Store.create(made, author.name(), dataset);
        try (store) {
            store.merge(arriving, name, author, Instant.now());
        } catch (RuntimeException | Error e) {
            WorkspaceFiles.remove(made, e);
            throw e;
        }
        return open(made, author, home);
    }

    /** The bureau as it stands now; never null, from any thread. */
    public Pipeline pipeline() {
        return pipeline;
    }

    public Path file() {
        return store.file();
    }

    public Author author() {
        return author;
    }

    /** What is being typed in forms and is no edit yet. */
    public Unsaved unsaved() {
        return unsaved;
    }

    /** Where the copies of this workspace go; there may be no such folder yet. */
    public Path backupFolder() {
        return backups;
    }

    /** True when another program has the workspace, so that every edit is refused. */
    public boolean isReadOnly() {
        return store.isReadOnly();
    }

    /** Why nothing can be recorded while another program has the workspace. */
    public static Problem refusal() {
        return new Problem("workspace.read_only");
    }

    /**
     * Reads what the other program has recorded since, also when it has put a backup in the place of the file; only
     * where {@link #isReadOnly} says so.
     *
     * @throws Problem when the file is not there or cannot be read; what was read before stays
     */
    public synchronized Pipeline refresh() {
        store.close();
        store = Store.openToRead(store.file());
        pipeline = store.standing().pipeline();
        return pipeline;
    }

    /** The files kept with the projects. */
    public Attachments attachments() {
        return attachments;
    }

    /**
     * Does what the draft says and remembers how to take it back; safe on the disk when this returns.
     *
     * @return what was recorded, or null when every field already had its value
     * @throws Problem when it cannot be written; then nothing has changed
     */
    public synchronized Edit perform(Draft draft) {
        Edit edit = record(draft, null);
        if (edit != null) {
            steps.done(edit);
        }
        return edit;
    }

    /**
     * Records what a new workspace starts with; unlike {@link #perform} it is no step that could be undone.
     *
     * @throws Problem when it cannot be written; then nothing has changed
     */
    public synchronized void begin(Draft draft) {
        record(draft, null);
    }

    /**
     * Takes back the latest edit of this session; empty when there is none.
     *
     * @throws Problem when every field of it was changed since by what is no step of this session; the step is given up
     */
    public synchronized Optional<Edit> undo() {
        return step(EditKind.UNDO);
    }

    /**
     * Does again what was undone last; empty when there is nothing.
     *
     * @throws Problem when every field of it was changed since by what is no step of this session; the step is given up
     */
    public synchronized Optional<Edit> redo() {
        return step(EditKind.REDO);
    }

    private Optional<Edit> step(EditKind kind) {
        Edit taken = steps.next(kind).orElse(null);
        if (taken == null) {
            return Optional.empty();
        }
        if (taken.kind() == EditKind.MERGE) {
            Optional<Edit> edit = Optional.ofNullable(store.takeBack(taken, author, Instant.now())).map(this::shown);
            steps.mergeTakenBack(); // only now: what could not be written can be tried again
            return edit;
        }
        Edit edit = kind == EditKind.UNDO && Steps.settles(taken) ? reopened(taken)
                : record(store.inverse(taken.id(), kind), taken.id());
        if (edit == null) {
            steps.giveUp(kind);
            throw new Problem(kind == EditKind.UNDO ? "workspace.undo.overtaken" : "workspace.redo.overtaken",
                    (Wording) texts -> EditLabels.label(taken, texts));
        }
        steps.taken(kind, edit);
        return Optional.of(edit);
    }

    /**
     * What {@link #revert} would do now; may take a second for an edit of many fields.
     *
     * @param only the field that is taken back alone, or null for all that the edit changed
     */
    public synchronized Reversal reversal(String editId, Cell only) {
        return store.reversal(editId, only);
    }

    /**
     * Takes back an edit of any time by an edit, which can itself be undone and taken back: every field that still has
     * the edit's value gets the one from before. What was changed since stays.
     *
     * @param only the field that is taken back alone, or null for all that the edit changed
     * @return what was recorded; empty when there was nothing left to take back
     * @throws Problem when it cannot be written; then nothing has changed
     */
    public synchronized Optional<Edit> revert(String editId, Cell only) {
        Reversal reversal = store.reversal(editId, only);
        Edit edit = reversal.isEmpty() ? null : reversal.reopens() ? reopened(reversal)
                : record(reversal.draft(), editId);
        if (edit != null) {
            steps.done(edit);
        }
        return Optional.ofNullable(edit);
    }

    /** What {@link #undo} would take back; from any thread, also while other work is going on. */
    public Optional<Edit> nextUndo() {
        return steps.next(EditKind.UNDO);
    }

    /** What {@link #redo} would do again; from any thread, also while other work is going on. */
    public Optional<Edit> nextRedo() {
        return steps.next(EditKind.REDO);
    }

    private Edit record(Draft draft, String undoes) {
        if (isReadOnly()) {
            throw refusal();
        }
        Recorded recorded = store.perform(pipeline, draft, author, Instant.now(), undoes);
        return recorded == null ? null : shown(recorded);
    }

    private Edit reopened(Reversal reversal) {
        if (isReadOnly()) {
            throw refusal();
        }
        Recorded recorded = store.reopen(reversal, author, Instant.now());
        return recorded == null ? null : shown(recorded);
    }

    private Edit reopened(Edit settled) {
        Recorded recorded = store.reopen(settled, author, Instant.now());
        return recorded == null ? null : shown(recorded);
    }

    private Edit shown(Recorded recorded) {
        hasRecorded = true;
        pipeline = pipeline.with(recorded.changed(), recorded.gone()).withConflicts(recorded.inConflict());
        var change = new Change(pipeline, recorded.edit());
        listeners.forEach(listener -> listener.accept(change));
        return recorded.edit();
    }

    /** The id that all copies of this workspace share, on whichever laptop. */
    public String dataset() {
        return store.dataset();
    }

    @Override
    public synchronized void entries(Predicate<String> travels, Consumer<Entry> taker) {
        store.entries(travels, taker);
    }

    @Override
    public synchronized void records(BiConsumer<String, String> taker) {
        store.records(taker);
    }

    @Override
    public synchronized void values(String kind, String field, BiConsumer<Cell, String> taker) {
        store.values(kind, field, taker);
    }

    /**
     * Brings in what another laptop recorded, whole or not at all, after a backup; one undo takes it back.
     *
     * @param arriving hands the entries of the other log to what it is given
     * @param name what is merged, such as the name of the file
     * @return what came; empty when everything was here already
     * @throws Problem when the backup fails, something was altered or is of a newer version, or it cannot be written;
     *     then nothing has changed
     */
    public synchronized Merged merge(Consumer<Consumer<Entry>> arriving, String name) {
        if (isReadOnly()) {
            throw refusal();
        }
        backUp(Reason.BEFORE_MERGE);
        Store.Arrived arrived = store.merge(arriving, name, author, Instant.now());
        if (arrived.recorded().edit() != null) {
            steps.done(shown(arrived.recorded()));
        }
        return arrived.merged();
    }

    /**
     * What {@link #merge} would bring, and the bureau as it would be then; nothing is changed.
     *
     * @throws Problem when something was altered or is of a newer version
     */
    public synchronized Preview preview(Consumer<Consumer<Entry>> arriving, String name) {
        Store.Arrived arrived = store.preview(arriving, name, author, Instant.now());
        Recorded recorded = arrived.recorded();
        return new Preview(arrived.merged(), pipeline.with(recorded.changed(), recorded.gone())
                .withConflicts(recorded.inConflict()));
    }

    /**
     * What a merge brought, in the order in which it came, each edit with those of its fields that came with it; empty
     * when the merge was taken back.
     */
    public synchronized List<LoggedEdit> arrived(String mergeEditId) {
        return store.arrived(mergeEditId);
    }

    /** All conflicts that stand, with what everybody wrote. */
    public synchronized List<Conflict> conflicts() {
        return store.conflicts();
    }

    /** The conflicts that stand in these entities, with what everybody wrote. */
    public synchronized List<Conflict> conflicts(Collection<String> ids) {
        return store.conflicts(ids);
    }

    /** The bureau as it was known at an instant: what was recorded later is left out. */
    public synchronized Pipeline knownOn(Instant instant) {
        return Pipeline.of(store.knownOn(instant)).withRemoved(pipeline.removed());
    }

    /** The edits that touched the entity, or what was joined with it, newest first, each with its changes to these only. */
    public synchronized List<Edit> history(String entityId) {
        return store.history(entityId);
    }

    /** The latest edits, newest first, without their changes. */
    public synchronized List<Edit> history(int most) {
        return store.latest(most);
    }

    /**
     * Takes a checked copy of the workspace into the user's backup folder, without holding up anybody.
     *
     * @return the copy, or null when nothing was ever recorded
     * @throws Problem when no good copy could be made
     */
    public Backup backUp(Reason reason) {
        synchronized (this) {
            if (store.isEmpty()) {
                return null;
            }
        }
        Backup backup = store.backUp(backups, reason);
        backupListeners.forEach(listener -> listener.accept(backup));
        return backup;
    }

    /** Calls the listener, on the thread that took it, after every copy. */
    public void onBackUp(Consumer<Backup> listener) {
        backupListeners.add(listener);
    }

    /** True when something was recorded since the workspace was opened. */
    public boolean hasRecorded() {
        return hasRecorded;
    }

    /** Findings of a thorough check of the file and its attachments; empty when all is well. */
    public synchronized List<Finding> check() {
        return store.check();
    }

    /**
     * Calls the listener, on the thread that performs, after every change.
     *
     * @return to be run when the listener wants no more calls
     */
    public Runnable onChange(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public synchronized void close() {
        store.close();
    }

    /** What a merge would bring, and the bureau as it would be then. */
    public record Preview(Merged merged, Pipeline after) {
    }

    /** The bureau after an edit. */
    public record Change(Pipeline pipeline, Edit edit) {
    }
}
