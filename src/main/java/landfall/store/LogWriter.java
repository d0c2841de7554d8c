package landfall.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import landfall.journal.Change;
import landfall.journal.Edit;

/** Adds to the append-only tables and keeps the heads right; the caller holds a transaction. */
final class LogWriter {
    private final Database database;

    LogWriter(Database database) {
        this.database = database;
    }

    /** Writes a new edit of this laptop, whose changes replace what stands. */
    long append(Edit edit) throws SQLException {
        long number = addEdit(edit, edit.hash());
        long last = lastChange();
        long changeNumber = last;
        for (Change change : edit.changes()) {
            addChange(++changeNumber, number, change);
        }
        PreparedStatement head = database.statement("INSERT INTO head SELECT seq FROM change WHERE seq > ?");
        head.setLong(1, last);
        head.executeUpdate();
        PreparedStatement unhead = database.statement(
                "DELETE FROM head WHERE change = (SELECT seq FROM change WHERE id = ?)");
        for (Change change : edit.changes()) {
            for (String replaced : change.replaces()) {
                unhead.setBytes(1, Log.HEX.parseHex(replaced));
                unhead.executeUpdate();
            }
        }
        return number;
    }

    /**
     * Writes an edit down without its changes.
     *
     * @param hash that of the whole edit
     * @return its place in the log
     */
    long addEdit(Edit edit, String hash) throws SQLException {
        long number = lastEdit() + 1;
        PreparedStatement insert = database.statement(
                "INSERT INTO edit (seq, id, laptop, author, at, kind, subjects, undoes, hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insert.setLong(1, number);
        insert.setString(2, edit.id());
        insert.setString(3, edit.author().laptop());
        insert.setString(4, edit.author().name());
        insert.setLong(5, edit.at().toEpochMilli());
        insert.setString(6, edit.kind().name());
        insert.setString(7, Lines.join(edit.subjects()));
        insert.setString(8, edit.undoes());
        insert.setBytes(9, Log.HEX.parseHex(hash));
        insert.executeUpdate();
        return number;
    }

    /** Writes a change down at its place; whether it is a head is another question. */
    void addChange(long number, long editNumber, Change change) throws SQLException {
        PreparedStatement insert = database.statement(
                "INSERT INTO change (seq, id, edit, entity, row, field, value, replaces)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        insert.setLong(1, number);
        insert.setBytes(2, Log.HEX.parseHex(change.id()));
        insert.setLong(3, editNumber);
        insert.setString(4, change.cell().entity());
        insert.setString(5, change.cell().row());
        insert.setString(6, change.cell().field());
        insert.setString(7, change.value());
        insert.setBytes(8, packed(change.replaces()));
        insert.executeUpdate();
    }

    /**
     * Finds the heads of a row anew: the changes that no other change names as replaced, whichever came first. So the
     * order in which laptops meet does not matter.
     */
    void findHeads(String row) throws SQLException {
        Map<String, Long> numbers = new LinkedHashMap<>();
        var replaced = new HashSet<String>();
        PreparedStatement query = database.statement("SELECT seq, id, replaces FROM change WHERE row = ?");
        query.setString(1, row);
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                numbers.put(Log.HEX.formatHex(found.getBytes(2)), found.getLong(1));
                replaced.addAll(Log.unpacked(found.getBytes(3)));
            }
        }
        PreparedStatement unhead = database.statement(
                "DELETE FROM head WHERE change IN (SELECT seq FROM change WHERE row = ?)");
        unhead.setString(1, row);
        unhead.executeUpdate();
        numbers.keySet().removeAll(replaced);
        PreparedStatement head = database.statement("INSERT INTO head VALUES (?)");
        for (long number : numbers.values()) {
            head.setLong(1, number);
            head.executeUpdate();
        }
    }

    long lastEdit() throws SQLException {
        return last("SELECT coalesce(max(seq), 0) FROM edit");
    }

    long lastChange() throws SQLException {
        return last("SELECT coalesce(max(seq), 0) FROM change");
    }

    private long last(String sql) throws SQLException {
        try (ResultSet row = database.statement(sql).executeQuery()) {
            return row.getLong(1);
        }
    }

    private static byte[] packed(List<String> ids) {
        return Log.HEX.parseHex(String.join("", ids));
    }
}
