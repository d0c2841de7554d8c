package landfall.store.record;

import java.util.List;
import landfall.journal.Cell;
import landfall.journal.Edit;

/**
 * An edit of the change record with what stood before it.
 *
 * @param edit without its changes
 * @param rows how many entities it changed, of those asked for
 * @param count how many fields it changed, of those asked for
 * @param fields the fields, or none where there are more of them than wanted
 */
public record LoggedEdit(Edit edit, int rows, int count, List<FieldChange> fields) {
    public LoggedEdit {
        fields = List.copyOf(fields);
    }

    /** True when the fields are here and not only counted. */
    public boolean isWhole() {
        return fields.size() == count;
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
