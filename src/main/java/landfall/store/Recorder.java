package landfall.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import landfall.domain.Entity;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.journal.Author;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.journal.Ids;
import landfall.store.database.Database;
import landfall.store.log.ChangeWriter;
import landfall.store.log.Log;
import landfall.store.log.LogWriter;
import landfall.store.table.Tables;

/** Records what a person does: in the log, and in the tables; the caller holds a transaction. */
final class Recorder {
    private final Database database;
    private final Log log;
    private final Tables tables;

    Recorder(Database database, Log log, Tables tables) {
        this.database = database;
        this.log = log;
        this.tables = tables;
    }

    /** See {@link Store#perform}. */
    Recorded record(Pipeline bureau, Draft draft, Author author, Instant at, String undoes) throws SQLException {
        String editId = Ids.next();
        Map<String, Touch> touches = Touch.of(draft, bureau);
        var writer = new ChangeWriter(log, editId,
                row -> touches.containsKey(row) ? touches.get(row).fields() : Set.of());
        for (Map.Entry<Cell, String> wanted : draft.values().entrySet()) {
            writer.set(wanted.getKey(), wanted.getValue());
        }
        List<CompletableFuture<List<Change>>> pieces = writer.pieces();
        if (pieces.isEmpty()) {
            return null;
        }
        Edit edit = new LogWriter(database).append(
                new Edit(editId, author, at, draft.kind(), draft.subjects(), undoes, List.of()), pieces);
        Map<String, List<Change>> changes = ChangeWriter.byRow(edit.changes().stream());
        List<Entity> updated = update(touches, changes, writer);
        Tables.Refreshed refreshed = tables.refresh(changes, writer::heads);
        for (Entity entity : updated) {
            refreshed.changed().add(entity);
            refreshed.inConflict().put(entity.id(), bureau.conflicts(entity.id()));
        }
        return Recorded.of(edit, refreshed);
    }

    // Takes the rows out of the changes of which no more than these had to be written.
    private List<Entity> update(Map<String, Touch> touches, Map<String, List<Change>> changes, ChangeWriter writer)
            throws SQLException {
        var updated = new ArrayList<Entity>();
        for (Touch touch : touches.values()) {
            Entity before = touch.before();
            Map<Field<?>, Object> values = changes.containsKey(before.id()) && writer.isInPart(before.id())
                    ? touch.values(changes.get(before.id())) : null;
            if (values != null && tables.update(before, values)) {
                updated.add(Entity.of(before.id(), before.facts().withAll(values)));
                changes.remove(before.id());
            }
        }
        return updated;
    }
}
