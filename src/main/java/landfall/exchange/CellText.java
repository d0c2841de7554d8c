package landfall.exchange;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import landfall.domain.Exit;
import landfall.domain.Field;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Dollars;
import landfall.domain.value.Grade;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;
import landfall.domain.value.Quantity;
import landfall.exchange.words.GradeWords;
import landfall.sheet.table.Cell;
import landfall.text.Language;
import landfall.text.Texts;

/** Writes values as cells that can be read back: 万元, 亩, 约200, 2019年10月. */
final class CellText {
    private CellText() {
    }

    /** The cell for a value; amounts in 万元, areas in 亩. Null gives the empty cell. */
    static Cell cell(Object value, Texts texts) {
        return switch (value) {
            case null -> Cell.EMPTY;
            case Money money -> figure(money.in(Money.WAN), money.qualifier());
            case Dollars dollars -> figure(dollars.amount().movePointLeft(4), dollars.qualifier());
            case Quantity quantity -> figure(quantity.amount(), quantity.qualifier());
            case BigDecimal number -> Cell.number(number);
            case Year year -> Cell.text(year.toString());
            case DayOrMonth date -> date.isMonthOnly() ? Cell.month(date.earliest()) : Cell.date(date.earliest());
            case Boolean flag -> Cell.text(texts.of(flag ? "reading.yes" : "reading.no"));
            case Stage stage -> Cell.text(texts.of("stage." + stage));
            case Exit exit -> Cell.text(texts.of("stage.exit." + exit));
            case List<?> several when several.getFirst() instanceof Grade -> Cell.text(
                    GradeWords.written(several.stream().map(Grade.class::cast).toList()));
            case List<?> words -> Cell.text(String.join("、", words.stream().map(Object::toString).toList()));
            default -> Cell.text(value.toString());
        };
    }

    // A qualified figure is words, so that no program adds it up as if it were exact.
    private static Cell figure(BigDecimal number, Qualifier qualifier) {
        String plain = number.stripTrailingZeros().toPlainString();
        return switch (qualifier) {
            case EXACT -> Cell.number(number.stripTrailingZeros());
            case ABOUT -> Cell.text("约" + plain);
            case AT_LEAST -> Cell.text(plain + "余");
        };
    }

    /** The value in words, with its unit. */
    static String of(Field<?> field, Object value, Language language) {
        String shown = cell(value, Texts.in(language)).shown();
        return switch (field.type().shape()) {
            case MONEY -> shown + "万元";
            case DOLLARS -> shown + "万美元";
            case AREA -> shown + "亩";
            case FLOOR_AREA -> shown + "平方米";
            default -> shown;
        };
    }
}
