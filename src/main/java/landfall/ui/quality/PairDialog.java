package landfall.ui.quality;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.value.Names;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.form.SuggestionField;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Segmented;
import landfall.ui.kit.look.Style;

/** Asks which two records are one, where the program did not see it by itself. */
final class PairDialog extends VBox {
    private static final double WIDTH = 440;

    private final Texts texts;
    private final Pipeline pipeline;
    private final QualityActions actions;
    private final VBox names = new VBox(12);
    private final Label wrong = Style.FIELD_ERROR.on(new Label());
    private EntityKind kind = EntityKind.ENTERPRISE;
    private SuggestionField first;
    private SuggestionField second;
    private Runnable close = () -> { };

    private PairDialog(PlaceContext context, QualityActions actions) {
        this.texts = context.texts();
        this.pipeline = context.pipeline();
        this.actions = actions;
        var kinds = new Segmented<EntityKind>(this::ask);
        for (EntityKind offered : List.of(EntityKind.ENTERPRISE, EntityKind.PROJECT)) {
            kinds.add(offered, texts.of(offered.labelKey()), null);
        }
        kinds.choose(kind);
        wrong.setWrapText(true);
        wrong.managedProperty().bind(wrong.visibleProperty());
        ask(kind);
        var compare = Controls.primary(texts.of("quality.join.compare"), this::compare);
        compare.setId("pair-compare");
        setPrefWidth(WIDTH);
        getChildren().addAll(
                Style.DIALOG_HEAD.on(new HBox(Controls.label(texts.of("quality.join.any"), Style.DIALOG_TITLE))),
                Style.DIALOG_BODY.on(new VBox(new HBox(kinds), names, wrong)),
                Style.DIALOG_FOOT.on(new HBox(Controls.button(texts.of("quality.join.cancel"), () -> close.run()),
                        compare)));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                compare();
            }
        });
    }

    static void open(PlaceContext context, QualityActions actions) {
        if (!context.refusesEdits()) {
            var dialog = new PairDialog(context, actions);
            dialog.close = context.navigator().dialog(dialog);
            dialog.first.field().requestFocus();
        }
    }

    private void ask(EntityKind wanted) {
        kind = wanted;
        List<String> known = pipeline.entities(kind).stream().map(PairDialog::label).distinct().sorted().toList();
        first = new SuggestionField(known);
        second = new SuggestionField(known);
        first.field().setId("pair-first");
        second.field().setId("pair-second");
        wrong.setVisible(false);
        names.getChildren().setAll(line("quality.join.first", first), line("quality.join.second", second));
    }

    private VBox line(String key, SuggestionField field) {
        var label = Controls.label(texts.of(key), Style.FIELD_LABEL);
        label.setLabelFor(field.field());
        field.field().setAccessibleText(label.getText());
        return Style.FIELD.on(new VBox(label, field));
    }

    // Projects of one name are told apart by their codes.
    private static String label(Entity entity) {
        return entity instanceof Project project && project.code() != null ? project.name() + " " + project.code()
                : entity.name();
    }

    private Entity find(SuggestionField field, Entity but) {
        String wanted = Names.normalised(field.field().getText());
        return wanted.isEmpty() ? null : pipeline.entities(kind).stream()
                .filter(entity -> entity != but && (Names.normalised(label(entity)).equals(wanted)
                        || Names.normalised(entity.name()).equals(wanted))).findFirst().orElse(null);
    }

    private void compare() {
        Entity one = find(first, null);
        Entity other = find(second, one);
        if (one == null || other == null) {
            SuggestionField unknown = one == null ? first : second;
            wrong.setText(texts.of("quality.join.unknown", Objects.requireNonNullElse(unknown.field().getText(), "")));
            wrong.setVisible(true);
            unknown.field().requestFocus();
            return;
        }
        close.run();
        actions.join(one, other);
    }
}
