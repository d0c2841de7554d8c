package landfall.ui.exchange;

import java.util.List;
import landfall.domain.Exit;
import landfall.domain.Stage;
import landfall.domain.value.Area;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Dollars;
import landfall.domain.value.FloorArea;
import landfall.domain.value.Grade;
import landfall.domain.value.Money;
import landfall.exchange.words.GradeWords;
import landfall.text.Formats;
import landfall.text.Texts;

/** A value in the words of the screen. */
final class ValueText {
    private ValueText() {
    }

    static String of(Object value, Texts texts, Formats formats) {
        return switch (value) {
            case null -> "";
            case Money money -> formats.money(money);
            case Area area -> formats.area(area);
            case Count count -> formats.count(count);
            case DayOrMonth date -> formats.date(date);
            case Boolean flag -> texts.of(flag ? "reading.yes" : "reading.no");
            case Stage stage -> texts.of("stage." + stage);
            case Exit exit -> texts.of("stage.exit." + exit);
            case Dollars dollars -> formats.dollars(dollars);
            case FloorArea area -> formats.floorArea(area);
            case List<?> several when several.getFirst() instanceof Grade ->
                GradeWords.written(several.stream().map(Grade.class::cast).toList());
            case List<?> words -> String.join(texts.of("reading.separator"),
                    words.stream().map(Object::toString).toList());
            default -> value.toString();
        };
    }
}
