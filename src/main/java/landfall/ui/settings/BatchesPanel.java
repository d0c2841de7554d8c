package landfall.ui.settings;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import landfall.domain.Bureau;
import landfall.domain.BureauFields;
import landfall.domain.Pipeline;
import landfall.insight.trip.Population;
import landfall.insight.trip.TripMeasure;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Segmented;
import landfall.ui.kit.look.Style;

/** Chooses whose trips count as batches, with the definition that follows from it. */
final class BatchesPanel extends VBox {
    private final PlaceContext context;
    private final Segmented<Population> populations;
    private final Label definition = Style.all(new Label(), Style.TEXT_SM, Style.MUTED);
    private Pipeline pipeline = Pipeline.EMPTY;

    BatchesPanel(PlaceContext context) {
        super(8);
        this.context = context;
        populations = new Segmented<>(this::choose);
        populations.setId("settings-batches");
        for (Population population : Population.values()) {
            populations.add(population, context.texts().of("settings.population." + population.name()), null);
        }
        definition.setWrapText(true);
        definition.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(populations, definition);
    }

    void show(Pipeline now) {
        pipeline = now;
        Population population = Population.of(now.bureau());
        populations.choose(population);
        definition.setText(TripMeasure.OUT_B.definition(population, context.texts()));
    }

    private void choose(Population wanted) {
        if (context.refusesEdits()) {
            show(pipeline);
            return;
        }
        context.perform(Draft.of(EditKind.SETTINGS, pipeline.bureau().name())
                .set(Bureau.ID, BureauFields.TRIP_POPULATION, wanted.word())).onError(problem -> {
                    show(pipeline);
                    context.navigator().warn(problem);
                });
    }
}
