package landfall.ui.trips;

import java.time.YearMonth;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.domain.Pipeline;
import landfall.domain.value.Period;
import landfall.insight.comparison.Growth;
import landfall.insight.trip.Batches;
import landfall.insight.trip.TripFigure;
import landfall.insight.trip.TripMeasure;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/** The figures of the year so far, each with its growth; each opens its rows and says what it counts. */
final class TripHeadlines extends HBox {
    private final PlaceContext context;
    private final TripsActions actions;

    TripHeadlines(PlaceContext context, TripsActions actions) {
        this.context = context;
        this.actions = actions;
        TripsStyle.TRIPS_STRIP.on(this);
    }

    void show(Pipeline pipeline) {
        Batches batches = Batches.of(pipeline, context.today().get());
        Period period = Period.yearToDate(YearMonth.from(context.today().get()));
        getChildren().clear();
        for (TripMeasure measure : TripMeasure.values()) {
            TripFigure figure = batches.figure(measure, period);
            Growth growth = Growth.of(figure.value(), batches.figure(measure, period.lastYear()).value());
            getChildren().add(cell(figure, growth));
        }
        Style.FIRST.on(getChildren().getFirst());
    }

    private Button cell(TripFigure figure, Growth growth) {
        Texts texts = context.texts();
        String label = texts.of("trips.figure", texts.of(figure.measure().labelKey()),
                context.formats().period(figure.period()));
        var number = TripsStyle.TRIPS_FIGURE_VALUE.on(new Label(context.formats().integer(figure.value())));
        number.setMinWidth(USE_PREF_SIZE);
        String unit = unit(figure);
        var measure = TripsStyle.TRIPS_FIGURE_NOTE.on(new Label(unit));
        measure.setMinWidth(USE_PREF_SIZE);
        String said = growth.percent() == null ? growth.text(texts)
                : texts.of("trips.growth", growth.text(texts));
        // A decline is set in bold, because a colour might read as its opposite.
        var change = TripsStyle.TRIPS_FIGURE_NOTE.on(new Label(said));
        Style.BOLD.on(change, growth.percent() != null && growth.percent().signum() < 0);
        var line = new HBox(6, number, measure, change);
        line.setAlignment(Pos.BASELINE_LEFT);
        var content = new VBox(1, TripsStyle.TRIPS_FIGURE_LABEL.on(new Label(label)), line);
        content.setAlignment(Pos.CENTER_LEFT);
        content.setMouseTransparent(true);
        var cell = TripsStyle.TRIPS_FIGURE.on(new Button(null, content));
        cell.setId("trips-figure-" + figure.measure().name());
        cell.setAccessibleText(String.join(" ", label, number.getText(), unit, said));
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setMinWidth(0);
        cell.setPrefWidth(0);
        HBox.setHgrow(cell, Priority.ALWAYS);
        cell.setOnAction(event -> actions.open(figure));
        cell.setTooltip(Controls.explanation(figure.measure().definition(figure.population(), texts)));
        return cell;
    }

    private String unit(TripFigure figure) {
        return switch (figure.measure()) {
            case OUT_B -> context.texts().of("trips.unit.OUT_B");
            case IN_B -> context.texts().of("trips.unit.IN_B", context.formats().integer(figure.people()));
            case VISIT_N -> context.texts().of("trips.unit.VISIT_N",
                    context.formats().integer(figure.returns().size()));
        };
    }
}
