package landfall.store.table;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.FieldType;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.store.database.Database;
import landfall.store.log.Links;
import landfall.store.log.Log;

/** Finds the restricted projects that were deleted and what belonged to restricted ones: the log still tells of them. */
public final class Removed {
    private final Database database;
    private final Log log;

    /** Compares the log with the tables in the same database. */
    public Removed(Database database, Log log) {
        this.database = database;
        this.log = log;
    }

    /** The restricted projects that were deleted, and the deleted items that belonged to a restricted project. */
    public List<Entity> restricted() throws SQLException {
        Set<String> ever = rows(EntityKind.PROJECT, ProjectFields.SECRECY, Set.of(ProjectFields.RESTRICTED), false);
        if (ever.isEmpty()) {
            return List.of();
        }
        List<Entity> removed = read(EntityKind.PROJECT,
                rows(EntityKind.PROJECT, ProjectFields.SECRECY, Set.of(ProjectFields.RESTRICTED), true));
        removed.removeIf(project -> !((Project) project).isRestricted());
        for (EntityKind kind : EntityKind.values()) {
            Field<String> owner = kind.owner().orElse(null);
            if (owner != null && owner.type() == FieldType.PROJECT) {
                removed.addAll(read(kind, rows(kind, owner, ever, true)));
            }
        }
        return removed;
    }

    // The rows in whose history the field once had one of the values.
    private Set<String> rows(EntityKind kind, Field<String> field, Set<String> values, boolean gone) throws SQLException {
        var rows = new HashSet<String>();
        PreparedStatement query = database.statement("SELECT DISTINCT c.row, c.value FROM change c"
                + " WHERE " + Links.ONLY + " AND c.entity = ? AND c.field = ? AND c.value IS NOT NULL"
                + (gone ? " AND c.row NOT IN (SELECT id FROM " + FieldColumns.quoted(kind.key()) + ")" : ""));
        query.setString(1, kind.key());
        query.setString(2, field.key());
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                if (values.contains(row.getString(2))) {
                    rows.add(row.getString(1));
                }
            }
        }
        return rows;
    }

    private List<Entity> read(EntityKind kind, Set<String> rows) throws SQLException {
        var found = new ArrayList<Entity>();
        for (String row : rows.stream().sorted().toList()) {
            Facts facts = Tables.values(kind, row, log.heads(row));
            if (facts != null) {
                found.add(Entity.of(row, facts));
            }
        }
        return found;
    }
}
