package landfall.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Turns a workspace file of today into one as an earlier version wrote it, with the same content. */
public final class FormerFile {
    private static final List<String> TO_VERSION_3 = List.of("DROP TRIGGER edit_stays", "DROP TRIGGER edit_is_kept",
            "DROP TRIGGER change_stays", "DROP TRIGGER change_is_kept", "DROP VIEW stretch", "DROP INDEX change_by_link",
            "ALTER TABLE edit DROP COLUMN first_change", "ALTER TABLE edit DROP COLUMN last_change", "DROP TABLE later",
            "ALTER TABLE change RENAME TO today",
            """
            CREATE TABLE change (
                seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, edit INTEGER NOT NULL REFERENCES edit (seq),
                entity TEXT NOT NULL, row TEXT NOT NULL, field TEXT NOT NULL, value TEXT,
                replaces BLOB NOT NULL) STRICT""",
            "INSERT INTO change SELECT * FROM today", "DROP TABLE today",
            "CREATE INDEX change_of_row ON change (row)", "CREATE INDEX change_of_edit ON change (edit)",
            "CREATE TABLE head (change INTEGER PRIMARY KEY NOT NULL REFERENCES change (seq)) STRICT",
            "INSERT INTO head SELECT change FROM history WHERE stands = 1", "DROP TABLE history",
            "CREATE INDEX change_of_field ON change (entity, field, edit)", "CREATE INDEX edit_by_time ON edit (at)",
            "CREATE INDEX change_joined ON change (value) WHERE field = '_joined'",
            "CREATE TRIGGER edit_stays BEFORE UPDATE ON edit BEGIN SELECT RAISE(ABORT, 'append only'); END",
            "CREATE TRIGGER edit_is_kept BEFORE DELETE ON edit BEGIN SELECT RAISE(ABORT, 'append only'); END",
            "CREATE TRIGGER change_stays BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'append only'); END",
            "CREATE TRIGGER change_is_kept BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'append only'); END",
            "PRAGMA user_version = 3");
    private static final List<String> TO_VERSION_1 = List.of("DROP INDEX change_of_field", "DROP INDEX edit_by_time",
            "DROP INDEX change_joined", "DROP TABLE absent", "DROP TABLE arrival", "PRAGMA user_version = 1");

    private FormerFile() {
    }

    /** @param version 1 or 3 */
    public static void age(Path file, int version) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : TO_VERSION_3) {
                statement.execute(sql);
            }
            for (String sql : version == 1 ? TO_VERSION_1 : List.<String>of()) {
                statement.execute(sql);
            }
        }
    }
}
