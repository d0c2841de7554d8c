package landfall.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import landfall.domain.ProjectFields;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the record costs beyond the bare database: one durable edit, and opening 10,000 projects. */
@ExtendWith(Bench.class)
class WorkspaceBench {
    @TempDir
    private static Path folder;
    private static Path file;
    private int edits;
    private long cells;

    @BeforeAll
    static void make() throws Exception {
        file = TenThousand.in(folder);
    }

    @Test
    void oneDurableEdit() throws Exception {
        try (Workspace workspace = Workspace.open(file, TenThousand.AUTHOR);
                Connection raw = connect(folder.resolve("raw.db"))) {
            execute(raw, "PRAGMA journal_mode = WAL");
            execute(raw, "PRAGMA synchronous = FULL");
            execute(raw, "CREATE TABLE line (id INTEGER PRIMARY KEY, text TEXT)");
            raw.setAutoCommit(false);
            PreparedStatement append = raw.prepareStatement("INSERT INTO line (text) VALUES (?)");
            String id = workspace.pipeline().projects().getFirst().id();
            Bench.compare("one durable edit among 10,000 projects", () -> workspace.perform(
                    Draft.of(EditKind.CHANGE, "x", ProjectFields.OWNER.labelKey())
                            .set(id, ProjectFields.OWNER, "周敏" + edits++)), "raw append and commit, FULL", () -> {
                append.setString(1, "周敏" + edits);
                append.executeUpdate();
                raw.commit();
            });
        }
    }

    @Test
    void opening() throws Exception {
        Bench.compare("open a workspace of 10,000 projects",
                () -> Workspace.open(file, TenThousand.AUTHOR).close(), "the same rows by plain JDBC", () -> {
            try (Connection connection = connect(file)) {
                read(connection, "project");
                read(connection, "enterprise");
            }
        });
    }

    private void read(Connection connection, String table) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                for (int column = 1; column <= columns; column++) {
                    cells += row.getString(column) == null ? 0 : 1;
                }
            }
        }
    }

    private static Connection connect(Path database) throws Exception {
        return DriverManager.getConnection("jdbc:sqlite:" + database);
    }

    private static void execute(Connection connection, String sql) throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
