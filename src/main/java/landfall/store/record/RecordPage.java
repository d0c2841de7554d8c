package landfall.store.record;

import java.util.List;
import java.util.Map;

/**
 * Some edits of the change record, newest first.
 *
 * @param names the last names of the entities that the edits speak of, by id, those no longer there among them
 * @param next where the next page begins, or null after the last one
 */
public record RecordPage(List<LoggedEdit> edits, Map<String, String> names, Cursor next) {
    public RecordPage {
        edits = List.copyOf(edits);
        names = Map.copyOf(names);
    }

    /** A place in the record: when an edit was recorded, in milliseconds since 1970, and its number. */
    public record Cursor(long at, long number) {
    }
}
