package landfall.insight;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Survey;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Period;

/**
 * The starts and productions that came later than planned (计划与实际, domain §5.3, 4): those still outstanding
 * (超时限未开工、未投产), whenever they were due, and those that came late within a period.
 *
 * @param lines the outstanding ones first, the latest of each at the top
 */
public record SlipList(List<Line> lines) {
    private static final List<Field<DayOrMonth>> MILESTONES =
            List.of(ProjectFields.STARTED_ON, ProjectFields.PRODUCED_ON);

    /** A project and one of its milestones. */
    public record Line(Project project, PlanLine plan) {
        /** True while the milestone is not reached. */
        public boolean isOutstanding() {
            return plan.actual() == null;
        }
    }

    public SlipList {
        lines = List.copyOf(lines);
    }

    /**
     * The list as it stands today. Projects that have left the columns owe nothing any more, and duplicates never did;
     * a project in production does not owe its start.
     */
    public static SlipList of(Pipeline pipeline, Period period, LocalDate today) {
        return pipeline.answers(new Late(period, today)).list();
    }

    /** A line with its place among others: the smaller first, of equal ones by the name of the project. */
    private record Ordered(long place, String name, Line line) implements Comparable<Ordered> {
        static Ordered of(Line line) {
            return new Ordered((line.isOutstanding() ? 0 : Integer.MAX_VALUE) - line.plan.daysLate(),
                    line.project.name(), line);
        }

        @Override
        public int compareTo(Ordered other) {
            return place != other.place ? Long.compare(place, other.place) : name.compareTo(other.name);
        }
    }

    /** What was late of each project, null for nothing, and the list of it, made when it is first asked for. */
    private static final class Known {
        private final Ordered[][] ofProjects;
        private volatile SlipList list;

        private Known(int projects) {
            ofProjects = new Ordered[projects][];
        }

        private SlipList list() {
            SlipList made = list;
            if (made == null) {
                made = new SlipList(Arrays.stream(ofProjects).filter(Objects::nonNull).flatMap(Arrays::stream).sorted()
                        .map(Ordered::line).toList());
                list = made;
            }
            return made;
        }
    }

    /** Asks the projects what was late. */
    private record Late(Period period, LocalDate today) implements Survey<Known> {
        @Override
        public List<EntityKind> kinds() {
            return List.of();
        }

        @Override
        public Known room(int projects, Known known) {
            return new Known(projects);
        }

        @Override
        public void ask(Project project, Pipeline pipeline, Known answers, int place) {
            answers.ofProjects[place] = late(project, period, today);
        }

        @Override
        public void copy(Known known, int from, Known answers, int to, int projects) {
            System.arraycopy(known.ofProjects, from, answers.ofProjects, to, projects);
        }

        @Override
        public boolean same(Known known, int from, Known answers, int at) {
            return Arrays.equals(known.ofProjects[from], answers.ofProjects[at]);
        }
    }

    private static Ordered[] late(Project project, Period period, LocalDate today) {
        if (project.get(ProjectFields.PLAN_START) == null && project.get(ProjectFields.PLAN_PRODUCE) == null
                || StageHistory.isDuplicate(project)) {
            return null;
        }
        Ordered[] late = PlanLine.of(project, today).stream().filter(plan ->
                MILESTONES.contains(plan.milestone()) && isLate(plan, project, period, today))
                .map(plan -> Ordered.of(new Line(project, plan))).toArray(Ordered[]::new);
        return late.length == 0 ? null : late;
    }

    private static boolean isLate(PlanLine plan, Project project, Period period, LocalDate today) {
        if (plan.daysLate() == null || plan.daysLate() <= 0) {
            return false;
        }
        boolean owed = project.isLive() && !(plan.milestone() == ProjectFields.STARTED_ON
                && project.get(ProjectFields.PRODUCED_ON) != null);
        return plan.actual() == null ? owed && plan.isOverdue(today) : period.contains(plan.actual());
    }

    /** How many are still outstanding. */
    public int outstanding() {
        return (int) lines.stream().filter(Line::isOutstanding).count();
    }
}
