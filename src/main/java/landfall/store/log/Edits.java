package landfall.store.log;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import landfall.journal.Change;
import landfall.journal.Edit;
import landfall.journal.Entry;
import landfall.store.database.Database;

/** The edits in the log: what each person did, one after the other. */
public final class Edits {
    private static final int FIRST_THAT_MERGES = 3;
    private static final String CHANGES_OF_EDIT = "SELECT " + ChangeReader.COLUMNS + ChangeReader.OF_EDIT;

    private final Database database;
    private final ChangeReader reader;
    private long version;

    Edits(Database database, ChangeReader reader) {
        this.database = database;
        this.reader = reader;
    }

    /** The whole edit with this id, or null. */
    public Edit get(String id) throws SQLException {
        List<Edit> found = found("SELECT * FROM edit WHERE id = ?", id, true);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** The edit with this id without its changes, or null. */
    public Edit headOf(String editId) throws SQLException {
        List<Edit> found = found("SELECT * FROM edit WHERE id = ?", editId, false);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** The place of an edit in the log, from 1. */
    public long number(String editId) throws SQLException {
        PreparedStatement query = database.statement("SELECT seq FROM edit WHERE id = ?");
        query.setString(1, editId);
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** The edits that touched the row, newest first, each with its changes to that row only. */
    List<Edit> of(String row) throws SQLException {
        var edits = new ArrayList<Edit>();
        PreparedStatement query = database.statement("SELECT " + ChangeReader.COLUMNS + ", e.*" + ChangeReader.OF_ROW
                + " ORDER BY e.at DESC, e.seq DESC, c.seq");
        query.setString(1, row);
        try (ResultSet found = query.executeQuery()) {
            var changes = new ArrayList<Change>();
            boolean more = found.next();
            while (more) {
                changes.add(reader.change(found));
                Edit edit = ChangeReader.edit(found, List.of());
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
        return found("SELECT * FROM edit ORDER BY seq DESC LIMIT ?", most, false);
    }

    /** The value that stood before each change of the edit with this number, by id of the change; null for none. */
    public Map<String, String> valuesBefore(long editNumber) throws SQLException {
        var values = new HashMap<String, String>();
        PreparedStatement query = database.statement("SELECT c.id, " + ChangeReader.BEFORE + ChangeReader.OF_EDIT);
        query.setLong(1, editNumber);
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                values.put(ChangeReader.HEX.formatHex(found.getBytes(1)), found.getString(2));
            }
        }
        return values;
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
                    edit = ChangeReader.edit(found, changes);
                } catch (IllegalArgumentException e) {
                    unreadable.accept(found.getString("id"));
                    continue;
                }
                readable.accept(new Entry(edit, absent(number), ChangeReader.HEX.formatHex(found.getBytes("hash"))));
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
                    entries.accept(new Entry(ChangeReader.edit(found, here), absent,
                            ChangeReader.HEX.formatHex(found.getBytes("hash"))));
                }
            }
        }
    }

    private List<Edit> found(String editQuery, Object argument, boolean whole) throws SQLException {
        var edits = new ArrayList<Edit>();
        PreparedStatement query = database.statement(editQuery);
        query.setObject(1, argument);
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                List<Change> changes = whole ? changes(found.getLong("seq")) : List.of();
                edits.add(ChangeReader.edit(found, changes));
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
                changes.add(reader.change(found));
            }
        }
        return changes;
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
                ids.add(ChangeReader.HEX.formatHex(found.getBytes(1)));
            }
        }
        return ids;
    }

    // A file that is only looked at may be of a version that did not know what stayed behind.
    private boolean knowsWhatIsAbsent() {
        if (version == 0) {
            version = database.number("PRAGMA user_version");
        }
        return version >= FIRST_THAT_MERGES;
    }
}
