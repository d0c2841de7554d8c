package landfall.ui.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import landfall.domain.value.Money;
import landfall.domain.value.Quantity;
import landfall.insight.indicator.Indicator;
import landfall.insight.target.TargetValues;
import landfall.text.Reading;
import landfall.text.Readings;
import landfall.ui.kit.PlaceContext;

/** Writes and reads values in the unit that the head of their row names. */
final class Amounts {
    private static final int DECIMALS = 2;

    private final PlaceContext context;

    Amounts(PlaceContext context) {
        this.context = context;
    }

    /** How many of the indicator's own unit make one of the unit that is shown. */
    private long scale(Indicator indicator) {
        return switch (indicator.unit()) {
            case YUAN -> context.unit().get().yuan(context.texts());
            case DOLLARS -> Money.WAN;
            default -> 1;
        };
    }

    /** The unit of the row: 亿元, 个, 条. */
    String unit(Indicator indicator) {
        return switch (indicator.unit()) {
            case YUAN -> context.unit().get().label(context.texts());
            case DOLLARS -> context.texts().of("targets.unit.dollars");
            default -> context.texts().of(indicator.unit().labelKey());
        };
    }

    /** A value in the indicator's own unit as the row shows it. */
    String written(Indicator indicator, BigDecimal value) {
        return context.formats().plain(value.divide(BigDecimal.valueOf(scale(indicator)), DECIMALS,
                RoundingMode.HALF_UP), DECIMALS);
    }

    /** The value with its unit: 50 亿元, 40 个. */
    String whole(Indicator indicator, BigDecimal value) {
        String written = TargetValues.written(indicator, value, context.formats());
        return indicator.unit() == Indicator.Unit.YUAN || indicator.unit() == Indicator.Unit.DOLLARS ? written
                : context.texts().of("targets.amount", written, unit(indicator));
    }

    String written(Indicator indicator, long value) {
        return written(indicator, BigDecimal.valueOf(value));
    }

    /** An annual value as typed; a bare number counts what the row shows. */
    Reading<Quantity> annual(Indicator indicator, String text) {
        return TargetValues.read(indicator, text, scale(indicator));
    }

    /** A value or share of a month as typed, in the indicator's own unit: 30亿元, 25%, or a bare number. */
    Reading<BigDecimal> ofMonth(Indicator indicator, String text, BigDecimal annual) {
        String bare = text.strip().replace('％', '%');
        if (bare.endsWith("%")) {
            Reading<BigDecimal> share = Readings.number(bare.substring(0, bare.length() - 1));
            return share.value() == null ? share
                    : Reading.of(annual.multiply(share.value()).movePointLeft(2));
        }
        Reading<? extends Quantity> reading = switch (indicator.unit()) {
            case YUAN -> Readings.money(text, scale(indicator));
            case DOLLARS -> Readings.dollars(text, scale(indicator));
            default -> null;
        };
        if (reading == null) {
            return Readings.number(text);
        }
        return reading.value() == null ? new Reading<>(null, reading.reason(), reading.arguments())
                : Reading.of(reading.value().amount());
    }
}
