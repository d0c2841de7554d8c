package landfall.store.check;

import landfall.domain.value.Mask;
import landfall.journal.Cell;
import landfall.journal.Edit;
import landfall.journal.EditLabels;
import landfall.text.Formats;
import landfall.text.Texts;

/**
 * Something wrong that a check of the workspace file found.
 *
 * @param edit the edit concerned, or null
 * @param cell the field concerned, its key empty when it is the whole entity; or null
 * @param what the name of the entity or table, the id of the edit, or what SQLite said
 */
public record Finding(Kind kind, Edit edit, Cell cell, String what) {
    /** Which of the checks failed. */
    public enum Kind {
        /** SQLite finds its own file damaged. */
        FILE,
        /** A record refers to one that is missing. */
        REFERENCE,
        /** An edit cannot be made sense of. */
        UNREADABLE,
        /** Who, when or which changes of an edit are not what was recorded. */
        EDIT,
        /** The content of a change is not what was recorded. */
        CHANGE,
        /** The typed tables are not what the log says. */
        TABLE,
        /** The file of an attachment is not in its folder. */
        FILE_MISSING,
        /** The file of an attachment is not what was added. */
        FILE_ALTERED,
        /** The file of an attachment cannot be read. */
        FILE_UNREADABLE
    }

    /** What SQLite said about its file. */
    public static Finding file(String said) {
        return new Finding(Kind.FILE, null, null, said);
    }

    /** What is wrong and where, in the user's language. */
    public String message(Texts texts) {
        return message(texts, Mask.NONE);
    }

    /** Like {@link #message(Texts)} for readers from whom something is hidden. */
    public String message(Texts texts, Mask mask) {
        String named = cell != null && mask.hides(cell.row()) ? texts.of("store.finding.masked") : mask.over(what);
        return switch (kind) {
            case FILE -> texts.of("store.finding.file", what);
            case REFERENCE -> texts.of("store.finding.reference", named);
            case UNREADABLE -> texts.of("store.finding.unreadable", what);
            case EDIT -> texts.of("store.finding.edit", EditLabels.label(edit, mask, texts), edit.author().name(),
                    Formats.forScreen(texts).moment(edit.at()));
            case CHANGE -> texts.of("store.finding.change", named, EditLabels.field(cell, texts),
                    EditLabels.label(edit, mask, texts), edit.author().name(), Formats.forScreen(texts).moment(edit.at()));
            case TABLE -> texts.of("store.finding.table", named);
            case FILE_MISSING -> texts.of("files.finding.missing", named);
            case FILE_ALTERED -> texts.of("files.finding.altered", named);
            case FILE_UNREADABLE -> texts.of("files.finding.unreadable", named);
        };
    }
}
