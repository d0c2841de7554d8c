package landfall.store.log;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.journal.Edit;
import landfall.store.database.Database;

/** Adds to the append-only tables and keeps the heads right; the caller holds a transaction. */
public final class LogWriter {
    private static final String LAST_EDIT = "SELECT coalesce(max(seq), 0) FROM edit";
    private static final String LAST_CHANGE = "SELECT coalesce(max(seq), 0) FROM change";
    private static final String LAST_OF_BOTH = "SELECT (" + LAST_CHANGE + "), (" + LAST_EDIT + ")";
    private static final int MOST_AT_ONCE = 64;
    private static final List<String> INSERT_CHANGES = IntStream.rangeClosed(0, MOST_AT_ONCE)
            .mapToObj(LogWriter::insertChanges).toList();
    private static final byte[] NOTHING = {};
    private static final int MANY = 10_000;

    private final Database database;
    // The next changes of one edit to one row are written by one statement: to start one takes as long as a few changes.
    private final List<Change> waiting = new ArrayList<>();
    private long firstWaiting;
    private long editOfWaiting;

    /** Writes to the log in this database. */
    public LogWriter(Database database) {
        this.database = database;
    }

    /** Writes a new edit of this laptop, whose changes replace what stands. */
    public long append(Edit edit) throws SQLException {
        append(edit, List.of(CompletableFuture.completedFuture(edit.changes())));
        return lastEdit();
    }

    /**
     * Writes a new edit of this laptop, whose changes replace what stands.
     *
     * @param begun the edit without its changes
     * @param pieces its changes; each piece is waited for, while those before are written already
     * @return the edit with its changes
     */
    public Edit append(Edit begun, List<CompletableFuture<List<Change>>> pieces) throws SQLException {
        long last;
        long number;
        try (ResultSet row = database.statement(LAST_OF_BOTH).executeQuery()) {
            last = row.getLong(1);
            number = row.getLong(2) + 1;
        }
        var changes = new ArrayList<Change>();
        for (CompletableFuture<List<Change>> piece : pieces) {
            for (Change change : piece.join()) {
                changes.add(change);
                addChange(last + changes.size(), number, change);
            }
        }
        finishChanges();
        Edit edit = begun.with(changes);
        // The hash of hundreds of thousands of changes takes a while, for which there is another core.
        Executor hashing = changes.size() < MANY ? Runnable::run : ForkJoinPool.commonPool();
        var hash = CompletableFuture.supplyAsync(edit::hash, hashing);
        addToHistory(last + 1, last + changes.size(), true);
        PreparedStatement replaced = database.statement(
                "UPDATE history SET stands = 0 WHERE row = ? AND stands = 1 AND id = ?");
        for (Change change : changes) {
            for (String id : change.replaces()) {
                replaced.setString(1, change.cell().row());
                replaced.setBytes(2, ChangeReader.HEX.parseHex(id));
                replaced.executeUpdate();
            }
        }
        addEdit(number, edit, hash.join(), last + 1, changes.size());
        return edit;
    }

    /**
     * Writes an edit down without its changes.
     *
     * @param hash that of the whole edit
     * @param firstChange the place that its first change will have
     * @param changes how many changes will follow from there
     * @return its place in the log
     */
    public long addEdit(Edit edit, String hash, long firstChange, int changes) throws SQLException {
        long number = lastEdit() + 1;
        addEdit(number, edit, hash, firstChange, changes);
        return number;
    }

    private void addEdit(long number, Edit edit, String hash, long firstChange, int changes) throws SQLException {
        PreparedStatement insert = database.statement(
                "INSERT INTO edit (seq, id, laptop, author, at, kind, subjects, undoes, hash, first_change, last_change)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insert.setLong(1, number);
        insert.setString(2, edit.id());
        insert.setString(3, edit.author().laptop());
        insert.setString(4, edit.author().name());
        insert.setLong(5, edit.at().toEpochMilli());
        insert.setString(6, edit.kind().name());
        insert.setString(7, Lines.join(edit.subjects()));
        insert.setString(8, edit.undoes());
        insert.setBytes(9, ChangeReader.HEX.parseHex(hash));
        insert.setLong(10, firstChange);
        insert.setLong(11, firstChange + changes - 1);
        insert.executeUpdate();
    }

    /** Says that further changes of an edit that is here follow at this place. */
    public void addStretch(long editNumber, long firstChange, int changes) throws SQLException {
        PreparedStatement insert = database.statement("INSERT INTO later VALUES (?, ?, ?)");
        insert.setLong(1, editNumber);
        insert.setLong(2, firstChange);
        insert.setLong(3, firstChange + changes - 1);
        insert.executeUpdate();
    }

    /** Writes a change down at its place, with the next ones; its row's history has to be told. */
    public void addChange(long number, long editNumber, Change change) throws SQLException {
        boolean follows = !waiting.isEmpty() && waiting.size() < MOST_AT_ONCE && editNumber == editOfWaiting
                && number == firstWaiting + waiting.size() && isOfSameRow(waiting.getFirst().cell(), change.cell());
        if (!follows) {
            finishChanges();
            firstWaiting = number;
            editOfWaiting = editNumber;
        }
        waiting.add(change);
    }

    private static boolean isOfSameRow(Cell one, Cell other) {
        return one.row().equals(other.row()) && one.entity().equals(other.entity());
    }

    /** Writes down the changes that still wait. */
    public void finishChanges() throws SQLException {
        if (waiting.isEmpty()) {
            return;
        }
        PreparedStatement insert = database.statement(INSERT_CHANGES.get(waiting.size()));
        Cell place = waiting.getFirst().cell();
        insert.setLong(1, firstWaiting);
        insert.setLong(2, editOfWaiting);
        insert.setString(3, place.entity());
        insert.setString(4, place.row());
        int at = 5;
        for (Change change : waiting) {
            insert.setBytes(at++, ChangeReader.HEX.parseHex(change.id()));
            insert.setString(at++, change.cell().field());
            insert.setString(at++, change.value());
            insert.setBytes(at++, packed(change.replaces()));
        }
        insert.executeUpdate();
        waiting.clear();
    }

    private static String insertChanges(int count) {
        return "INSERT INTO change (seq, id, edit, entity, row, field, value, replaces)"
                + " SELECT ?1 + column1, column2, ?2, ?3, ?4, column3, column4, column5 FROM (VALUES "
                + IntStream.range(0, count).mapToObj(i -> "(" + i + ", ?, ?, ?, ?)").collect(Collectors.joining(", "))
                + ")";
    }

    /** Tells the history of their rows of the changes from one place to another. */
    public void addToHistory(long first, long last, boolean stand) throws SQLException {
        PreparedStatement insert = database.statement(
                "INSERT INTO history SELECT row, ?, seq, id FROM change WHERE seq BETWEEN ? AND ?");
        insert.setInt(1, stand ? 1 : 0);
        insert.setLong(2, first);
        insert.setLong(3, last);
        insert.executeUpdate();
    }

    /**
     * Finds the heads of a row anew: the changes that no other change names as replaced, whichever came first. So the
     * order in which laptops meet does not matter.
     */
    public void findHeads(String row) throws SQLException {
        var standing = new HashMap<Long, Boolean>();
        var numbers = new HashMap<Long, String>();
        var replaced = new HashSet<String>();
        PreparedStatement query = database.statement("SELECT h.change, h.stands, h.id, c.replaces FROM history h"
                + " CROSS JOIN change c ON c.seq = h.change WHERE h.row = ?");
        query.setString(1, row);
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                standing.put(found.getLong(1), found.getBoolean(2));
                numbers.put(found.getLong(1), ChangeReader.HEX.formatHex(found.getBytes(3)));
                replaced.addAll(ChangeReader.unpacked(found.getBytes(4)));
            }
        }
        PreparedStatement turn = database.statement(
                "UPDATE history SET stands = 1 - stands WHERE row = ? AND stands = ? AND change = ?");
        for (Map.Entry<Long, String> change : numbers.entrySet()) {
            boolean stood = standing.get(change.getKey());
            if (stood == replaced.contains(change.getValue())) {
                turn.setString(1, row);
                turn.setInt(2, stood ? 1 : 0);
                turn.setLong(3, change.getKey());
                turn.executeUpdate();
            }
        }
    }

    /** The place of the last edit in the log; 0 when there is none. */
    public long lastEdit() throws SQLException {
        return last(LAST_EDIT);
    }

    /** The place of the last change in the log; 0 when there is none. */
    public long lastChange() throws SQLException {
        return last(LAST_CHANGE);
    }

    private long last(String sql) throws SQLException {
        try (ResultSet row = database.statement(sql).executeQuery()) {
            return row.getLong(1);
        }
    }

    private static byte[] packed(List<String> ids) {
        return ids.isEmpty() ? NOTHING : ChangeReader.HEX.parseHex(String.join("", ids));
    }
}
