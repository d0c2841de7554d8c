package landfall.ui.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import landfall.domain.DayOrMonth;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.Exit;
import landfall.domain.Field;
import landfall.domain.FieldType.Shape;
import landfall.domain.Money;
import landfall.domain.Names;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.StageEntry;
import landfall.journal.Draft;
import landfall.journal.Ids;
import landfall.journal.ProjectDrafts;
import landfall.text.AreaUnit;
import landfall.text.Reading;
import landfall.text.Readings;
import landfall.text.Texts;
import landfall.ui.kit.Icons;
import landfall.ui.kit.StageGlyph;
import org.kordamp.ikonli.feather.Feather;

/** The small forms of the board: what a stage asks for, why a project goes back, and why it leaves. */
final class BoardForms {
    private final Texts texts;
    private final Pipeline pipeline;
    private final LocalDate today;

    /** @param pipeline gives the values to choose from */
    BoardForms(Texts texts, Pipeline pipeline, LocalDate today) {
        this.texts = texts;
        this.pipeline = pipeline;
        this.today = today;
    }

    /** Asks for what the stages on the way require and the project lacks, and when it entered the target. */
    QuestionForm forward(Project project, Stage target, Consumer<Draft> confirmed, Runnable cancelled) {
        Map<Field<?>, Answer<?>> answers = new LinkedHashMap<>();
        Field<DayOrMonth> date = ProjectFields.entryDate(target);
        DayOrMonth known = project.get(date);
        answers.put(date, dateAnswer(date).with(known == null ? today.toString() : known.toString()));
        var missing = StageEntry.missingOnTheWay(project, target);
        for (boolean indispensable : new boolean[] {true, false}) {
            for (Field<?> field : missing) {
                if (field != date && StageEntry.isIndispensable(field, target) == indispensable) {
                    answers.put(field, answer(field, indispensable));
                }
            }
        }
        String note = answers.size() > 1 ? texts.of("board.form.later") : "";
        return form(title(new StageGlyph(target), texts.of("board.form.move", stage(target))), project,
                List.copyOf(answers.values()), note, texts.of("board.form.move.verb", stage(target)), () -> {
                    Map<Field<?>, Object> values = new LinkedHashMap<>();
                    answers.forEach((field, answer) -> {
                        if (answer.value() != null) {
                            values.put(field, answer.value());
                        }
                    });
                    confirmed.accept(draft(project, target, values));
                }, cancelled);
    }

    // An enterprise that is not known yet becomes one in the same edit.
    private Draft draft(Project project, Stage target, Map<Field<?>, Object> values) {
        if (!(values.get(ProjectFields.INVESTOR) instanceof String name)) {
            return ProjectDrafts.forward(project, target, values);
        }
        String same = Names.normalised(name);
        for (Enterprise enterprise : pipeline.enterprises()) {
            if (Names.normalised(enterprise.name()).equals(same)) {
                values.put(ProjectFields.INVESTOR, enterprise.id());
                return ProjectDrafts.forward(project, target, values);
            }
        }
        String id = Ids.next();
        values.put(ProjectFields.INVESTOR, id);
        return ProjectDrafts.forward(project, target, values).set(id, EnterpriseFields.NAME, name);
    }

    /** Asks why the project goes back to an earlier stage. */
    QuestionForm back(Project project, Stage target, Consumer<Draft> confirmed, Runnable cancelled) {
        var reasons = List.of(texts.of("board.correct.mistake"), texts.of("board.correct.framework"),
                texts.of("board.correct.void"));
        Answer<String> reason = new Answer<>(texts, "answer-reason", texts.of("board.correct.reason"), true, reasons,
                Readings::text);
        return form(title(new StageGlyph(target), texts.of("board.form.back", stage(target))), project,
                List.of(reason), texts.of("board.form.back.note"), texts.of("board.form.back.verb", stage(target)),
                () -> confirmed.accept(ProjectDrafts.correct(project, target, reason.value())), cancelled);
    }

    /** Asks why, when and by whose leave the project goes out. */
    QuestionForm exit(Project project, Exit exit, Consumer<Draft> confirmed, Runnable cancelled) {
        Answer<String> reason = textAnswer(ProjectFields.EXIT_REASON, true);
        Answer<DayOrMonth> date = dateAnswer(ProjectFields.EXIT_ON).with(today.toString());
        Answer<String> approver = textAnswer(ProjectFields.EXIT_APPROVER, true);
        return form(title(Icons.of(Feather.ARCHIVE), texts.of("board.menu.exit." + exit.name())), project,
                List.of(reason, date, approver), texts.of("board.form.exit." + exit.name()),
                texts.of("stage.exit." + exit.name()), () -> confirmed.accept(ProjectDrafts.exit(project, exit,
                        date.value(), reason.value(), approver.value())), cancelled);
    }

    private QuestionForm form(Label title, Project project, List<? extends Answer<?>> answers, String note,
                              String verb, Runnable confirmed, Runnable cancelled) {
        return new QuestionForm(texts, title, project.name(), answers, note, verb, confirmed, cancelled);
    }

    private static Label title(Node sign, String text) {
        return new Label(text, sign);
    }

    private String stage(Stage stage) {
        return texts.of("stage." + stage.name());
    }

    private Answer<?> answer(Field<?> field, boolean required) {
        Answer<Object> answer = new Answer<>(texts, "answer-" + field.key(), texts.of(field.labelKey()), required,
                choices(field), text -> Readings.of(field, text, Money.WAN, AreaUnit.MU, today));
        return field.type().shape() == Shape.MONEY ? answer.prompt(texts.of("board.form.money")) : answer;
    }

    private Answer<String> textAnswer(Field<String> field, boolean required) {
        return new Answer<>(texts, "answer-" + field.key(), texts.of(field.labelKey()), required, choices(field),
                Readings::text);
    }

    private Answer<DayOrMonth> dateAnswer(Field<DayOrMonth> field) {
        Function<String, Reading<? extends DayOrMonth>> read = text -> {
            Reading<DayOrMonth> date = Readings.date(text, today);
            return date.value() != null && date.value().earliest().isAfter(today)
                    ? Reading.unreadable("board.form.future") : date;
        };
        return new Answer<>(texts, "answer-" + field.key(), texts.of(field.labelKey()), true, List.of(), read);
    }

    /** The usual values and those that other projects have. */
    private List<String> choices(Field<?> field) {
        var choices = new ArrayList<>(field.options());
        var used = new TreeSet<String>();
        switch (field.type().shape()) {
            case REFERENCE -> pipeline.enterprises().forEach(enterprise -> used.add(enterprise.name()));
            case CHOICE -> pipeline.projects().forEach(project -> {
                if (project.get(field) instanceof String value) {
                    used.add(value);
                }
            });
            default -> {
            }
        }
        used.removeAll(choices);
        choices.addAll(used);
        return choices;
    }
}
