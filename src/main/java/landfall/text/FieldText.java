package landfall.text;

import java.util.List;
import java.util.function.UnaryOperator;
import landfall.domain.Area;
import landfall.domain.Count;
import landfall.domain.DayOrMonth;
import landfall.domain.Exit;
import landfall.domain.Field;
import landfall.domain.FieldType.Shape;
import landfall.domain.Grade;
import landfall.domain.Money;
import landfall.domain.Stage;

/** Writes the value of any field as a person reads it: 20 亿元, 2024年4月16日, names instead of ids. */
public final class FieldText {
    private FieldText() {
    }

    /**
     * The value in words.
     *
     * @param value may be null, which is empty
     * @param enterpriseName gives the name of the enterprise with an id, or null when it is no more
     */
    public static String of(Field<?> field, Object value, Texts texts, Formats formats,
            UnaryOperator<String> enterpriseName) {
        return switch (value) {
            case null -> "";
            case Money money -> formats.money(money);
            case Area area -> formats.area(area);
            case Count count -> formats.count(count);
            case DayOrMonth date -> formats.date(date);
            case Boolean yes -> texts.of(yes ? "reading.yes" : "reading.no");
            case Stage stage -> texts.of("stage." + stage.name());
            case Exit exit -> texts.of("stage.exit." + exit.name());
            case List<?> grades -> String.join(texts.of("reading.separator"),
                    grades.stream().map(grade -> ((Grade) grade).name()).toList());
            default -> field.type().shape() == Shape.REFERENCE ? named(enterpriseName.apply(value.toString()), texts)
                    : value.toString();
        };
    }

    private static String named(String enterprise, Texts texts) {
        return enterprise == null ? texts.of("reading.unknown_enterprise") : enterprise;
    }
}
