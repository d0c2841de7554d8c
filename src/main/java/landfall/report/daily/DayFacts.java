package landfall.report.daily;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.calendar.WorkCalendar;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Period;
import landfall.insight.Ageing;
import landfall.insight.AsOf;
import landfall.insight.StageHistory;

/** What the meeting of a day talks about. */
final class DayFacts {
    private static final int SOON = 3;
    private static final int LONGEST_HOLIDAY = 15;

    private final LocalDate day;
    private final Period since;
    private final Ageing ageing;
    private final List<Project> projects;

    DayFacts(Pipeline pipeline, LocalDate day) {
        this.day = day;
        Pipeline then = AsOf.on(pipeline, day);
        ageing = Ageing.of(then, day);
        since = new Period(lastWorkingDay(ageing.calendar(), day), day.minusDays(1));
        projects = then.projects().stream().filter(project -> !StageHistory.isDuplicate(project)).toList();
    }

    // After a weekend or a holiday the meeting talks about all days since the last one.
    private static LocalDate lastWorkingDay(WorkCalendar calendar, LocalDate day) {
        return Stream.iterate(day.minusDays(1), before -> before.minusDays(1)).limit(LONGEST_HOLIDAY)
                .filter(calendar::isWorking).findFirst().orElse(day.minusDays(1));
    }

    /** The days since the meeting before: from the last working day to yesterday. */
    Period since() {
        return since;
    }

    List<Project> leads() {
        return projects.stream().filter(project -> since.contains(project.get(ProjectFields.HEARD_ON))).toList();
    }

    /** The projects that moved since the meeting before, the farthest first, then the largest. */
    List<Project> moved() {
        return projects.stream().filter(this::hasMoved).sorted(Comparator.comparing(Project::stage).reversed()
                .thenComparing(bySize())).toList();
    }

    private boolean hasMoved(Project project) {
        boolean entered = Stream.of(Stage.values()).skip(1)
                .anyMatch(stage -> since.contains(project.enteredOn(stage)));
        return entered || since.contains(project.get(ProjectFields.LAST_PROGRESS_ON));
    }

    /** What has to be done today and in the three days after, the earliest first. */
    List<Project> dueSoon() {
        return projects.stream().filter(Project::isLive).filter(project -> {
            DayOrMonth due = project.get(ProjectFields.NEXT_DUE);
            return due != null && !due.latest().isBefore(day) && !due.latest().isAfter(day.plusDays(SOON));
        }).sorted(Comparator.comparing((Project project) -> project.get(ProjectFields.NEXT_DUE).latest())
                .thenComparing(bySize())).toList();
    }

    /** What should have been done before today, the longest overdue first. */
    List<Project> overdue() {
        return projects.stream().filter(ageing::isOverdue)
                .sorted(Comparator.comparingLong(this::daysOverdue).reversed().thenComparing(bySize())).toList();
    }

    long daysOverdue(Project project) {
        return ageing.daysOverdue(project).orElse(0);
    }

    private static Comparator<Project> bySize() {
        ToLongFunction<Project> yuan = project -> project.totalInvestment() == null ? 0
                : project.totalInvestment().yuan();
        return Comparator.comparingLong(yuan).reversed();
    }
}
