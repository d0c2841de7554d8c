package landfall.store.database;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import landfall.text.Problem;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** One connection to a workspace file, set up so that a committed change survives a power cut. */
public final class Database implements AutoCloseable {
    /** "LFAL": marks the file as a Landfall workspace for other programs. */
    public static final int APPLICATION_ID = 0x4C46414C;

    /** How many of SQLite's steps go by between two questions whether to go on: less than a millisecond. */
    private static final int STEPS = 10_000;

    private final Connection connection;
    private final Path file;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private Path place;

    private Database(Connection connection, Path file, Path place) {
        this.connection = connection;
        this.file = file;
        this.place = place;
    }

    /**
     * Opens a file to read and to write it, and makes it when it is missing.
     *
     * @throws Problem when it cannot be opened, is damaged, or is no database
     */
    public static Database connect(Path file) {
        Path place = OpenFiles.enter(file);
        try {
            var properties = new Properties();
            // Nobody asks for the key of a row that was inserted, and to look it up costs a statement for each.
            properties.setProperty("jdbc.get_generated_keys", "false");
            var database = new Database(DriverManager.getConnection("jdbc:sqlite:" + file, properties), file, place);
            try {
                for (String pragma : new String[] {"busy_timeout = 3000", "journal_mode = WAL", "synchronous = FULL",
                    "fullfsync = ON", "checkpoint_fullfsync = ON", // only a Mac knows them: there FULL alone leaves a commit in the disk's cache
                    "foreign_keys = ON", "cache_size = -16384", "trusted_schema = OFF", "cell_size_check = ON", "temp_store = MEMORY"}) {
                    database.execute("PRAGMA " + pragma);
                }
                return database;
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (SQLException e) {
            OpenFiles.leave(place);
            throw problem(e, file);
        }
    }

    /** Looks at a copy; nothing is written in it. What is saved beside it and not in it yet counts. */
    public static Database look(Path copy) {
        try {
            var properties = new Properties();
            properties.setProperty("open_mode", "65"); // read-only, and the name is an address
            boolean isWhole = !Files.exists(copy.resolveSibling(copy.getFileName() + "-wal"));
            return new Database(DriverManager.getConnection("jdbc:sqlite:" + address(copy.toUri())
                    + (isWhole ? "?immutable=1" : ""), properties), copy, null);
        } catch (SQLException e) {
            throw problem(e, copy);
        }
    }

    // The server in the path of a share is no part of the path in Java's address, and SQLite wants it there.
    static String address(URI file) {
        String server = file.getRawAuthority();
        return "file:" + (server == null ? "" : "////" + server) + file.getRawPath();
    }

    /** Breaks off what is being worked out as soon as the answer is yes. */
    public void interruptWhen(BooleanSupplier abandoned) {
        try {
            ProgressHandler.setHandler(connection, STEPS, new ProgressHandler() {
                @Override
                protected int progress() {
                    return abandoned.getAsBoolean() ? 1 : 0;
                }
            });
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    /** The connection itself, for statements that are used once. */
    public Connection connection() {
        return connection;
    }

    /** The statement for this text, made once and kept: preparing costs more than most of our statements do. */
    public PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement;
    }

    /** Closes the statements that were kept; a copy of the file needs a connection with nothing in progress. */
    public void forgetStatements() throws SQLException {
        List<PreparedStatement> kept = List.copyOf(statements.values());
        statements.clear();
        for (PreparedStatement statement : kept) {
            statement.close();
        }
    }

    /**
     * Does what a statement says.
     *
     * @throws Problem when SQLite cannot
     */
    public void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    /** The number that a query answers with first; 0 when it finds nothing. */
    public long number(String sql) {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    /** The text that a query answers with first; null when it finds nothing. */
    public String text(String sql) {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    /** Writes everything to a new file. */
    public void copyTo(Path copy) {
        try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, copy.toString());
            vacuum.execute();
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    /** Does the work whole or not at all. */
    public <T> T inTransaction(Work<T> work) {
        return inTransaction(work, "COMMIT");
    }

    /** Does the work and lets go of everything it did: to see what would happen. */
    public <T> T tryingOut(Work<T> work) {
        return inTransaction(work, "ROLLBACK");
    }

    private <T> T inTransaction(Work<T> work, String end) {
        try {
            statement("BEGIN IMMEDIATE").execute();
        } catch (SQLException e) {
            throw problem(e);
        }
        try {
            T result = work.run();
            statement(end).execute();
            return result;
        } catch (SQLException e) {
            rollBack(e);
            throw problem(e);
        } catch (RuntimeException | Error e) { // the memory may be full, and the next edit is to find no half of this one
            rollBack(e);
            throw e;
        }
    }

    // On a full disk SQLite has already rolled back by itself, and what went wrong first is what is to be said.
    private void rollBack(Throwable reason) {
        try {
            execute("ROLLBACK");
        } catch (Problem e) {
            reason.addSuppressed(e);
        }
    }

    /** Reads one state of the file, also while another program is writing. */
    public <T> T reading(Work<T> work) {
        execute("BEGIN");
        try {
            return work.run();
        } catch (SQLException e) {
            throw problem(e);
        } finally {
            execute("ROLLBACK");
        }
    }

    /** What went wrong, for the user. The driver has given up the statement that failed, so all are made anew. */
    public Problem problem(SQLException e) {
        try {
            forgetStatements();
        } catch (SQLException again) {
            e.addSuppressed(again);
        }
        return problem(e, file);
    }

    private static Problem problem(SQLException e, Path file) {
        SQLiteErrorCode code = e instanceof SQLiteException sqlite ? sqlite.getResultCode()
                : SQLiteErrorCode.getErrorCode(e.getErrorCode()); // of several statements at once
        String name = code.name();
        Object folder = file.toAbsolutePath().getParent();
        if (name.startsWith("SQLITE_NOTADB")) {
            return new Problem(e, "store.not_a_workspace", file.getFileName());
        }
        if (name.startsWith("SQLITE_CORRUPT")) {
            return new Problem(e, "store.damaged", file.getFileName());
        }
        // The memory that programs share over the file has to have its room on the disk.
        if (name.startsWith("SQLITE_FULL") || name.startsWith("SQLITE_IOERR_SHMSIZE")) {
            return new Problem(e, "store.disk_full", folder);
        }
        if (name.startsWith("SQLITE_READONLY") || name.startsWith("SQLITE_CANTOPEN") && !Files.isWritable(file)) {
            return new Problem(e, "store.folder_not_writable", folder);
        }
        if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
            return new Problem(e, "store.busy", file.getFileName());
        }
        return new Problem(e, "store.failed", file.getFileName());
    }

    @Override
    public void close() {
        try (connection) {
            forgetStatements();
        } catch (SQLException e) {
            throw problem(e);
        } finally {
            if (place != null) {
                OpenFiles.leave(place);
                place = null;
            }
        }
    }

    /** Work on the connection. */
    public interface Work<T> {
        T run() throws SQLException;
    }
}
