package landfall.ui.dossier.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FieldGroup;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.journal.Draft;
import landfall.journal.ItemDrafts;
import landfall.text.Texts;
import landfall.ui.kit.Controls;
import landfall.ui.kit.Keys;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Style;
import landfall.ui.kit.form.FieldInputs;
import landfall.ui.kit.form.FormContext;
import landfall.ui.kit.form.ProjectForm;
import landfall.ui.kit.items.AmountQuestion;

/** All fields of a project in one form, those used daily first; what was changed becomes one edit. */
final class ProjectEditor extends VBox {
    private static final double WIDTH = 720;
    private static final double MOST_HEIGHT = 560;
    private static final Insets BESIDE_THE_BAR = new Insets(0, 14, 8, 0);
    private static final Insets ABOVE_A_GROUP = new Insets(12, 0, 0, 0);

    private final PlaceContext context;
    private final Project shown;
    private final Runnable forget;
    private final List<ProjectForm> forms = new ArrayList<>();

    /** @param forget closes the form and drops what is typed in it */
    ProjectEditor(PlaceContext context, Project shown, Runnable forget) {
        this.context = context;
        this.shown = shown;
        this.forget = forget;
        Texts texts = context.texts();
        setPrefWidth(WIDTH);
        var groups = new VBox(8);
        groups.setPadding(BESIDE_THE_BAR);
        add(groups, texts.of("dossier.daily"), ProjectFields.DAILY.stream());
        for (FieldGroup group : FieldGroup.values()) {
            add(groups, texts.of("field.group." + group.name()), EntityKind.PROJECT.fields().stream()
                    .filter(field -> field.group() == group && !ProjectFields.DAILY.contains(field)));
        }
        var scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(MOST_HEIGHT);
        var save = Controls.primary(texts.of("kit.items.save"), this::save);
        save.setId("project-save");
        save.setGraphic(Controls.keyCap(Keys.command("Enter")));
        save.setContentDisplay(ContentDisplay.RIGHT);
        var drop = Controls.button(texts.of("kit.items.drop"), forget);
        drop.setId("project-drop");
        getChildren().addAll(Style.DIALOG_HEAD.on(new HBox(Controls.label(
                        texts.of("dossier.edit.title", shown.name()), Style.DIALOG_TITLE))),
                Style.DIALOG_BODY.on(new VBox(scroll)), Style.DIALOG_FOOT.on(new HBox(
                        Controls.label(texts.of("dossier.edit.kept"), Style.FIELD_NOTE), Controls.spacer(), drop, save)));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                save();
            }
        });
    }

    private void add(VBox groups, String title, Stream<Field<?>> belong) {
        List<Field<?>> fields = belong.filter(field -> !field.isFixed() && !field.isInternal()
                && FieldInputs.canType(field)).toList();
        if (fields.isEmpty()) {
            return;
        }
        var form = new ProjectForm(fields, field -> field == ProjectFields.NAME, FormContext.of(context));
        form.show(shown);
        fields.forEach(field -> form.editor(field).input().focusNode().setId("edit-" + field.key()));
        forms.add(form);
        var name = Style.BOLD.on(new Label(title));
        name.setPadding(groups.getChildren().isEmpty() ? Insets.EMPTY : ABOVE_A_GROUP);
        groups.getChildren().addAll(name, form);
    }

    /** True when something was typed that is not saved. */
    boolean isTouched() {
        return forms.stream().anyMatch(form -> form.isTouched(shown));
    }

    /** Puts the cursor into the first field. */
    void start() {
        forms.getFirst().start();
    }

    private void save() {
        boolean right = true;
        for (ProjectForm form : forms.reversed()) {
            right &= form.validate(); // the last one that is wrong takes the focus: the topmost
        }
        if (!right) {
            return;
        }
        Map<Field<?>, Object> changed = new LinkedHashMap<>();
        forms.forEach(form -> changed.putAll(form.changedFrom(shown)));
        if (changed.isEmpty()) {
            forget.run();
            return;
        }
        Draft draft = ItemDrafts.change(shown, shown.name(), changed);
        forms.forEach(form -> form.prepare(draft));
        Project now = context.workspace().pipeline().project(shown.id());
        AmountQuestion.perform(context, now == null ? shown : now, draft, forget, forget);
    }
}
