package landfall.ui.kit.record;

import landfall.store.record.LoggedEdit.FieldChange;
import landfall.store.record.LoggedEdit;


/** One line of the list: an edit, one of its fields, or the offer of more fields. */
sealed interface RecordLine {
    LoggedEdit logged();

    /** Who, when and what; below it the fields while it is open. */
    record Head(LoggedEdit logged, boolean open) implements RecordLine {
    }

    /** One field, before and after. */
    record Field(LoggedEdit logged, FieldChange change) implements RecordLine {
    }

    /**
     * Further fields of a large edit can be had.
     *
     * @param shown how many are shown already
     */
    record More(LoggedEdit logged, int shown) implements RecordLine {
    }
}
