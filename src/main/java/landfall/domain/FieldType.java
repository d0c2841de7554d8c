package landfall.domain;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import landfall.domain.value.Area;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Dollars;
import landfall.domain.value.FloorArea;
import landfall.domain.value.Grade;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;
import landfall.domain.value.Quantity;
import landfall.domain.value.YearCurve;

/**
 * What kind of value a field holds and how that value is written down in the log.
 *
 * @param <T> the Java type of the value
 */
public final class FieldType<T> {
    /** How forms, columns and tables treat a value. */
    public enum Shape {
        TEXT, LONG_TEXT, CHOICE, CHOICES, MONEY, DOLLARS, AREA, FLOOR_AREA, COUNT, NUMBER, YEAR, DATE, FLAG, STAGE,
        EXIT, REFERENCE, GRADES, CURVE
    }

    public static final FieldType<String> TEXT = text(Shape.TEXT);
    public static final FieldType<String> LONG_TEXT = text(Shape.LONG_TEXT);
    /** A word from a list that the bureau may extend; kept as typed. */
    public static final FieldType<String> CHOICE = text(Shape.CHOICE);
    /** Several such words, in the order in which they were given. */
    public static final FieldType<List<String>> CHOICES = list(Shape.CHOICES, words -> String.join("\n", words),
            text -> List.of(text.split("\n")));
    /** The id of an enterprise. */
    public static final FieldType<String> ENTERPRISE = text(Shape.REFERENCE);
    /** The id of a project. */
    public static final FieldType<String> PROJECT = text(Shape.REFERENCE);
    /** The id of a trip or a reception. */
    public static final FieldType<String> TRIP = text(Shape.REFERENCE);
    /** The id of an outpost or a squad. */
    public static final FieldType<String> POST = text(Shape.REFERENCE);
    public static final FieldType<Money> MONEY = quantity(Shape.MONEY, Money.class, Money::new);
    /** US dollars. */
    public static final FieldType<Dollars> DOLLARS = quantity(Shape.DOLLARS, Dollars.class, Dollars::new);
    /** Land in mu. */
    public static final FieldType<Area> AREA = quantity(Shape.AREA, Area.class, Area::new);
    /** Built or rented space in square metres. */
    public static final FieldType<FloorArea> FLOOR_AREA = quantity(Shape.FLOOR_AREA, FloorArea.class, FloorArea::new);
    public static final FieldType<Count> COUNT = quantity(Shape.COUNT, Count.class, Count::new);
    /** An exact decimal, such as a rate of exchange. */
    public static final FieldType<BigDecimal> NUMBER = new FieldType<>(Shape.NUMBER, BigDecimal.class,
            BigDecimal::toPlainString, BigDecimal::new);
    public static final FieldType<Year> YEAR = new FieldType<>(Shape.YEAR, Year.class, Year::toString, Year::parse);
    public static final FieldType<DayOrMonth> DATE = new FieldType<>(Shape.DATE, DayOrMonth.class,
            DayOrMonth::toString, DayOrMonth::parse);
    public static final FieldType<Boolean> FLAG = new FieldType<>(Shape.FLAG, Boolean.class,
            flag -> flag ? "1" : "0", "1"::equals);
    public static final FieldType<Stage> STAGE = new FieldType<>(Shape.STAGE, Stage.class,
            Stage::name, Stage::valueOf);
    public static final FieldType<Exit> EXIT = new FieldType<>(Shape.EXIT, Exit.class, Exit::name, Exit::valueOf);
    public static final FieldType<List<Grade>> GRADES = list(Shape.GRADES, Grade::encode, Grade::decode);
    /** The spread of a year's target over its months. */
    public static final FieldType<YearCurve> CURVE = new FieldType<>(Shape.CURVE, YearCurve.class,
            YearCurve::toString, YearCurve::parse);

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

    @SuppressWarnings("unchecked")
    private static <T> FieldType<List<T>> list(Shape shape, Function<List<T>, String> encode,
            Function<String, List<T>> decode) {
        return new FieldType<>(shape, (Class<List<T>>) (Class<?>) List.class, encode, decode);
    }

    private static <T extends Quantity> FieldType<T> quantity(Shape shape, Class<T> valueClass,
            BiFunction<Long, Qualifier, T> of) {
        return new FieldType<>(shape, valueClass, quantity -> encoded(quantity.smallest(), quantity.qualifier()),
                text -> of.apply(number(text), qualifier(text)));
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

    // "~" (about) and "+" (at least) behind the number keep a quantity readable in any SQLite tool.
    private static String encoded(long number, Qualifier qualifier) {
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
