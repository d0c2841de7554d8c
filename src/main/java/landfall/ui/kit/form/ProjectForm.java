package landfall.ui.kit.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import landfall.domain.Entity;
import landfall.domain.Field;
import landfall.domain.FieldType.Shape;
import landfall.journal.Draft;
import landfall.ui.kit.Style;

/** A form made from a list of fields, two beside each other; long ones take the whole width. */
public final class ProjectForm extends GridPane {
    private static final Insets FLAG_BELOW_LABEL = new Insets(20, 0, 0, 0);

    private final List<FieldEditor<?>> editors = new ArrayList<>();

    /**
     * @param fields what to ask, in this order
     * @param required true for the fields without which the form is not complete
     */
    public ProjectForm(List<? extends Field<?>> fields, Predicate<Field<?>> required, FormContext context) {
        Style.FORM.on(this);
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        half.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(half, half);
        int column = 0;
        int row = 0;
        for (Field<?> field : fields) {
            var editor = new FieldEditor<>(field, context, required.test(field));
            editors.add(editor);
            if (field.type().shape() == Shape.FLAG) {
                GridPane.setValignment(editor, VPos.TOP);
                editor.setPadding(FLAG_BELOW_LABEL);
            }
            boolean wide = isWide(field);
            if (wide && column == 1) {
                column = 0;
                row++;
            }
            add(editor, column, row, wide ? 2 : 1, 1);
            column = wide ? 0 : 1 - column;
            row += wide || column == 0 ? 1 : 0;
        }
    }

    private static boolean isWide(Field<?> field) {
        Shape shape = field.type().shape();
        return shape == Shape.LONG_TEXT || shape == Shape.GRADES || field == landfall.domain.ProjectFields.NAME
                || field == landfall.domain.ProjectFields.NEXT_STEP;
    }

    /** Shows the values that an entity has. */
    public void show(Entity entity) {
        editors.forEach(editor -> show(editor, entity));
    }

    private static <T> void show(FieldEditor<T> editor, Entity entity) {
        editor.show(entity.get(editor.field()));
    }

    /** Shows one value; a field that the form does not ask is ignored. */
    public <T> void show(Field<T> field, T value) {
        FieldEditor<T> editor = editor(field);
        if (editor != null) {
            editor.show(value);
        }
    }

    /** The line of a field, or null when the form does not ask it. */
    @SuppressWarnings("unchecked")
    public <T> FieldEditor<T> editor(Field<T> field) {
        for (FieldEditor<?> editor : editors) {
            if (editor.field() == field) {
                return (FieldEditor<T>) editor;
            }
        }
        return null;
    }

    /** Says at each line what is wrong and focuses the first such line; true when the form can be saved. */
    public boolean validate() {
        FieldEditor<?> firstWrong = null;
        for (FieldEditor<?> editor : editors) {
            if (!editor.validate(true) && firstWrong == null) {
                firstWrong = editor;
            }
        }
        if (firstWrong != null) {
            firstWrong.input().focusNode().requestFocus();
        }
        return firstWrong == null;
    }

    /** What was typed, null for a field left empty, in the order of the form. Ask {@link #validate} first. */
    public Map<Field<?>, Object> values() {
        var values = new LinkedHashMap<Field<?>, Object>();
        editors.forEach(editor -> values.put(editor.field(), editor.value()));
        return values;
    }

    /** What was typed where it differs from the entity's values; what cannot be read counts as null. */
    public Map<Field<?>, Object> changedFrom(Entity entity) {
        Map<Field<?>, Object> changed = values();
        changed.entrySet().removeIf(typed -> Objects.equals(typed.getValue(), entity.get(typed.getKey())));
        return changed;
    }

    /** True when something was typed that the entity does not have, readable or not. */
    public boolean isTouched(Entity entity) {
        return !changedFrom(entity).isEmpty()
                || editors.stream().anyMatch(editor -> editor.input().read().isUnreadable());
    }

    /** Puts the focus into the first line. */
    public void start() {
        if (!editors.isEmpty()) {
            editors.getFirst().input().focusNode().requestFocus();
        }
    }

    /** Adds the enterprises that the form names for the first time; whoever uses {@link #values} needs this too. */
    public void prepare(Draft draft) {
        editors.forEach(editor -> editor.input().prepare(draft));
    }

    /** Adds everything typed to the draft, as the values of the entity with this id. */
    public void writeTo(Draft draft, String id) {
        prepare(draft);
        values().forEach((field, value) -> draft.setAny(id, field, value));
    }
}
