package landfall.ui.shell.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FieldGroup;
import landfall.domain.ProjectCodes;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.journal.Ids;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.form.FormContext;
import landfall.ui.kit.form.FormDraft;
import landfall.ui.kit.form.ProjectForm;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Keys;
import landfall.ui.kit.look.Style;


/** The form for a new lead: what a lead must have, and what is usually known at once. */
public final class NewProject extends VBox {
    private static final List<Field<?>> FIELDS = fields();
    private static final double WIDTH = 560;

    private final PlaceContext context;
    private final ProjectForm form;
    private final Runnable close;
    private final Consumer<String> created;
    private final FormDraft typed;

    /**
     * @param close takes the form away
     * @param created called with the id of the project when it is recorded
     */
    public NewProject(PlaceContext context, Runnable close, Consumer<String> created) {
        this.context = context;
        this.close = close;
        this.created = created;
        form = new ProjectForm(FIELDS, NewProject::isIndispensable,
                FormContext.of(context));
        form.onSave(this::save);
        LocalDate today = context.today().get();
        form.show(ProjectFields.HEARD_ON, DayOrMonth.of(today));
        String officer = context.workspace().author().name();
        if (!officer.equals(System.getProperty("user.name"))) {
            form.show(ProjectFields.OWNER, officer);
        }
        typed = FormDraft.of(context, "new project", form);
        setPrefWidth(WIDTH);
        var texts = context.texts();
        var head = Style.DIALOG_HEAD.on(new HBox(Style.DIALOG_TITLE.on(new Label(texts.of("shell.new.title")))));
        var note = Controls.label(texts.of("shell.new.note"), Style.FIELD_NOTE);
        var body = Style.DIALOG_BODY.on(new VBox(typed, form, note, form.question()));
        var save = Controls.primary(texts.of("shell.new.create"), this::save);
        save.setGraphic(Controls.keyCap(Keys.command("Enter")));
        save.setContentDisplay(ContentDisplay.RIGHT);
        var foot = Style.DIALOG_FOOT.on(new HBox(Controls.button(texts.of("shell.new.cancel"), () -> {
            typed.done();
            close.run();
        }), save));
        getChildren().addAll(head, body, foot);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                save();
            }
        });
    }

    // A lead is noted down even while nobody knows the next step; the to-complete list asks for it.
    private static boolean isIndispensable(Field<?> field) {
        return field.requiredFrom().filter(Stage.LEAD::equals).isPresent() && field.group() != FieldGroup.PROGRESS;
    }

    private static List<Field<?>> fields() {
        var fields = new ArrayList<Field<?>>(List.of(ProjectFields.NAME, ProjectFields.INVESTOR,
                ProjectFields.TOTAL_INVESTMENT));
        for (Field<?> field : EntityKind.PROJECT.fields()) {
            if (isIndispensable(field) && !fields.contains(field)) {
                fields.add(field);
            }
        }
        fields.addAll(List.of(ProjectFields.CHAIN, ProjectFields.NEXT_STEP, ProjectFields.NEXT_DUE,
                ProjectFields.CONTACT));
        return List.copyOf(fields);
    }

    private void save() {
        if (!form.validate()) {
            return;
        }
        String id = Ids.next();
        String name = (String) form.values().get(ProjectFields.NAME);
        var heard = (DayOrMonth) form.values().get(ProjectFields.HEARD_ON);
        var draft = Draft.of(EditKind.CREATE, name)
                .set(id, ProjectFields.CODE, ProjectCodes.next(context.workspace().pipeline(), heard.year()))
                .set(id, ProjectFields.STAGE, Stage.LEAD);
        form.writeTo(draft, id);
        setDisable(true);
        context.perform(draft).onSuccess(edit -> {
            typed.done();
            close.run();
            created.accept(id);
        }).onEnd(() -> setDisable(false));
    }
}
