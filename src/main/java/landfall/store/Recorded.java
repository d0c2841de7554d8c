package landfall.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import landfall.domain.Entity;
import landfall.journal.Edit;
import landfall.store.table.Tables;

/**
 * What was recorded and what it changed.
 *
 * @param changed the entities as they are now
 * @param gone the ids of those that are no more
 * @param inConflict the keys of the fields in conflict by the id of every entity concerned
 */
public record Recorded(Edit edit, List<Entity> changed, List<String> gone, Map<String, Set<String>> inConflict) {
    static Recorded of(Edit edit, Tables.Refreshed refreshed) {
        return new Recorded(edit, refreshed.changed(), refreshed.gone(), refreshed.inConflict());
    }
}
