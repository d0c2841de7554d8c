package landfall.ui.kit.bulk;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.Project;
import landfall.domain.RecognitionFields;
import landfall.domain.value.DayOrMonth;
import landfall.journal.Draft;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.form.FormContext;
import landfall.ui.kit.form.ProjectForm;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/** Records that a department has recognised a milestone (认定) of several projects, in one edit, with a preview. */
public final class RecogniseDialog extends VBox {
    private static final double WIDTH = 620;
    private static final double PREVIEW = 220;
    private static final List<Field<?>> ASKED = List.of(RecognitionFields.MILESTONE, RecognitionFields.DEPARTMENT,
            RecognitionFields.RECOGNISED_ON, RecognitionFields.DOCUMENT);

    private final PlaceContext context;
    private final List<String> ids;
    private final ProjectForm form;
    private final PreviewSummary summary;
    private final PreviewList preview;
    private final Button save;
    private Recognising recognising;
    private Runnable close = () -> { };

    private RecogniseDialog(PlaceContext context, List<String> ids) {
        this.context = context;
        this.ids = ids;
        Texts texts = context.texts();
        form = new ProjectForm(ASKED, Field::isRequired, FormContext.of(context));
        form.show(new Item("", Facts.none(EntityKind.RECOGNITION)
                .with(RecognitionFields.RECOGNISED_ON, DayOrMonth.of(context.today().get()))));
        summary = new PreviewSummary(texts);
        preview = new PreviewList(texts);
        preview.setPrefHeight(PREVIEW);
        preview.setMinHeight(0);
        save = Controls.primary("", this::save);
        save.setId("recognise-save");
        for (Field<?> field : ASKED) {
            var input = (TextInputControl) form.editor(field).input().focusNode();
            input.setId("recognise-" + field.key());
            input.textProperty().addListener(property -> refresh());
        }
        VBox body = Style.DIALOG_BODY.on(new VBox(12, form, summary, preview));
        VBox.setVgrow(preview, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        HBox foot = Style.DIALOG_FOOT.on(new HBox(Controls.button(texts.of("bulk.cancel"), () -> close.run()), save));
        foot.setMinHeight(Region.USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        getChildren().addAll(Style.DIALOG_HEAD.on(new HBox(Controls.label(
                texts.of("bulk.recognise.title", ids.size()), Style.DIALOG_TITLE))), body, foot);
        DialogKeys.install(this, this::save, () -> close.run());
        refresh();
    }

    /**
     * Shows the dialog over the window; nothing happens without a project, and while the past is shown the user is told
     * that nothing can be changed.
     *
     * @param ids the projects that are meant
     */
    public static void open(PlaceContext context, List<String> ids) {
        if (ids.isEmpty() || context.refusesEdits(ids)) {
            return;
        }
        var dialog = new RecogniseDialog(context, List.copyOf(ids));
        dialog.close = context.navigator().dialog(dialog);
        dialog.form.start();
    }

    // As the bureau stands now: another edit may have been taken back while the dialog is open.
    private void refresh() {
        List<Project> projects = ids.stream().map(context.pipeline()::project).filter(Objects::nonNull).toList();
        recognising = Recognising.of(Facts.none(EntityKind.RECOGNITION).withAll(form.values()), projects,
                context.pipeline());
        Texts texts = context.texts();
        summary.show(recognising.lines());
        preview.show(recognising.lines(), texts.of("bulk.recognise.yes"), this::words);
        save.setText(texts.of("bulk.recognise.verb", recognising.count()));
        save.setDisable(recognising.count() == 0);
    }

    private String words(Object value) {
        return switch (value) {
            case null -> context.texts().of("bulk.nothing");
            case DayOrMonth day -> context.formats().date(day);
            default -> value.toString();
        };
    }

    private void save() {
        refresh();
        Draft draft = recognising.draft();
        if (form.validate() && !draft.isEmpty()) {
            close.run();
            context.perform(draft);
        }
    }
}
