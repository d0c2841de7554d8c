package landfall.ui.dossier.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.ContentDisplay;
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
import landfall.journal.draft.ItemDrafts;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.form.FieldInputs;
import landfall.ui.kit.form.FormContext;
import landfall.ui.kit.form.FormDraft;
import landfall.ui.kit.form.ProjectForm;
import landfall.ui.kit.form.ProjectForm.Section;
import landfall.ui.kit.items.AmountQuestion;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Keys;
import landfall.ui.kit.look.Style;

/** All fields of a project in one form, those used daily first; what was changed becomes one edit. */
final class ProjectEditor extends VBox {
    private static final double WIDTH = 720;
    private static final double MOST_HEIGHT = 560;
    private static final Insets BESIDE_THE_BAR = new Insets(0, 14, 8, 0);

    private final PlaceContext context;
    private final Project shown;
    private final Runnable forget;
    private final ProjectForm form;

    /** @param forget closes the form and drops what is typed in it */
    ProjectEditor(PlaceContext context, Project shown, Runnable forget) {
        this.context = context;
        this.shown = shown;
        Texts texts = context.texts();
        setPrefWidth(WIDTH);
        List<Section> sections = sections(texts);
        form = new ProjectForm(FormContext.of(context), field -> field == ProjectFields.NAME, sections);
        form.show(shown);
        form.onSave(this::save);
        var typed = FormDraft.of(context, "project " + shown.id(), form);
        this.forget = () -> {
            typed.done();
            forget.run();
        };
        form.setPadding(BESIDE_THE_BAR);
        sections.forEach(section -> section.fields().forEach(
                field -> form.editor(field).input().focusNode().setId("edit-" + field.key())));
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(MOST_HEIGHT);
        var save = Controls.primary(texts.of("kit.items.save"), this::save);
        save.setId("project-save");
        save.setGraphic(Controls.keyCap(Keys.command("Enter")));
        save.setContentDisplay(ContentDisplay.RIGHT);
        var drop = Controls.button(texts.of("kit.items.drop"), this.forget);
        drop.setId("project-drop");
        getChildren().addAll(Style.DIALOG_HEAD.on(new HBox(Controls.label(
                        texts.of("dossier.edit.title", shown.name()), Style.DIALOG_TITLE))),
                Style.DIALOG_BODY.on(new VBox(typed, scroll, form.question())), Style.DIALOG_FOOT.on(new HBox(
                        Controls.label(texts.of("dossier.edit.kept"), Style.FIELD_NOTE), Controls.spacer(), drop, save)));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                save();
            }
        });
    }

    private static List<Section> sections(Texts texts) {
        var sections = new ArrayList<Section>();
        add(sections, texts.of("dossier.daily"), ProjectFields.DAILY.stream());
        for (FieldGroup group : FieldGroup.values()) {
            add(sections, texts.of("field.group." + group.name()), EntityKind.PROJECT.fields().stream()
                    .filter(field -> field.group() == group && !ProjectFields.DAILY.contains(field)));
        }
        return sections;
    }

    private static void add(List<Section> sections, String title, Stream<Field<?>> belong) {
        List<Field<?>> fields = belong.filter(field -> !field.isFixed() && !field.isInternal()
                && FieldInputs.canType(field)).toList();
        if (!fields.isEmpty()) {
            sections.add(new Section(title, fields));
        }
    }

    /** True when something was typed that is not saved. */
    boolean isTouched() {
        return form.isTouched(shown);
    }

    /** Puts the cursor into the first field. */
    void start() {
        form.start();
    }

    private void save() {
        if (!form.validate()) {
            return;
        }
        Map<Field<?>, Object> changed = form.changedFrom(shown);
        if (changed.isEmpty()) {
            forget.run();
            return;
        }
        Draft draft = ItemDrafts.change(shown, shown.name(), changed);
        form.prepare(draft);
        Project now = context.pipeline().project(shown.id());
        AmountQuestion.perform(context, now == null ? shown : now, draft, forget, forget);
    }
}
