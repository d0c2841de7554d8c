package landfall.ui.kit.items;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.Money;
import landfall.journal.Cell;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.journal.draft.ContractDrafts;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/** Asks what it means when somebody types another amount for a signed project: a mistake put right, or an agreement. */
public final class AmountQuestion extends VBox {
    private static final double WIDTH = 460;

    private final PlaceContext context;
    private final Project project;
    private final Draft changed;
    private final Runnable done;
    private final Runnable handedOver;
    private Runnable close = () -> { };

    private AmountQuestion(PlaceContext context, Project project, Draft changed, List<Field<Money>> amounts,
            Runnable done, Runnable handedOver) {
        this.context = context;
        this.project = project;
        this.changed = changed;
        this.done = done;
        this.handedOver = handedOver;
        Texts texts = context.texts();
        setPrefWidth(WIDTH);
        var body = Style.DIALOG_BODY.on(new VBox());
        for (Field<Money> amount : amounts) {
            body.getChildren().add(Controls.label(texts.of("kit.amount.change", texts.of(amount.labelKey()),
                    context.formats().money(project.get(amount)), context.formats().money(typed(changed, project,
                            amount))), Style.BOLD));
        }
        var note = Style.MUTED.on(new Label(texts.of("kit.amount.note")));
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        body.getChildren().add(note);
        var correct = Controls.button(texts.of("kit.amount.correct"), this::correct);
        correct.setId("amount-correct");
        var agree = Controls.primary(texts.of("kit.amount.agreement"), this::agree);
        agree.setId("amount-agreement");
        agree.setDefaultButton(true);
        getChildren().addAll(Style.DIALOG_HEAD.on(new HBox(Controls.label(texts.of("kit.amount.title"),
                        Style.DIALOG_TITLE))), body,
                Style.DIALOG_FOOT.on(new HBox(Controls.button(texts.of("kit.stage.cancel"), () -> close.run()),
                        correct, agree)));
    }

    /**
     * Records what the draft says, unless it gives a signed project another amount: then it asks first.
     *
     * @param done run when it is recorded, not when the user thinks better of it
     * @param handedOver run when all that is left to record went into the form of an agreement
     */
    public static void perform(PlaceContext context, Project project, Draft changed, Runnable done,
            Runnable handedOver) {
        var amounts = new ArrayList<Field<Money>>();
        for (Field<Money> amount : List.of(ProjectFields.TOTAL_INVESTMENT, ProjectFields.CONTRACT_CAPITAL)) {
            boolean another = project.get(amount) != null && typed(changed, project, amount) != null;
            if (another && ContractDrafts.isContracted(project, amount)) {
                amounts.add(amount);
            }
        }
        if (amounts.isEmpty()) {
            context.perform(changed).onSuccess(edit -> done.run());
            return;
        }
        var question = new AmountQuestion(context, project, changed, amounts, done, handedOver);
        question.close = context.navigator().dialog(question);
    }

    private static Cell cell(Project project, Field<Money> amount) {
        return new Cell(EntityKind.PROJECT.key(), project.id(), amount.key());
    }

    private static Money typed(Draft changed, Project project, Field<Money> amount) {
        return amount.type().decode(changed.values().get(cell(project, amount)));
    }

    private void correct() {
        close.run();
        context.perform(changed).onSuccess(edit -> done.run());
    }

    // What else was typed is kept at once; the amounts wait for the agreement.
    private void agree() {
        close.run();
        Map<Cell, String> others = new LinkedHashMap<>(changed.values());
        Money total = or(typed(changed, project, ProjectFields.TOTAL_INVESTMENT), ProjectFields.TOTAL_INVESTMENT);
        Money capital = or(typed(changed, project, ProjectFields.CONTRACT_CAPITAL), ProjectFields.CONTRACT_CAPITAL);
        others.remove(cell(project, ProjectFields.TOTAL_INVESTMENT));
        others.remove(cell(project, ProjectFields.CONTRACT_CAPITAL));
        var editor = new ItemEditor(context, EntityKind.CONTRACT, context.navigator()::dialog);
        editor.setOwner(project);
        if (others.isEmpty()) {
            handedOver.run();
            editor.addAgreement(total, capital);
            return;
        }
        Draft rest = Draft.of(EditKind.CHANGE_SEVERAL, project.name(), Integer.toString(others.size()));
        others.forEach(rest::setEncoded);
        context.perform(rest).onSuccess(edit -> {
            done.run();
            editor.addAgreement(total, capital);
        });
    }

    private Money or(Money typed, Field<Money> amount) {
        return typed == null ? project.get(amount) : typed;
    }
}
