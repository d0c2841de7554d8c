package landfall.workspace;

import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.journal.EditLabels;

/** What this session can take back, and what of it can be done again; to be looked at from any thread. */
final class Steps {
    private static final int MOST_CHANGES = 1_000;

    private final Deque<Edit> undoable = new ConcurrentLinkedDeque<>();
    private final Deque<Edit> redoable = new ConcurrentLinkedDeque<>();

    /** Something new was done: what was taken back before cannot be done again. */
    void done(Edit edit) {
        undoable.push(remembered(edit));
        redoable.clear();
    }

    /**
     * The edit that would be taken back or done again next.
     *
     * @param kind UNDO or REDO
     */
    Optional<Edit> next(EditKind kind) {
        return Optional.ofNullable(of(kind).peek());
    }

    /** The next one was taken back, or done again, by an edit, which can itself be turned. */
    void taken(EditKind kind, Edit edit) {
        of(kind).pop();
        of(kind == EditKind.UNDO ? EditKind.REDO : EditKind.UNDO).push(remembered(edit));
    }

    /** The next one will never be taken back, or done again. */
    void giveUp(EditKind kind) {
        of(kind).pop();
    }

    /** A merge was taken back: what was undone before was done on top of it and has nothing to stand on any more. */
    void mergeTakenBack() {
        undoable.pop();
        redoable.clear();
    }

    private Deque<Edit> of(EditKind kind) {
        return kind == EditKind.UNDO ? undoable : redoable;
    }

    /** True when taking the edit back brings conflicts back: it settled them, or gave a field in conflict a value. */
    static boolean settles(Edit edit) {
        return EditLabels.settles(edit) || edit.changes().stream().anyMatch(change -> change.replaces().size() > 1);
    }

    // Taking back reads the log. To say what would be taken back, one change to each record is enough; all those of an
    // import would fill a fifth of the memory as long as the window is open.
    private static Edit remembered(Edit edit) {
        if (edit.changes().size() <= MOST_CHANGES || settles(edit)) {
            return edit;
        }
        var rows = new HashSet<String>();
        return edit.with(edit.changes().stream().filter(change -> rows.add(change.cell().row())).toList());
    }
}
