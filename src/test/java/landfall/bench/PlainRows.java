package landfall.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import landfall.journal.Change;
import landfall.journal.Edit;

/** The database by itself, as a baseline: rows read and written by the plainest JDBC. */
final class PlainRows {
    private static final String INSERT = "INSERT INTO line VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final int BATCH = 1000;

    private PlainRows() {
    }

    /** A new database that is as careful as a workspace file. */
    static Connection create(Path file) throws SQLException {
        Connection connection = connect(file);
        execute(connection, "PRAGMA journal_mode = WAL");
        execute(connection, "PRAGMA synchronous = FULL");
        execute(connection, "CREATE TABLE IF NOT EXISTS line (id TEXT, edit TEXT, entity TEXT, row TEXT, field TEXT,"
                + " value TEXT, replaces TEXT)");
        connection.setAutoCommit(false);
        return connection;
    }

    static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Writes the changes of the edits, one row each, and commits. */
    static void insert(Connection connection, List<Edit> edits) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int waiting = 0;
            for (Edit edit : edits) {
                for (Change change : edit.changes()) {
                    insert.setString(1, change.id());
                    insert.setString(2, change.editId());
                    insert.setString(3, change.cell().entity());
                    insert.setString(4, change.cell().row());
                    insert.setString(5, change.cell().field());
                    insert.setString(6, change.value());
                    insert.setString(7, String.join("", change.replaces()));
                    insert.addBatch();
                    if (++waiting % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    /** Reads every value of a table. */
    static long read(Connection connection, String table) throws SQLException {
        long cells = 0;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                for (int column = 1; column <= columns; column++) {
                    cells += row.getString(column) == null ? 0 : 1;
                }
            }
        }
        return cells;
    }
}
