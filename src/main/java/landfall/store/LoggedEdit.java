package landfall.store;

import java.util.List;
import landfall.journal.Cell;
import landfall.journal.Edit;

/** An edit of the change record with what stood before it. */
public record LoggedEdit(Edit edit, List<FieldChange> fields) {
    public LoggedEdit {
        fields = List.copyOf(fields);
    }

    /**
     * One field of one entity.
     *
     * @param before the encoded value that was replaced, or null for none
     * @param after the encoded new value, or null for none
     */
    public record FieldChange(Cell cell, String before, String after) {
    }
}
