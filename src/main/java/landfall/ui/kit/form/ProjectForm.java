package landfall.ui.kit.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import landfall.domain.Entity;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.FieldType.Shape;
import landfall.journal.Draft;
import landfall.quality.QualityDrafts;
import landfall.quality.rule.Accepted;
import landfall.quality.rule.Finding;
import landfall.quality.rule.Rules;
import landfall.ui.kit.look.Style;

/** A form made from a list of fields, two beside each other; long ones take the whole width. */
public final class ProjectForm extends GridPane {
    private static final Insets FLAG_BELOW_LABEL = new Insets(20, 0, 0, 0);
    private static final Insets ABOVE_A_SECTION = new Insets(12, 0, 0, 0);

    private final List<FieldEditor<?>> editors = new ArrayList<>();
    private final FormContext context;
    private final SaveAnyway question;
    private final List<Finding> letStand = new ArrayList<>();
    private Entity base;
    private Runnable save = () -> { };

    /** A part of a long form under a title of its own. */
    public record Section(String title, List<? extends Field<?>> fields) {
    }

    /**
     * @param fields what to ask, in this order
     * @param required true for the fields without which the form is not complete
     */
    public ProjectForm(List<? extends Field<?>> fields, Predicate<Field<?>> required, FormContext context) {
        this(context, required, List.of(new Section(null, fields)));
    }

    /**
     * @param required true for the fields without which the form is not complete
     * @param sections what to ask, in this order; a title may be null
     */
    public ProjectForm(FormContext context, Predicate<Field<?>> required, List<Section> sections) {
        this.context = context;
        question = new SaveAnyway(context.texts(), this::saveAnyway);
        base = Entity.of("", Facts.none(sections.getFirst().fields().getFirst().kind()));
        Style.FORM.on(this);
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        half.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(half, half);
        int row = 0;
        for (Section section : sections) {
            if (section.title() != null) {
                var title = Style.BOLD.on(new Label(section.title()));
                title.setPadding(row == 0 ? Insets.EMPTY : ABOVE_A_SECTION);
                add(title, 0, row++, 2, 1);
            }
            row = add(section.fields(), required, row);
        }
        Map<String, String> fresh = new HashMap<>();
        inputs().forEach(input -> {
            if (input instanceof EnterpriseInput enterprise) {
                enterprise.shareNew(fresh);
            }
        });
    }

    // The row after the last one.
    private int add(List<? extends Field<?>> fields, Predicate<Field<?>> required, int firstRow) {
        int column = 0;
        int row = firstRow;
        for (Field<?> field : fields) {
            var editor = new FieldEditor<>(field, context, required.test(field));
            editors.add(editor);
            editor.checkBy(() -> findings().stream().filter(finding -> place(finding) == editor).toList());
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
        return column == 1 ? row + 1 : row;
    }

    private static boolean isWide(Field<?> field) {
        Shape shape = field.type().shape();
        return shape == Shape.LONG_TEXT || shape == Shape.GRADES || field == landfall.domain.ProjectFields.NAME
                || field == landfall.domain.ProjectFields.NEXT_STEP;
    }

    /**
     * Says whose values the form asks, so that the rules can compare them with the others.
     *
     * @param entity as it is but for what the form asks
     */
    public void about(Entity entity) {
        base = entity;
    }

    /** Sets what saves the form: it is run when the user wants what is asked about to stand. */
    public void onSave(Runnable action) {
        save = action;
    }

    /** The question that appears where something is unusual; whoever shows the form puts it below. */
    public Region question() {
        return question;
    }

    /** Shows the values that an entity has. */
    public void show(Entity entity) {
        about(entity);
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

    /** What is typed into, in the order of the form. */
    List<FieldInput<?>> inputs() {
        return editors.stream().<FieldInput<?>>map(FieldEditor::input).toList();
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

    /**
     * Says at each line what is wrong and focuses the first such line; asks once about what is unusual.
     *
     * @return true when the form can be saved
     */
    public boolean validate() {
        FieldEditor<?> firstWrong = null;
        for (FieldEditor<?> editor : editors) {
            if (!editor.validate(true) && firstWrong == null) {
                firstWrong = editor;
            }
        }
        List<Finding> open = open();
        if (firstWrong != null) {
            question.hide();
            firstWrong.input().focusNode().requestFocus();
            firstWrong.reveal();
        } else if (open.isEmpty()) {
            question.hide();
        } else {
            question.ask(open.size());
            FieldEditor<?> unusual = place(open.getFirst());
            if (unusual != null) {
                unusual.reveal();
            }
        }
        return firstWrong == null && open.isEmpty();
    }

    private void saveAnyway() {
        letStand.addAll(open());
        question.hide();
        save.run();
    }

    private List<Finding> open() {
        List<String> known = letStand.stream().map(Finding::mark).toList();
        return findings().stream().filter(finding -> finding.asks() && !known.contains(finding.mark())
                && Accepted.field(base.kind()).isPresent()).toList();
    }

    // What the rules find about the values that differ from those before.
    private List<Finding> findings() {
        Map<Field<?>, Object> values = values();
        var changed = values.keySet().stream().filter(field -> !Objects.equals(values.get(field), base.get(field)))
                .toList();
        return Rules.about(candidate(), changed, context.around());
    }

    private Entity candidate() {
        return Entity.of(base.id(), base.facts().withAll(values()));
    }

    // The first line that the finding is about, or null when the form asks none of them.
    private FieldEditor<?> place(Finding finding) {
        return finding.fields().stream().map(this::editor).filter(Objects::nonNull).findFirst().orElse(null);
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

    /** Adds the enterprises that the form names for the first time, and what was let stand; whoever uses {@link #values} needs this too. */
    public void prepare(Draft draft) {
        editors.forEach(editor -> editor.input().prepare(draft));
        if (!base.id().isEmpty()) {
            remember(draft, base.id());
        }
    }

    private void remember(Draft draft, String id) {
        List<String> asked = findings().stream().map(Finding::mark).toList();
        QualityDrafts.remember(draft, candidate(), id,
                letStand.stream().filter(finding -> asked.contains(finding.mark())).toList());
    }

    /** Adds everything typed to the draft, as the values of the entity with this id. */
    public void writeTo(Draft draft, String id) {
        prepare(draft);
        values().forEach((field, value) -> draft.setAny(id, field, value));
        if (base.id().isEmpty()) {
            remember(draft, id);
        }
    }
}
