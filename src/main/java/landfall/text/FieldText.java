package landfall.text;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import landfall.domain.Exit;
import landfall.domain.Field;
import landfall.domain.FieldType.Shape;
import landfall.domain.Stage;
import landfall.domain.value.Area;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Dollars;
import landfall.domain.value.FloorArea;
import landfall.domain.value.Grade;
import landfall.domain.value.Money;
import landfall.domain.value.YearCurve;

/** Writes the value of any field as a person reads it: 20 亿元, 2024年4月16日, names instead of ids. */
public final class FieldText {
    private static final int MOST_DECIMALS = 8;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private FieldText() {
    }

    /**
     * The value in words.
     *
     * @param value may be null, which is empty
     * @param nameOf gives the name of the entity with an id, or null when it is no more
     */
    public static String of(Field<?> field, Object value, Texts texts, Formats formats,
            UnaryOperator<String> nameOf) {
        return switch (value) {
            case null -> "";
            case Money money -> formats.money(money);
            case Area area -> formats.area(area);
            case Count count -> formats.count(count);
            case Dollars dollars -> formats.dollars(dollars);
            case FloorArea area -> formats.floorArea(area);
            case BigDecimal number -> formats.plain(number, MOST_DECIMALS);
            case Year year -> formats.year(year);
            case DayOrMonth date -> formats.date(date);
            case Boolean yes -> texts.of(yes ? "reading.yes" : "reading.no");
            case Stage stage -> texts.of("stage." + stage.name());
            case Exit exit -> texts.of("stage.exit." + exit.name());
            case YearCurve curve -> String.join(texts.of("reading.separator"),
                    curve.percents().stream().map(formats::percent).toList());
            case List<?> several -> String.join(texts.of("reading.separator"),
                    several.stream().map(one -> one instanceof Grade grade ? grade.name() : one.toString()).toList());
            default -> field.type().shape() == Shape.REFERENCE ? named(value.toString(), nameOf, texts)
                    : value.toString();
        };
    }

    // Older versions kept the names of some enterprises themselves, where now their ids stand.
    private static String named(String id, UnaryOperator<String> nameOf, Texts texts) {
        String name = nameOf.apply(id);
        return name != null ? name : ID.matcher(id).matches() ? texts.of("reading.unknown_enterprise") : id;
    }
}
