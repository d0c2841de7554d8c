package landfall.store.log;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import landfall.journal.Author;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.journal.Edit;
import landfall.journal.EditKind;

/** Makes changes and edits of what the queries of the log find. */
public final class ChangeReader {
    private static final int HASH_BYTES = 32;
    /** What {@link #change} asks for of a change c and its edit e. */
    static final String COLUMNS = "c.id AS change_id, e.id, c.entity, c.row, c.field, c.value, c.replaces";
    /** The changes c of a row. */
    static final String OF_ROW = " FROM history h CROSS JOIN change c ON c.seq = h.change"
            + " JOIN edit e ON e.seq = c.edit WHERE h.row = ?";
    /** The changes c of an edit; they come in the order of the log without being asked to, for stretches do. */
    public static final String OF_EDIT = " FROM stretch p CROSS JOIN change c"
            + " ON c.seq BETWEEN p.first_change AND p.last_change AND c.edit = p.edit"
            + " CROSS JOIN edit e ON e.seq = c.edit WHERE p.edit = ?";
    /** The value that a change c replaced, of the change of its row that it names first. */
    public static final String BEFORE = "CASE WHEN c.replaces <> x'' THEN (SELECT b.value FROM history h"
            + " CROSS JOIN change b ON b.seq = h.change"
            + " WHERE h.row = c.row AND h.id = substr(c.replaces, 1, " + HASH_BYTES + ")) END";
    /** How ids and hashes, which are kept as bytes, are written as texts. */
    public static final HexFormat HEX = HexFormat.of();

    /** Those of kinds and fields that were read, one copy of each. */
    private final Map<String, String> keys = new HashMap<>();
    private String lastEdit = "";
    private String lastRow = "";

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

    /** The change in a row of a query for {@link #COLUMNS}. */
    Change change(ResultSet row) throws SQLException {
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
