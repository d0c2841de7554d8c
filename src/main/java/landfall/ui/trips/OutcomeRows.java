package landfall.ui.trips;

import java.util.List;
import java.util.Locale;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.VisitFields;
import landfall.insight.attribution.Attribution;
import landfall.insight.attribution.Line;
import landfall.insight.indicator.Figure;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.chart.PopupLine;
import landfall.ui.kit.chart.PopupSheet;
import landfall.ui.kit.chart.ProjectsPopup;
import landfall.ui.kit.chart.RowsPopup;

/** Opens the visits, projects and arrivals of money behind a number of the outcome. */
final class OutcomeRows {
    /** The numbers of a line. */
    enum Measure {
        VISITS, LEADS, SIGNED, FUNDS;

        String labelKey() {
            return "insight.attribution." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final PlaceContext context;
    private final Texts texts;
    private Pipeline pipeline = Pipeline.EMPTY;

    OutcomeRows(PlaceContext context) {
        this.context = context;
        this.texts = context.texts();
    }

    void show(Pipeline now) {
        pipeline = now;
    }

    /** What a line is called. */
    String name(Line line) {
        return line.trip() != null ? line.trip().name()
                : line.key().isEmpty() ? texts.of("trips.outcome.channel.none") : line.key();
    }

    /** The number in words. */
    String value(Line line, Measure measure) {
        return switch (measure) {
            case VISITS -> context.formats().integer(line.visits().size());
            case LEADS -> line.leads().text(context.formats());
            case SIGNED -> line.signed().text(context.formats());
            case FUNDS -> line.funds().rows().isEmpty() ? context.formats().integer(0)
                    : line.funds().text(context.formats());
        };
    }

    /** By what a column of the number is sorted. */
    static long order(Line line, Measure measure) {
        return switch (measure) {
            case VISITS -> line.visits().size();
            case LEADS -> line.leads().value();
            case SIGNED -> line.signed().value();
            case FUNDS -> line.funds().value();
        };
    }

    /** Opens the rows of a number over the window. */
    void open(Line line, Measure measure) {
        String title = texts.of("trips.outcome.title", name(line), texts.of(measure.labelKey()));
        switch (measure) {
            case VISITS -> visits(title, line.visits());
            case LEADS -> projects(title, line.leads());
            case SIGNED -> projects(title, line.signed());
            case FUNDS -> amounts(title, line.funds());
        }
    }

    /** Opens the projects of a figure over the window. */
    void projects(String title, Figure figure) {
        ProjectsPopup.show(context, pipeline, title, Attribution.definition(texts), figure.counted(), project ->
                figure.rows().stream().filter(row -> row.project().id().equals(project.id())).findFirst()
                        .map(row -> row.date()).orElse(project.get(ProjectFields.HEARD_ON)));
    }

    private void visits(String title, List<Item> visits) {
        var words = new TripWords(context, pipeline);
        RowsPopup.show(context, new PopupSheet(title, Attribution.definition(texts),
                texts.of("trips.outcome.sum", context.formats().integer(visits.size())), visits.stream().map(visit -> {
                    Project project = pipeline.project(visit.get(VisitFields.PROJECT));
                    return new PopupLine(project, words.name(visit), pipeline.nameOf(visit.ownerId()),
                            project == null ? "" : project.name(), words.value(visit, VisitFields.DAY));
                }).toList(), null));
    }

    private void amounts(String title, Figure figure) {
        RowsPopup.show(context, new PopupSheet(title, Attribution.definition(texts), texts.of("trips.outcome.sum",
                figure.text(context.formats())), figure.rows().stream().map(row -> new PopupLine(row.project(),
                        row.project().name(), pipeline.investorName(row.project()), figure.text(row, context.formats()),
                        context.formats().date(row.date()))).toList(), null));
    }
}
