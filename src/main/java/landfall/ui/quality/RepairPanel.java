package landfall.ui.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.domain.EnterpriseFields;
import landfall.domain.Entity;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.journal.Draft;
import landfall.journal.draft.ItemDrafts;
import landfall.quality.FindingWords;
import landfall.quality.rule.Finding;
import landfall.quality.rule.Fix;
import landfall.quality.rule.Severity;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.form.FieldInputs;
import landfall.ui.kit.form.FormContext;
import landfall.ui.kit.form.ProjectForm;
import landfall.ui.kit.look.Chip;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.FocusOrder;
import landfall.ui.kit.look.Style;

/** The chosen finding with the fields that it is about, open for editing, and what else can be done about it. */
final class RepairPanel extends ScrollPane {
    private static final double WIDTH = 368;

    private final PlaceContext context;
    private final Texts texts;
    private final QualityActions actions;
    private final FindingWords words;
    private final VBox column = QualityStyle.QUALITY_PANEL.on(new VBox(12));
    private final Map<String, ProjectForm> typed = new HashMap<>();
    private Finding finding;
    private ProjectForm form;

    RepairPanel(PlaceContext context, QualityActions actions) {
        this.context = context;
        this.actions = actions;
        texts = context.texts();
        words = new FindingWords(texts);
        setId("quality-panel");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(column);
        column.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    // After the inputs: an open list of suggestions wants Enter and Esc for itself.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            actions.leavePanel();
        } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof TextArea)
                && !(event.getTarget() instanceof Button)) {
            event.consume();
            save();
        }
    }

    /** Puts the cursor into the first field, or on the first button. */
    void start() {
        FocusOrder.focusFirst(form != null ? form : column);
    }

    /** Shows a finding; what is being typed about the same one stays. */
    void show(Finding shown, Pipeline pipeline) {
        boolean same = shown != null && finding != null && shown.rule() == finding.rule()
                && shown.entity().equals(finding.entity()) && Objects.equals(shown.other(), finding.other());
        if (same) {
            return;
        }
        keepTyped(pipeline);
        finding = shown;
        form = null;
        column.getChildren().clear();
        if (shown == null) {
            return;
        }
        column.getChildren().addAll(head(shown.entity(), pipeline), message());
        if (shown.other() != null) {
            column.getChildren().addAll(head(shown.other(), pipeline), twinButtons());
        } else {
            fields();
            column.getChildren().add(buttons());
        }
        setVvalue(0);
    }

    // What was typed and not saved is there again when the user comes back to the finding.
    private void keepTyped(Pipeline pipeline) {
        Entity now = finding == null ? null : pipeline.entity(finding.entity().kind(), finding.entity().id());
        if (now != null && form != null && form.isTouched(now)) {
            typed.put(key(finding), form);
        }
    }

    private static String key(Finding finding) {
        return finding.rule().key() + " " + finding.entity().id();
    }

    private Node head(Entity entity, Pipeline pipeline) {
        var name = Controls.label(entity.name(), Style.BOLD, Style.TEXT_LG);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        var facts = new FlowPane(8, 4);
        if (entity instanceof Project project) {
            facts.getChildren().addAll(Chip.of(project.stage(), texts),
                    Controls.label(context.formats().money(project.totalInvestment()), Style.TEXT_SM));
            add(facts, pipeline.investorName(project));
            add(facts, project.code());
        } else {
            long projects = pipeline.projects().stream()
                    .filter(project -> entity.id().equals(project.investorId())).count();
            add(facts, entity.get(EnterpriseFields.CREDIT_CODE));
            add(facts, texts.of("quality.projects", context.formats().integer(projects)));
        }
        return new VBox(4, name, facts);
    }

    private static void add(FlowPane facts, String text) {
        if (text != null && !text.isEmpty()) {
            facts.getChildren().add(Controls.label(text, Style.TEXT_SM, Style.MUTED));
        }
    }

    private Node message() {
        var said = new Label(words.message(finding));
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(said, Priority.ALWAYS);
        var line = QualityStyle.QUALITY_MESSAGE.on(new HBox(8, FindingList.sign(finding.severity()), said));
        line.setAlignment(Pos.TOP_LEFT);
        Fix fix = finding.fix();
        return fix == null || typable().isEmpty() ? line
                : new VBox(8, line, named(Controls.button(words.question(fix), () -> take(fix))));
    }

    private static Button named(Button take) {
        take.setId("quality-take");
        return take;
    }

    private void take(Fix fix) {
        actions.perform(ItemDrafts.change(finding.entity(), finding.entity().name(), Map.of(fix.field(), fix.value())));
    }

    private List<Field<?>> typable() {
        List<Field<?>> fields = new ArrayList<>(finding.fields());
        fields.removeIf(field -> field.isFixed() || !FieldInputs.canType(field));
        return fields;
    }

    private void fields() {
        Entity entity = finding.entity();
        List<Field<?>> fields = typable();
        if (!fields.isEmpty()) {
            form = typed.remove(key(finding));
            if (form == null) {
                form = new ProjectForm(fields, field -> false, FormContext.of(context));
                fields.forEach(field -> form.editor(field).input().focusNode().setId("repair-" + field.key()));
                form.show(entity);
                form.onSave(this::save);
            }
            form.about(entity);
            column.getChildren().addAll(form, form.question());
        }
    }

    private Node buttons() {
        var buttons = new FlowPane(8, 8);
        if (form != null) {
            var save = Controls.primary(texts.of("quality.save"), this::save);
            save.setId("quality-save");
            buttons.getChildren().add(save);
        } else if (finding.fix() != null) { // a value that cannot be typed is still exchanged
            Fix fix = finding.fix();
            buttons.getChildren().add(named(Controls.primary(words.question(fix), () -> take(fix))));
        }
        if (finding.severity() == Severity.WARNING) {
            buttons.getChildren().add(accept(texts.of("quality.accept")));
        }
        buttons.getChildren().add(open());
        return buttons;
    }

    private Node twinButtons() {
        var join = Controls.primary(texts.of("quality.join.compare"),
                () -> actions.join(finding.entity(), finding.other()));
        join.setId("quality-join");
        return new FlowPane(8, 8, join, accept(texts.of("quality.apart")), open());
    }

    private Button accept(String name) {
        var accept = Controls.button(name, () -> actions.accept(finding));
        accept.setId("quality-accept");
        return accept;
    }

    private Button open() {
        boolean project = finding.entity() instanceof Project;
        return Controls.button(texts.of(project ? "quality.dossier" : "quality.ledger"), () -> actions.open(finding));
    }

    private void save() {
        Entity entity = finding.entity();
        if (form == null || !form.validate()) {
            return;
        }
        Draft draft = ItemDrafts.change(entity, entity.name(), form.changedFrom(entity));
        form.prepare(draft);
        actions.perform(draft);
    }
}
