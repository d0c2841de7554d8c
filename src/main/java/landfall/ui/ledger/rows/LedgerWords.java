package landfall.ui.ledger.rows;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import landfall.domain.Exit;
import landfall.domain.Field;
import landfall.domain.FieldType.Shape;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Dollars;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;
import landfall.domain.value.Quantity;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.MoneyUnit;

/** Writes the ledger's values: one unit and fixed decimals a column, dates as ISO, so that columns can be scanned. */
public final class LedgerWords {
    private static final long MILLION = 1_000_000;

    private final Texts texts;
    private final Formats formats;
    private final MoneyUnit unit;

    public LedgerWords(Texts texts, Formats formats, MoneyUnit unit) {
        this.texts = texts;
        this.formats = formats;
        this.unit = unit;
    }

    /** The unit of the columns of amounts. */
    public MoneyUnit unit() {
        return unit;
    }

    /** The column's label without its unit. */
    public String label(LedgerColumn column) {
        return texts.of(column.labelKey());
    }

    /** The unit that stands in the header, empty when the column has none. */
    public String unit(LedgerColumn column) {
        return switch (column.kind()) {
            case MONEY -> unit.label(texts);
            case AREA -> texts.of("app.unit.mu");
            case NUMBER -> column == LedgerColumn.DAYS ? texts.of("ledger.unit.days")
                    : column == LedgerColumn.IDLE ? texts.of("ledger.unit.working_days") : numberUnit(column);
            case TEXT, CHOICE, DATE -> "";
        };
    }

    private String numberUnit(LedgerColumn column) {
        return switch (column.field().type().shape()) {
            case DOLLARS -> texts.of("app.unit.dollars");
            case FLOOR_AREA -> texts.of("app.unit.square_metre");
            case COUNT -> texts.of("ledger.unit.people");
            default -> "";
        };
    }

    /** How many decimals the column always shows. */
    public int decimals(LedgerColumn column) {
        return column.kind() == LedgerColumn.Kind.MONEY ? unit.decimals(texts) : 0;
    }

    /** The row's number in the column's unit, or null when there is none. */
    public BigDecimal number(LedgerColumn column, LedgerRow row) {
        return number(column.value(row));
    }

    private BigDecimal number(Object value) {
        return switch (value) {
            case Money money -> money.in(unit.yuan(texts));
            case Dollars dollars -> dollars.amount().divide(BigDecimal.valueOf(texts.isChinese() ? Money.WAN : MILLION));
            case Quantity quantity -> quantity.amount();
            case BigDecimal plain -> plain;
            case Long number -> BigDecimal.valueOf(number);
            case null, default -> null;
        };
    }

    /** What the cell shows; a dash stands for an amount that is still to be estimated. */
    public String cell(LedgerColumn column, LedgerRow row) {
        String text = plain(column, row);
        return text.isEmpty() && column.isNumeric() ? "\u2014" : text;
    }

    /** The value in words and digits, empty when there is none. */
    public String plain(LedgerColumn column, LedgerRow row) {
        return value(column, column.value(row));
    }

    /** A value of the column, as its cells write it; null is empty. */
    public String value(LedgerColumn column, Object value) {
        return switch (value) {
            case null -> "";
            case Money money -> marked(formats.fixed(number(money), unit.decimals(texts)), money.qualifier());
            case Quantity quantity -> marked(formats.plain(number(quantity), 2), quantity.qualifier());
            case BigDecimal plain -> formats.plain(plain, 8);
            case Long number -> formats.integer(number);
            case DayOrMonth date -> date.toString();
            case Stage stage -> texts.of("stage." + stage.name());
            case Exit exit -> texts.of("stage.exit." + exit.name());
            case Boolean yes -> texts.of(yes ? "ledger.flag.yes" : "ledger.flag.no");
            case List<?> several -> several.stream()
                    .map(one -> one instanceof Field<?> field ? texts.of(field.labelKey()) : one.toString())
                    .collect(Collectors.joining(texts.of("ledger.list.separator")));
            default -> oneLine(column, value.toString());
        };
    }

    /** A number with the mark of its qualifier before it, so that the digits of a column stay aligned. */
    private String marked(String number, Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> number;
            case ABOUT -> texts.of("app.qualifier.about", number);
            case AT_LEAST -> texts.of("ledger.qualifier.at_least", number);
        };
    }

    private static String oneLine(LedgerColumn column, String text) {
        boolean isLong = column.field() != null && column.field().type().shape() == Shape.LONG_TEXT;
        return isLong ? text.replaceAll("\\s*\\R\\s*", " ") : text;
    }
}
