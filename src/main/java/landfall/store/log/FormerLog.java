package landfall.store.log;

import java.util.List;
import landfall.store.database.Database;

/** The log as earlier versions laid it out: looked at as it is, or brought to today's form. */
public final class FormerLog {
    /** The last version with an index for each question, and with the heads in a table of their own. */
    private static final int LAST = 3;
    /** The last version that did not know of laptops that are merged. */
    private static final int LAST_ALONE = 2;

    /** What stands in for the tables that a former file has not, for as long as it is looked at. */
    private static final List<String> VIEWS = List.of(
            """
            CREATE TEMP VIEW history AS SELECT row, EXISTS (SELECT 1 FROM head WHERE head.change = change.seq) AS stands,
                seq AS change, id FROM change""",
            "CREATE TEMP VIEW stretch AS SELECT edit, seq AS first_change, seq AS last_change FROM change");

    private static final List<String> AWAY = List.of("DROP TRIGGER edit_stays", "DROP TRIGGER edit_is_kept",
            "DROP TRIGGER change_stays", "DROP TRIGGER change_is_kept", "DROP INDEX IF EXISTS edit_by_time",
            "DROP INDEX IF EXISTS change_of_field", "DROP INDEX IF EXISTS change_joined",
            "ALTER TABLE edit ADD COLUMN first_change INTEGER NOT NULL DEFAULT 1",
            "ALTER TABLE edit ADD COLUMN last_change INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE change RENAME TO former_change");

    // What is no longer needed goes at once, so that its room is used again. The changes of an edit lie together but
    // for those that came with a later merge than the edit itself.
    private static final List<String> FILLED = List.of(
            """
            INSERT INTO history SELECT row, EXISTS (SELECT 1 FROM head WHERE head.change = f.seq) AS stands, seq, id
                FROM former_change f ORDER BY row, stands, seq""",
            "DROP TABLE head", "DROP INDEX change_of_row",
            """
            INSERT INTO later SELECT edit, min(seq), max(seq) FROM (SELECT seq, edit,
                seq - row_number() OVER (PARTITION BY edit ORDER BY seq) AS run FROM former_change) GROUP BY edit, run""",
            "DROP INDEX change_of_edit",
            """
            UPDATE edit SET (first_change, last_change) = (SELECT first_change, last_change FROM later
                WHERE later.edit = edit.seq ORDER BY first_change LIMIT 1) WHERE seq IN (SELECT edit FROM later)""",
            "DELETE FROM later WHERE (edit, first_change) IN (SELECT seq, first_change FROM edit)",
            "INSERT INTO change SELECT seq, id, edit, entity, row, field, value, replaces FROM former_change ORDER BY seq",
            "DROP TABLE former_change");

    private FormerLog() {
    }

    /** Makes a file of an earlier version, which stays as it is, answer the questions of this one. */
    public static void lookAt(Database database) {
        if (database.number("PRAGMA user_version") <= LAST) {
            VIEWS.forEach(database::execute);
        }
    }

    /**
     * Brings a file of this version to today's form; the caller holds a transaction.
     *
     * @param version from 1 to that of today
     */
    public static void bringUpToDate(Database database, long version) {
        if (version > LAST) {
            return;
        }
        AWAY.forEach(database::execute);
        LogSchema.TABLES.stream().filter(sql -> isNew(sql, version)).forEach(database::execute);
        FILLED.forEach(database::execute);
        LogSchema.GUARDS.values().forEach(database::execute);
    }

    private static boolean isNew(String sql, long version) {
        boolean isOfMerging = sql.contains("absent") || sql.contains("TABLE arrival");
        return isOfMerging ? version <= LAST_ALONE : !sql.contains("TABLE edit") && !sql.startsWith("CREATE TRIGGER");
    }
}
