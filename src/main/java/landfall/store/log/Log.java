package landfall.store.log;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FieldType;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.store.database.Database;

/** The append-only tables of edits and changes, and which changes nothing has replaced yet (the heads). */
public final class Log {
    /** The key of the field that holds the name, by key of the kind of entity. */
    private static final Map<String, String> NAME_FIELDS = Arrays.stream(EntityKind.values())
            .flatMap(kind -> kind.fields().stream().filter(field -> field.type() == FieldType.TEXT
                    && (field.key().equals("name") || kind.field("name") == null)).limit(1))
            .collect(Collectors.toMap(field -> field.kind().key(), Field::key));

    private static final String NAMES = NAME_FIELDS.values().stream().distinct()
            .collect(Collectors.joining("','", "'", "'"));

    private static final String HEADS_OF_ROW = "SELECT " + ChangeReader.COLUMNS + ChangeReader.OF_ROW
            + " AND h.stands = 1";
    private static final String IN_ORDER = " ORDER BY c.value IS NULL, e.at DESC, e.laptop DESC, c.id DESC";

    private final Database database;
    private final ChangeReader reader = new ChangeReader();
    private final Edits edits;

    /** The log in this database, of which {@link FormerLog} has taken care when it is of an earlier version. */
    public Log(Database database) {
        this.database = database;
        this.edits = new Edits(database, reader);
    }

    /** The same log by what each person did. */
    public Edits edits() {
        return edits;
    }

    /**
     * The unreplaced changes of a row by cell, in each cell the one to show first: the latest that says something, for
     * display only.
     */
    public Map<Cell, List<Change>> heads(String row) throws SQLException {
        return heads(row, HEADS_OF_ROW, Set.of());
    }

    /** Like {@link #heads(String)}, but only of the fields with these keys and of {@link Cell#DELETED}. */
    Map<Cell, List<Change>> heads(String row, Set<String> fields) throws SQLException {
        return heads(row, HEADS_OF_ROW + " AND c.field IN ('" + Cell.DELETED + "'" + ", ?".repeat(fields.size()) + ")",
                fields);
    }

    /** The unreplaced changes of those cells of a row that name other rows, and of its deletion. */
    public Map<Cell, List<Change>> ties(String row) throws SQLException {
        return heads(row, Links.NAMING);
    }

    /** True when somebody deleted the row and nobody took that back, though it may stand for what he had not seen. */
    public boolean isDeletionAsked(String row) throws SQLException {
        return Deletion.isAsked(heads(row, Set.of()));
    }

    /** The places in which the id of a row stands: what belongs to it, names it, or was joined with it. */
    public List<Cell> naming(String row) throws SQLException {
        var naming = new ArrayList<Cell>();
        PreparedStatement query = database.statement("SELECT c.entity, c.row, c.field FROM change c WHERE " + Links.ONLY
                + " AND c.field = ? AND c.value = ? AND EXISTS (SELECT 1 FROM history h"
                + " WHERE h.row = c.row AND h.stands = 1 AND h.change = c.seq) ORDER BY c.row");
        for (String field : Links.NAMING) {
            query.setString(1, field);
            query.setString(2, row);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    naming.add(new Cell(found.getString(1), found.getString(2), found.getString(3)));
                }
            }
        }
        return naming;
    }

    private Map<Cell, List<Change>> heads(String row, String sql, Set<String> fields) throws SQLException {
        var heads = new LinkedHashMap<Cell, List<Change>>();
        PreparedStatement query = database.statement(sql + IN_ORDER);
        query.setString(1, row);
        int at = 1;
        for (String field : fields) {
            query.setString(++at, field);
        }
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Change change = reader.change(rows);
                heads.computeIfAbsent(change.cell(), cell -> new ArrayList<>(1)).add(change);
            }
        }
        return heads;
    }

    /**
     * Gives out the heads of every row, in the order of their ids, as they were when nothing after the instant was
     * recorded. Row by row, because all together fill the memory.
     */
    public void eachRowOn(Instant instant, RowReader taker) throws SQLException {
        PreparedStatement query = database.statement("SELECT " + ChangeReader.COLUMNS
                + " FROM history h CROSS JOIN change c ON c.seq = h.change JOIN edit e ON e.seq = c.edit WHERE e.at <= ?"
                + " ORDER BY h.row, c.value IS NOT NULL, e.at, e.laptop, c.id");
        query.setLong(1, instant.toEpochMilli());
        var known = new ArrayList<Change>();
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                Change change = reader.change(found);
                if (!known.isEmpty() && !known.getFirst().cell().row().equals(change.cell().row())) {
                    taker.read(known.getFirst().cell().row(), heads(known));
                    known.clear();
                }
                known.add(change);
            }
        }
        if (!known.isEmpty()) {
            taker.read(known.getFirst().cell().row(), heads(known));
        }
    }

    /** Takes up the heads of one row; none when each seems to be replaced. */
    @FunctionalInterface
    public interface RowReader {
        void read(String row, Map<Cell, List<Change>> heads) throws SQLException;
    }

    private static Map<Cell, List<Change>> heads(List<Change> known) {
        var replaced = new HashSet<String>();
        known.forEach(change -> replaced.addAll(change.replaces()));
        var heads = new LinkedHashMap<Cell, List<Change>>();
        for (Change change : known) {
            if (!replaced.contains(change.id())) {
                heads.computeIfAbsent(change.cell(), cell -> new ArrayList<>(1)).addFirst(change);
            }
        }
        return heads;
    }

    /** Every change to a row with its place in the log, in the order in which they came. */
    public Map<Change, Long> changesOf(String row) throws SQLException {
        var changes = new LinkedHashMap<Change, Long>();
        PreparedStatement query = database.statement("SELECT " + ChangeReader.COLUMNS + ", c.seq" + ChangeReader.OF_ROW + " ORDER BY c.seq");
        query.setString(1, row);
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                changes.put(reader.change(found), found.getLong(8));
            }
        }
        return changes;
    }

    /** The ids of all rows that the log speaks of, in their order, with the key of their kind. */
    public Map<String, String> rows() throws SQLException {
        var rows = new LinkedHashMap<String, String>();
        eachRow(rows::put);
        return rows;
    }

    /** Gives out the id and the key of the kind of every row that the log speaks of, in the order of the ids. */
    public void eachRow(BiConsumer<String, String> taker) throws SQLException {
        PreparedStatement query = database.statement("SELECT h.row, c.entity FROM"
                + " (SELECT row, min(change) AS change FROM history GROUP BY row) h"
                + " CROSS JOIN change c ON c.seq = h.change");
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                taker.accept(found.getString(1), found.getString(2));
            }
        }
    }

    /** True when a change belongs to an edit that is not there. */
    public boolean hasChangesWithoutEdit() throws SQLException {
        PreparedStatement query = database.statement(
                "SELECT 1 FROM change c WHERE NOT EXISTS (SELECT 1 FROM edit e WHERE e.seq = c.edit) LIMIT 1");
        try (ResultSet found = query.executeQuery()) {
            return found.next();
        }
    }

    /** The ids of the rows whose history does not name each of their changes, or others, with the key of their kind. */
    public Map<String, String> withoutHistory() throws SQLException {
        var rows = new LinkedHashMap<String, String>();
        PreparedStatement query = database.statement("SELECT c.row, c.entity FROM change c WHERE NOT EXISTS (SELECT 1"
                + " FROM history h WHERE h.row = c.row AND h.stands IN (0, 1) AND h.change = c.seq AND h.id = c.id)"
                + " UNION SELECT h.row, '' FROM history h WHERE NOT EXISTS (SELECT 1 FROM change c"
                + " WHERE c.seq = h.change AND c.row = h.row)");
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                rows.put(found.getString(1), found.getString(2));
            }
        }
        return rows;
    }

    /** Gives out every value that a field ever had, with its row, in the order in which they came. */
    public void eachValue(String entity, String field, BiConsumer<Cell, String> taker) throws SQLException {
        PreparedStatement query = database.statement("SELECT c.row, c.value FROM change c WHERE "
                + Links.onlyIfIn(field) + " AND c.entity = ? AND c.field = ? AND c.value IS NOT NULL ORDER BY c.seq");
        query.setString(1, entity);
        query.setString(2, field);
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                taker.accept(new Cell(entity, found.getString(1), field), found.getString(2));
            }
        }
    }

    /** The unreplaced values of a row when the edit with this number was recorded, by field; without deletions. */
    public Map<String, String> valuesUpTo(String row, long editNumber) throws SQLException {
        var values = new HashMap<String, String>();
        PreparedStatement query = database.statement(
                "SELECT c.field, c.value" + ChangeReader.OF_ROW + " AND c.edit <= ? AND c.field <> ? ORDER BY c.seq");
        query.setString(1, row);
        query.setLong(2, editNumber);
        query.setString(3, Cell.DELETED);
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                values.put(found.getString(1), found.getString(2));
            }
        }
        values.values().removeIf(Objects::isNull);
        return values;
    }

    /** The name that a row had last, whether or not it still exists; null when it never had one. */
    public String lastName(String row) throws SQLException {
        PreparedStatement query = database.statement("SELECT c.entity, c.field, c.value" + ChangeReader.OF_ROW
                + " AND c.value IS NOT NULL AND c.field IN (" + NAMES + ") ORDER BY c.seq DESC");
        query.setString(1, row);
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                if (found.getString(2).equals(NAME_FIELDS.get(found.getString(1)))) {
                    return found.getString(3);
                }
            }
            return null;
        }
    }
}
