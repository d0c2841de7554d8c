package landfall.insight.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import landfall.domain.value.Period;
import landfall.insight.Tally;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.row.Grouping;

/**
 * The signed projects of a period split by one of their properties, largest amount first.
 *
 * @param rows by amount, then number, then name; projects without the property come last under an empty label
 */
public record Breakdown(Grouping grouping, Period period, List<Row> rows) {

    /**
     * One share of the whole.
     *
     * @param label the property's value, empty for projects that have none
     * @param rank 1 for the largest amount; equal amounts share a rank and the next rank skips
     * @param number how many count, which may be fewer than the projects: some may be taken back
     * @param earlier the same share in the same days of the year before
     */
    public record Row(String label, int rank, long number, Tally present, Tally earlier) {
        public Growth growth() {
            return Growth.of(present.total().yuan(), earlier.total().yuan());
        }

        /** Several shares as one, which has no rank. */
        public static Row joined(String label, List<Row> rows) {
            return new Row(label, 0, rows.stream().mapToLong(Row::number).sum(),
                    Tally.joined(rows.stream().map(Row::present).toList()),
                    Tally.joined(rows.stream().map(Row::earlier).toList()));
        }
    }

    /** What was signed of a share, and how many of it count. */
    private record Signed(long number, Tally tally) {
        private static final Signed NOTHING = new Signed(0, Tally.EMPTY);
    }

    public Breakdown {
        rows = List.copyOf(rows);
    }

    /** Splits the projects of two figures at hand, the present one and that of an earlier period. */
    public static Breakdown of(Figure now, Figure before, Grouping grouping) {
        return of(split(now, null, grouping), split(before, null, grouping), now.period(), grouping);
    }

    /**
     * Splits the projects signed in the period, beside those signed in the same days of the year before, from whatever
     * gives the figures of {@link Indicator#SIGN_N} and {@link Indicator#SIGN_INV}.
     */
    public static Breakdown signed(BiFunction<Indicator, Period, Figure> figures, Period period, Grouping grouping) {
        Period earlier = period.lastYear();
        return of(split(figures.apply(Indicator.SIGN_N, period), figures.apply(Indicator.SIGN_INV, period), grouping),
                split(figures.apply(Indicator.SIGN_N, earlier), figures.apply(Indicator.SIGN_INV, earlier), grouping),
                period, grouping);
    }

    private static Breakdown of(Map<String, Signed> present, Map<String, Signed> earlier, Period period,
            Grouping grouping) {
        var labels = new LinkedHashSet<String>(present.keySet());
        labels.addAll(earlier.keySet());
        var rows = new ArrayList<Row>();
        for (String label : labels) {
            Signed now = present.getOrDefault(label, Signed.NOTHING);
            rows.add(new Row(label, 0, now.number, now.tally, earlier.getOrDefault(label, Signed.NOTHING).tally));
        }
        rows.sort(Comparator.comparing((Row row) -> row.label.isEmpty())
                .thenComparing(Comparator.comparingLong((Row row) -> row.present.total().yuan()).reversed())
                .thenComparing(Comparator.comparingLong(Row::number).reversed())
                .thenComparing(Comparator.comparingLong((Row row) -> row.earlier.total().yuan()).reversed())
                .thenComparing(Row::label));
        return new Breakdown(grouping, period, ranked(rows));
    }

    // Without a figure of the amounts they are those of the projects themselves.
    private static Map<String, Signed> split(Figure count, Figure amount, Grouping grouping) {
        var signed = new LinkedHashMap<String, Signed>();
        count.split(grouping).forEach((label, part) -> signed.put(label, new Signed(part.value(), part.tally())));
        if (amount != null) {
            amount.split(grouping).forEach((label, sum) -> {
                Signed counted = signed.getOrDefault(label, Signed.NOTHING);
                signed.put(label, new Signed(counted.number, new Tally(counted.tally.projects(), sum.money(),
                        sum.incomplete().size())));
            });
        }
        return signed;
    }

    private static List<Row> ranked(List<Row> sorted) {
        var rows = new ArrayList<Row>();
        for (Row row : sorted) {
            long larger = sorted.stream()
                    .filter(other -> other.present.total().yuan() > row.present.total().yuan()).count();
            rows.add(new Row(row.label, (int) larger + 1, row.number, row.present, row.earlier));
        }
        return rows;
    }
}
