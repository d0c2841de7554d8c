package landfall.ui.dossier;

import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FieldGroup;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.text.Texts;
import landfall.ui.kit.Controls;

/** The facts of a project in the groups of the form; what is empty and not yet needed is folded away. */
final class FactList extends VBox {
    /** What stands elsewhere in the dossier: in its head, beside the plan, under the next step. */
    private static final Set<Field<?>> ELSEWHERE = Set.of(ProjectFields.CODE, ProjectFields.STAGE,
            ProjectFields.NEXT_STEP, ProjectFields.NEXT_DUE, ProjectFields.BLOCKERS, ProjectFields.PROGRESS_NOTE,
            ProjectFields.APPROVAL_ITEM, ProjectFields.APPROVAL_WITH, ProjectFields.APPROVAL_SINCE,
            ProjectFields.APPROVAL_DECIDED_ON, ProjectFields.LAST_PROGRESS_ON, ProjectFields.SIGNED_ON, ProjectFields.STARTED_ON,
            ProjectFields.TOPPED_OUT_ON, ProjectFields.COMPLETED_ON, ProjectFields.PRODUCED_ON);

    private static final double LABEL = 84;
    private static final double ENGLISH_LABEL = 116;

    private final FactSheet sheet;
    private final Texts texts;
    private final Runnable unfold;

    /** @param unfold asks for all fields, empty ones too */
    FactList(FactSheet sheet, Texts texts, Runnable unfold) {
        this.sheet = sheet;
        this.texts = texts;
        this.unfold = unfold;
        DossierStyle.DOSSIER_LEFT.on(this);
    }

    /** Lays the facts out anew; their values are shown by the sheet. */
    void build(Project project, boolean all) {
        getChildren().clear();
        int folded = 0;
        for (FieldGroup group : FieldGroup.values()) {
            var lines = new VBox();
            for (Field<?> field : EntityKind.PROJECT.fields()) {
                if (field.group() != group || ELSEWHERE.contains(field) || group == FieldGroup.PLAN) {
                    continue;
                }
                if (all && !field.isFixed() || isShown(field, project)) {
                    lines.getChildren().add(line(field));
                } else if (!field.isFixed()) {
                    folded++;
                }
            }
            if (!lines.getChildren().isEmpty()) {
                getChildren().addAll(DossierStyle.DOSSIER_SECTION.on(
                        new Label(texts.of("field.group." + group.name()))), lines);
            }
        }
        if (folded > 0) {
            getChildren().add(Controls.link(texts.of("dossier.unfold", folded), unfold));
        }
    }

    private static boolean isShown(Field<?> field, Project project) {
        Stage needed = field.requiredFrom().orElse(null);
        return project.get(field) != null || needed != null && project.isLive() && !field.isFixed()
                && project.stage().hasReached(needed);
    }

    private HBox line(Field<?> field) {
        var label = DossierStyle.DOSSIER_FACT_LABEL.on(new Label(texts.of(field.labelKey())));
        label.setTooltip(label.getText().length() > 6 ? new Tooltip(label.getText()) : null);
        double width = texts.isChinese() ? LABEL : ENGLISH_LABEL;
        label.setMinWidth(width);
        label.setMaxWidth(width);
        label.setPrefWidth(width);
        FactValue value = sheet.value(field);
        label.setLabelFor(value);
        HBox.setHgrow(value, Priority.ALWAYS);
        return DossierStyle.DOSSIER_LINE.on(new HBox(label, value));
    }
}
