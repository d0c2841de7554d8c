package landfall.insight.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import landfall.domain.value.Mask;

/** How the rows of a figure become its number (domain §4.2). */
enum Fold {
    /** As many as there are rows. */
    COUNT {
        @Override
        BigDecimal of(List<Row> rows) {
            return BigDecimal.valueOf(rows.size());
        }
    },
    /** As many as there are different entities among the rows. */
    DISTINCT {
        @Override
        BigDecimal of(List<Row> rows) {
            var ids = new HashSet<String>();
            rows.forEach(row -> ids.add(Mask.counted(row.entity().id())));
            return BigDecimal.valueOf(ids.size());
        }
    },
    /** The parts added up. */
    SUM {
        @Override
        BigDecimal of(List<Row> rows) {
            long sum = 0;
            for (Row row : rows) {
                sum = Math.addExact(sum, row.part());
            }
            return BigDecimal.valueOf(sum);
        }
    },
    /** The parts added up, over the number of rows that have one; a whole number. */
    MEAN {
        @Override
        BigDecimal of(List<Row> rows) {
            List<Row> known = rows.stream().filter(row -> !row.incomplete()).toList();
            return known.isEmpty() ? null
                    : SUM.of(known).divide(BigDecimal.valueOf(known.size()), 0, RoundingMode.HALF_UP);
        }
    },
    /** Parts over wholes in percent, one decimal: weighted by the wholes. */
    SHARE {
        @Override
        BigDecimal of(List<Row> rows) {
            BigDecimal whole = wholes(rows);
            return whole.signum() == 0 ? null
                    : SUM.of(rows).multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
        }
    },
    /** The mean of the rows' own shares in percent, one decimal: every row weighs the same. */
    MEAN_SHARE {
        @Override
        BigDecimal of(List<Row> rows) {
            if (rows.isEmpty()) {
                return null;
            }
            BigDecimal sum = BigDecimal.ZERO;
            for (Row row : rows) {
                sum = sum.add(BigDecimal.valueOf(row.part()).multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(row.whole()), 12, RoundingMode.HALF_UP));
            }
            return sum.divide(BigDecimal.valueOf(rows.size()), 1, RoundingMode.HALF_UP);
        }
    },
    /** Yuan over hundredths of a mu, as 万元/亩 with two decimals. */
    WAN_PER_MU {
        @Override
        BigDecimal of(List<Row> rows) {
            BigDecimal whole = wholes(rows);
            return whole.signum() == 0 ? null : SUM.of(rows).multiply(HUNDRED)
                    .divide(whole.multiply(TEN_THOUSAND), 2, RoundingMode.HALF_UP);
        }
    },
    /** The middle part; of two middle ones their mean, rounded half up. */
    MEDIAN {
        @Override
        BigDecimal of(List<Row> rows) {
            long[] sorted = sorted(rows);
            int middle = sorted.length / 2;
            return sorted.length == 0 ? null : BigDecimal.valueOf(sorted.length % 2 == 1 ? sorted[middle]
                    : Math.floorDiv(sorted[middle - 1] + sorted[middle] + 1, 2));
        }
    },
    /** The smallest part that at least nine tenths of the rows do not exceed. */
    NINETIETH {
        @Override
        BigDecimal of(List<Row> rows) {
            long[] sorted = sorted(rows);
            return sorted.length == 0 ? null
                    : BigDecimal.valueOf(sorted[(int) ((sorted.length * 9L + 9) / 10) - 1]);
        }
    };

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /** The number in the indicator's unit, or null where the rows give none. */
    abstract BigDecimal of(List<Row> rows);

    private static BigDecimal wholes(List<Row> rows) {
        long sum = 0;
        for (Row row : rows) {
            sum = Math.addExact(sum, row.whole());
        }
        return BigDecimal.valueOf(sum);
    }

    private static long[] sorted(List<Row> rows) {
        return rows.stream().mapToLong(Row::part).sorted().toArray();
    }
}
