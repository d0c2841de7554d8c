package landfall.domain;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What kind of value a field holds and how that value is written down in the log.
 *
 * @param <T> the Java type of the value
 */
public final class FieldType<T> {
    /** How forms, columns and tables treat a value. */
    public enum Shape { TEXT, LONG_TEXT, CHOICE, MONEY, AREA, COUNT, DATE, FLAG, STAGE, EXIT, REFERENCE, GRADES }

    public static final FieldType<String> TEXT = text(Shape.TEXT);
    public static final FieldType<String> LONG_TEXT = text(Shape.LONG_TEXT);
    /** A word from a list that the bureau may extend; kept as typed. */
    public static final FieldType<String> CHOICE = text(Shape.CHOICE);
    /** The id of an enterprise. */
    public static final FieldType<String> ENTERPRISE = text(Shape.REFERENCE);
    public static final FieldType<Money> MONEY = new FieldType<>(Shape.MONEY, Money.class,
            money -> quantity(money.yuan(), money.qualifier()),
            text -> new Money(number(text), qualifier(text)));
    public static final FieldType<Area> AREA = new FieldType<>(Shape.AREA, Area.class,
            area -> quantity(area.hundredthsOfMu(), area.qualifier()),
            text -> new Area(number(text), qualifier(text)));
    public static final FieldType<Count> COUNT = new FieldType<>(Shape.COUNT, Count.class,
            count -> quantity(count.number(), count.qualifier()),
            text -> new Count(number(text), qualifier(text)));
    public static final FieldType<DayOrMonth> DATE = new FieldType<>(Shape.DATE, DayOrMonth.class,
            DayOrMonth::toString, DayOrMonth::parse);
    public static final FieldType<Boolean> FLAG = new FieldType<>(Shape.FLAG, Boolean.class,
            flag -> flag ? "1" : "0", "1"::equals);
    public static final FieldType<Stage> STAGE = new FieldType<>(Shape.STAGE, Stage.class,
            Stage::name, Stage::valueOf);
    public static final FieldType<Exit> EXIT = new FieldType<>(Shape.EXIT, Exit.class, Exit::name, Exit::valueOf);
    @SuppressWarnings("unchecked")
    public static final FieldType<List<Grade>> GRADES = new FieldType<>(Shape.GRADES,
            (Class<List<Grade>>) (Class<?>) List.class, Grade::encode, Grade::decode);

    private final Shape shape;
    private final Class<T> valueClass;
    private final Function<T, String> encode;
    private final Function<String, T> decode;

    private FieldType(Shape shape, Class<T> valueClass, Function<T, String> encode, Function<String, T> decode) {
        this.shape = shape;
        this.valueClass = valueClass;
        this.encode = encode;
        this.decode = decode;
    }

    private static FieldType<String> text(Shape shape) {
        return new FieldType<>(shape, String.class, Function.identity(), Function.identity());
    }

    public Shape shape() {
        return shape;
    }

    /** The value as the log stores it, or null for no value. */
    public String encode(Object value) {
        return value == null ? null : encode.apply(valueClass.cast(value));
    }

    /**
     * The value that the log stored, or null for no value.
     *
     * @throws RuntimeException when the text was not written by {@link #encode}
     */
    public T decode(String text) {
        return text == null ? null : decode.apply(text);
    }

    // "~" (about) and "+" (at least) behind the number keep a figure readable in any SQLite tool.
    private static String quantity(long number, Qualifier qualifier) {
        return switch (Objects.requireNonNull(qualifier)) {
            case EXACT -> Long.toString(number);
            case ABOUT -> number + "~";
            case AT_LEAST -> number + "+";
        };
    }

    private static long number(String text) {
        return Long.parseLong(qualifier(text) == Qualifier.EXACT ? text : text.substring(0, text.length() - 1));
    }

    private static Qualifier qualifier(String text) {
        return text.endsWith("~") ? Qualifier.ABOUT : text.endsWith("+") ? Qualifier.AT_LEAST : Qualifier.EXACT;
    }
}
