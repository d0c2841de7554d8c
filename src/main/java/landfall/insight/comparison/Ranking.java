package landfall.insight.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import landfall.domain.value.Period;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;
import landfall.insight.indicator.row.Grouping;

/**
 * One indicator split by a property, the largest first, each part beside the same days of the year before.
 *
 * @param rows by the figure, then by its label; what has no label comes last and has no rank
 */
public record Ranking(Indicator indicator, Period period, Grouping grouping, List<Line> rows) {

    /**
     * One place of the ranking.
     *
     * @param label the property's value, empty where it is not filled in
     * @param rank 1 for the largest, 0 for none; equal figures share a rank and the next rank skips (domain §4.1, 11)
     * @param earlier the same part a year before
     */
    public record Line(String label, int rank, Figure present, Figure earlier) {
        public Growth growth() {
            return Growth.of(present, earlier);
        }
    }

    public Ranking {
        rows = List.copyOf(rows);
    }

    /** The period beside the same days of the year before. */
    public static Ranking of(Indicators indicators, Indicator indicator, Period period, Grouping grouping) {
        return of(indicators, indicator, period, period.lastYear(), grouping);
    }

    /** The period beside an earlier one, such as the days since the lunar new year of the year before. */
    public static Ranking of(Indicators indicators, Indicator indicator, Period period, Period before,
            Grouping grouping) {
        return of(indicators.figure(indicator, period), indicators.figure(indicator, before), grouping);
    }

    /** Splits two figures of one indicator at hand, the present one and that of an earlier period. */
    public static Ranking of(Figure now, Figure before, Grouping grouping) {
        Map<String, Figure> present = now.split(grouping);
        Map<String, Figure> earlier = before.split(grouping);
        var labels = new LinkedHashSet<>(present.keySet());
        labels.addAll(earlier.keySet());
        var lines = new ArrayList<Line>();
        for (String label : labels) {
            lines.add(new Line(label, 0, present.getOrDefault(label, now.none()),
                    earlier.getOrDefault(label, before.none())));
        }
        lines.sort(Comparator.comparing((Line line) -> line.label.isEmpty())
                .thenComparing(line -> line.present.number(), Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(Line::label));
        return new Ranking(now.indicator(), now.period(), grouping, ranked(lines));
    }

    private static List<Line> ranked(List<Line> lines) {
        return lines.stream().map(line -> new Line(line.label, rank(line, lines), line.present, line.earlier)).toList();
    }

    // What has no number comes after everything that has one; what belongs to nobody takes nobody's place.
    private static int rank(Line ranked, List<Line> lines) {
        BigDecimal number = ranked.present.number();
        return ranked.label.isEmpty() ? 0 : 1 + (int) lines.stream().filter(line -> !line.label.isEmpty()).map(line -> line.present.number()).filter(other -> other != null
                && (number == null || other.compareTo(number) > 0)).count();
    }
}
