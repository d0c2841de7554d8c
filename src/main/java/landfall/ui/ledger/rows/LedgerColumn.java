package landfall.ui.ledger.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.ProjectFields;

/** One column of the ledger: a field of the project, or something that follows from its fields. */
public final class LedgerColumn {
    /** How a column is aligned, filtered, sorted and summed. */
    public enum Kind { TEXT, CHOICE, MONEY, AREA, NUMBER, DATE }

    // The usual columns share 1376 pixels: what a window of 1440 leaves beside the rail.
    private static final Map<Field<?>, Integer> WIDTHS = Map.of(ProjectFields.CODE, 96, ProjectFields.NAME, 156,
            ProjectFields.INVESTOR, 128, ProjectFields.CHAIN, 76,
            ProjectFields.PARK, 76, ProjectFields.ORIGIN_PLACE, 72, ProjectFields.CHANNEL, 90, ProjectFields.OWNER, 56,
            ProjectFields.NEXT_DUE, 88);

    /** The calendar days that the project has stood in its stage. */
    public static final LedgerColumn DAYS =
            new LedgerColumn("days_in_stage", "ledger.column.days", Kind.NUMBER, 60, null, LedgerRow::days);
    /** The working days since the project's last activity. */
    public static final LedgerColumn IDLE =
            new LedgerColumn("idle_days", "ledger.column.idle", Kind.NUMBER, 88, null, LedgerRow::idle);
    /** The names of the fields that the project's stage requires and that it lacks. */
    public static final LedgerColumn MISSING =
            new LedgerColumn("missing", "ledger.column.missing", Kind.TEXT, 320, null, LedgerRow::missing);

    /** Every column that can be shown: the fields in the order of the form, then what follows from them. */
    public static final List<LedgerColumn> ALL = all();
    /** The columns that always stand first and do not scroll away. */
    public static final List<LedgerColumn> FROZEN =
            List.of(of(ProjectFields.CODE), of(ProjectFields.NAME), of(ProjectFields.INVESTOR));
    /** What is shown until the user chooses otherwise. */
    public static final List<LedgerColumn> USUAL = List.of(of(ProjectFields.CODE), of(ProjectFields.NAME),
            of(ProjectFields.INVESTOR), of(ProjectFields.CHAIN), of(ProjectFields.PARK),
            of(ProjectFields.ORIGIN_PLACE), of(ProjectFields.CHANNEL), of(ProjectFields.STAGE),
            of(ProjectFields.TOTAL_INVESTMENT), of(ProjectFields.CONTRACT_CAPITAL), of(ProjectFields.LAND),
            of(ProjectFields.SIGNED_ON), IDLE, of(ProjectFields.OWNER), of(ProjectFields.NEXT_DUE));

    private final String key;
    private final String labelKey;
    private final Kind kind;
    private final int width;
    private final Field<?> field;
    private final Function<LedgerRow, Object> value;

    private LedgerColumn(String key, String labelKey, Kind kind, int width, Field<?> field,
                         Function<LedgerRow, Object> value) {
        this.key = key;
        this.labelKey = labelKey;
        this.kind = kind;
        this.width = width;
        this.field = field;
        this.value = value;
    }

    /** The column of a field of the project. */
    public static LedgerColumn of(Field<?> field) {
        for (LedgerColumn column : ALL) {
            if (column.field == field) {
                return column;
            }
        }
        throw new IllegalArgumentException(field + " is no column");
    }

    private static List<LedgerColumn> all() {
        var columns = new ArrayList<LedgerColumn>();
        for (Field<?> field : EntityKind.PROJECT.fields()) {
            if (!field.isInternal()) {
                columns.add(new LedgerColumn(field.key(), field.labelKey(), kind(field), width(field), field,
                        row -> row.value(field)));
            }
        }
        columns.add(DAYS);
        columns.add(IDLE);
        columns.add(MISSING);
        return List.copyOf(columns);
    }

    private static Kind kind(Field<?> field) {
        return switch (field.type().shape()) {
            case TEXT, LONG_TEXT, CHOICES, REFERENCE, GRADES, CURVE -> Kind.TEXT;
            case CHOICE, FLAG, STAGE, EXIT, YEAR -> Kind.CHOICE;
            case MONEY -> Kind.MONEY;
            case AREA -> Kind.AREA;
            case COUNT, DOLLARS, FLOOR_AREA, NUMBER -> Kind.NUMBER;
            case DATE -> Kind.DATE;
        };
    }

    private static int width(Field<?> field) {
        Integer own = WIDTHS.get(field);
        if (own != null) {
            return own;
        }
        return switch (field.type().shape()) {
            case TEXT, CHOICES -> 140;
            case LONG_TEXT -> 240;
            case REFERENCE, GRADES, CURVE -> 148;
            case CHOICE -> 84;
            case DATE, MONEY, DOLLARS, COUNT, NUMBER -> 80;
            case AREA, FLOOR_AREA -> 76;
            case FLAG, STAGE, EXIT, YEAR -> 68;
        };
    }

    /** The column's name in files and settings. */
    public String key() {
        return key;
    }

    /** The key of the column's label in the text bundles. */
    public String labelKey() {
        return labelKey;
    }

    public Kind kind() {
        return kind;
    }

    /** The width in pixels that usual values need. */
    public int width() {
        return width;
    }

    /** The field that the column shows, or null when the column is derived. */
    public Field<?> field() {
        return field;
    }

    /** True when a person may type into the column's cells. */
    public boolean isEditable() {
        return field != null && !field.isFixed();
    }

    /** True when the column counts days, whose mean says more than their sum. */
    public boolean isDays() {
        return this == DAYS || this == IDLE;
    }

    /** True when the column is right-aligned and summed or averaged. */
    public boolean isNumeric() {
        return kind == Kind.MONEY || kind == Kind.AREA || kind == Kind.NUMBER;
    }

    /** The row's value, or null when it has none; an enterprise is given by its name. */
    public Object value(LedgerRow row) {
        Object found = value.apply(row);
        boolean empty = found instanceof String text && text.isEmpty()
                || found instanceof List<?> list && list.isEmpty();
        return empty ? null : found;
    }

    @Override
    public String toString() {
        return key;
    }
}
