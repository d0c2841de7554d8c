package landfall.ui.trips;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.insight.attribution.Attribution;
import landfall.insight.attribution.By;
import landfall.insight.attribution.Line;
import landfall.text.Texts;
import landfall.ui.kit.Background;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Segmented;
import landfall.ui.kit.look.Style;

/** What came of the trips: visits, leads, signings and funds, by trip, event or channel; every number opens its rows. */
final class OutcomePane extends VBox {
    private final PlaceContext context;
    private final Texts texts;
    private final OutcomeTable table;
    private final OutcomeRows rows;
    private final HBox rest = new HBox(12);
    private By by = By.TRIP;
    private Pipeline pipeline = Pipeline.EMPTY;
    private List<Item> trips = List.of();
    private Attribution attribution;
    private Background.Job<Attribution> working;

    OutcomePane(PlaceContext context, TripsActions actions) {
        this.context = context;
        this.texts = context.texts();
        rows = new OutcomeRows(context);
        table = new OutcomeTable(context, rows, trip -> actions.lookAt(trip.id()));
        var choices = new Segmented<By>(chosen -> {
            by = chosen;
            fill();
        });
        for (By one : By.values()) {
            choices.add(one, texts.of(one.labelKey()), null);
        }
        choices.choose(by);
        choices.setId("trips-outcome-by");
        rest.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(rest, Priority.ALWAYS);
        var head = TripsStyle.TRIPS_HEAD.on(new HBox(16, choices, rest));
        head.setAlignment(Pos.CENTER_LEFT);
        var note = TripsStyle.TRIPS_ROWS_NOTE.on(new Label(Attribution.definition(texts)));
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head, table, TripsStyle.TRIPS_OUTCOME_NOTE.on(new VBox(note)));
    }

    Region table() {
        return table;
    }

    /** Shows the outcome of these trips, as soon as it is worked out. */
    void show(List<Item> shown, Pipeline now) {
        trips = shown;
        if (now == pipeline && attribution != null) {
            fill();
            return;
        }
        pipeline = now;
        if (working != null) {
            working.cancel();
        }
        var today = context.today().get();
        working = context.background().runAside(() -> Attribution.of(now, today)).onSuccess(worked -> {
            attribution = worked;
            fill();
        });
    }

    private void fill() {
        if (attribution == null) {
            return;
        }
        rows.show(pipeline);
        List<Line> lines = attribution.by(by, trips);
        table.show(by, lines);
        String counts = texts.of("trips.outcome.without", context.formats().integer(attribution.leads().value()),
                context.formats().integer(attribution.withoutVisit().value()));
        var without = Controls.link(counts, () -> rows.projects(texts.of("trips.outcome.without.title"),
                attribution.withoutVisit()));
        without.setId("trips-outcome-without");
        rest.getChildren().setAll(Controls.spacer(), Style.TEXT_SM.on(without));
    }
}
