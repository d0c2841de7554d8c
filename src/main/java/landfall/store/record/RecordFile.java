package landfall.store.record;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FieldType.Shape;
import landfall.journal.Cell;
import landfall.journal.EditKind;
import landfall.journal.RecordQuery;
import landfall.store.database.Database;
import landfall.store.database.WorkspaceFiles;
import landfall.store.log.FormerLog;
import landfall.store.log.Joined;
import landfall.store.log.Links;
import landfall.store.log.ChangeReader;
import landfall.store.log.Log;
import landfall.store.log.LogSchema;
import landfall.store.record.LoggedEdit.FieldChange;
import landfall.store.record.RecordPage.Cursor;
import landfall.text.Problem;

/** The change record of a workspace file, read beside whoever has the file open and without holding up their saving. */
public final class RecordFile implements AutoCloseable {
    private final Database database;
    private final Log log;

    private RecordFile(Database database) {
        this.database = database;
        this.log = new Log(database);
    }

    /**
     * Opens the record of a workspace file.
     *
     * @throws Problem when the file is missing, damaged, no workspace, or of a newer version
     */
    public static RecordFile open(Path file) {
        WorkspaceFiles.check(file);
        Database database = Database.connect(file);
        try {
            LogSchema.refuseNewer(database, file);
            FormerLog.lookAt(database);
            return new RecordFile(database);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /**
     * The edits that a query finds, newest first, each with its changes that the query finds.
     *
     * @param after where the page begins, or null for the newest
     * @param most how many edits at most
     * @param mostFields an edit that changed more fields than these comes without them
     */
    public RecordPage page(RecordQuery query, Cursor after, int most, int mostFields) {
        return database.reading(() -> {
            RecordSql sql = sql(query);
            var edits = new ArrayList<LoggedEdit>();
            Cursor last = null;
            boolean more = false;
            try (ResultSet row = sql.edits(after, most + 1).executeQuery()) {
                while (row.next()) {
                    if (edits.size() == most) {
                        more = true;
                        break;
                    }
                    edits.add(logged(row, sql, mostFields));
                    last = new Cursor(row.getLong("at"), row.getLong("seq"));
                }
            }
            return new RecordPage(edits, names(edits), more ? last : null);
        });
    }

    /**
     * Some of the fields that an edit changed, of those that the query finds, in the order in which they were recorded.
     *
     * @param from how many to leave out at the beginning
     * @param most how many at most
     */
    public RecordPage fields(RecordQuery query, LoggedEdit edit, int from, int most) {
        return database.reading(() -> {
            RecordSql sql = sql(query);
            var part = new LoggedEdit(edit.edit(), edit.rows(), edit.count(),
                    fields(sql, log.edits().number(edit.edit().id()), from, most));
            return new RecordPage(List.of(part), names(List.of(part)), null);
        });
    }

    /** How many edits the query finds, and how many fields they changed. */
    public RecordChoices.Count count(RecordQuery query) {
        return database.reading(() -> {
            try (ResultSet counted = sql(query).count().executeQuery()) {
                return new RecordChoices.Count(counted.getLong(1), counted.getLong(2));
            }
        });
    }

    /** What the record of the query's entity, or of the bureau, can be narrowed by. */
    public RecordChoices choices(RecordQuery query) {
        return database.reading(() -> {
            RecordSql sql = sql(query.wide());
            var persons = new LinkedHashMap<String, Integer>();
            var kinds = new LinkedHashMap<EditKind, Integer>();
            var fields = new LinkedHashMap<Field<?>, Integer>();
            each(sql.editsBy("author"), row -> persons.put(row.getString(1), row.getInt(2)));
            each(sql.editsBy("kind"), row -> kinds.put(EditKind.valueOf(row.getString(1)), row.getInt(2)));
            each(sql.changesByField(), row -> {
                EntityKind kind = EntityKind.of(row.getString(1));
                Field<?> field = kind == null ? null : kind.field(row.getString(2));
                if (field != null) {
                    fields.put(field, row.getInt(3));
                }
            });
            return new RecordChoices(persons, fields, kinds);
        });
    }

    private RecordSql sql(RecordQuery query) throws SQLException {
        return new RecordSql(database, query, query.about() == null ? List.of() : rowsOf(query.about()));
    }

    // What was joined with the entity, and what belonged to either once, is part of its record, also when it was
    // deleted or moved since.
    private List<String> rowsOf(String entity) throws SQLException {
        var rows = new LinkedHashSet<String>();
        for (String one : new Joined(database, log).rows(entity)) {
            rows.add(one);
            addOwned(one, rows);
        }
        return List.copyOf(rows);
    }

    private void addOwned(String entity, Set<String> rows) throws SQLException {
        for (Field<?> owner : RecordSql.owners()) {
            PreparedStatement query = database.statement(
                    "SELECT DISTINCT c.row FROM change c WHERE " + Links.ONLY
                            + " AND c.entity = ? AND c.field = ? AND c.value = ?");
            query.setString(1, owner.kind().key());
            query.setString(2, owner.key());
            query.setString(3, entity);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(found.getString(1));
                }
            }
        }
    }

    private LoggedEdit logged(ResultSet row, RecordSql sql, int mostFields) throws SQLException {
        long number = row.getLong("seq");
        int rows;
        int count;
        try (ResultSet counted = sql.countOf(number).executeQuery()) {
            count = counted.getInt(1);
            rows = counted.getInt(2);
        }
        List<FieldChange> fields = count > mostFields ? List.of() : fields(sql, number, 0, mostFields);
        return new LoggedEdit(ChangeReader.edit(row, List.of()), rows, count, fields);
    }

    private static List<FieldChange> fields(RecordSql sql, long number, int from, int most) throws SQLException {
        var fields = new ArrayList<FieldChange>();
        each(sql.fieldsOf(number, from, most), row -> fields.add(new FieldChange(
                new Cell(row.getString(1), row.getString(2), row.getString(3)), row.getString(5), row.getString(4))));
        return fields;
    }

    private Map<String, String> names(List<LoggedEdit> edits) throws SQLException {
        var names = new HashMap<String, String>();
        for (LoggedEdit edit : edits) {
            for (FieldChange change : edit.fields()) {
                name(change.cell().row(), names);
                EntityKind kind = EntityKind.of(change.cell().entity());
                Field<?> field = kind == null ? null : kind.field(change.cell().field());
                boolean joined = change.cell().field().equals(Cell.JOINED);
                if (joined || field != null && field.type().shape() == Shape.REFERENCE) {
                    name(change.before(), names);
                    name(change.after(), names);
                }
            }
        }
        names.values().removeIf(String::isEmpty);
        return names;
    }

    private void name(String id, Map<String, String> names) throws SQLException {
        if (id != null && !names.containsKey(id)) {
            String name = log.lastName(id);
            names.put(id, name == null ? "" : name);
        }
    }

    private static void each(PreparedStatement statement, Row work) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                work.take(row);
            }
        }
    }

    /** Takes one row of an answer. */
    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    @Override
    public void close() {
        database.close();
    }
}
