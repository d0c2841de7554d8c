package landfall.insight.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import landfall.domain.Project;
import landfall.insight.Tally;
import landfall.insight.indicator.Indicators;
import landfall.insight.indicator.row.Row;

/**
 * What really reached a goal in each month of a year, as the official figure counts it.
 *
 * @param months twelve, January first
 */
public record Course(int year, List<Tally> months) {
    public Course {
        months = List.copyOf(months);
    }

    static Course of(Indicators figures, Goal goal, int year) {
        var byMonth = IntStream.range(0, 12).mapToObj(month -> new ArrayList<Project>()).toList();
        for (Row row : goal.reachedIn(year, figures)) {
            byMonth.get(row.date().month().getMonthValue() - 1).add(row.project());
        }
        return new Course(year, byMonth.stream().map(Tally::of).toList());
    }

    /** Everything from January to the end of the month, 1 to 12. */
    public Tally upTo(int month) {
        return Tally.of(months.subList(0, month).stream().flatMap(tally -> tally.projects().stream()).toList());
    }

    /** The whole year. */
    public Tally whole() {
        return upTo(12);
    }
}
