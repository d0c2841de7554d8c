package landfall.store.log;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FieldType;
import landfall.journal.Author;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.journal.Entry;
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

    private static final int FIRST_THAT_MERGES = 3;
    private static final int HASH_BYTES = 32;
    private static final String CHANGE_COLUMNS = "c.id AS change_id, e.id, c.entity, c.row, c.field, c.value, c.replaces";
    private static final String OF_ROW = " FROM history h CROSS JOIN change c ON c.seq = h.change"
            + " JOIN edit e ON e.seq = c.edit WHERE h.row = ?";
    private static final String HEADS_OF_ROW = "SELECT " + CHANGE_COLUMNS + OF_ROW + " AND h.stands = 1";
    private static final String IN_ORDER = " ORDER BY c.value IS NULL, e.at DESC, e.laptop DESC, c.id DESC";
    /** The changes c of an edit; they come in the order of the log without being asked to, for stretches do. */
    public static final String OF_EDIT = " FROM stretch p CROSS JOIN change c"
            + " ON c.seq BETWEEN p.first_change AND p.last_change AND c.edit = p.edit"
            + " CROSS JOIN edit e ON e.seq = c.edit WHERE p.edit = ?";
    private static final String CHANGES_OF_EDIT = "SELECT " + CHANGE_COLUMNS + OF_EDIT;
    /** The value that a change c replaced, of the change of its row that it names first. */
    public static final String BEFORE = "CASE WHEN c.replaces <> x'' THEN (SELECT b.value FROM history h"
            + " CROSS JOIN change b ON b.seq = h.change"
            + " WHERE h.row = c.row AND h.id = substr(c.replaces, 1, " + HASH_BYTES + ")) END";
    /** How ids and hashes, which are kept as bytes, are written as texts. */
    public static final HexFormat HEX = HexFormat.of();

    private final Database database;
    /** Those of kinds and fields that were read, one copy of each. */
    private final Map<String, String> keys = new HashMap<>();
    private String lastEdit = "";
    private String lastRow = "";
    private long version;

    /** The log in this database, of which {@link FormerLog} has taken care when it is of an earlier version. */
    public Log(Database database) {
        this.database = database;
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
                Change change = change(rows);
                heads.computeIfAbsent(change.cell(), cell -> new ArrayList<>(1)).add(change);
            }
        }
        return heads;
    }

    /**
     * Gives out the heads of every row, in the order of their ids, as they were when nothing after the instant was
     * recorded. Row by row, because all together fill the memory.
     */
    public void eachRowOn(Instant instant, RowReader reader) throws SQLException {
        PreparedStatement query = database.statement("SELECT " + CHANGE_COLUMNS
                + " FROM history h CROSS JOIN change c ON c.seq = h.change JOIN edit e ON e.seq = c.edit WHERE e.at <= ?"
                + " ORDER BY h.row, c.value IS NOT NULL, e.at, e.laptop, c.id");
        query.setLong(1, instant.toEpochMilli());
        var known = new ArrayList<Change>();
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                Change change = change(found);
                if (!known.isEmpty() && !known.getFirst().cell().row().equals(change.cell().row())) {
                    reader.read(known.getFirst().cell().row(), heads(known));
                    known.clear();
                }
                known.add(change);
            }
        }
        if (!known.isEmpty()) {
            reader.read(known.getFirst().cell().row(), heads(known));
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
        PreparedStatement query = database.statement("SELECT " + CHANGE_COLUMNS + ", c.seq" + OF_ROW + " ORDER BY c.seq");
        query.setString(1, row);
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                changes.put(change(found), found.getLong(8));
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
                "SELECT c.field, c.value" + OF_ROW + " AND c.edit <= ? AND c.field <> ? ORDER BY c.seq");
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

    /** The value that stood before each change of the edit with this number, by id of the change; null for none. */
    public Map<String, String> valuesBefore(long editNumber) throws SQLException {
        var values = new HashMap<String, String>();
        PreparedStatement query = database.statement("SELECT c.id, " + BEFORE + OF_EDIT);
        query.setLong(1, editNumber);
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                values.put(HEX.formatHex(found.getBytes(1)), found.getString(2));
            }
        }
        return values;
    }

    /** The place of an edit in the log, from 1. */
    public long number(String editId) throws SQLException {
        PreparedStatement query = database.statement("SELECT seq FROM edit WHERE id = ?");
        query.setString(1, editId);
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** The edit with this id without its changes, or null. */
    public Edit headOf(String editId) throws SQLException {
        List<Edit> found = edits("SELECT * FROM edit WHERE id = ?", editId, false);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** The name that a row had last, whether or not it still exists; null when it never had one. */
    public String lastName(String row) throws SQLException {
        PreparedStatement query = database.statement("SELECT c.entity, c.field, c.value" + OF_ROW
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

    /** The whole edit with this id, or null. */
    public Edit edit(String id) throws SQLException {
        List<Edit> found = edits("SELECT * FROM edit WHERE id = ?", id, true);
        return found.isEmpty() ? null : found.getFirst();
    }

    // A file that is only looked at may be of a version that did not know what stayed behind.
    private boolean knowsWhatIsAbsent() {
        if (version == 0) {
            version = database.number("PRAGMA user_version");
        }
        return version >= FIRST_THAT_MERGES;
    }

    /** The edits that touched the row, newest first, each with its changes to that row only. */
    List<Edit> editsOf(String row) throws SQLException {
        var edits = new ArrayList<Edit>();
        PreparedStatement query = database.statement("SELECT " + CHANGE_COLUMNS + ", e.*" + OF_ROW
                + " ORDER BY e.at DESC, e.seq DESC, c.seq");
        query.setString(1, row);
        try (ResultSet found = query.executeQuery()) {
            var changes = new ArrayList<Change>();
            boolean more = found.next();
            while (more) {
                changes.add(change(found));
                Edit edit = edit(found, List.of());
                more = found.next();
                if (!more || !found.getString(2).equals(edit.id())) {
                    edits.add(edit.with(changes));
                    changes.clear();
                }
            }
        }
        return edits;
    }

    /** The latest edits, newest first, without their changes. */
    public List<Edit> latest(int most) throws SQLException {
        return edits("SELECT * FROM edit ORDER BY seq DESC LIMIT ?", most, false);
    }

    private List<Edit> edits(String editQuery, Object argument, boolean whole) throws SQLException {
        var edits = new ArrayList<Edit>();
        PreparedStatement query = database.statement(editQuery);
        query.setObject(1, argument);
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                List<Change> changes = whole ? changes(found.getLong("seq")) : List.of();
                edits.add(edit(found, changes));
            }
        }
        return edits;
    }

    private List<Change> changes(long edit) throws SQLException {
        var changes = new ArrayList<Change>();
        PreparedStatement query = database.statement(CHANGES_OF_EDIT);
        query.setLong(1, edit);
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                changes.add(change(found));
            }
        }
        return changes;
    }

    /**
     * Goes through every edit with all its changes, in the order in which they came.
     *
     * @param readable takes the edit as it travels, whole
     * @param unreadable takes the id of an edit that makes no sense
     */
    public void examine(Consumer<Entry> readable, Consumer<String> unreadable) throws SQLException {
        try (PreparedStatement query = database.connection().prepareStatement("SELECT * FROM edit ORDER BY seq");
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                long number = found.getLong("seq");
                List<Change> changes = changes(number);
                Edit edit;
                try {
                    edit = edit(found, changes);
                } catch (IllegalArgumentException e) {
                    unreadable.accept(found.getString("id"));
                    continue;
                }
                readable.accept(new Entry(edit, absent(number), HEX.formatHex(found.getBytes("hash"))));
            }
        }
    }

    /**
     * Gives out every edit that has changes, in the order in which they came, with its changes to some rows.
     *
     * @param travels says of the id of a row whether it travels; the ids of the other changes go as absent
     */
    public void each(Predicate<String> travels, Consumer<Entry> entries) throws SQLException {
        try (PreparedStatement query = database.connection().prepareStatement("SELECT * FROM edit ORDER BY seq");
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                long number = found.getLong("seq");
                var here = new ArrayList<Change>();
                List<String> absent = new ArrayList<>();
                for (Change change : changes(number)) {
                    if (travels.test(change.cell().row())) {
                        here.add(change);
                    } else {
                        absent.add(change.id());
                    }
                }
                if (!here.isEmpty()) {
                    absent.addAll(absent(number));
                    entries.accept(new Entry(edit(found, here), absent, HEX.formatHex(found.getBytes("hash"))));
                }
            }
        }
    }

    private List<String> absent(long editNumber) throws SQLException {
        var ids = new ArrayList<String>();
        if (!knowsWhatIsAbsent()) {
            return ids;
        }
        PreparedStatement query = database.statement("SELECT change FROM absent WHERE edit = ?");
        query.setLong(1, editNumber);
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                ids.add(HEX.formatHex(found.getBytes(1)));
            }
        }
        return ids;
    }

    /**
     * The edit in a row of the table of edits, with these changes.
     *
     * @throws IllegalArgumentException when it makes no sense
     */
    public static Edit edit(ResultSet row, List<Change> changes) throws SQLException {
        return new Edit(row.getString("id"), new Author(row.getString("author"), row.getString("laptop")),
                Instant.ofEpochMilli(row.getLong("at")), EditKind.valueOf(row.getString("kind")),
                Lines.split(row.getString("subjects")), row.getString("undoes"), changes);
    }

    private Change change(ResultSet row) throws SQLException {
        lastEdit = same(lastEdit, text(row, 2));
        lastRow = same(lastRow, text(row, 4));
        return new Change(HEX.formatHex(row.getBytes(1)), lastEdit,
                new Cell(key(text(row, 3)), lastRow, key(text(row, 5))), text(row, 6), unpacked(row.getBytes(7)));
    }

    // The driver makes a buffer outside the heap for each text that it is asked for, and an array for bytes.
    private static String text(ResultSet row, int column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    // An import is one edit of hundreds of thousands of changes, which fit into the memory when they share what is equal.
    private String key(String text) {
        String known = keys.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    private static String same(String last, String text) {
        return text.equals(last) ? last : text;
    }

    /** The ids that are kept one behind the other. */
    public static List<String> unpacked(byte[] bytes) {
        if (bytes.length == 0) {
            return List.of();
        }
        var ids = new ArrayList<String>();
        for (int at = 0; at < bytes.length; at += HASH_BYTES) {
            ids.add(HEX.formatHex(Arrays.copyOfRange(bytes, at, at + HASH_BYTES)));
        }
        return ids;
    }
}
