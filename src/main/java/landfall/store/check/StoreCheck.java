package landfall.store.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import landfall.domain.Entity;
import landfall.domain.Pipeline;
import landfall.journal.Change;
import landfall.journal.Edit;
import landfall.journal.Entry;
import landfall.store.database.Database;
import landfall.store.files.FileStore;
import landfall.store.log.Links;
import landfall.store.log.Log;
import landfall.store.table.Tables;

/** The thorough check of a workspace file: is it whole, untouched, and do its tables say what its log says? */
public final class StoreCheck {
    private final Database database;
    private final Log log;
    private final Tables tables;
    private final boolean compareTables;
    private final FileStore files;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param compareTables false when the tables are those of another version, which rebuilds them when it opens
     * @param files where the attachments are, or null to leave them alone
     */
    public StoreCheck(Database database, Log log, Tables tables, boolean compareTables, FileStore files) {
        this.database = database;
        this.log = log;
        this.tables = tables;
        this.compareTables = compareTables;
        this.files = files;
    }

    /** Everything that is wrong; takes seconds for a large workspace, and longer with attachments. */
    public List<Finding> findings() throws SQLException {
        for (String said : firstColumn("PRAGMA integrity_check(10)")) {
            if (!said.equals("ok")) {
                findings.add(Finding.file(said.strip()));
            }
        }
        if (compareTables) {
            tables.redefined().forEach(table -> findings.add(Finding.file(table)));
        }
        if (!findings.isEmpty()) {
            return findings; // what a damaged file says about the rest is not worth reading
        }
        new LinkedHashSet<>(firstColumn("PRAGMA foreign_key_check")).forEach(
                table -> findings.add(new Finding(Finding.Kind.REFERENCE, null, null, table)));
        database.number(Links.LOOK);
        if (log.hasChangesWithoutEdit()) {
            findings.add(new Finding(Finding.Kind.REFERENCE, null, null, "change"));
        }
        Map<String, Entity> entities = compareTables ? tables.readable(new HashMap<>()) : Map.of();
        Map<String, String> names = names(entities);
        log.edits().examine(entry -> examine(entry, names),
                id -> findings.add(new Finding(Finding.Kind.UNREADABLE, null, null, id)));
        if (compareTables) {
            tables.differingFromLog().forEach(
                    (row, name) -> findings.add(new Finding(Finding.Kind.TABLE, null, row, name)));
        }
        if (files != null) {
            findings.addAll(AttachmentCheck.of(files, Pipeline.of(entities.values())));
        }
        return findings;
    }

    /** True when every edit and every change of the log is what was recorded. */
    public static boolean isUnaltered(Log log) throws SQLException {
        boolean[] isUnaltered = {true};
        log.edits().examine(entry -> isUnaltered[0] &= entry.isIntact(), id -> isUnaltered[0] = false);
        return isUnaltered[0];
    }

    private void examine(Entry entry, Map<String, String> names) {
        Edit edit = entry.edit();
        if (!entry.hasItsHash()) {
            findings.add(new Finding(Finding.Kind.EDIT, edit, null, edit.id()));
        }
        for (Change change : edit.changes()) {
            if (!change.isIntact()) {
                String row = change.cell().row();
                findings.add(new Finding(Finding.Kind.CHANGE, edit, change.cell(), names.getOrDefault(row, row)));
            }
        }
    }

    private static Map<String, String> names(Map<String, Entity> entities) {
        var names = new HashMap<String, String>();
        entities.forEach((id, entity) -> names.put(id, entity.name()));
        return names;
    }

    private List<String> firstColumn(String sql) throws SQLException {
        var values = new ArrayList<String>();
        try (Statement statement = database.connection().createStatement(); ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }
}
