package landfall.ui.kit.chart;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.insight.Tally;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;

/** The projects behind a number, largest first, with the sentence that says what was counted. */
public final class ProjectsPopup {
    static final Comparator<Project> LARGEST_FIRST = Comparator.comparingLong(ProjectsPopup::yuan).reversed();

    private ProjectsPopup() {
    }

    /**
     * Opens the list over the window.
     *
     * @param title what the number is, such as 停滞项目
     * @param definition the sentence that says what counts, or empty
     * @param date the date that counts, for the last column; it may give null
     */
    public static void show(PlaceContext context, Pipeline pipeline, String title, String definition,
            List<Project> projects, Function<Project, DayOrMonth> date) {
        show(context, pipeline, title, definition, projects, date,
                project -> context.formats().money(project.totalInvestment()));
    }

    /** The same with something else than the total investment said of each project. */
    public static void show(PlaceContext context, Pipeline pipeline, String title, String definition,
            List<Project> projects, Function<Project, DayOrMonth> date, Function<Project, String> value) {
        List<PopupLine> lines = projects.stream().sorted(LARGEST_FIRST).map(project -> new PopupLine(project,
                project.name(), pipeline.investorName(project), value.apply(project),
                context.formats().date(date.apply(project)))).toList();
        RowsPopup.show(context, new PopupSheet(title, definition, total(context, projects), lines, null));
    }

    private static long yuan(Project project) {
        Money amount = project.totalInvestment();
        return amount == null ? -1 : amount.yuan();
    }

    /** How many projects there are and what they are worth. */
    static String total(PlaceContext context, List<Project> projects) {
        Texts texts = context.texts();
        Tally tally = Tally.of(projects);
        String count = context.formats().integer(tally.count());
        String money = context.formats().money(tally.total());
        return tally.withoutAmount() == 0 ? texts.of("chart.list.sum", count, money)
                : texts.of("chart.list.sum.unknown", count, money, context.formats().integer(tally.withoutAmount()));
    }
}
