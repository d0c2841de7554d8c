package landfall.ui.dossier;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import landfall.domain.Field;
import landfall.domain.FieldType;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.journal.Draft;
import landfall.ui.kit.form.InlineEditor;
import landfall.ui.kit.look.ConflictMark;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The value of one field, which turns into an editor when it is clicked or opened with Enter or F2. */
final class FactValue extends StackPane {
    private final Field<?> field;
    private final FactSheet sheet;
    private final Label label = DossierStyle.DOSSIER_FACT_VALUE.on(new Label());
    private Button opens;
    private String enterpriseId;
    private Project project;
    private InlineEditor<?> editor;
    private final Button mark;
    private boolean disputed;

    FactValue(Field<?> field, FactSheet sheet) {
        this.field = field;
        this.sheet = sheet;
        mark = ConflictMark.of(sheet.texts(), () -> sheet.settle(project));
        mark.setId("conflict-" + field.key());
        mark.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        setAlignment(mark, Pos.CENTER_RIGHT);
        setId("fact-" + field.key());
        DossierStyle.DOSSIER_FACT.on(this);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setWrapText(switch (field.type().shape()) {
            case LONG_TEXT, TEXT, REFERENCE, CHOICE, CHOICES -> true;
            default -> false;
        });
        if (label.isWrapText()) {
            label.setMinHeight(USE_PREF_SIZE);
        }
        getChildren().add(label);
        if (field.type() == FieldType.ENTERPRISE) {
            addOpener();
        }
        setAccessibleRole(AccessibleRole.BUTTON);
        if (isEditable()) {
            setFocusTraversable(true);
            addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.isShortcutDown() && enterpriseId != null) {
                    sheet.openEnterprise(enterpriseId);
                } else if (event.getButton() == MouseButton.PRIMARY) {
                    edit();
                }
            });
            addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (editor == null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2)) {
                    event.consume();
                    edit();
                }
            });
        }
    }

    private void addOpener() {
        opens = Controls.icon(Feather.EXTERNAL_LINK, sheet.texts().of("dossier.enterprise"),
                () -> sheet.openEnterprise(enterpriseId));
        opens.setId("open-" + field.key());
        DossierStyle.DOSSIER_FACT_OPEN.on(opens);
        opens.setVisible(false);
        opens.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        opens.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                opens.fire();
            }
        });
        setAlignment(opens, Pos.CENTER_RIGHT);
        getChildren().add(opens);
    }

    Project project() {
        return project;
    }

    Field<?> field() {
        return field;
    }

    boolean isEditable() {
        return !field.isFixed();
    }

    /** Shows the project's value. */
    void show(Project shown, FactWords words, boolean missing, boolean conflict) {
        project = shown;
        if (conflict != (mark.getParent() == this) && editor == null) {
            getChildren().remove(mark);
            if (conflict) {
                getChildren().add(mark);
            }
        }
        disputed = conflict;
        Object value = shown.get(field);
        String empty = field == ProjectFields.BLOCKERS ? sheet.texts().of("dossier.problems.none")
                : missing ? sheet.texts().of("dossier.to_complete")
                : field == ProjectFields.TOTAL_INVESTMENT ? sheet.texts().of("app.money.unknown") : "";
        String text = value == null ? empty : words.of(field, value);
        label.setText(text.isEmpty() ? "\u2014" : text);
        label.setTooltip(value != null && text.length() > 14 && !label.isWrapText() ? new Tooltip(text) : null);
        DossierStyle.DOSSIER_FACT_MISSING.on(label, missing && value == null);
        Style.SUBTLE.on(label, !missing && value == null);
        if (opens != null) {
            enterpriseId = words.enterpriseId(value);
            opens.setVisible(enterpriseId != null);
            DossierStyle.DOSSIER_FACT_OPENS.on(label, enterpriseId != null);
        }
        setAccessibleText(words.label(field) + " " + label.getText());
    }

    /** Opens the editor, unless it is open or the field is not typed. */
    void edit() {
        if (editor != null || project == null || !isEditable() || sheet.refusesEdits()) {
            return;
        }
        editor = new InlineEditor<>(field, project, project.name(), sheet.form(), this::left);
        getChildren().setAll(editor);
        editor.start();
    }

    private void left(InlineEditor.Exit exit, Draft changed) {
        editor = null;
        getChildren().setAll(label);
        if (opens != null) {
            getChildren().add(opens);
        }
        if (disputed) {
            getChildren().add(mark);
        }
        if (exit == InlineEditor.Exit.ENTER || exit == InlineEditor.Exit.ESCAPE) {
            requestFocus();
        }
        sheet.left(this, exit, changed);
    }
}
