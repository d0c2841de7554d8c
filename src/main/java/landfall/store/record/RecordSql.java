package landfall.store.record;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.journal.RecordQuery;
import landfall.store.database.Database;
import landfall.store.log.ChangeReader;
import landfall.store.record.RecordPage.Cursor;

/** The questions to the log that a query of the change record comes down to; limits are kept by SQLite itself. */
final class RecordSql {
    private static final String EDIT_OF_CHANGE = " JOIN edit s ON s.seq = c.edit";
    private static final String CHANGES_OF_EDITS = " FROM edit s JOIN stretch p ON p.edit = s.seq CROSS JOIN change c"
            + " ON c.seq BETWEEN p.first_change AND p.last_change AND +c.edit = p.edit";
    private static final String CHANGES_OF_EDIT = ChangeReader.OF_EDIT.replace("edit e ON e.", "edit s ON s.") + " AND ";

    private final Database database;
    private final List<String> ofEdit = new ArrayList<>();
    private final List<Object> editValues = new ArrayList<>();
    private final List<String> ofChange = new ArrayList<>();
    private final List<Object> changeValues = new ArrayList<>();
    /** Where the changes are looked for by themselves, with their edits where the conditions speak of these. */
    private String changes = " FROM change c";

    /** @param rows the ids of the rows to which the record is limited; none for all */
    RecordSql(Database database, RecordQuery query, List<String> rows) {
        this.database = database;
        if (query.person() != null) {
            ofEdit("author = ?", query.person());
        }
        if (query.kind() != null) {
            ofEdit("kind = ?", query.kind().name());
        }
        if (query.from() != null) {
            ofEdit("at >= ?", millis(query.from()));
        }
        if (query.to() != null) {
            ofEdit("at < ?", millis(query.to().plusDays(1)));
        }
        if (!rows.isEmpty()) {
            ofChange("c.seq IN (SELECT h.change FROM history h WHERE h.row IN (SELECT value FROM json_each(?)))", json(rows));
        }
        if (!query.fields().isEmpty()) {
            ofChange(query.fields().stream().map(field -> "c.entity = ? AND c.field = ?")
                    .collect(Collectors.joining(" OR ", "(", ")")), query.fields().stream()
                            .flatMap(field -> List.of(field.kind().key(), field.key()).stream()).toArray());
        }
        if (!query.text().isEmpty()) {
            String text = query.text().toLowerCase(Locale.ROOT);
            changes += EDIT_OF_CHANGE;
            ofChange("(c.row IN (SELECT value FROM json_each(?)) OR instr(lower(c.value), ?) > 0"
                    + " OR instr(lower(s.subjects), ?) > 0)", json(query.named()), text, text);
        }
    }

    /** The fields by which an entity says to which other one it belongs. */
    static List<Field<?>> owners() {
        return Arrays.stream(EntityKind.values()).<Field<?>>flatMap(kind -> kind.owner().stream()).toList();
    }

    private void ofEdit(String condition, Object value) {
        ofEdit.add(condition);
        editValues.add(value);
    }

    private void ofChange(String condition, Object... values) {
        ofChange.add(condition);
        changeValues.addAll(Arrays.asList(values));
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneId.systemDefault()).toInstant().toEpochMilli();
    }

    // Ids come from this program or from a file of another laptop, so they are escaped all the same.
    private static String json(Collection<String> ids) {
        return ids.stream().map(id -> '"' + id.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "[", "]"));
    }

    PreparedStatement edits(Cursor after, int most) throws SQLException {
        var values = new ArrayList<>(editsValues());
        String where = editsWhere("e");
        if (after != null) {
            where += " AND (e.at, e.seq) < (?, ?)";
            values.add(after.at());
            values.add(after.number());
        }
        values.add(most);
        return bound("SELECT e.* FROM edit e WHERE " + where + " ORDER BY e.at DESC, e.seq DESC LIMIT ?", values);
    }

    /** The number of edits, and of fields that they changed. */
    PreparedStatement count() throws SQLException {
        String counted = ofChange.isEmpty()
                ? "count(DISTINCT s.seq), coalesce(sum(p.last_change - p.first_change + 1), 0)"
                        + " FROM edit s LEFT JOIN stretch p ON p.edit = s.seq"
                : "count(DISTINCT c.edit), count(*)" + (ofEdit.isEmpty() ? changes : CHANGES_OF_EDITS);
        return bound("SELECT " + counted + " WHERE " + where("s", ofEdit) + " AND " + where("", ofChange), editsValues());
    }

    PreparedStatement editsBy(String column) throws SQLException {
        return bound("SELECT e." + column + ", count(*) FROM edit e WHERE " + editsWhere("e")
                + " GROUP BY 1 ORDER BY 2 DESC", editsValues());
    }

    PreparedStatement changesByField() throws SQLException {
        return bound("SELECT c.entity, c.field, count(*) FROM change c WHERE " + where("", ofChange)
                + " GROUP BY 1, 2 ORDER BY 3 DESC", changeValues);
    }

    /** The number of fields and of rows that an edit changed. */
    PreparedStatement countOf(long edit) throws SQLException {
        return bound("SELECT count(*), count(DISTINCT c.row)" + CHANGES_OF_EDIT
                + where("", ofChange), joined(List.of(edit), changeValues));
    }

    /** The kind of entity, row, field, value and earlier value of each change of an edit. */
    PreparedStatement fieldsOf(long edit, int from, int most) throws SQLException {
        return bound("SELECT c.entity, c.row, c.field, c.value, " + ChangeReader.BEFORE + CHANGES_OF_EDIT
                + where("", ofChange) + " LIMIT ? OFFSET ?",
                joined(List.of(edit), changeValues, List.of(most, from)));
    }

    private String editsWhere(String alias) {
        return where(alias, ofEdit) + (ofChange.isEmpty() ? "" : " AND " + alias + ".seq IN (SELECT c.edit" + changes
                + " WHERE " + where("", ofChange) + ")");
    }

    private List<Object> editsValues() {
        return joined(editValues, changeValues);
    }

    private static String where(String alias, List<String> conditions) {
        return conditions.isEmpty() ? "TRUE" : conditions.stream()
                .map(condition -> alias.isEmpty() ? condition : alias + "." + condition)
                .collect(Collectors.joining(" AND "));
    }

    @SafeVarargs
    private static List<Object> joined(List<? extends Object>... parts) {
        return Arrays.stream(parts).<Object>flatMap(List::stream).toList();
    }

    private PreparedStatement bound(String sql, List<?> values) throws SQLException {
        PreparedStatement statement = database.statement(sql);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }
}
