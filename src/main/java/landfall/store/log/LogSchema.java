package landfall.store.log;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import landfall.store.database.Database;
import landfall.text.Problem;

/** How the log is laid out in a workspace file of this version. */
public final class LogSchema {
    /** Grows whenever the log is laid out anew; it stands in the file as SQLite's user_version. */
    public static final int VERSION = 4;

    /** What makes the tables of the log. */
    public static final List<String> TABLES = List.of(
            // The changes of an edit lie together: what was written with it, from its first to its last change.
            """
            CREATE TABLE edit (
                seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, laptop TEXT NOT NULL, author TEXT NOT NULL,
                at INTEGER NOT NULL, kind TEXT NOT NULL, subjects TEXT NOT NULL, undoes TEXT,
                hash BLOB NOT NULL, first_change INTEGER NOT NULL, last_change INTEGER NOT NULL) STRICT""",
            // No index finds a change by its id: whoever looks for one knows its row or its edit.
            """
            CREATE TABLE change (
                seq INTEGER PRIMARY KEY, id BLOB NOT NULL, edit INTEGER NOT NULL,
                entity TEXT NOT NULL, row TEXT NOT NULL, field TEXT NOT NULL, value TEXT,
                replaces BLOB NOT NULL) STRICT""",
            // The changes of each row, those together that nothing has replaced (the heads); more than one distinct
            // value for a field is a conflict. The ids are here once more for whoever has to mend a damaged file.
            """
            CREATE TABLE history (
                row TEXT NOT NULL, stands INTEGER NOT NULL, change INTEGER NOT NULL, id BLOB NOT NULL,
                PRIMARY KEY (row, stands, change)) STRICT, WITHOUT ROWID""",
            // Changes of an edit that came here with a later merge than the edit itself.
            """
            CREATE TABLE later (
                edit INTEGER NOT NULL, first_change INTEGER NOT NULL, last_change INTEGER NOT NULL,
                PRIMARY KEY (edit, first_change)) STRICT, WITHOUT ROWID""",
            """
            CREATE VIEW stretch AS SELECT seq AS edit, first_change, last_change FROM edit
                UNION ALL SELECT edit, first_change, last_change FROM later""",
            // Changes of an edit that stayed behind when the edit travelled, because their records did not.
            """
            CREATE TABLE absent (
                change BLOB PRIMARY KEY NOT NULL, edit INTEGER NOT NULL REFERENCES edit (seq)) STRICT, WITHOUT ROWID""",
            "CREATE INDEX absent_of_edit ON absent (edit)",
            // What came with each merge: stretches of edits and changes, so that the merge can be taken back.
            """
            CREATE TABLE arrival (
                edit INTEGER PRIMARY KEY NOT NULL REFERENCES edit (seq), first_edit INTEGER NOT NULL,
                last_edit INTEGER NOT NULL, first_change INTEGER NOT NULL, last_change INTEGER NOT NULL) STRICT""",
            "CREATE TRIGGER edit_stays BEFORE UPDATE ON edit BEGIN SELECT RAISE(ABORT, 'append only'); END",
            "CREATE TRIGGER edit_is_kept BEFORE DELETE ON edit BEGIN SELECT RAISE(ABORT, 'append only'); END",
            "CREATE TRIGGER change_stays BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'append only'); END",
            "CREATE TRIGGER change_is_kept BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'append only'); END");

    /** What keeps the log from being altered, by name. */
    public static final Map<String, String> GUARDS = TABLES.stream().filter(sql -> sql.startsWith("CREATE TRIGGER"))
            .collect(Collectors.toMap(sql -> sql.split(" ")[2], sql -> sql));

    private LogSchema() {
    }

    /**
     * Refuses a file of a later version of the program.
     *
     * @throws Problem when it is one
     */
    public static void refuseNewer(Database database, Path file) {
        if (database.number("PRAGMA user_version") > VERSION) {
            throw new Problem("store.newer", file.getFileName());
        }
    }
}
