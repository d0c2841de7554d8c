package landfall.insight.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.row.Grouping;

/**
 * Several figures of one period side by side, each split by the same property: what every channel brought in leads, in
 * amounts signed and in funds. The steps are not one cohort, so nothing is divided by anything.
 *
 * @param steps the whole figures, in the order of the work
 * @param rows the largest of the given step first, then by the steps from the last one; what has no label comes last
 */
public record Flow(Grouping grouping, List<Figure> steps, List<Row> rows) {

    /** One part: a figure for each step, without rows where nothing counts. */
    public record Row(String label, List<Figure> figures) {
        public Row {
            figures = List.copyOf(figures);
        }
    }

    public Flow {
        steps = List.copyOf(steps);
        rows = List.copyOf(rows);
    }

    /** @param first the step by which the parts are ordered before all */
    public static Flow of(List<Figure> steps, Grouping grouping, int first) {
        List<Map<String, Figure>> splits = steps.stream().map(step -> step.split(grouping)).toList();
        var labels = new LinkedHashSet<String>();
        splits.forEach(split -> labels.addAll(split.keySet()));
        var rows = new ArrayList<Row>();
        for (String label : labels) {
            var figures = new ArrayList<Figure>();
            for (int step = 0; step < steps.size(); step++) {
                figures.add(splits.get(step).getOrDefault(label, steps.get(step).none()));
            }
            rows.add(new Row(label, figures));
        }
        Comparator<Row> order = Comparator.comparing((Row row) -> row.label.isEmpty());
        order = order.thenComparing(row -> number(row, first), Comparator.reverseOrder());
        for (int step = steps.size() - 1; step >= 0; step--) {
            int at = step;
            order = order.thenComparing(row -> number(row, at), Comparator.reverseOrder());
        }
        rows.sort(order.thenComparing(Row::label));
        return new Flow(grouping, steps, rows);
    }

    /** The labels of the rows from the given one on. */
    public Set<String> labels(int from) {
        return rows.subList(from, rows.size()).stream().map(Row::label).collect(Collectors.toSet());
    }

    private static BigDecimal number(Row row, int step) {
        BigDecimal number = row.figures.get(step).number();
        return number == null ? BigDecimal.ZERO : number;
    }
}
