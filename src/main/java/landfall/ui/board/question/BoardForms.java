package landfall.ui.board.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.domain.Exit;
import landfall.domain.Field;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.StageEntry;
import landfall.domain.value.DayOrMonth;
import landfall.journal.Draft;
import landfall.journal.draft.ProjectDrafts;
import landfall.text.Texts;
import landfall.ui.kit.form.FormContext;
import landfall.ui.kit.form.ProjectForm;
import landfall.ui.kit.form.SuggestionField;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.StageGlyph;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The small forms of the board: what a stage asks for, why a project goes back, and why it leaves. */
public final class BoardForms {
    private final Texts texts;
    private final FormContext context;

    public BoardForms(FormContext context) {
        this.texts = context.texts();
        this.context = context;
    }

    /** Asks for what the stages on the way require and the project lacks, and when it entered the target. */
    public QuestionForm forward(Project project, Stage target, Consumer<Draft> confirmed, Runnable cancelled) {
        Field<DayOrMonth> date = ProjectFields.entryDate(target);
        List<Field<?>> missing = new ArrayList<>(StageEntry.missingOnTheWay(project, target));
        missing.remove(date);
        missing.sort((a, b) -> Boolean.compare(StageEntry.isIndispensable(b, target),
                StageEntry.isIndispensable(a, target)));
        missing.addFirst(date);
        ProjectForm form = form(missing, field -> StageEntry.isIndispensable(field, target));
        form.about(new Project(project.id(), project.facts().with(ProjectFields.STAGE, target)));
        DayOrMonth known = project.get(date);
        form.show(date, known == null ? DayOrMonth.of(context.today()) : known);
        String note = missing.size() > 1 ? texts.of("board.form.later") : "";
        return question(title(new StageGlyph(target), texts.of("board.form.move", stage(target))), project, form,
                form::validate, note, texts.of("board.form.move.verb", stage(target)), () -> {
                    var answers = form.values();
                    answers.values().removeIf(java.util.Objects::isNull);
                    Draft draft = ProjectDrafts.forward(project, target, answers, context.today());
                    form.prepare(draft);
                    confirmed.accept(draft);
                }, cancelled);
    }

    /** Asks why the project goes back to an earlier stage. */
    public QuestionForm back(Project project, Stage target, Consumer<Draft> confirmed, Runnable cancelled) {
        var reason = new SuggestionField(List.of(texts.of("board.correct.mistake"),
                texts.of("board.correct.framework"), texts.of("board.correct.void")));
        reason.field().setId("answer-reason");
        reason.field().setAccessibleText(texts.of("board.correct.reason"));
        var wrong = Style.FIELD_ERROR.on(new Label(texts.of("board.correct.required")));
        wrong.setVisible(false);
        wrong.managedProperty().bind(wrong.visibleProperty());
        BooleanSupplier given = () -> {
            boolean missing = reason.field().getText().isBlank();
            wrong.setVisible(missing);
            return !missing;
        };
        var line = Style.FIELD.on(new VBox(Controls.label(texts.of("board.correct.reason"), Style.FIELD_LABEL),
                reason, wrong));
        return question(title(new StageGlyph(target), texts.of("board.form.back", stage(target))), project, line,
                given, texts.of("board.form.back.note"), texts.of("board.form.back.verb"),
                () -> confirmed.accept(ProjectDrafts.correct(project, target, reason.field().getText().strip())),
                cancelled);
    }

    /** Asks why, when and by whose leave the project goes out. */
    public QuestionForm exit(Project project, Exit exit, Consumer<Draft> confirmed, Runnable cancelled) {
        ProjectForm form = form(List.of(ProjectFields.EXIT_REASON, ProjectFields.EXIT_ON, ProjectFields.EXIT_APPROVER),
                field -> true);
        form.about(project);
        form.show(ProjectFields.EXIT_ON, DayOrMonth.of(context.today()));
        return question(title(Icons.of(Feather.ARCHIVE), texts.of("board.form.exit.title." + exit.name())), project,
                form, form::validate, texts.of("board.form.exit." + exit.name()),
                texts.of("stage.exit." + exit.name()), () -> confirmed.accept(ProjectDrafts.exit(project, exit,
                        form.editor(ProjectFields.EXIT_ON).value(), form.editor(ProjectFields.EXIT_REASON).value(),
                        form.editor(ProjectFields.EXIT_APPROVER).value())), cancelled);
    }

    private ProjectForm form(List<? extends Field<?>> fields, java.util.function.Predicate<Field<?>> required) {
        var form = new ProjectForm(fields, required, context);
        fields.forEach(field -> form.editor(field).input().focusNode().setId("answer-" + field.key()));
        return form;
    }

    private QuestionForm question(Label title, Project project, Region questions, BooleanSupplier isComplete,
                                  String note, String verb, Runnable confirmed, Runnable cancelled) {
        ProjectForm form = questions instanceof ProjectForm asked ? asked : null;
        var question = new QuestionForm(texts, title, project.name(), questions, isComplete, note,
                form == null ? null : form.question(), verb, confirmed, cancelled);
        if (form != null) {
            form.onSave(question::confirm);
        }
        return question;
    }

    private static Label title(Node sign, String text) {
        return new Label(text, sign);
    }

    private String stage(Stage stage) {
        return texts.of("stage." + stage.name());
    }
}
