package landfall.text;

import java.math.BigDecimal;
import java.util.List;
import landfall.domain.Field;
import landfall.domain.value.Area;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Dollars;
import landfall.domain.value.FloorArea;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;

/** Writes a value exactly, as a person would type it: what {@link Readings} reads back unchanged. */
public final class Typed {
    private static final int READABLE_DECIMALS = 4;

    private Typed() {
    }

    /** The text for a field's value; null gives an empty text. Stages, exits, grades and curves are not typed. */
    public static String text(Field<?> field, Object value, Texts texts) {
        if (value == null) {
            return "";
        }
        return switch (field.type().shape()) {
            case MONEY -> money((Money) value, texts);
            case AREA -> qualified(plain(((Area) value).mu()), ((Area) value).qualifier(), texts)
                    + texts.of("app.unit.mu");
            case DOLLARS -> dollars((Dollars) value, texts);
            case FLOOR_AREA -> qualified(plain(((FloorArea) value).amount()), ((FloorArea) value).qualifier(), texts)
                    + texts.of("app.unit.square_metre");
            case NUMBER -> plain((BigDecimal) value);
            case CHOICES -> String.join(texts.of("reading.separator"), ((List<?>) value).stream().map(Object::toString)
                    .toList());
            case COUNT -> qualified(Long.toString(((Count) value).number()), ((Count) value).qualifier(), texts);
            case DATE -> ((DayOrMonth) value).toString();
            case FLAG -> texts.of((Boolean) value ? "reading.yes" : "reading.no");
            case TEXT, LONG_TEXT, CHOICE, YEAR, REFERENCE, STAGE, EXIT, GRADES, CURVE -> value.toString();
        };
    }

    private static String money(Money money, Texts texts) {
        BigDecimal yi = money.in(Money.YI).stripTrailingZeros();
        if (!texts.isChinese()) {
            return qualified(plain(money.in(1_000_000L)), money.qualifier(), texts) + texts.of("app.unit.million");
        }
        boolean large = money.yuan() >= Money.YI && yi.scale() <= READABLE_DECIMALS;
        return qualified(plain(large ? yi : money.in(Money.WAN)), money.qualifier(), texts)
                + texts.of(large ? "app.unit.yi" : "app.unit.wan");
    }

    private static String dollars(Dollars dollars, Texts texts) {
        long unit = texts.isChinese() ? Money.WAN : 1_000_000L;
        return qualified(plain(dollars.amount().divide(BigDecimal.valueOf(unit))), dollars.qualifier(), texts)
                + texts.of("app.unit.dollars");
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String qualified(String number, Qualifier qualifier, Texts texts) {
        return switch (qualifier) {
            case EXACT -> number;
            case ABOUT -> texts.of("app.qualifier.about", number);
            case AT_LEAST -> texts.of("app.qualifier.at_least", number);
        };
    }
}
