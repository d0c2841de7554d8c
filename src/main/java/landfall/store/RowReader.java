package landfall.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * Reads the values of a kind of entity out of whole rows. To ask the driver for each column of each row takes most of the time that opening a
 * workspace takes; so SQLite puts the texts of a row into one piece, between bytes that occur in no text.
 */
final class RowReader {
    private static final byte END = (byte) 0xFF;
    private static final byte NULL = (byte) 0xFE;
    /** SQLite's functions take up to 127 arguments. */
    private static final int AT_ONCE = 100;

    private final EntityKind kind;
    private final Object[] fields;
    private final boolean[] qualified;
    private final Shared[] shared;
    private byte[] row;
    private int from;
    private int to;

    /** @param known what earlier readers found, for readers of other kinds to share; empty at first */
    RowReader(EntityKind kind, Map<FieldType<?>, Shared> known) {
        this.kind = kind;
        int count = kind.fields().size();
        fields = kind.fields().toArray();
        qualified = new boolean[count];
        shared = new Shared[count];
        for (int i = 0; i < count; i++) {
            Field<?> field = kind.fields().get(i);
            qualified[i] = FieldColumns.isQualified(field);
            shared[i] = known.computeIfAbsent(field.type(), Shared::new);
        }
    }

    /** The query for the id of each row and the piece that {@link #read} understands. */
    static String query(String table, List<String> columns) {
        var row = new StringBuilder();
        for (int i = 0; i < columns.size(); i += AT_ONCE) {
            row.append(i == 0 ? "" : " || x'FF' || ").append("concat_ws(CAST(x'FF' AS TEXT)");
            for (String column : columns.subList(i, Math.min(columns.size(), i + AT_ONCE))) {
                row.append(", ifnull(").append(column).append(", CAST(x'FE' AS TEXT))");
            }
            row.append(')');
        }
        return "SELECT id, CAST(" + row + " AS BLOB) FROM " + table;
    }

    /**
     * The values in a row of the query.
     *
     * @throws RuntimeException when something in it is no value of its field
     */
    Facts read(byte[] whole) {
        row = whole;
        to = -1;
        Object[] values = new Object[fields.length];
        for (int i = 0; i < values.length; i++) {
            next();
            if (!qualified[i]) {
                values[i] = isNull() ? null : shared[i].value(row, from, to);
                continue;
            }
            String number = isNull() ? null : text();
            next();
            if (number != null) {
                values[i] = quantity(((Field<?>) fields[i]).type(), number, isNull() ? null : text());
            }
        }
        if (to != row.length) {
            throw new IllegalStateException("A row of " + kind + " has too many columns");
        }
        return Facts.of(kind, values);
    }

    private void next() {
        from = to + 1;
        if (from > row.length) {
            throw new IllegalStateException("A row of " + kind + " has too few columns");
        }
        to = from;
        while (to < row.length && row[to] != END) {
            to++;
        }
    }

    private boolean isNull() {
        return to == from + 1 && row[from] == NULL;
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
