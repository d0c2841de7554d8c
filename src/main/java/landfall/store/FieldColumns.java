package landfall.store;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.value.Area;
import landfall.domain.value.Count;
import landfall.domain.value.Dollars;
import landfall.domain.value.Figure;
import landfall.domain.value.FloorArea;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;

/** Lays the fields of a kind of entity out as columns that any other SQLite tool can read. */
final class FieldColumns {
    private final EntityKind kind;

    FieldColumns(EntityKind kind) {
        this.kind = kind;
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
        return "INSERT OR REPLACE INTO " + quoted(kind.key()) + " VALUES (?" + ", ?".repeat(count() - 1) + ")";
    }

    private int count() {
        int count = 1;
        for (Field<?> field : kind.fields()) {
            count += isQualified(field) ? 2 : 1;
        }
        return count;
    }

    void bind(PreparedStatement statement, String id, Facts facts) throws SQLException {
        int at = 1;
        statement.setString(at++, id);
        for (Field<?> field : kind.fields()) {
            Object value = facts.get(field);
            switch (value) {
                case null -> statement.setObject(at++, null);
                case Area area -> statement.setDouble(at++, area.amount().doubleValue());
                case FloorArea area -> statement.setDouble(at++, area.amount().doubleValue());
                case Figure figure -> statement.setLong(at++, figure.smallest());
                case Year year -> statement.setInt(at++, year.getValue());
                case Boolean flag -> statement.setInt(at++, flag ? 1 : 0);
                default -> statement.setString(at++, field.type().encode(value));
            }
            if (isQualified(field)) {
                Qualifier qualifier = value instanceof Figure figure ? figure.qualifier() : null;
                statement.setString(at++, qualifier == null || qualifier == Qualifier.EXACT ? null : qualifier.name());
            }
        }
    }

    Facts read(ResultSet row) throws SQLException {
        List<Field<?>> fields = kind.fields();
        Object[] values = new Object[fields.size()];
        int at = 2;
        for (int i = 0; i < values.length; i++) {
            Field<?> field = fields.get(i);
            String text = row.getString(at++);
            boolean qualified = isQualified(field);
            if (text != null) {
                values[i] = qualified ? quantity(field, text, row.getString(at)) : field.type().decode(text);
            }
            if (qualified) {
                at++;
            }
        }
        return Facts.of(kind, values);
    }

    private static Object quantity(Field<?> field, String text, String qualifierName) {
        Qualifier qualifier = qualifierName == null ? Qualifier.EXACT : Qualifier.valueOf(qualifierName);
        return switch (field.type().shape()) {
            case MONEY -> new Money(Long.parseLong(text), qualifier);
            case DOLLARS -> new Dollars(Long.parseLong(text), qualifier);
            case COUNT -> new Count(Long.parseLong(text), qualifier);
            case FLOOR_AREA -> FloorArea.squareMetres(new BigDecimal(text)).as(qualifier);
            default -> Area.mu(new BigDecimal(text)).as(qualifier);
        };
    }

    private static boolean isQualified(Field<?> field) {
        return switch (field.type().shape()) {
            case MONEY, DOLLARS, AREA, FLOOR_AREA, COUNT -> true;
            default -> false;
        };
    }

    static String quoted(String name) {
        return '"' + name + '"';
    }
}
