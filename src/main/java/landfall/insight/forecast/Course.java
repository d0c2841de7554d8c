package landfall.insight.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.insight.Tally;

/**
 * What really reached a goal in each month of a year.
 *
 * @param months twelve, January first
 */
public record Course(int year, List<Tally> months) {
    public Course {
        months = List.copyOf(months);
    }

    /** The entries of the year that had happened by the end of the day. */
    static Course of(Pipeline pipeline, Goal goal, int year, LocalDate day) {
        var byMonth = IntStream.range(0, 12).mapToObj(month -> new ArrayList<Project>()).toList();
        for (Project project : pipeline.projects()) {
            if (goal.isReached(project, year, day)) {
                byMonth.get(goal.reachedOn(project).month().getMonthValue() - 1).add(project);
            }
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
