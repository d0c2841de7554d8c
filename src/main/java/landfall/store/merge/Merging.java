package landfall.store.merge;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.journal.Change;
import landfall.journal.Edit;
import landfall.journal.Entry;
import landfall.store.database.Database;
import landfall.store.log.ChangeReader;
import landfall.store.log.LogWriter;
import landfall.text.Problem;

/**
 * Brings the edits of another laptop into the log: the union of both, whatever the order in which laptops meet. The
 * caller holds a transaction.
 */
public final class Merging {
    private final Database database;
    private final LogWriter writer;
    private final List<Edit> arrived = new ArrayList<>();
    private final Map<String, String> rows = new LinkedHashMap<>();
    private final long firstEdit;
    private final long firstChange;
    private long lastChange;
    // The places of the changes that came though they were here already.
    private final BitSet known = new BitSet();

    /** Brings edits into the log in this database. */
    public Merging(Database database) throws SQLException {
        this.database = database;
        this.writer = new LogWriter(database);
        this.firstEdit = writer.lastEdit() + 1;
        this.lastChange = writer.lastChange();
        this.firstChange = lastChange + 1;
    }

    /**
     * Adds what is not here yet.
     *
     * @throws Problem when the edit was altered, or is known here with another content
     */
    public void add(Entry entry) throws SQLException {
        if (!entry.isIntact()) {
            throw new Problem("store.merge.altered", entry.edit().author().name(), entry.edit().id());
        }
        long number = number(entry);
        Map<String, Long> here = number == 0 ? Map.of() : changesHere(number);
        var fresh = new ArrayList<Change>();
        for (Change change : entry.edit().changes()) {
            Long place = here.get(change.id());
            if (place != null) {
                known.set(Math.toIntExact(place));
            } else {
                refuseUnreadable(change);
                fresh.add(change);
            }
        }
        if (number == 0) {
            number = writer.addEdit(entry.edit(), entry.hash(), lastChange + 1, fresh.size());
        } else if (!fresh.isEmpty()) {
            writer.addStretch(number, lastChange + 1, fresh.size());
            for (Change change : fresh) {
                noLongerAbsent(change.id());
            }
        }
        for (Change change : fresh) {
            writer.addChange(++lastChange, number, change);
            rows.put(change.cell().row(), change.cell().entity());
        }
        writer.finishChanges();
        for (String id : entry.absent()) {
            if (!here.containsKey(id)) {
                stayedBehind(id, number);
            }
        }
        if (!fresh.isEmpty()) {
            arrived.add(entry.edit().with(fresh));
        }
    }

    // The place of the edit in the log, 0 when it is not here.
    private long number(Entry entry) throws SQLException {
        PreparedStatement query = database.statement("SELECT seq, hash FROM edit WHERE id = ?");
        query.setString(1, entry.edit().id());
        try (ResultSet found = query.executeQuery()) {
            if (!found.next()) {
                return 0;
            }
            if (!ChangeReader.HEX.formatHex(found.getBytes(2)).equals(entry.hash())) {
                throw new Problem("store.merge.altered", entry.edit().author().name(), entry.edit().id());
            }
            return found.getLong(1);
        }
    }

    // A change is of one edit only, so nobody need look for it elsewhere.
    private Map<String, Long> changesHere(long edit) throws SQLException {
        var here = new HashMap<String, Long>();
        PreparedStatement query = database.statement("SELECT c.id, c.seq" + ChangeReader.OF_EDIT);
        query.setLong(1, edit);
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                here.put(ChangeReader.HEX.formatHex(found.getBytes(1)), found.getLong(2));
            }
        }
        return here;
    }

    // A value that this version cannot read would keep the whole workspace from opening.
    private static void refuseUnreadable(Change change) {
        EntityKind kind = EntityKind.of(change.cell().entity());
        Field<?> field = kind == null ? null : kind.field(change.cell().field());
        if (field != null && change.value() != null) {
            try {
                field.type().decode(change.value());
            } catch (RuntimeException e) {
                throw new Problem(e, "store.merge.newer");
            }
        }
    }

    private void noLongerAbsent(String change) throws SQLException {
        PreparedStatement delete = database.statement("DELETE FROM absent WHERE change = ?");
        delete.setBytes(1, ChangeReader.HEX.parseHex(change));
        delete.executeUpdate();
    }

    private void stayedBehind(String change, long edit) throws SQLException {
        PreparedStatement insert = database.statement("INSERT OR IGNORE INTO absent VALUES (?, ?)");
        insert.setBytes(1, ChangeReader.HEX.parseHex(change));
        insert.setLong(2, edit);
        insert.executeUpdate();
    }

    /** Finds the heads of the rows that something came to. */
    public void findHeads() throws SQLException {
        writer.addToHistory(firstChange, lastChange, false);
        for (String row : rows.keySet()) {
            writer.findHeads(row);
        }
    }

    /**
     * Writes down that something was merged, when the heads have been found.
     *
     * @param merge the edit that says so, with what had to be mended after it, which goes with it when it is taken back
     */
    public void finish(Edit merge) throws SQLException {
        long lastEdit = writer.lastEdit();
        long number = writer.append(merge);
        PreparedStatement insert = database.statement("INSERT INTO arrival VALUES (?, ?, ?, ?, ?)");
        insert.setLong(1, number);
        insert.setLong(2, firstEdit);
        insert.setLong(3, lastEdit);
        insert.setLong(4, firstChange);
        insert.setLong(5, lastChange + merge.changes().size());
        insert.executeUpdate();
    }

    /** True when the change at this place of the log was not here before. */
    boolean isNew(long place) {
        return place >= firstChange;
    }

    /** True when the other laptop does not know the change at this place of the log, or kept it to itself. */
    boolean isOnlyHere(long place) {
        return place < firstChange && !known.get(Math.toIntExact(place));
    }

    /** The edits that are new, each with its new changes. */
    public List<Edit> arrived() {
        return arrived;
    }

    /** How many changes were here already. */
    public int known() {
        return known.cardinality();
    }

    /** How many changes are new. */
    public int changes() {
        return (int) (lastChange - firstChange + 1);
    }

    /** The key of its kind by the id of each row that something came to. */
    public Map<String, String> rows() {
        return rows;
    }
}
