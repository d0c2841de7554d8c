package landfall.insight.indicator.measure;

import java.math.BigDecimal;
import landfall.domain.value.Qualifier;
import landfall.insight.indicator.row.Reason;
import landfall.insight.place.Numbers;
import landfall.insight.place.Places;

/** Measures things by numbers that are kept with the snapshot. */
public class Numbered implements Measure {
    private static final Reason[] REASONS = Reason.values();

    private final Numbers numbers;

    public Numbered(Numbers numbers) {
        this.numbers = numbers;
    }

    /** The number by which numbers say that something does not count. */
    public static int number(Reason reason) {
        return reason.ordinal() + 1;
    }

    @Override
    public Reason against(int at) {
        int number = numbers.against(at);
        return number == 0 ? null : REASONS[number - 1];
    }

    @Override
    public long part(int at) {
        return numbers.part(at);
    }

    @Override
    public long whole(int at) {
        return numbers.whole(at);
    }

    @Override
    public Qualifier qualifier(int at) {
        return numbers.qualifier(at);
    }

    @Override
    public boolean isIncomplete(int at) {
        return numbers.isIncomplete(at);
    }

    @Override
    public Places counted(Places places) {
        return numbers.counted(places);
    }

    @Override
    public Numbers.Sum sum(Places places) {
        return numbers.sum(places);
    }

    @Override
    public BigDecimal number(Fold fold, Parts parts, Places places) {
        // Which entities stand for the projects is not kept here.
        return fold == Fold.DISTINCT ? fold.of(parts) : numbers.folded(fold, places, () -> fold.of(parts));
    }

    @Override
    public Qualifier qualifier(Places places) {
        return numbers.qualifier(numbers.sum(places));
    }
}
