package landfall.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import landfall.domain.Project;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Period;

/**
 * Projects with the date on which they count, packed into numbers, so that a table of sixteen figures over three
 * periods does not visit every project fifty times.
 */
final class Dated {
    private final List<Project> projects = new ArrayList<>();
    private int[] earliest = new int[64];
    private int[] latest = new int[64];

    void add(Project project, DayOrMonth date) {
        int at = projects.size();
        if (at == earliest.length) {
            earliest = java.util.Arrays.copyOf(earliest, 2 * at);
            latest = java.util.Arrays.copyOf(latest, 2 * at);
        }
        projects.add(project);
        earliest[at] = number(date.earliest());
        latest[at] = number(date.latest());
    }

    /** The projects whose date certainly lies in the period, as {@link Period#contains} has it. */
    List<Project> in(Period period) {
        int from = number(period.from());
        int to = number(period.to());
        var found = new ArrayList<Project>();
        for (int i = 0; i < projects.size(); i++) {
            if (earliest[i] >= from && latest[i] <= to) {
                found.add(projects.get(i));
            }
        }
        return found;
    }

    private static int number(LocalDate day) {
        return (day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
    }
}
