package landfall.store.table;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.FieldType;
import landfall.domain.ProjectFields;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.store.database.Database;
import landfall.store.log.Deletion;
import landfall.store.log.Log;

/** The typed tables: each row is worked out from the heads of the log and can be rebuilt from it at any time. */
public final class Tables {
    private final Database database;
    private final Log log;
    private final Conflicts conflicts;
    private final Map<EntityKind, FieldColumns> columns = new EnumMap<>(EntityKind.class);

    /** The tables in this database, worked out from its log. */
    public Tables(Database database, Log log) {
        this.database = database;
        this.log = log;
        this.conflicts = new Conflicts(database, log);
        for (EntityKind kind : EntityKind.values()) {
            columns.put(kind, new FieldColumns(kind));
        }
    }

    /** What the tables look like in this version of the program; another text means that they must be rebuilt. */
    public String layout() {
        return columns.values().stream().map(FieldColumns::createTable)
                .collect(Collectors.joining("\n", "", "\n" + Conflicts.TABLE));
    }

    /** Throws the tables away and works them out anew; the caller holds a transaction. */
    public void rebuild() throws SQLException {
        for (EntityKind kind : EntityKind.values()) {
            database.execute("DROP TABLE IF EXISTS " + FieldColumns.quoted(kind.key()));
            database.execute(columns.get(kind).createTable());
        }
        database.execute("DROP TABLE IF EXISTS conflicting");
        database.execute(Conflicts.TABLE);
        refresh(log.rows());
    }

    /**
     * Works the given rows out anew; the caller holds a transaction.
     *
     * @param rows the key of its kind by the id of each row
     */
    public Refreshed refresh(Map<String, String> rows) throws SQLException {
        var refreshed = new Refreshed(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        for (Map.Entry<String, String> row : rows.entrySet()) {
            refresh(row.getKey(), row.getValue(), log.heads(row.getKey()), refreshed);
        }
        return refreshed;
    }

    /**
     * Works the rows of an edit out anew; the caller holds a transaction.
     *
     * @param changes the changes of the edit by row
     * @param heads says of a row and the changes to it what stands there now
     */
    public Refreshed refresh(Map<String, List<Change>> changes, Heads heads) throws SQLException {
        var refreshed = new Refreshed(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        for (Map.Entry<String, List<Change>> row : changes.entrySet()) {
            refresh(row.getKey(), row.getValue().getFirst().cell().entity(),
                    heads.after(row.getKey(), row.getValue()), refreshed);
        }
        return refreshed;
    }

    /** Says what stands in a row after changes to it, in each cell the one to show first. */
    @FunctionalInterface
    public interface Heads {
        Map<Cell, List<Change>> after(String row, List<Change> changes) throws SQLException;
    }

    private void refresh(String row, String kindKey, Map<Cell, List<Change>> heads, Refreshed refreshed)
            throws SQLException {
        EntityKind kind = EntityKind.of(kindKey);
        if (kind == null) {
            return; // a kind of entity that this version does not know stays in the log
        }
        Facts facts = facts(kind, row, heads);
        Set<String> inConflict = facts == null ? Set.of() : Conflicts.in(heads);
        conflicts.keep(row, inConflict);
        refreshed.inConflict().put(row, inConflict);
        if (facts == null) {
            PreparedStatement delete = database.statement(columns.get(kind).delete());
            delete.setString(1, row);
            delete.executeUpdate();
            refreshed.gone().add(row);
        } else {
            PreparedStatement upsert = database.statement(columns.get(kind).upsert());
            columns.get(kind).bind(upsert, row, facts);
            upsert.executeUpdate();
            refreshed.changed().add(Entity.of(row, facts));
        }
    }

    /**
     * Gives fields of an entity values; the caller holds a transaction.
     *
     * @return false when the entity is not in its table
     */
    public boolean update(Entity entity, Map<Field<?>, Object> values) throws SQLException {
        FieldColumns of = columns.get(entity.kind());
        PreparedStatement update = database.statement(of.update(values.keySet()));
        of.bind(update, values, entity.id());
        return update.executeUpdate() == 1;
    }

    /** The names of the tables whose definition is not the one with which they were made. */
    public List<String> redefined() throws SQLException {
        var redefined = new ArrayList<String>();
        PreparedStatement query = database.statement("SELECT count(*) FROM sqlite_schema WHERE sql = ?");
        for (EntityKind kind : EntityKind.values()) {
            query.setString(1, columns.get(kind).createTable());
            try (ResultSet row = query.executeQuery()) {
                if (row.getInt(1) == 0) {
                    redefined.add(kind.key());
                }
            }
        }
        return redefined;
    }

    /** Everything in the tables, in the order in which it was recorded. */
    public List<Entity> load() throws SQLException {
        var entities = new ArrayList<Entity>();
        var shared = new HashMap<FieldType<?>, RowReader.Shared>();
        for (EntityKind kind : EntityKind.values()) {
            var reader = new RowReader(kind, shared);
            try (PreparedStatement query = database.connection().prepareStatement(
                    columns.get(kind).rows() + " ORDER BY id"); ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    entities.add(reader.read(row.getBytes(1)));
                }
            }
        }
        return entities;
    }

    /** The rows whose table entry, or whose list of unreplaced changes, is not what the log alone says, with a name. */
    public Map<Cell, String> differingFromLog() throws SQLException {
        var differing = new LinkedHashMap<Cell, String>();
        Map<String, Entity> kept = readable(differing);
        log.withoutHistory().forEach((row, kind) -> differing.put(
                new Cell(kind, row, ""), kept.containsKey(row) ? kept.get(row).name() : row));
        if (!differing.isEmpty()) {
            return differing; // what stands in a row cannot be told without its history
        }
        Map<String, Set<String>> noted = conflicts.kept();
        Map<String, String> rows = log.rows();
        Log.RowReader compare = (row, heads) -> {
            String kind = rows.remove(row);
            Entity found = kept.remove(row);
            Set<String> inConflict = found == null ? Set.of() : Conflicts.in(heads);
            boolean sameConflicts = inConflict.equals(noted.getOrDefault(row, Set.of()));
            if (!heads.equals(log.heads(row)) || !sameConflicts
                    || !isAsLogged(EntityKind.of(kind), row, heads, found)) {
                differing.put(new Cell(kind, row, ""), found == null ? row : found.name());
            }
        };
        log.eachRowOn(Instant.ofEpochMilli(Long.MAX_VALUE), compare);
        for (String row : List.copyOf(rows.keySet())) { // their edits are missing
            compare.read(row, Map.of());
        }
        kept.values().forEach(extra -> differing.put(
                new Cell(extra.facts().kind().key(), extra.id(), ""), extra.name()));
        return differing;
    }

    private static boolean isAsLogged(EntityKind kind, String row, Map<Cell, List<Change>> heads, Entity found) {
        try {
            Facts expected = kind == null ? null : facts(kind, row, heads);
            return Objects.equals(expected, found == null ? null : found.facts());
        } catch (RuntimeException e) {
            return false; // a value that was altered need not be one any more
        }
    }

    /**
     * What stands in the tables, by id.
     *
     * @param differing takes the rows in which something is no value any more
     */
    public Map<String, Entity> readable(Map<Cell, String> differing) throws SQLException {
        var entities = new HashMap<String, Entity>();
        var shared = new HashMap<FieldType<?>, RowReader.Shared>();
        for (EntityKind kind : EntityKind.values()) {
            var reader = new RowReader(kind, shared);
            try (PreparedStatement query = database.connection().prepareStatement(
                    columns.get(kind).rows()); ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    byte[] whole = row.getBytes(1);
                    String id = reader.id(whole);
                    try {
                        entities.put(id, reader.read(whole));
                    } catch (RuntimeException e) {
                        differing.put(new Cell(kind.key(), id, ""), id);
                    }
                }
            }
        }
        return entities;
    }

    // A row exists as long as a field has a value and nobody deleted it; an edit that the deleter had not seen
    // keeps it.
    private static Facts facts(EntityKind kind, String row, Map<Cell, List<Change>> heads) {
        return Deletion.stands(heads) ? null : values(kind, row, heads);
    }

    /** What stands in a row, even where it is deleted; null for nothing. */
    static Facts values(EntityKind kind, String row, Map<Cell, List<Change>> heads) {
        Object[] values = new Object[kind.fields().size()];
        boolean hasValue = false;
        for (Map.Entry<Cell, List<Change>> head : heads.entrySet()) {
            Field<?> field = kind.field(head.getKey().field());
            String value = field == ProjectFields.SECRECY && head.getValue().stream()
                    .anyMatch(change -> ProjectFields.RESTRICTED.equals(change.value())) ? ProjectFields.RESTRICTED
                    : head.getValue().getFirst().value();
            if (field != null && value != null && head.getKey().entity().equals(kind.key())) {
                values[field.index()] = field.type().decode(value);
                hasValue = true;
            }
        }
        return hasValue ? Facts.of(kind, values) : null;
    }

    /** What the tables said when nothing after the instant had been recorded, worked out from the log alone. */
    public List<Entity> knownOn(Instant instant) throws SQLException {
        var entities = new ArrayList<Entity>();
        log.eachRowOn(instant, (row, heads) -> {
            if (heads.isEmpty()) {
                return;
            }
            EntityKind kind = EntityKind.of(heads.keySet().iterator().next().entity());
            Facts facts = kind == null ? null : facts(kind, row, heads);
            if (facts != null) {
                entities.add(Entity.of(row, facts));
            }
        });
        return entities;
    }

    /**
     * The entities that a change left behind, the ids of those it took away, and the fields that are in conflict by the
     * id of each row concerned.
     */
    public record Refreshed(List<Entity> changed, List<String> gone, Map<String, Set<String>> inConflict) {
    }
}
