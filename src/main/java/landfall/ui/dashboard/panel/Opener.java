package landfall.ui.dashboard.panel;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import landfall.domain.Project;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.insight.Ageing;
import landfall.insight.Funnel;
import landfall.insight.Tally;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;
import landfall.insight.indicator.row.Excluded;
import landfall.insight.indicator.row.Grouping;
import landfall.text.Texts;
import landfall.ui.dashboard.figures.DashboardFigures;
import landfall.ui.dashboard.figures.DashboardModel;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.chart.FigureSheet;
import landfall.ui.kit.chart.ProjectsPopup;
import landfall.ui.kit.chart.RowsPopup;

/** Opens the rows behind whatever number or mark was picked, with the sentence that says what was counted. */
public final class Opener {
    private final PlaceContext context;
    private final DashboardModel model;

    public Opener(PlaceContext context, DashboardModel model) {
        this.context = context;
        this.model = model;
    }

    private DashboardFigures figures() {
        return model.figures().get();
    }

    /** The sentence that says what an indicator counts, with its version. */
    public String definition(Indicator indicator) {
        return figures().definitions().of(indicator, context.texts());
    }

    /** The rows of an official figure and what it leaves out. */
    public void figure(Figure figure) {
        figure(figures().indicators(), figure);
    }

    /** The same for a figure that was taken on another basis than the page's. */
    public void figure(Indicators indicators, Figure figure) {
        show(indicators, figure, title(figure, ""), excluded -> true);
    }

    /** The rows of the part of a figure that a group makes up. */
    public void part(Figure whole, Grouping grouping, String label) {
        parts(whole, grouping, Set.of(label), grouping.words(label, context.texts()));
    }

    /** The rows of the part of a figure that several groups make up together. */
    void parts(Figure whole, Grouping grouping, Set<String> labels, String name) {
        Figure part = whole.part(row -> labels.contains(grouping.label(row)));
        show(figures().indicators(), part, title(part, name), excluded -> excluded.project() != null
                && labels.contains(grouping.label(excluded.project())));
    }

    private void show(Indicators indicators, Figure figure, String title, Predicate<Excluded> part) {
        RowsPopup.show(context, FigureSheet.of(context, indicators, figure, title, part));
    }

    private String title(Figure figure, String part) {
        Texts texts = context.texts();
        Indicator indicator = figure.indicator();
        String when = indicator.isStock() ? context.formats().date(figure.period().to())
                : context.formats().period(figure.period());
        String title = texts.of("dashboard.list.of", texts.of(indicator.labelKey()), when);
        return part.isEmpty() ? title : texts.of("dashboard.list.of", part, title);
    }

    /** Projects signed, of several parts together. */
    void signed(String title, List<Project> projects) {
        show(title, definition(Indicator.SIGN_N), projects, Project::signedOn);
    }

    /** The projects that reached a stage, or stand in it. */
    public void stage(Stage stage, Tally tally, boolean standing) {
        Texts texts = context.texts();
        String name = texts.of("stage." + stage.name());
        show(standing ? texts.of("dashboard.list.standing", name) : texts.of("dashboard.list.reached", name),
                standing ? texts.of("dashboard.funnel.standing.definition")
                        : texts.of("dashboard.funnel.reached.definition"), tally.projects(),
                project -> project.enteredOn(stage));
    }

    /** Of the projects that reached the stage before, those that reached this one and those that did not. */
    public void conversion(Funnel.Step before, Funnel.Step step) {
        Texts texts = context.texts();
        var reached = new HashSet<>(step.reached().projects());
        ProjectsPopup.show(context, figures().pipeline(), texts.of("dashboard.list.conversion",
                texts.of("stage." + before.stage().name()), texts.of("stage." + step.stage().name()),
                context.formats().percent(step.conversion())), texts.of("dashboard.funnel.conversion.definition"),
                before.reached().projects(), project -> project.enteredOn(step.stage()),
                project -> texts.of(reached.contains(project) ? "chart.list.reached" : "chart.list.not_reached"));
    }

    /** How long each project stayed in a stage. */
    public void stays(Funnel.Step step) {
        Texts texts = context.texts();
        var days = new HashMap<Project, Long>();
        step.stays().forEach(stay -> days.put(stay.project(), stay.days()));
        ProjectsPopup.show(context, figures().pipeline(), texts.of("dashboard.list.stays",
                texts.of("stage." + step.stage().name())), texts.of("dashboard.funnel.stays.definition"),
                step.stays().stream().sorted(Comparator.comparingLong(Funnel.Stay::days).reversed())
                        .map(Funnel.Stay::project).toList(),
                project -> project.enteredOn(step.stage()),
                project -> texts.of("chart.list.days", context.formats().integer(days.get(project))));
    }

    /** The projects of a band of working days, or the stale ones, each with the day of its last activity. */
    public void ages(String title, Tally tally) {
        Ageing ageing = figures().ageing();
        show(title, ageing.definition(context.texts()), tally.projects(),
                project -> ageing.lastActivity(project).map(DayOrMonth::of).orElse(null));
    }

    private void show(String title, String definition, List<Project> projects,
            Function<Project, DayOrMonth> date) {
        ProjectsPopup.show(context, figures().pipeline(), title, definition, projects, date);
    }
}
