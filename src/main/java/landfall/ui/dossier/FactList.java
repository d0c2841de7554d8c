package landfall.ui.dossier;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FieldGroup;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.StageEntry;
import landfall.text.Texts;
import landfall.ui.dossier.parts.ContactList;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The facts of a project: those used daily, then the other groups of the form, each folded until it is opened. */
final class FactList extends VBox {
    /** What stands elsewhere in the dossier: in its head, beside the plan, under the next step, among the contacts. */
    private static final Set<Field<?>> ELSEWHERE = Set.of(ProjectFields.CODE, ProjectFields.STAGE,
            ProjectFields.NEXT_STEP, ProjectFields.NEXT_DUE, ProjectFields.BLOCKERS, ProjectFields.PROGRESS_NOTE,
            ProjectFields.APPROVAL_ITEM, ProjectFields.APPROVAL_WITH, ProjectFields.APPROVAL_SINCE,
            ProjectFields.APPROVAL_DECIDED_ON, ProjectFields.LAST_PROGRESS_ON, ProjectFields.SIGNED_ON,
            ProjectFields.STARTED_ON, ProjectFields.TOPPED_OUT_ON, ProjectFields.COMPLETED_ON,
            ProjectFields.PRODUCED_ON, ProjectFields.CONTACT);

    private static final double LABEL = 84;
    private static final double ENGLISH_LABEL = 116;

    /** The line of a folded group, with how much of it is filled in. */
    private record Head(Button button, Label count) {
    }

    private final FactSheet sheet;
    private final Texts texts;
    private final Runnable relayout;
    private final ContactList contacts;
    private final Set<FieldGroup> unfolded = EnumSet.noneOf(FieldGroup.class);
    private final Map<FieldGroup, Head> heads = new EnumMap<>(FieldGroup.class);
    private HBox olderContact;

    /** @param relayout asks for the facts to be laid out anew, as when a group was unfolded */
    FactList(FactSheet sheet, PlaceContext context, Runnable relayout) {
        this.sheet = sheet;
        this.texts = context.texts();
        this.relayout = relayout;
        this.contacts = new ContactList(context, labelWidth());
        DossierStyle.DOSSIER_LEFT.on(this);
    }

    private double labelWidth() {
        return texts.isChinese() ? LABEL : ENGLISH_LABEL;
    }

    /** Lays the facts out anew; their values are shown by the sheet. */
    void build(Project project) {
        getChildren().clear();
        heads.clear();
        section(texts.of("dossier.daily"));
        ProjectFields.DAILY.stream().filter(field -> !ELSEWHERE.contains(field))
                .forEach(field -> getChildren().add(line(field)));
        for (FieldGroup group : FieldGroup.values()) {
            List<Field<?>> fields = fields(group, project);
            if (!fields.isEmpty()) {
                getChildren().add(head(group));
                if (unfolded.contains(group)) {
                    fields.forEach(field -> getChildren().add(line(field)));
                }
            }
        }
        section(texts.of("dossier.contacts"));
        getChildren().add(contacts);
        olderContact = project.get(ProjectFields.CONTACT) == null ? null : line(ProjectFields.CONTACT);
    }

    private void section(String name) {
        getChildren().add(DossierStyle.DOSSIER_SECTION.on(new Label(name)));
    }

    // What the program writes itself is shown only when there is something.
    private static List<Field<?>> fields(FieldGroup group, Project project) {
        return EntityKind.PROJECT.fields().stream().filter(field -> field.group() == group && group != FieldGroup.PLAN
                && !ProjectFields.DAILY.contains(field) && !field.isInternal() && !ELSEWHERE.contains(field)
                && (!field.isFixed() || project.get(field) != null)).<Field<?>>map(field -> field).toList();
    }

    private Button head(FieldGroup group) {
        boolean open = unfolded.contains(group);
        var name = Style.BOLD.on(new Label(texts.of("field.group." + group.name())));
        name.setMinWidth(USE_PREF_SIZE);
        var count = Style.TEXT_XS.on(new Label());
        var content = new HBox(6, Icons.small(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT), name, count);
        content.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var head = DossierStyle.DOSSIER_GROUP.on(Controls.quiet("", () -> {
            if (!unfolded.remove(group)) {
                unfolded.add(group);
            }
            relayout.run();
            getScene().lookup("#facts-" + group.name()).requestFocus();
        }));
        head.setId("facts-" + group.name());
        head.setGraphic(content);
        head.setMaxWidth(Double.MAX_VALUE);
        heads.put(group, new Head(head, count));
        return head;
    }

    /** Shows how much of each group is filled in, and the people. */
    void show(Project project, Pipeline pipeline) {
        List<Field<?>> missing = project.isLive() ? StageEntry.toComplete(project) : List.of();
        heads.forEach((group, head) -> {
            Label label = head.count();
            List<Field<?>> fields = fields(group, project);
            long filled = fields.stream().filter(field -> project.get(field) != null).count();
            long lacking = fields.stream().filter(missing::contains).count();
            String of = texts.of("dossier.group.count", filled, fields.size());
            label.setText(lacking == 0 ? of : texts.of("dossier.group.lacking", of, lacking));
            Style.WARN_TEXT.on(label, lacking > 0);
            Style.SUBTLE.on(label, lacking == 0);
            head.button().setAccessibleText(texts.of("field.group." + group.name()) + " " + label.getText());
        });
        contacts.show(project, pipeline, olderContact);
    }

    private HBox line(Field<?> field) {
        var label = DossierStyle.DOSSIER_FACT_LABEL.on(new Label(texts.of(field.labelKey())));
        label.setTooltip(label.getText().length() > 6 ? new Tooltip(label.getText()) : null);
        double width = labelWidth();
        label.setMinWidth(width);
        label.setMaxWidth(width);
        label.setPrefWidth(width);
        FactValue value = sheet.value(field);
        label.setLabelFor(value);
        HBox.setHgrow(value, Priority.ALWAYS);
        return DossierStyle.DOSSIER_LINE.on(new Line(label, value, width));
    }

    /** A row as high as its value needs; a plain row asks the value without telling it what the label leaves. */
    private static final class Line extends HBox {
        private final FactValue value;
        private final double beside;

        private Line(Label label, FactValue value, double beside) {
            super(label, value);
            this.value = value;
            this.beside = beside;
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected double computePrefHeight(double width) {
            return width > beside ? value.prefHeight(width - beside) : super.computePrefHeight(width);
        }
    }
}
