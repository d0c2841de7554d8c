package landfall.ui.dashboard;

import java.util.List;
import landfall.chart.Picture;
import landfall.domain.Project;
import landfall.domain.Stage;
import landfall.insight.Ageing;
import landfall.insight.Tally;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.chart.ProjectsPopup;

/** Opens the projects behind whatever number or mark was picked, with the sentence that says what was counted. */
final class Opener {
    private final PlaceContext context;
    private final DashboardModel model;

    Opener(PlaceContext context, DashboardModel model) {
        this.context = context;
        this.model = model;
    }

    /** The projects of an official figure. */
    void figure(Figure figure) {
        Texts texts = context.texts();
        Indicator indicator = figure.indicator();
        String when = indicator.isStock() ? context.formats().date(figure.period().to())
                : context.formats().period(figure.period());
        show(texts.of("dashboard.list.of", texts.of(indicator.labelKey()), when),
                texts.of(indicator.definitionKey()), figure.counted(),
                project -> project.get(indicator.isStock() ? landfall.domain.ProjectFields.TALKS_ON
                        : indicator.date()));
    }

    /** The signed projects of a chart's mark. */
    void signed(Picture picture, Picture.Mark mark) {
        Texts texts = context.texts();
        show(texts.of("dashboard.list.of", picture.title(), mark.name()),
                texts.of(Indicator.SIGN_N.definitionKey()), mark.tally().projects(), Project::signedOn);
    }

    /** The projects that reached a stage, or stand in it. */
    void stage(Stage stage, Tally tally, boolean standing) {
        Texts texts = context.texts();
        String name = texts.of("stage." + stage.name());
        show(standing ? texts.of("dashboard.list.standing", name) : texts.of("dashboard.list.reached", name),
                standing ? texts.of("dashboard.funnel.standing.definition")
                        : texts.of("dashboard.funnel.reached.definition"), tally.projects(),
                project -> project.enteredOn(stage));
    }

    /** The projects of a band of working days, or the stale ones, each with the day of its last activity. */
    void ages(String title, Tally tally) {
        Ageing ageing = model.figures().get().ageing();
        show(title, ageing.definition(context.texts()), tally.projects(),
                project -> ageing.lastActivity(project).map(landfall.domain.value.DayOrMonth::of).orElse(null));
    }

    private void show(String title, String definition, List<Project> projects,
            java.util.function.Function<Project, landfall.domain.value.DayOrMonth> date) {
        ProjectsPopup.show(context, model.figures().get().pipeline(), title, definition, projects, date);
    }
}
