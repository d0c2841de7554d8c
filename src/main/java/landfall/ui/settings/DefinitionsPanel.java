package landfall.ui.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import landfall.domain.Bureau;
import landfall.domain.BureauFields;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.insight.indicator.Definitions;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Segmented;
import landfall.ui.kit.look.Style;

/** Where the definitions leave a choice (统计口径, domain §1.1, §3.2, §4.1), what the bureau has chosen. */
final class DefinitionsPanel extends GridPane {
    private final PlaceContext context;
    private final Map<Field<?>, Segmented<?>> choices = new LinkedHashMap<>();
    private final Label version = Style.all(new Label(), Style.TEXT_SM, Style.MUTED);
    private Pipeline pipeline = Pipeline.EMPTY;

    DefinitionsPanel(PlaceContext context) {
        this.context = context;
        Style.FORM.on(this);
        choice(BureauFields.LANDING_CRITERION, BureauFields.AT_REGISTRATION, BureauFields.AT_START);
        choice(BureauFields.COUNTS_LOCAL_CAPITAL, false, true);
        choice(BureauFields.PUBLISHED_FIGURES, BureauFields.REPORTED, BureauFields.RECOGNISED);
        add(version, 0, choices.size(), 2, 1);
    }

    /** @param usual what holds until the bureau has chosen */
    private <T> void choice(Field<T> field, T usual, T other) {
        Texts texts = context.texts();
        var segmented = new Segmented<T>(wanted -> choose(field, wanted))
                .add(usual, texts.of("settings.definitions." + field.key() + ".usual"), null)
                .add(other, texts.of("settings.definitions." + field.key() + ".other"), null);
        segmented.setId("definitions-" + field.key());
        var label = Style.FIELD_LABEL.on(new Label(texts.of(field.labelKey())));
        label.setLabelFor(segmented);
        addRow(choices.size(), label, segmented);
        choices.put(field, segmented);
    }

    void show(Pipeline now) {
        pipeline = now;
        choices.keySet().forEach(this::show);
        version.setText(context.texts().of("settings.definitions.version", Definitions.of(now.bureau()).version()));
    }

    // What is neither choice counts as the usual one, as in the figures.
    @SuppressWarnings("unchecked")
    private <T> void show(Field<T> field) {
        var segmented = (Segmented<T>) choices.get(field);
        segmented.chooseOrFirst(pipeline.bureau().get(field));
    }

    private <T> void choose(Field<T> field, T wanted) {
        if (Objects.equals(pipeline.bureau().get(field), wanted)) {
            return;
        }
        if (context.refusesEdits()) {
            show(pipeline);
            return;
        }
        context.perform(Draft.of(EditKind.SETTINGS, pipeline.bureau().name()).set(Bureau.ID, field, wanted))
                .onError(problem -> {
                    show(pipeline);
                    context.navigator().warn(problem);
                });
    }
}
