package landfall.store.table;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import landfall.journal.Author;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.journal.Conflict;
import landfall.store.database.Database;
import landfall.store.log.Deletion;
import landfall.store.log.Log;

/** The fields with more than one unreplaced value, and the entities that one laptop deleted and another changed. */
public final class Conflicts {
    static final String TABLE = "CREATE TABLE conflicting (row TEXT NOT NULL, field TEXT NOT NULL,"
            + " PRIMARY KEY (row, field)) STRICT, WITHOUT ROWID";

    private final Database database;
    private final Log log;

    /** Finds what the heads of the log disagree about. */
    public Conflicts(Database database, Log log) {
        this.database = database;
        this.log = log;
    }

    /** The fields of a row about which its heads disagree; none in what is deleted. */
    static Set<String> in(Map<Cell, List<Change>> heads) {
        var fields = new TreeSet<String>();
        if (Deletion.stands(heads)) {
            return fields;
        }
        heads.forEach((cell, changes) -> {
            boolean disagree = cell.field().equals(Cell.DELETED)
                    ? changes.stream().anyMatch(change -> change.value() != null)
                    : changes.size() > 1 && changes.stream().map(Change::value).distinct().count() > 1;
            if (disagree) {
                fields.add(cell.field());
            }
        });
        fields.remove(Cell.JOINED);
        fields.remove(Cell.NEEDED);
        return fields;
    }

    /** Keeps which fields of a row are in conflict, so that nobody has to go through all heads to know. */
    void keep(String row, Set<String> fields) throws SQLException {
        PreparedStatement forget = database.statement("DELETE FROM conflicting WHERE row = ?");
        forget.setString(1, row);
        forget.executeUpdate();
        PreparedStatement insert = database.statement("INSERT INTO conflicting VALUES (?, ?)");
        for (String field : fields) {
            insert.setString(1, row);
            insert.setString(2, field);
            insert.executeUpdate();
        }
    }

    /** The fields in conflict by the id of their row. */
    public Map<String, Set<String>> kept() throws SQLException {
        var kept = new TreeMap<String, Set<String>>();
        PreparedStatement query = database.statement("SELECT row, field FROM conflicting");
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                kept.computeIfAbsent(found.getString(1), row -> new TreeSet<>()).add(found.getString(2));
            }
        }
        return kept;
    }

    /** The conflicts in these rows with what everybody wrote. */
    public List<Conflict> of(Collection<String> rows) throws SQLException {
        var conflicts = new ArrayList<Conflict>();
        for (String row : rows) {
            Map<Cell, List<Change>> heads = log.heads(row);
            for (String field : in(heads)) {
                Cell cell = heads.keySet().stream().filter(head -> head.field().equals(field)).findFirst().orElseThrow();
                var changes = new ArrayList<Change>();
                if (field.equals(Cell.DELETED)) {
                    changes.addAll(Deletion.unseen(heads));
                }
                changes.addAll(heads.get(cell).stream().filter(distinctValues(heads.get(cell))).toList());
                conflicts.add(new Conflict(cell, claims(changes)));
            }
        }
        return conflicts;
    }

    // Who wrote the same as another need not be shown twice.
    private static java.util.function.Predicate<Change> distinctValues(List<Change> changes) {
        Map<String, Change> first = new HashMap<>();
        changes.forEach(change -> first.putIfAbsent(Objects.toString(change.value(), "\0"), change));
        return first::containsValue;
    }

    // Whoever takes back how a conflict was settled writes all values again: they are still those of who wrote them first.
    private Change written(Change head) throws SQLException {
        Change found = head;
        while (isTakingBack(found)) {
            Change earlier = null;
            for (Change other : log.changesOf(head.cell().row()).keySet()) {
                if (other.id().equals(found.id())) {
                    break;
                }
                if (other.cell().equals(head.cell()) && Objects.equals(other.value(), head.value())
                        && !found.replaces().contains(other.id())) {
                    earlier = other;
                }
            }
            if (earlier == null) {
                return found;
            }
            found = earlier;
        }
        return found;
    }

    private boolean isTakingBack(Change change) throws SQLException {
        PreparedStatement query = database.statement("SELECT 1 FROM edit e JOIN edit u ON u.id = e.undoes"
                + " WHERE e.id = ? AND e.kind IN ('UNDO', 'REVERT', 'REVERT_FIELD')"
                + " AND (u.kind IN ('SETTLE', 'SETTLE_ALL') OR u.kind = 'REDO' AND u.subjects LIKE 'SETTLE%'"
                + " OR EXISTS (SELECT 1 FROM history h CROSS JOIN change c ON c.seq = h.change WHERE h.row = ?"
                + " AND c.edit = u.seq AND c.field = ? AND length(c.replaces) > 32))");
        query.setString(1, change.editId());
        query.setString(2, change.cell().row());
        query.setString(3, change.cell().field());
        try (ResultSet found = query.executeQuery()) {
            return found.next();
        }
    }

    // Not who merged says that it is needed, but who added or named something.
    private Change needing(Change head) throws SQLException {
        return log.ties(head.value()).values().stream().map(List::getFirst)
                .filter(change -> head.cell().row().equals(change.value())).findFirst().orElse(head);
    }

    private List<Conflict.Claim> claims(List<Change> changes) throws SQLException {
        var authors = new LinkedHashMap<String, Conflict.Claim>();
        PreparedStatement query = database.statement("SELECT author, laptop, at FROM edit WHERE id = ?");
        for (Change head : changes) {
            Change change = head.cell().field().equals(Cell.NEEDED) ? needing(head) : written(head);
            query.setString(1, change.editId());
            try (ResultSet found = query.executeQuery()) {
                found.next();
                authors.put(change.id(), new Conflict.Claim(change,
                        new Author(found.getString(1), found.getString(2)), Instant.ofEpochMilli(found.getLong(3))));
            }
        }
        return List.copyOf(authors.values());
    }
}
