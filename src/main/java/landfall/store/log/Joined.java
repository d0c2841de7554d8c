package landfall.store.log;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.journal.Edit;
import landfall.store.database.Database;

/** Follows the marks that joining leaves: what became part of an entity brings its history along. */
public final class Joined {
    private static final String JOINED_INTO = "SELECT DISTINCT c.row FROM change c WHERE " + Links.ONLY
            + " AND c.field = '" + Cell.JOINED + "' AND c.value = ? AND EXISTS (SELECT 1 FROM history h"
            + " WHERE h.row = c.row AND h.stands = 1 AND h.change = c.seq) ORDER BY c.row";

    private final Database database;
    private final Log log;

    /** Asks the log in the database. */
    public Joined(Database database, Log log) {
        this.database = database;
        this.log = log;
    }

    /** The row itself and all that were joined with it, directly or by way of another, and are still. */
    public Set<String> rows(String row) throws SQLException {
        var rows = new LinkedHashSet<String>();
        var open = new ArrayList<>(List.of(row));
        while (!open.isEmpty()) {
            String next = open.removeLast();
            if (rows.add(next)) {
                PreparedStatement query = database.statement(JOINED_INTO);
                query.setString(1, next);
                try (ResultSet found = query.executeQuery()) {
                    while (found.next()) {
                        open.add(found.getString(1));
                    }
                }
            }
        }
        return rows;
    }

    /** The edits that touched one of these rows, newest first, each with its changes to them only. */
    public List<Edit> history(String row) throws SQLException {
        Set<String> rows = rows(row);
        if (rows.size() == 1) {
            return log.edits().of(row);
        }
        Map<String, Edit> edits = new LinkedHashMap<>();
        for (String one : rows) {
            log.edits().of(one).forEach(edit -> edits.merge(edit.id(), edit, Joined::together));
        }
        return edits.values().stream()
                .sorted(Comparator.comparing(Edit::at).thenComparing(Edit::id).reversed()).toList();
    }

    private static Edit together(Edit one, Edit other) {
        var changes = new ArrayList<Change>(one.changes());
        changes.addAll(other.changes());
        return one.with(changes);
    }
}
