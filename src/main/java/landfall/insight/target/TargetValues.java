package landfall.insight.target;

import java.math.BigDecimal;
import landfall.domain.Item;
import landfall.domain.TargetFields;
import landfall.domain.value.Count;
import landfall.domain.value.Dollars;
import landfall.domain.value.Money;
import landfall.domain.value.Quantity;
import landfall.insight.indicator.Indicator;
import landfall.text.Formats;
import landfall.text.Reading;
import landfall.text.Readings;
import landfall.text.Texts;
import landfall.text.Typed;

/** Annual values in the units of their indicators: kept, typed and written. */
public final class TargetValues {
    private TargetValues() {
    }

    /** The value in the field of the indicator's unit, or null when there is none. */
    static Quantity of(Indicator indicator, Item target) {
        return switch (indicator.unit()) {
            case YUAN -> target.get(TargetFields.AMOUNT);
            case DOLLARS -> target.get(TargetFields.DOLLARS);
            default -> target.get(TargetFields.NUMBER);
        };
    }

    /** A whole value in the indicator's own unit: yuan, dollars, pieces. */
    public static Quantity quantity(Indicator indicator, long value) {
        return switch (indicator.unit()) {
            case YUAN -> Money.yuan(value);
            case DOLLARS -> Dollars.of(value);
            default -> Count.of(value);
        };
    }

    /** True when the indicator adds up yuan. */
    public static boolean isMoney(Indicator indicator) {
        return indicator.unit() == Indicator.Unit.YUAN;
    }

    /**
     * An annual value as people type it: 120亿元, 8000万元, 2000万美元, 30, 30个. An empty text or a dash says that there is no
     * target; 0 is refused, because nothing can be a percentage of it.
     *
     * @param yuanPerUnit what a bare number counts where the indicator adds up yuan; of dollars it counts 10,000
     */
    public static Reading<Quantity> read(Indicator indicator, String text, long yuanPerUnit) {
        Reading<? extends Quantity> reading = switch (indicator.unit()) {
            case YUAN -> Readings.money(text, yuanPerUnit);
            case DOLLARS -> Readings.dollars(text, Money.WAN);
            default -> Readings.count(text);
        };
        if (reading.value() == null) {
            return new Reading<>(null, reading.reason(), reading.arguments());
        }
        return reading.value().smallest() == 0 ? Reading.unreadable("insight.target.zero")
                : Reading.of(reading.value());
    }

    /** The value as one would type it; empty for none. */
    public static String typed(Quantity value, Texts texts) {
        return value == null ? "" : Typed.text(switch (value) {
            case Money money -> TargetFields.AMOUNT;
            case Dollars dollars -> TargetFields.DOLLARS;
            default -> TargetFields.NUMBER;
        }, value, texts);
    }

    /** A value in the indicator's own unit as people read it, 120 亿元 or 30. */
    public static String written(Indicator indicator, BigDecimal value, Formats formats) {
        return switch (indicator.unit()) {
            case YUAN -> formats.money(Money.of(value, 1));
            case DOLLARS -> formats.dollars(Dollars.of(value, 1));
            default -> formats.plain(value, 1);
        };
    }
}
