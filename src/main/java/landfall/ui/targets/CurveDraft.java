package landfall.ui.targets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import landfall.domain.value.YearCurve;
import landfall.insight.target.Target;
import landfall.text.Reading;
import landfall.text.Texts;

/**
 * What was typed for the months of a curve, read.
 *
 * @param curve null when a month cannot be kept or when the curve is even twelfths
 * @param wrongMonth the month that cannot be kept, from 1; 0 for none
 * @param why why it cannot be kept
 */
record CurveDraft(YearCurve curve, int wrongMonth, String why) {

    /** Reads the values to be reached by the end of January to November; December's is the target itself. */
    static CurveDraft of(List<String> typed, Target target, Amounts amounts, Texts texts) {
        var values = new ArrayList<BigDecimal>();
        BigDecimal before = BigDecimal.ZERO;
        for (int month = 1; month < YearCurve.MONTHS; month++) {
            String text = typed.get(month - 1);
            String shown = amounts.written(target.indicator(), target.by(month));
            // An untouched month keeps its exact share, which may be finer than what is shown.
            Reading<BigDecimal> reading = text.strip().equals(shown)
                    ? Reading.of(target.annual().multiply(target.shape().percent(month)).movePointLeft(2))
                    : amounts.ofMonth(target.indicator(), text, target.annual());
            if (reading.value() == null) {
                return wrong(month, reading.isUnreadable() ? reading.message(texts) : texts.of("targets.curve.empty"));
            }
            if (reading.value().compareTo(before) < 0) {
                return wrong(month, texts.of("targets.curve.falls"));
            }
            if (reading.value().compareTo(target.annual()) > 0) {
                return wrong(month, texts.of("targets.curve.above"));
            }
            before = reading.value();
            values.add(before);
        }
        values.add(target.annual());
        YearCurve curve = YearCurve.of(values);
        return new CurveDraft(curve.equals(YearCurve.EVEN) ? null : curve, 0, "");
    }

    private static CurveDraft wrong(int month, String why) {
        return new CurveDraft(null, month, why);
    }
}
