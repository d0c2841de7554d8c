package landfall.store.table;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.FieldType;
import landfall.domain.value.Area;
import landfall.domain.value.Count;
import landfall.domain.value.Dollars;
import landfall.domain.value.FloorArea;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;

/**
 * Reads the values of a kind of entity out of whole rows. To ask the driver for each column of each row takes most of the
 * time that opening a workspace takes; so SQLite puts the texts of a row into one piece, between bytes that occur in no
 * text, and leaves out what is empty.
 */
final class RowReader {
    private static final byte END = (byte) 0xFF;
    private static final String MARK = "CAST(x'FF' AS TEXT)";
    /** SQLite's functions take up to 127 arguments. */
    private static final int AT_ONCE = 100;
    /** Each text begins with the number of its column in two signs, each of as many bits. */
    private static final int BITS = 6;
    private static final int NUMBER = 2;

    private final EntityKind kind;
    private final Column[] columns;
    private byte[] row;
    private int from;
    private int to;

    /** @param known what earlier readers found, for readers of other kinds to share; empty at first */
    RowReader(EntityKind kind, Map<FieldType<?>, Shared> known) {
        this.kind = kind;
        var inColumn = new ArrayList<Column>();
        int slot = 0;
        for (Field<?> field : kind.fields()) {
            if (FieldColumns.isQualified(field)) {
                inColumn.add(new Column(field.type(), slot, false, null));
                inColumn.add(new Column(field.type(), slot, true, null));
            } else {
                inColumn.add(new Column(field.type(), slot, false, known.computeIfAbsent(field.type(), Shared::new)));
            }
            slot++;
        }
        columns = inColumn.toArray(Column[]::new);
    }

    /** The query for one piece a row, with its id first, that {@link #read} understands. */
    static String query(String table, List<String> columns) {
        var row = new StringBuilder("concat_ws(" + MARK + ", id");
        for (int i = 0; i < columns.size(); i++) {
            row.append(i % AT_ONCE > 0 ? ", " : (i == 0 ? "" : "), '')") + ", nullif(concat_ws(" + MARK + ", ");
            row.append('\'').append(sign(i >> BITS)).append(sign(i)).append("' || ").append(columns.get(i));
        }
        return "SELECT CAST(" + row + "), '')) AS BLOB) FROM " + table;
    }

    // None of these signs ends a text in SQL.
    private static char sign(int number) {
        return (char) ('0' + (number & (1 << BITS) - 1));
    }

    /**
     * The entity in a row of the query.
     *
     * @throws RuntimeException when something in it is no value of its field; {@link #id} says whose it is all the same
     */
    Entity read(byte[] whole) {
        String id = id(whole);
        Object[] values = new Object[kind.fields().size()];
        for (boolean more = next(); more;) {
            Column column = columns[number()];
            if (column.shared != null) {
                values[column.slot] = column.shared.value(row, from, to);
                more = next();
                continue;
            }
            String figure = text();
            more = next();
            boolean isQualified = more && columns[number()].isQualifier;
            values[column.slot] = quantity(column.type, figure, isQualified ? text() : null);
            more = isQualified ? next() : more;
        }
        return Entity.of(id, Facts.of(kind, values));
    }

    /** The id of the entity in a row of the query. */
    String id(byte[] whole) {
        row = whole;
        from = 0;
        to = 0;
        while (to < row.length && row[to] != END) {
            to++;
        }
        return text();
    }

    // Goes to the next text of the row; false when there is none.
    private boolean next() {
        if (to == row.length) {
            return false;
        }
        from = to + 1 + NUMBER;
        if (from > row.length) {
            throw new IllegalStateException("A row of " + kind + " is cut off");
        }
        to = from;
        while (to < row.length && row[to] != END) {
            to++;
        }
        return true;
    }

    private int number() {
        return row[from - NUMBER] - '0' << BITS | row[from - 1] - '0';
    }

    private String text() {
        return new String(row, from, to - from, StandardCharsets.UTF_8);
    }

    private static Object quantity(FieldType<?> type, String number, String qualifierName) {
        Qualifier qualifier = qualifierName == null ? Qualifier.EXACT : Qualifier.valueOf(qualifierName);
        return switch (type.shape()) {
            case MONEY -> new Money(Long.parseLong(number), qualifier);
            case DOLLARS -> new Dollars(Long.parseLong(number), qualifier);
            case COUNT -> new Count(Long.parseLong(number), qualifier);
            case FLOOR_AREA -> FloorArea.squareMetres(new BigDecimal(number)).as(qualifier);
            default -> Area.mu(new BigDecimal(number)).as(qualifier);
        };
    }

    /**
     * A column of the table.
     *
     * @param slot where its field stands among those of its kind
     * @param isQualifier true for the one that says how the figure before it is meant
     * @param shared reads its texts; null for figures and their qualifiers
     */
    private record Column(FieldType<?> type, int slot, boolean isQualifier, Shared shared) {
    }

    /** The values of one type that came lately: dates, people and choices repeat, and are decoded and kept once. */
    static final class Shared {
        private static final int SLOTS = 1 << 13;
        private static final int LONGEST = 40;

        private final FieldType<?> type;
        private byte[][] texts;
        private Object[] values;

        Shared(FieldType<?> type) {
            this.type = type;
        }

        Object value(byte[] row, int from, int to) {
            if (to - from > LONGEST) {
                return type.decode(new String(row, from, to - from, StandardCharsets.UTF_8));
            }
            if (texts == null) {
                texts = new byte[SLOTS][];
                values = new Object[SLOTS];
            }
            int hash = 0;
            for (int i = from; i < to; i++) {
                hash = 31 * hash + row[i];
            }
            int slot = (hash ^ hash >>> 13) & SLOTS - 1;
            byte[] before = texts[slot];
            if (before == null || !Arrays.equals(before, 0, before.length, row, from, to)) {
                values[slot] = type.decode(new String(row, from, to - from, StandardCharsets.UTF_8));
                texts[slot] = Arrays.copyOfRange(row, from, to);
            }
            return values[slot];
        }
    }
}
