package landfall.workspace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import landfall.domain.Entity;
import landfall.domain.Holder;
import landfall.domain.Pipeline;
import landfall.domain.TargetFields;
import landfall.domain.value.Money;
import landfall.domain.value.YearCurve;
import landfall.insight.indicator.Indicator;
import landfall.insight.target.TargetValues;
import landfall.insight.target.Targets;
import landfall.journal.Draft;
import landfall.journal.draft.TargetDrafts;

/** What the made-up bureau and its units set out to reach, this year and last: near what they did, as plans are. */
final class DemoTargets {
    private static final List<Indicator> INDICATORS = List.of(Indicator.SIGN_N, Indicator.SIGN_INV,
            Indicator.SIGN_GE_100M, Indicator.START_N, Indicator.PROD_N, Indicator.FUND_IN);
    /** Little before the spring festival, most in the second and third quarter. */
    private static final YearCurve USUAL = YearCurve.of(Stream.of(4, 8, 20, 28, 38, 50, 58, 67, 78, 86, 94, 100)
            .map(BigDecimal::valueOf).toList());
    private static final long HALF_YI = Money.YI / 2;

    private final Draft draft;
    private final DemoStory story;

    private DemoTargets(Draft draft, long seed) {
        this.draft = draft;
        this.story = new DemoStory(new Random(seed + 1));
    }

    /** Adds to a draft the targets for what the entities made up so far come to; the same input gives the same. */
    static void add(Draft draft, List<Entity> entities, long seed, LocalDate today) {
        Pipeline pipeline = Pipeline.of(entities);
        var demo = new DemoTargets(draft, seed);
        demo.year(Targets.of(pipeline, today.getYear()), YearMonth.from(today));
        demo.year(Targets.of(pipeline, today.getYear() - 1), YearMonth.of(today.getYear() - 1, 12));
    }

    private void year(Targets reached, YearMonth upTo) {
        for (Indicator indicator : INDICATORS) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Holder unit : reached.holders(Holder.Kind.UNIT)) {
                long step = TargetValues.isMoney(indicator) ? HALF_YI : 1;
                long steps = reachable(reached, indicator, unit, upTo)
                        .divide(BigDecimal.valueOf(step), 0, RoundingMode.CEILING).max(BigDecimal.ONE).longValue();
                set(reached.year(), unit, indicator, steps * step);
                sum = sum.add(BigDecimal.valueOf(steps * step));
            }
            whole(reached.year(), indicator, sum);
        }
    }

    // The bureau promises a round figure; what it hands out to its units comes to more, in case one of them fails.
    private void whole(int year, Indicator indicator, BigDecimal sum) {
        long step = TargetValues.isMoney(indicator) ? 10 * Money.YI : 5;
        long value = Math.max(1, sum.longValue() / step) * step;
        set(year, Holder.BUREAU, indicator, sum.longValue() < step ? Math.max(1, sum.longValue()) : value);
        if (indicator == Indicator.SIGN_N || indicator == Indicator.START_N) {
            draft.set(about(year, Holder.BUREAU, indicator).id(), TargetFields.CURVE, USUAL);
        }
    }

    private BigDecimal reachable(Targets reached, Indicator indicator, Holder unit, YearMonth upTo) {
        long actual = reached.progress(indicator, unit, upTo).actual().value();
        long whole = actual * YearCurve.MONTHS / upTo.getMonthValue();
        return BigDecimal.valueOf(whole).multiply(BigDecimal.valueOf(story.between(80, 125)))
                .movePointLeft(2);
    }

    private void set(int year, Holder holder, Indicator indicator, long value) {
        TargetDrafts.write(draft, about(year, holder, indicator), TargetValues.quantity(indicator, value));
    }

    private static TargetDrafts.About about(int year, Holder holder, Indicator indicator) {
        return new TargetDrafts.About(year, holder, indicator.code(), indicator.labelKey());
    }
}
