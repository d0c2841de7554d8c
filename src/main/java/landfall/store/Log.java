package landfall.store;

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

/** The append-only tables of edits and changes, and which changes nothing has replaced yet (the heads). */
final class Log {
    static final List<String> SCHEMA = List.of(
            """
            CREATE TABLE edit (
                seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, laptop TEXT NOT NULL, author TEXT NOT NULL,
                at INTEGER NOT NULL, kind TEXT NOT NULL, subjects TEXT NOT NULL, undoes TEXT,
                hash BLOB NOT NULL) STRICT""",
            """
            CREATE TABLE change (
                seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, edit INTEGER NOT NULL REFERENCES edit (seq),
                entity TEXT NOT NULL, row TEXT NOT NULL, field TEXT NOT NULL, value TEXT,
                replaces BLOB NOT NULL) STRICT""",
            "CREATE INDEX change_of_row ON change (row)",
            "CREATE INDEX change_of_edit ON change (edit)",
            // Changes that nothing has replaced; more than one distinct value for a field is a conflict.
            "CREATE TABLE head (change INTEGER PRIMARY KEY NOT NULL REFERENCES change (seq)) STRICT",
            "CREATE INDEX change_of_field ON change (entity, field, edit)",
            "CREATE INDEX edit_by_time ON edit (at)",
            // Changes of an edit that stayed behind when the edit travelled, because their records did not.
            """
            CREATE TABLE absent (
                change BLOB PRIMARY KEY NOT NULL, edit INTEGER NOT NULL REFERENCES edit (seq)) STRICT, WITHOUT ROWID""",
            "CREATE INDEX absent_of_edit ON absent (edit)",
            // What came with each merge: stretches of edits and changes, so that the merge can be taken back.
            """
            CREATE TABLE arrival (
                edit INTEGER PRIMARY KEY NOT NULL REFERENCES edit (seq), first_edit INTEGER NOT NULL,
                last_edit INTEGER NOT NULL, first_change INTEGER NOT NULL, last_change INTEGER NOT NULL) STRICT""",
            "CREATE TRIGGER edit_stays BEFORE UPDATE ON edit BEGIN SELECT RAISE(ABORT, 'append only'); END",
            "CREATE TRIGGER edit_is_kept BEFORE DELETE ON edit BEGIN SELECT RAISE(ABORT, 'append only'); END",
            "CREATE TRIGGER change_stays BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'append only'); END",
            "CREATE TRIGGER change_is_kept BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'append only'); END");

    /** What files of version 1 lack: the indexes by which the record is searched. */
    static final List<String> SINCE_1 = SCHEMA.stream()
            .filter(sql -> sql.contains("change_of_field") || sql.contains("edit_by_time")).toList();
    /** What files of version 2 lack: what stayed behind and what arrived when laptops were merged. */
    static final List<String> SINCE_2 = SCHEMA.stream()
            .filter(sql -> sql.contains("absent") || sql.contains("arrival")).toList();
    /** What keeps the log from being altered, by name. */
    static final Map<String, String> GUARDS = SCHEMA.stream().filter(sql -> sql.startsWith("CREATE TRIGGER"))
            .collect(Collectors.toMap(sql -> sql.split(" ")[2], sql -> sql));

    /** The key of the field that holds the name, by key of the kind of entity. */
    private static final Map<String, String> NAME_FIELDS = Arrays.stream(EntityKind.values())
            .flatMap(kind -> kind.fields().stream().filter(field -> field.type() == FieldType.TEXT
                    && (field.key().equals("name") || kind.field("name") == null)).limit(1))
            .collect(Collectors.toMap(field -> field.kind().key(), Field::key));

    private static final String NAMES = NAME_FIELDS.values().stream().distinct()
            .collect(Collectors.joining("','", "'", "'"));

    private static final int HASH_BYTES = 32;
    private static final String CHANGE_COLUMNS = "c.id AS change_id, e.id, c.entity, c.row, c.field, c.value, c.replaces";
    private static final String CHANGES_OF_EDIT = "SELECT " + CHANGE_COLUMNS
            + " FROM change c JOIN edit e ON e.seq = c.edit WHERE e.seq = ? ORDER BY c.seq";
    static final HexFormat HEX = HexFormat.of();

    private final Database database;
    /** Those of kinds and fields that were read, one copy of each. */
    private final Map<String, String> keys = new HashMap<>();
    private String lastEdit = "";
    private String lastRow = "";
    private long version;

    Log(Database database) {
        this.database = database;
    }

    /**
     * The unreplaced changes of a row by cell, in each cell the one to show first: the latest that says something, for
     * display only.
     */
    Map<Cell, List<Change>> heads(String row) throws SQLException {
        var heads = new LinkedHashMap<Cell, List<Change>>();
        PreparedStatement query = database.statement("SELECT " + CHANGE_COLUMNS
                + " FROM change c JOIN head h ON h.change = c.seq JOIN edit e ON e.seq = c.edit WHERE c.row = ?"
                + " ORDER BY c.value IS NULL, e.at DESC, e.laptop DESC, c.id DESC");
        query.setString(1, row);
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
    void eachRowOn(Instant instant, RowReader reader) throws SQLException {
        PreparedStatement query = database.statement("SELECT " + CHANGE_COLUMNS
                + " FROM change c JOIN edit e ON e.seq = c.edit WHERE e.at <= ?"
                + " ORDER BY c.row, c.value IS NOT NULL, e.at, e.laptop, c.id");
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
    interface RowReader {
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
    Map<Change, Long> changesOf(String row) throws SQLException {
        var changes = new LinkedHashMap<Change, Long>();
        PreparedStatement query = database.statement("SELECT " + CHANGE_COLUMNS
                + ", c.seq FROM change c JOIN edit e ON e.seq = c.edit WHERE c.row = ? ORDER BY c.seq");
        query.setString(1, row);
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                changes.put(change(found), found.getLong(8));
            }
        }
        return changes;
    }

    /** The ids of all rows that the log speaks of, by key of their kind. */
    Map<String, String> rows() throws SQLException {
        var rows = new LinkedHashMap<String, String>();
        try (PreparedStatement query = database.connection()
                .prepareStatement("SELECT DISTINCT row, entity FROM change ORDER BY row");
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                rows.put(found.getString(1), found.getString(2));
            }
        }
        return rows;
    }

    /** Gives out the id and the key of the kind of every row that the log speaks of. */
    void eachRow(BiConsumer<String, String> taker) throws SQLException {
        try (PreparedStatement query = database.connection().prepareStatement("SELECT DISTINCT row, entity FROM change");
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                taker.accept(found.getString(1), found.getString(2));
            }
        }
    }

    /** Gives out every value that a field ever had, with its row, in the order in which they came. */
    void eachValue(String entity, String field, BiConsumer<Cell, String> taker) throws SQLException {
        PreparedStatement query = database.statement("SELECT row, value FROM change"
                + " WHERE entity = ? AND field = ? AND value IS NOT NULL ORDER BY edit, seq");
        query.setString(1, entity);
        query.setString(2, field);
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                taker.accept(new Cell(entity, found.getString(1), field), found.getString(2));
            }
        }
    }

    /** The unreplaced values of a row when the edit with this number was recorded, by field; without deletions. */
    Map<String, String> valuesUpTo(String row, long editNumber) throws SQLException {
        var values = new HashMap<String, String>();
        PreparedStatement query = database.statement(
                "SELECT field, value FROM change WHERE row = ? AND edit <= ? AND field <> ? ORDER BY seq");
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
    Map<String, String> valuesBefore(long editNumber) throws SQLException {
        var values = new HashMap<String, String>();
        PreparedStatement query = database.statement("SELECT c.id, (SELECT b.value FROM change b"
                + " WHERE b.id = substr(c.replaces, 1, " + HASH_BYTES + ")) FROM change c WHERE c.edit = ?");
        query.setLong(1, editNumber);
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                values.put(HEX.formatHex(found.getBytes(1)), found.getString(2));
            }
        }
        return values;
    }

    /** The place of an edit in the log, from 1. */
    long number(String editId) throws SQLException {
        PreparedStatement query = database.statement("SELECT seq FROM edit WHERE id = ?");
        query.setString(1, editId);
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** The edit with this id without its changes, or null. */
    Edit headOf(String editId) throws SQLException {
        List<Edit> found = edits("SELECT * FROM edit WHERE id = ?", editId, null, null);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** The name that a row had last, whether or not it still exists; null when it never had one. */
    String lastName(String row) throws SQLException {
        PreparedStatement query = database.statement("SELECT entity, field, value FROM change"
                + " WHERE row = ? AND value IS NOT NULL AND field IN (" + NAMES + ") ORDER BY seq DESC");
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
    Edit edit(String id) throws SQLException {
        List<Edit> found = edits("SELECT * FROM edit WHERE id = ?", id, CHANGES_OF_EDIT, null);
        return found.isEmpty() ? null : found.getFirst();
    }

    // A file that is only looked at may be of a version that did not know what stayed behind.
    private boolean isOfThisVersion() {
        if (version == 0) {
            version = database.number("PRAGMA user_version");
        }
        return version >= Store.SCHEMA_VERSION;
    }

    /** The edits that touched the row, newest first, each with its changes to that row only. */
    List<Edit> editsOf(String row) throws SQLException {
        return edits("SELECT * FROM edit WHERE seq IN (SELECT edit FROM change WHERE row = ?)"
                + " ORDER BY at DESC, seq DESC", row,
                "SELECT " + CHANGE_COLUMNS
                        + " FROM change c JOIN edit e ON e.seq = c.edit WHERE e.seq = ? AND c.row = ? ORDER BY c.seq",
                row);
    }

    /** The latest edits, newest first, without their changes. */
    List<Edit> latest(int most) throws SQLException {
        return edits("SELECT * FROM edit ORDER BY seq DESC LIMIT ?", most, null, null);
    }

    private List<Edit> edits(String editQuery, Object argument, String changeQuery, String row) throws SQLException {
        var edits = new ArrayList<Edit>();
        PreparedStatement query = database.statement(editQuery);
        query.setObject(1, argument);
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                List<Change> changes = changeQuery == null ? List.of()
                        : changes(changeQuery, found.getLong("seq"), row);
                edits.add(edit(found, changes));
            }
        }
        return edits;
    }

    private List<Change> changes(String sql, long edit, String row) throws SQLException {
        var changes = new ArrayList<Change>();
        PreparedStatement query = database.statement(sql);
        query.setLong(1, edit);
        if (row != null) {
            query.setString(2, row);
        }
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
    void examine(Consumer<Entry> readable, Consumer<String> unreadable) throws SQLException {
        try (PreparedStatement query = database.connection().prepareStatement("SELECT * FROM edit ORDER BY seq");
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                long number = found.getLong("seq");
                List<Change> changes = changes(CHANGES_OF_EDIT, number, null);
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
    void each(Predicate<String> travels, Consumer<Entry> entries) throws SQLException {
        try (PreparedStatement query = database.connection().prepareStatement("SELECT " + CHANGE_COLUMNS
                + ", e.* FROM change c JOIN edit e ON e.seq = c.edit ORDER BY c.edit, c.seq");
                ResultSet found = query.executeQuery()) {
            Entry open = null;
            var here = new ArrayList<Change>();
            var absent = new ArrayList<String>();
            boolean more = found.next();
            while (more) {
                Change change = change(found);
                if (travels.test(change.cell().row())) {
                    here.add(change);
                } else {
                    absent.add(change.id());
                }
                if (open == null) {
                    open = new Entry(edit(found, List.of()), absent(found.getLong("seq")),
                            HEX.formatHex(found.getBytes("hash")));
                }
                more = found.next();
                if (!more || !found.getString(2).equals(open.edit().id())) {
                    if (!here.isEmpty()) {
                        absent.addAll(open.absent());
                        entries.accept(new Entry(open.edit().with(here), absent, open.hash()));
                    }
                    open = null;
                    here.clear();
                    absent.clear();
                }
            }
        }
    }

    private List<String> absent(long editNumber) throws SQLException {
        var ids = new ArrayList<String>();
        if (!isOfThisVersion()) {
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

    static Edit edit(ResultSet row, List<Change> changes) throws SQLException {
        return new Edit(row.getString("id"), new Author(row.getString("author"), row.getString("laptop")),
                Instant.ofEpochMilli(row.getLong("at")), EditKind.valueOf(row.getString("kind")),
                Lines.split(row.getString("subjects")), row.getString("undoes"), changes);
    }

    private Change change(ResultSet row) throws SQLException {
        lastEdit = same(lastEdit, row.getString(2));
        lastRow = same(lastRow, row.getString(4));
        return new Change(HEX.formatHex(row.getBytes(1)), lastEdit,
                new Cell(key(row.getString(3)), lastRow, key(row.getString(5))), row.getString(6),
                unpacked(row.getBytes(7)));
    }

    // An import is one edit of hundreds of thousands of changes, which fit into the memory when they share what is equal.
    private String key(String text) {
        String known = keys.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    private static String same(String last, String text) {
        return text.equals(last) ? last : text;
    }

    static List<String> unpacked(byte[] bytes) {
        var ids = new ArrayList<String>();
        for (int at = 0; at < bytes.length; at += HASH_BYTES) {
            ids.add(HEX.formatHex(Arrays.copyOfRange(bytes, at, at + HASH_BYTES)));
        }
        return ids;
    }
}
