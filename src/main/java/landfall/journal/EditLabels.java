package landfall.journal;

import java.util.List;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.text.Texts;

/** Names an edit in the user's language: what the toast, the undo menu and the change record say. */
public final class EditLabels {
    private EditLabels() {
    }

    /** The label of an edit, such as 「奥特莱斯广场」从洽谈移到签约. */
    public static String label(Edit edit, Texts texts) {
        return label(edit.kind(), edit.subjects(), texts);
    }

    private static String label(EditKind kind, List<String> subjects, Texts texts) {
        if (kind == EditKind.UNDO || kind == EditKind.REDO) {
            String taken = label(EditKind.valueOf(subjects.getFirst()), subjects.subList(1, subjects.size()), texts);
            return texts.of("edit." + kind, taken);
        }
        return texts.of("edit." + kind, subjects.stream().map(subject -> word(subject, texts)).toArray());
    }

    /** The name of the field that a cell is about. */
    public static String field(Cell cell, Texts texts) {
        if (cell.field().equals(Cell.DELETED)) {
            return texts.of("edit.deleted");
        }
        EntityKind kind = EntityKind.of(cell.entity());
        Field<?> field = kind == null ? null : kind.field(cell.field());
        return field == null ? cell.field() : texts.of(field.labelKey()); // a newer version knows more fields
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
