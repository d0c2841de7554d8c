package landfall.ui.enterprise;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.domain.Enterprise;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.journal.Draft;
import landfall.journal.draft.ItemDrafts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.form.FieldInputs;
import landfall.ui.kit.form.FormContext;
import landfall.ui.kit.form.ProjectForm;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/** The fields of an enterprise to type in; what was changed becomes one edit. */
final class EnterpriseFacts extends VBox {
    private final PlaceContext context;
    private final Enterprise shown;
    private final Runnable saved;
    private final ProjectForm form;

    /** @param saved run when what was typed is recorded */
    EnterpriseFacts(PlaceContext context, Enterprise shown, Runnable saved) {
        super(12);
        this.context = context;
        this.shown = shown;
        this.saved = saved;
        List<Field<?>> fields = EntityKind.ENTERPRISE.fields().stream()
                .filter(field -> !field.isFixed() && !field.isInternal() && FieldInputs.canType(field))
                .<Field<?>>map(field -> field).toList();
        form = new ProjectForm(fields, Field::isRequired, FormContext.of(context));
        form.show(shown);
        form.onSave(this::save);
        fields.forEach(field -> form.editor(field).input().focusNode().setId("enterprise-" + field.key()));
        var save = Controls.primary(context.texts().of("kit.items.save"), this::save);
        save.setId("enterprise-save");
        var foot = new HBox(8, Controls.label(context.texts().of("enterprise.kept"), Style.FIELD_NOTE),
                Controls.spacer(), save);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(form, form.question(), foot);
    }

    /** True when something was typed that is not saved. */
    boolean isTouched() {
        return form.isTouched(shown);
    }

    void save() {
        if (context.refusesEdits() || !form.validate()) {
            return;
        }
        Map<Field<?>, Object> changed = form.changedFrom(shown);
        if (!changed.isEmpty()) {
            Draft draft = ItemDrafts.change(shown, shown.name(), changed);
            form.prepare(draft);
            context.perform(draft).onSuccess(edit -> saved.run());
        }
    }
}
