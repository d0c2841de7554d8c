package landfall.report.monthly;

import java.util.Comparator;
import java.util.List;
import landfall.domain.Field;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.DayOrMonth;
import landfall.report.Block;
import landfall.report.writing.Traces;
import landfall.report.writing.Words;

/** The projects whose open problems need somebody's hand, largest first. */
final class Attention {
    private static final int MOST = 10;

    private Attention() {
    }

    static List<Block.Point> of(MonthFigures figures, Words words, Traces traces) {
        return projects(figures).stream()
                .map(project -> new Block.Point(sentence(project, words), traces.add(project))).toList();
    }

    static List<Project> projects(MonthFigures figures) {
        return figures.allStages().stock().projects().stream().filter(Project::isLive)
                .filter(project -> !text(project, ProjectFields.BLOCKERS).isEmpty())
                .sorted(Comparator.comparingLong(Attention::yuan).reversed()).limit(MOST).toList();
    }

    private static String sentence(Project project, Words words) {
        String amount = words.formats().money(project.totalInvestment());
        String problem = text(project, ProjectFields.BLOCKERS);
        String step = text(project, ProjectFields.NEXT_STEP);
        DayOrMonth due = project.get(ProjectFields.NEXT_DUE);
        if (step.isEmpty()) {
            return words.of("report.point", project.name(), amount, problem);
        }
        return due == null ? words.of("report.point.step", project.name(), amount, problem, step)
                : words.of("report.point.due", project.name(), amount, problem, step, words.formats().shortDate(due));
    }

    // Typed with or without a full stop; the sentence brings its own.
    private static String text(Project project, Field<String> field) {
        String text = project.get(field);
        return text == null ? "" : text.strip().replaceAll("[。.；;]+$", "").replaceAll("\\s*\\R\\s*", "；");
    }

    private static long yuan(Project project) {
        return project.totalInvestment() == null ? 0 : project.totalInvestment().yuan();
    }
}
