package landfall.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import landfall.store.database.Database;
import landfall.store.log.FormerLog;
import landfall.store.log.Links;
import landfall.store.log.LogSchema;
import landfall.store.table.Tables;

/** The form of a workspace file: made in a new one, and brought to today's in one of an earlier version. */
final class Layout {
    private final Database database;
    private final Tables tables;

    Layout(Database database, Tables tables) {
        this.database = database;
        this.tables = tables;
    }

    /** Makes all tables in an empty file, in one transaction. */
    void make(String dataset) {
        database.inTransaction(() -> {
            database.execute("PRAGMA application_id = " + Database.APPLICATION_ID);
            database.execute("PRAGMA user_version = " + LogSchema.VERSION);
            database.execute("CREATE TABLE meta (key TEXT PRIMARY KEY NOT NULL, value TEXT) STRICT");
            LogSchema.TABLES.forEach(database::execute);
            name(dataset);
            layTables();
            return null;
        });
    }

    /** True when neither the log nor the tables have to be brought up to date. */
    boolean isOfToday() {
        return database.number("PRAGMA user_version") >= LogSchema.VERSION && hasTablesOfToday();
    }

    /** False when the tables or the index of links are those of another version, and have to be worked out anew. */
    boolean hasTablesOfToday() {
        return layout().equals(meta("layout"));
    }

    /**
     * Brings a file of an earlier version to today's form. Both steps in one transaction: a file is of the old form or
     * of the new one, whenever the power goes.
     *
     * @param before what is done before the form changes, if it has to
     */
    void bringUpToDate(Runnable before) {
        long version = database.number("PRAGMA user_version");
        boolean hasOldTables = !hasTablesOfToday();
        if (version == LogSchema.VERSION && !hasOldTables) {
            return;
        }
        before.run();
        database.inTransaction(() -> {
            FormerLog.bringUpToDate(database, version);
            database.execute("PRAGMA user_version = " + LogSchema.VERSION);
            if (hasOldTables) {
                layTables();
            } else {
                Links.SCHEMA.forEach(database::execute);
            }
            return null;
        });
    }

    /** Works the index of links and the tables out anew; the caller holds a transaction. */
    void layTables() throws SQLException {
        Links.SCHEMA.forEach(database::execute);
        tables.rebuild();
        putMeta("layout", layout());
    }

    private String layout() {
        return tables.layout() + "\n" + Links.INDEX;
    }

    /** The id that all copies of the workspace share; null when the file has none. */
    String dataset() {
        return meta("workspace");
    }

    /** Gives the workspace this id; the caller holds a transaction. */
    void name(String dataset) throws SQLException {
        putMeta("workspace", dataset);
    }

    private String meta(String key) {
        try (PreparedStatement query = database.connection()
                .prepareStatement("SELECT value FROM meta WHERE key = ?")) {
            query.setString(1, key);
            var row = query.executeQuery();
            return row.next() ? row.getString(1) : null;
        } catch (SQLException e) {
            throw database.problem(e);
        }
    }

    private void putMeta(String key, String value) throws SQLException {
        try (PreparedStatement put = database.connection().prepareStatement("INSERT OR REPLACE INTO meta VALUES (?, ?)")) {
            put.setString(1, key);
            put.setString(2, value);
            put.executeUpdate();
        }
    }
}
