package landfall.ui.kit.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.journal.Draft;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.bulk.BulkEdit.Outcome;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/** Gives one field of several projects the same value, in one edit, and shows beforehand what it does to each. */
public final class BulkDialog extends VBox {
    private static final double WIDTH = 800;
    private static final double HEIGHT = 430;
    private static final double FIELDS = 210;

    private final PlaceContext context;
    private final List<String> ids;
    private final Map<Field<?>, ValuePane<?>> panes = new HashMap<>();
    private final StackPane place = new StackPane();
    private final Button save;
    private ValuePane<?> pane;
    private Runnable close = () -> { };

    private BulkDialog(PlaceContext context, List<String> ids, Field<?> field) {
        this.context = context;
        this.ids = ids;
        Texts texts = context.texts();
        setPrefWidth(WIDTH);
        save = Controls.primary("", this::save);
        save.setId("bulk-save");
        var chooser = new FieldChooser(texts, this::show, () -> pane.takeFocus());
        chooser.setMinWidth(FIELDS);
        chooser.setPrefWidth(FIELDS);
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMinWidth(0);
        var columns = new HBox(20, chooser, place);
        columns.setPrefHeight(HEIGHT);
        columns.setMinHeight(0);
        VBox body = Style.DIALOG_BODY.on(new VBox(columns));
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        HBox foot = Style.DIALOG_FOOT.on(new HBox(Controls.button(texts.of("bulk.cancel"), () -> close.run()), save));
        foot.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(Style.DIALOG_HEAD.on(new HBox(Controls.label(texts.of("bulk.title", ids.size()),
                Style.DIALOG_TITLE))), body, foot);
        chooser.choose(field);
        DialogKeys.install(this, this::save, () -> close.run());
    }

    /**
     * Shows the dialog over the window; nothing happens without a project, and while the past is shown the user is told
     * that nothing can be changed.
     *
     * @param ids the projects that are meant
     * @param field the field to begin with, or null to let the user look for one first
     */
    public static void open(PlaceContext context, List<String> ids, Field<?> field) {
        if (ids.isEmpty() || context.refusesEdits(ids)) {
            return;
        }
        var dialog = new BulkDialog(context, List.copyOf(ids), field == null ? ProjectFields.OWNER : field);
        dialog.close = context.navigator().dialog(dialog);
        if (field != null) {
            dialog.pane.takeFocus();
        }
    }

    // As the bureau stands now: another edit may have been taken back while the dialog is open.
    private List<Project> projects() {
        Pipeline pipeline = context.pipeline();
        return ids.stream().map(pipeline::project).filter(Objects::nonNull).toList();
    }

    // What was typed for a field is still there when the user comes back to it.
    private void show(Field<?> field) {
        pane = panes.computeIfAbsent(field, asked -> new ValuePane<>(asked, context, this::projects, this::showVerb));
        place.getChildren().setAll(pane);
        showVerb();
    }

    private void showVerb() {
        if (pane == null) {
            return;
        }
        Texts texts = context.texts();
        int count = pane.edit().count(Outcome.CHANGES);
        String label = texts.of(pane.field().labelKey());
        String verb = pane.isEmptying() ? "bulk.verb.empty" : "bulk.verb.change";
        save.setText(count == 0 ? texts.of("bulk.verb.none", label) : texts.of(verb, count, label));
        save.setDisable(count == 0);
    }

    private void save() {
        if (!pane.validate()) {
            pane.takeFocus();
            return;
        }
        Draft draft = pane.draft();
        if (!draft.isEmpty()) {
            close.run();
            context.perform(draft);
        }
    }
}
