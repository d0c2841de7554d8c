package landfall.journal;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.value.Mask;
import landfall.text.Texts;

/** Names an edit in the user's language: what the toast, the undo menu and the change record say. */
public final class EditLabels {
    // Edits of many records, which are called after their number or after a file.
    private static final Set<EditKind> NAMES_NOTHING = EnumSet.of(EditKind.IMPORT, EditKind.BULK, EditKind.DEMO,
            EditKind.TARGETS_SET, EditKind.SETTINGS, EditKind.CLOSE, EditKind.REOPEN, EditKind.SETTLE_ALL);
    private static final Set<EditKind> SETTLES = EnumSet.of(EditKind.SETTLE, EditKind.SETTLE_ALL);

    private EditLabels() {
    }

    /** The label of an edit, such as 「奥特莱斯广场」从洽谈移到签约. */
    public static String label(Edit edit, Texts texts) {
        return label(edit.kind(), edit.subjects(), texts);
    }

    /**
     * The label of an edit for readers from whom something is hidden: an edit of a masked record only says that it is
     * one, and the names of others are read as the mask wants.
     *
     * @param rows the ids of the records that the edit touched, as far as they are known
     */
    public static String label(Edit edit, Collection<String> rows, Mask mask, Texts texts) {
        if (mask.isNone()) {
            return label(edit, texts);
        }
        return !NAMES_NOTHING.contains(edit.kind()) && touches(rows, mask) ? texts.of("edit.masked")
                : label(edit.kind(), edit.subjects().stream().map(mask::over).toList(), texts);
    }

    /** Like the other one, for an edit with all its changes. */
    public static String label(Edit edit, Mask mask, Texts texts) {
        return label(edit, edit.changes().stream().map(change -> change.cell().row()).toList(), mask, texts);
    }

    private static String label(EditKind kind, List<String> subjects, Texts texts) {
        if (kind == EditKind.UNDO || kind == EditKind.REDO || kind == EditKind.REVERT) {
            return texts.of("edit." + kind, inner(subjects, 0, texts));
        }
        if (kind == EditKind.REVERT_FIELD) {
            return texts.of("edit." + kind, subjects.get(0), word(subjects.get(1), texts), inner(subjects, 2, texts));
        }
        return texts.of("edit." + kind, subjects.stream().map(subject -> word(subject, texts)).toArray());
    }

    /** True when the edit settled conflicts, or did so again. */
    public static boolean settles(Edit edit) {
        return SETTLES.contains(edit.kind() == EditKind.REDO ? EditKind.valueOf(edit.subjects().getFirst()) : edit.kind());
    }

    /** The label of the edit that an undo or a redo took back or did again, for readers from whom something is hidden. */
    public static String taken(Edit step, Mask mask, Texts texts) {
        return touches(step.changes().stream().map(change -> change.cell().row()).toList(), mask)
                ? texts.of("edit.masked") : inner(step.subjects().stream().map(mask::over).toList(), 0, texts);
    }

    private static boolean touches(Collection<String> rows, Mask mask) {
        return rows.stream().anyMatch(mask::hides);
    }

    // The label of the edit that stands among the subjects of another, from the given one on.
    private static String inner(List<String> subjects, int from, Texts texts) {
        return label(EditKind.valueOf(subjects.get(from)), subjects.subList(from + 1, subjects.size()), texts);
    }

    /** The name of the field that a cell is about. */
    public static String field(Cell cell, Texts texts) {
        return word(fieldKey(cell), texts);
    }

    /** The key of that name; the field's own key where a newer version wrote of a field that this one does not know. */
    public static String fieldKey(Cell cell) {
        if (cell.field().equals(Cell.DELETED)) {
            return "edit.deleted";
        }
        if (cell.field().equals(Cell.JOINED)) {
            return "edit.joined";
        }
        if (cell.field().equals(Cell.NEEDED)) {
            return "edit.needed";
        }
        EntityKind kind = EntityKind.of(cell.entity());
        Field<?> field = kind == null ? null : kind.field(cell.field());
        return field == null ? cell.field() : field.labelKey();
    }

    // Subjects that name a field, a stage or an exit are kept as keys, so that the label follows the language.
    private static String word(String subject, Texts texts) {
        for (String prefix : List.of("", "stage.", "stage.exit.")) {
            if (texts.has(prefix + subject)) {
                return texts.of(prefix + subject);
            }
        }
        return subject;
    }
}
