package landfall.ui.merge.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.journal.Cell;
import landfall.journal.Conflict.Claim;
import landfall.journal.Draft;
import landfall.journal.draft.ConflictDrafts;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.form.FieldEditor;
import landfall.ui.kit.form.FieldInputs;
import landfall.ui.kit.form.FormContext;
import landfall.ui.kit.form.TypedText;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** One conflict: what stood before, what each side wrote, and how it is settled. */
public final class CaseCard extends VBox {
    private static final double BEFORE = 150;
    private static final double GAP = 12;

    /** A way to settle it: the boxes in the card, then both texts, then a value of one's own. */
    private record Way(Node node, Supplier<Draft> draft) {
    }

    /**
     * What the card shows; the same look again needs no new card.
     *
     * @param number its place among the conflicts, from 1
     * @param current whether it is the one that is being settled
     * @param open whether anything can be settled yet
     * @param outcome how it was settled, or null
     */
    public record Look(Case which, int number, int of, boolean current, boolean open, String outcome) {
    }

    private final PlaceContext context;
    private final Texts texts;
    private final MergeWords words;
    private final CaseActions actions;
    private final Look look;
    private final Case which;
    private final List<Way> ways = new ArrayList<>();
    private final List<ClaimBox> boxes = new ArrayList<>();
    private final VBox body = MergeStyle.MERGE_CARD_BODY.on(new VBox(8));
    private final Label hint = Controls.label("", Style.TEXT_SM, Style.MUTED);
    private final Label written = Controls.label("", Style.TEXT_SM, Style.MUTED);
    private Button confirm;
    private FieldEditor<?> editor;
    private TypedText typed;
    private Way taken;

    /** A card that shows how things stand in this bureau. */
    public CaseCard(Look look, PlaceContext context, MergeWords words, CaseActions actions, Pipeline pipeline) {
        this.look = look;
        this.which = look.which();
        this.context = context;
        this.texts = context.texts();
        this.words = words;
        this.actions = actions;
        MergeStyle.MERGE_CARD.on(this);
        MergeStyle.MERGE_CARD_NOW.on(this, look.current() && look.open());
        setId("merge-case-" + look.number());
        body.getChildren().add(sides());
        getChildren().addAll(new CaseHead(look, words, actions, pipeline), body);
        if (which.settled()) {
            markSettled(pipeline);
        }
        if (look.current() && look.open()) {
            getChildren().add(foot());
            takeUp();
        }
    }

    // What was typed here and not settled, before the user looked at another conflict for instance, stands here again.
    private void takeUp() {
        if (canType()) {
            typed = TypedText.of(context, "merge " + which.cell().row() + " " + which.cell().field());
            if (typed.waiting() != null) {
                type();
                text().ifPresent(text -> text.setText(typed.waiting()));
            }
        }
    }

    /** What the card shows. */
    public Look look() {
        return look;
    }

    // Which side it was, for whoever comes back to what is settled.
    private void markSettled(Pipeline pipeline) {
        boolean there = which.isThere(pipeline);
        String value = which.value(pipeline);
        boolean both = which.canKeepBoth() && which.both().equals(value);
        for (int i = 0; i < boxes.size(); i++) {
            boolean stands = which.isAboutDeletion() ? there == (i == 0)
                    : both || Objects.equals(boxes.get(i).value(), value);
            boxes.get(i).take(stands);
        }
    }

    // A grid, because a row asks wrapped values for their height without telling them their width.
    private GridPane sides() {
        var row = new GridPane(GAP, GAP);
        row.add(before(), 0, 0);
        row.getColumnConstraints().add(new ColumnConstraints(BEFORE));
        if (which.isAboutDeletion()) {
            List<Claim> changes = which.conflict().claims().stream()
                    .filter(claim -> !isDeletion(claim)).toList();
            List<Claim> deletions = which.conflict().claims().stream().filter(CaseCard::isDeletion).toList();
            add(row, changes, () -> ConflictDrafts.keep(which.conflict(), name()));
            add(row, deletions, () -> ConflictDrafts.delete(which.conflict(), name()));
        } else {
            // What was written here stands at the left, as on every laptop.
            which.conflict().claims().stream().sorted(Comparator.comparing(
                    claim -> !words.isOwn(claim.author()))).forEach(claim -> add(row, List.of(claim),
                            () -> ConflictDrafts.settle(which.conflict(), name(), claim.change().value())));
        }
        return row;
    }

    private static boolean isDeletion(Claim claim) {
        return claim.change().cell().field().equals(Cell.DELETED) && claim.change().value() != null;
    }

    private String name() {
        return words.record().name(which.cell());
    }

    private Node before() {
        var box = new VBox(2);
        if (which.isAboutDeletion()) {
            var told = Controls.label(texts.of("merge.deletion.note"), Style.TEXT_SM, Style.MUTED);
            told.setWrapText(true);
            told.setMinHeight(USE_PREF_SIZE);
            box.getChildren().add(told);
            return box;
        }
        box.getChildren().add(Controls.label(texts.of("merge.before"), Style.TEXT_SM, Style.MUTED));
        var value = new Label(words.value(which.cell(), which.before() == null ? null : which.before().value()));
        value.setWrapText(true);
        value.setMinHeight(USE_PREF_SIZE);
        Style.SUBTLE.on(value, which.before() == null || which.before().value() == null);
        box.getChildren().add(value);
        return box;
    }

    private void add(GridPane row, List<Claim> claims, Supplier<Draft> draft) {
        int key = ways.size() + 1;
        var box = new ClaimBox(which, claims, words, look.current() && look.open() ? key : 0,
                () -> pressed(key), look.open());
        var column = new ColumnConstraints(0, 100, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        row.getColumnConstraints().add(column);
        row.add(box, key, 0);
        box.setMaxHeight(Double.MAX_VALUE);
        boxes.add(box);
        ways.add(new Way(box, draft));
    }

    private void pressed(int key) {
        if (look.current()) {
            pick(key);
        } else if (look.open()) {
            actions.choose(which);
        }
    }

    private HBox foot() {
        var foot = MergeStyle.MERGE_CARD_FOOT.on(new HBox(8, hint, Controls.spacer()));
        foot.setAlignment(Pos.CENTER_LEFT);
        hint.setText(texts.of("merge.pick.hint"));
        if (which.canKeepBoth()) {
            var both = keyed(texts.of("merge.both"), ways.size() + 1);
            both.setId("merge-both");
            foot.getChildren().add(both);
        }
        if (canType()) {
            var own = keyed(texts.of("merge.own"), ways.size() + 2);
            own.setId("merge-own");
            own.setGraphicTextGap(6);
            foot.getChildren().add(own);
        }
        confirm = Controls.primary(Feather.CHECK, texts.of(look.of() > 1 ? "merge.confirm.next" : "merge.confirm"),
                "Enter", this::confirm);
        confirm.setId("merge-confirm");
        confirm.setDisable(true);
        foot.getChildren().add(confirm);
        return foot;
    }

    private Button keyed(String text, int key) {
        var button = Controls.button("", () -> pick(key));
        var content = new HBox(6, new Label(text), Controls.keyCap(Integer.toString(key)));
        content.setAlignment(Pos.CENTER);
        button.setGraphic(content);
        button.setAccessibleText(text);
        return button;
    }

    private boolean canType() {
        return which.field() != null && FieldInputs.canType(which.field()) && !which.field().isInternal();
    }

    /** Takes the way with this number: a side, then both, then a value of one's own; other numbers do nothing. */
    public void pick(int key) {
        if (!look.current() || !look.open()) {
            return;
        }
        if (key >= 1 && key <= ways.size()) {
            take(ways.get(key - 1), null);
        } else if (key == ways.size() + 1 && which.canKeepBoth()) {
            take(new Way(null, () -> ConflictDrafts.settle(which.conflict(), name(), which.both())),
                    texts.of("merge.both.hint", which.both().replace('\n', ' ')));
        } else if (key == ways.size() + 2 && canType()) {
            type();
        }
    }

    private void take(Way way, String said) {
        taken = way;
        body.getChildren().remove(editor);
        // Both texts stand in no box of their own: both boxes are taken.
        boxes.forEach(box -> box.take(way.node() == box || way.node() == null));
        body.getChildren().remove(written);
        if (said != null) {
            written.setText(said);
            written.setWrapText(true);
            written.setMinHeight(USE_PREF_SIZE);
            body.getChildren().add(written);
        }
        hint.setText(texts.of("merge.taken.hint"));
        confirm.setDisable(false);
        requestFocus();
    }

    // The field's own editor, so that amounts and days are read and checked as in every form.
    private void type() {
        if (editor == null) {
            editor = new FieldEditor<>(which.field(), FormContext.of(context), false);
            editor.setId("merge-typed");
            editor.setMaxWidth(420);
            text().ifPresent(input -> input.textProperty().addListener((property, before, text) -> typed.typed(text)));
        }
        body.getChildren().remove(editor);
        body.getChildren().add(editor);
        take(editor);
        editor.input().focusNode().requestFocus();
    }

    // Empty where the field's value is not typed but ticked.
    private Optional<TextInputControl> text() {
        return editor.input().focusNode() instanceof TextInputControl text ? Optional.of(text) : Optional.empty();
    }

    private void take(FieldEditor<?> typed) {
        body.getChildren().remove(written);
        boxes.forEach(box -> box.take(false));
        taken = new Way(typed, () -> own(typed));
        hint.setText(texts.of("merge.own.hint"));
        confirm.setDisable(false);
    }

    private <T> Draft own(FieldEditor<T> typed) {
        if (!typed.validate(true)) {
            return null;
        }
        Field<T> field = typed.field();
        Draft draft = ConflictDrafts.settle(which.conflict(), name(), field.type().encode(typed.value()));
        typed.input().prepare(draft);
        return draft;
    }

    /** Settles the conflict the way that was taken, if one was and it can be. */
    public void confirm() {
        Draft draft = taken == null ? null : taken.draft().get();
        if (draft != null) {
            confirm.setDisable(true);
            if (typed != null) {
                typed.done();
            }
            actions.settle(draft);
        }
    }

    /** Lets the card be confirmed again after it could not be recorded. */
    public void again() {
        if (confirm != null) {
            confirm.setDisable(taken == null);
            if (editor != null) {
                text().ifPresent(text -> typed.typed(text.getText()));
            }
        }
    }

    /** Enter settles, but in a text of several lines it begins a new one unless Ctrl is held. */
    public boolean confirmsBy(KeyEvent event) {
        return event.getCode() == KeyCode.ENTER && (!(event.getTarget() instanceof TextArea) || event.isShortcutDown());
    }
}
