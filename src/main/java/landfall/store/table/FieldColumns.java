package landfall.store.table;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.value.Area;
import landfall.domain.value.FloorArea;
import landfall.domain.value.Qualifier;
import landfall.domain.value.Quantity;

/** Lays the fields of a kind of entity out as columns that any other SQLite tool can read. */
final class FieldColumns {
    private final EntityKind kind;
    private final String upsert;
    private final String delete;

    FieldColumns(EntityKind kind) {
        this.kind = kind;
        this.upsert = "INSERT OR REPLACE INTO " + quoted(kind.key()) + " VALUES (?" + ", ?".repeat(count() - 1) + ")";
        this.delete = "DELETE FROM " + quoted(kind.key()) + " WHERE id = ?";
    }

    /** The table's definition; amounts are yuan, land is mu, and a qualifier stands beside its figure. */
    String createTable() {
        var columns = new ArrayList<String>();
        columns.add("id TEXT PRIMARY KEY NOT NULL");
        for (Field<?> field : kind.fields()) {
            columns.add(quoted(field.key()) + switch (field.type().shape()) {
                case MONEY, DOLLARS, COUNT, YEAR, FLAG -> " INTEGER";
                case AREA, FLOOR_AREA -> " REAL";
                default -> " TEXT";
            });
            if (isQualified(field)) {
                columns.add(quoted(field.key() + "_qualifier") + " TEXT");
            }
        }
        return "CREATE TABLE " + quoted(kind.key()) + " (" + String.join(", ", columns) + ") STRICT, WITHOUT ROWID";
    }

    String upsert() {
        return upsert;
    }

    String delete() {
        return delete;
    }

    private int count() {
        int count = 1;
        for (Field<?> field : kind.fields()) {
            count += isQualified(field) ? 2 : 1;
        }
        return count;
    }

    void bind(PreparedStatement statement, String id, Facts facts) throws SQLException {
        statement.setString(1, id);
        int at = 2;
        for (Field<?> field : kind.fields()) {
            at = bind(statement, at, field, facts.get(field));
        }
    }

    /** What gives some fields of one entity values. */
    String update(Collection<Field<?>> fields) {
        var columns = new ArrayList<String>();
        for (Field<?> field : fields) {
            columns.add(quoted(field.key()) + " = ?");
            if (isQualified(field)) {
                columns.add(quoted(field.key() + "_qualifier") + " = ?");
            }
        }
        return "UPDATE " + quoted(kind.key()) + " SET " + String.join(", ", columns) + " WHERE id = ?";
    }

    /** Binds the values of {@link #update} in their order. */
    void bind(PreparedStatement statement, Map<Field<?>, Object> values, String id) throws SQLException {
        int at = 1;
        for (Map.Entry<Field<?>, Object> value : values.entrySet()) {
            at = bind(statement, at, value.getKey(), value.getValue());
        }
        statement.setString(at, id);
    }

    private static int bind(PreparedStatement statement, int first, Field<?> field, Object value) throws SQLException {
        int at = first;
        switch (value) {
            case null -> statement.setObject(at++, null);
            case Area area -> statement.setDouble(at++, area.amount().doubleValue());
            case FloorArea area -> statement.setDouble(at++, area.amount().doubleValue());
            case Quantity quantity -> statement.setLong(at++, quantity.smallest());
            case Year year -> statement.setInt(at++, year.getValue());
            case Boolean flag -> statement.setInt(at++, flag ? 1 : 0);
            default -> statement.setString(at++, field.type().encode(value));
        }
        if (isQualified(field)) {
            Qualifier qualifier = value instanceof Quantity quantity ? quantity.qualifier() : null;
            statement.setString(at++, qualifier == null || qualifier == Qualifier.EXACT ? null : qualifier.name());
        }
        return at;
    }

    /** The query for {@link RowReader}. */
    String rows() {
        var columns = new ArrayList<String>();
        for (Field<?> field : kind.fields()) {
            columns.add(quoted(field.key()));
            if (isQualified(field)) {
                columns.add(quoted(field.key() + "_qualifier"));
            }
        }
        return RowReader.query(quoted(kind.key()), columns);
    }

    static boolean isQualified(Field<?> field) {
        return switch (field.type().shape()) {
            case MONEY, DOLLARS, AREA, FLOOR_AREA, COUNT -> true;
            default -> false;
        };
    }

    static String quoted(String name) {
        return '"' + name + '"';
    }
}
