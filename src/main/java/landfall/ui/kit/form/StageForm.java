package landfall.ui.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.domain.Field;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.StageEntry;
import landfall.domain.value.DayOrMonth;
import landfall.journal.Draft;
import landfall.journal.draft.ProjectDrafts;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.StageGlyph;
import landfall.ui.kit.look.Style;

/** A dialog that asks what a stage requires and the project lacks, with the day of entry, and moves it there. */
public final class StageForm extends VBox {
    private static final double WIDTH = 520;
    private static final double MOST_HEIGHT = 420;

    private final PlaceContext context;
    private final Project project;
    private final Stage target;
    private final ProjectForm form;
    private final FormDraft typed;
    private Runnable close = () -> { };

    private StageForm(PlaceContext context, Project project, Stage target) {
        this.context = context;
        this.project = project;
        this.target = target;
        Texts texts = context.texts();
        List<Field<?>> fields = questions(project, target);
        Field<DayOrMonth> date = ProjectFields.entryDate(target);
        form = new ProjectForm(fields, field -> StageEntry.isIndispensable(field, target), FormContext.of(context));
        form.show(project);
        form.about(new Project(project.id(), project.facts().with(ProjectFields.STAGE, target)));
        form.onSave(this::move);
        if (project.get(date) == null) {
            form.show(date, DayOrMonth.of(context.today().get()));
        }
        typed = FormDraft.of(context, "stage " + target.name() + " " + project.id(), form);
        String stage = texts.of("stage." + target.name());
        var move = Controls.primary(texts.of("kit.stage.verb", stage), this::move);
        move.setId("stage-form-move");
        var body = Style.DIALOG_BODY.on(new VBox(Controls.label(project.name(), Style.MUTED), typed, scrolling(form),
                form.question()));
        if (fields.size() > 1) {
            body.getChildren().add(Controls.label(texts.of("kit.stage.later"), Style.FIELD_NOTE));
        }
        setPrefWidth(WIDTH);
        getChildren().addAll(Style.DIALOG_HEAD.on(new HBox(new StageGlyph(target),
                        Controls.label(texts.of("kit.stage.title", stage), Style.DIALOG_TITLE))), body,
                Style.DIALOG_FOOT.on(new HBox(Controls.button(texts.of("kit.stage.cancel"), () -> {
                    typed.done();
                    close.run();
                }), move)));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                move();
            }
        });
    }

    /** Shows the form over the window. */
    public static void open(PlaceContext context, Project project, Stage target) {
        if (context.refusesEdits(List.of(project.id()))) {
            return;
        }
        var form = new StageForm(context, project, target);
        form.close = context.navigator().dialog(form);
    }

    // The date comes first, then what the stage cannot do without.
    private static List<Field<?>> questions(Project project, Stage target) {
        Field<DayOrMonth> date = ProjectFields.entryDate(target);
        var fields = new ArrayList<>(StageEntry.missingOnTheWay(project, target));
        fields.remove(date);
        fields.sort((a, b) -> Boolean.compare(StageEntry.isIndispensable(b, target),
                StageEntry.isIndispensable(a, target)));
        fields.addFirst(date);
        return fields;
    }

    private static ScrollPane scrolling(ProjectForm form) {
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(MOST_HEIGHT);
        return scroll;
    }

    private void move() {
        if (!form.validate()) {
            return;
        }
        Map<Field<?>, Object> answers = form.values();
        answers.values().removeIf(Objects::isNull);
        Draft draft = ProjectDrafts.forward(project, target, answers, context.today().get());
        form.prepare(draft);
        close.run();
        context.perform(draft).onSuccess(edit -> typed.done());
    }
}
