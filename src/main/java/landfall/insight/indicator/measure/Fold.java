package landfall.insight.indicator.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashSet;
import landfall.domain.value.Mask;
import landfall.insight.place.Numbers;

/** How the parts of a figure become its number (domain §4.2). */
public enum Fold {
    /** As many as there are parts, without those that are taken back. */
    COUNT {
        @Override
        BigDecimal of(Parts parts) {
            return BigDecimal.valueOf(parts.count());
        }
    },
    /** As many as there are different entities among them. */
    DISTINCT {
        @Override
        BigDecimal of(Parts parts) {
            var ids = new HashSet<String>();
            for (int i = 0; i < parts.number(); i++) {
                ids.add(Mask.counted(parts.id(i)));
            }
            return BigDecimal.valueOf(ids.size());
        }
    },
    /** The parts added up. */
    SUM {
        @Override
        BigDecimal of(Parts parts) {
            return BigDecimal.valueOf(parts.sum().parts());
        }
    },
    /** The parts added up, over the number of those that are known; a whole number. */
    MEAN {
        @Override
        BigDecimal of(Parts parts) {
            Numbers.Sum sum = parts.sum();
            int known = parts.number() - sum.incomplete();
            return known == 0 ? null : BigDecimal.valueOf(sum.known())
                    .divide(BigDecimal.valueOf(known), 0, RoundingMode.HALF_UP);
        }
    },
    /** Parts over wholes in percent, one decimal: weighted by the wholes. */
    SHARE {
        @Override
        BigDecimal of(Parts parts) {
            Numbers.Sum sum = parts.sum();
            return sum.wholes() == 0 ? null : BigDecimal.valueOf(sum.parts()).multiply(HUNDRED)
                    .divide(BigDecimal.valueOf(sum.wholes()), 1, RoundingMode.HALF_UP);
        }
    },
    /** The mean of the parts' own shares in percent, one decimal: every one weighs the same. */
    MEAN_SHARE {
        @Override
        BigDecimal of(Parts parts) {
            if (parts.number() == 0) {
                return null;
            }
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < parts.number(); i++) {
                sum = sum.add(BigDecimal.valueOf(parts.part(i)).multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(parts.whole(i)), 12, RoundingMode.HALF_UP));
            }
            return sum.divide(BigDecimal.valueOf(parts.number()), 1, RoundingMode.HALF_UP);
        }
    },
    /** Yuan over hundredths of a mu, as 万元/亩 with two decimals. */
    WAN_PER_MU {
        @Override
        BigDecimal of(Parts parts) {
            Numbers.Sum sum = parts.sum();
            return sum.wholes() == 0 ? null : BigDecimal.valueOf(sum.parts()).multiply(HUNDRED)
                    .divide(BigDecimal.valueOf(sum.wholes()).multiply(TEN_THOUSAND), 2, RoundingMode.HALF_UP);
        }
    },
    /** The middle part; of two middle ones their mean, rounded half up. */
    MEDIAN {
        @Override
        BigDecimal of(Parts parts) {
            long[] sorted = sorted(parts);
            int middle = sorted.length / 2;
            return sorted.length == 0 ? null : BigDecimal.valueOf(sorted.length % 2 == 1 ? sorted[middle]
                    : Math.floorDiv(sorted[middle - 1] + sorted[middle] + 1, 2));
        }
    },
    /** The smallest part that at least nine tenths of them do not exceed. */
    NINETIETH {
        @Override
        BigDecimal of(Parts parts) {
            long[] sorted = sorted(parts);
            return sorted.length == 0 ? null
                    : BigDecimal.valueOf(sorted[(int) ((sorted.length * 9L + 9) / 10) - 1]);
        }
    };

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /** The number in the indicator's unit, or null where the parts give none. */
    abstract BigDecimal of(Parts parts);

    private static long[] sorted(Parts parts) {
        var sorted = new long[parts.number()];
        Arrays.setAll(sorted, parts::part);
        Arrays.sort(sorted);
        return sorted;
    }
}
