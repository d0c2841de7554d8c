package landfall.ui.kit.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import landfall.domain.Entity;
import landfall.domain.Field;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.quality.QualityDrafts;
import landfall.quality.rule.Accepted;
import landfall.quality.rule.Finding;
import landfall.quality.rule.Fix;
import landfall.quality.rule.Rules;
import landfall.quality.rule.Severity;
import landfall.text.Reading;
import landfall.ui.kit.look.Style;

/**
 * One value edited in its place: Enter keeps it (Shift Enter breaks the line of a long text), Esc leaves it as it
 * was, Tab keeps it and goes on, and so does whoever clicks elsewhere. A value that cannot be kept is framed in red
 * and said why, and the editor stays. An unusual value is asked about: Enter again keeps it for good, ↓ takes the value
 * that was probably meant; whoever clicks elsewhere keeps it too, and the question stays on the list of findings.
 *
 * @param <T> the type of the value
 */
public final class InlineEditor<T> extends StackPane {
    /** How the user left the editor. */
    public enum Exit { ENTER, TAB, SHIFT_TAB, ESCAPE, ELSEWHERE }

    /** What happens when the user is done. */
    @FunctionalInterface
    public interface Done {
        /** @param changed what the user did, or null when the value is as it was */
        void left(Exit exit, Draft changed);
    }

    private final FieldInput<T> input;
    private final FormContext context;
    private final Entity entity;
    private final String subject;
    private final Done done;
    private final EditorRemark remark;
    private final TypedText typed;
    private final Popup popup = new Popup();
    private final ChangeListener<Node> focus = (property, before, owner) -> focused(owner);
    private List<Finding> asked = List.of();
    private Fix fix;
    private boolean entered;
    private boolean closed;

    /** @param subject the name by which the label of the edit calls the entity */
    public InlineEditor(Field<T> field, Entity entity, String subject, FormContext context, Done done) {
        this.input = FieldInputs.of(field, context);
        this.context = context;
        this.entity = entity;
        this.subject = subject;
        this.done = done;
        Style.INLINE_EDITOR.on(this);
        input.show(entity.get(field));
        typed = context.typing().of("cell " + entity.id() + " " + field.key());
        input.focusNode().setId("inline-" + field.key());
        input.node().setMaxWidth(Double.MAX_VALUE);
        getChildren().add(input.node());
        popup.setHideOnEscape(false);
        remark = new EditorRemark(context.texts(), this::take, () -> leave(Exit.ENTER));
        popup.getContent().add(remark);
        input.focusNode().addEventFilter(KeyEvent.KEY_PRESSED, this::pressedWhileAsked);
        if (input.focusNode() instanceof TextArea) {
            input.focusNode().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        } else {
            // The input's own keys come first: Enter in an open list picks a word, it does not keep the value.
            input.focusNode().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        }
        sceneProperty().addListener((property, before, scene) -> watch(before, scene));
        if (input.focusNode() instanceof TextInputControl text) {
            if (isWaiting()) {
                text.setText(typed.waiting());
            }
            text.textProperty().addListener((property, before, now) -> typed.typed(now));
        }
    }

    // True when something was typed here that a crash or a power cut kept from being saved.
    private boolean isWaiting() {
        return typed.waiting() != null;
    }

    public Field<T> field() {
        return input.field();
    }

    /** Puts the cursor into the input, everything in it selected. */
    public void start() {
        input.focusNode().requestFocus();
        if (input.focusNode() instanceof TextInputControl text) {
            if (isWaiting()) {
                text.end();
                remark.ask(context.texts().of("kit.draft.waiting"));
                show();
            } else {
                text.selectAll();
            }
        }
        entered = true;
    }

    private void pressed(KeyEvent event) {
        boolean breaksLine = event.getCode() == KeyCode.ENTER && event.isShiftDown();
        if (breaksLine && input.focusNode() instanceof TextArea area) {
            area.replaceSelection("\n");
            event.consume();
            return;
        }
        Exit exit = switch (event.getCode()) {
            case ENTER -> Exit.ENTER;
            case TAB -> event.isShiftDown() ? Exit.SHIFT_TAB : Exit.TAB;
            case ESCAPE -> Exit.ESCAPE;
            default -> null;
        };
        if (exit != null) {
            event.consume();
            leave(exit);
        }
    }

    private void watch(Scene before, Scene scene) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(focus);
            popup.hide();
        }
        if (scene != null) {
            scene.focusOwnerProperty().addListener(focus);
        }
    }

    private void focused(Node owner) {
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at == this) {
                return;
            }
        }
        if (entered && owner != null) {
            leave(Exit.ELSEWHERE);
        }
    }

    private void leave(Exit exit) {
        if (closed) {
            return;
        }
        if (exit == Exit.ESCAPE) {
            close(exit, null);
            return;
        }
        Reading<T> reading = input.read();
        if (reading.isUnreadable()) {
            stay(exit, reading.message(context.texts()));
            return;
        }
        if (Objects.equals(reading.value(), entity.get(field()))) {
            close(exit, null);
            return;
        }
        // What the list shows may be older than the edit of the cell before.
        Entity known = context.pipeline().entity(entity.kind(), entity.id());
        Entity after = Entity.of(entity.id(), (known == null ? entity : known).facts().with(field(), reading.value()));
        List<Finding> findings = Rules.about(after, List.of(field()), context.around());
        Finding wrong = findings.stream().filter(finding -> finding.severity() == Severity.ERROR).findFirst()
                .orElse(null);
        List<Finding> open = Accepted.field(entity.kind()).isEmpty() ? List.of()
                : findings.stream().filter(Finding::asks).toList();
        if (wrong != null) {
            stay(exit, remark.words().message(wrong));
            offer(wrong);
        } else if (open.isEmpty() || exit == Exit.ELSEWHERE) {
            close(exit, draft(reading.value(), after, List.of()));
        } else if (marks(open).equals(marks(asked))) {
            close(exit, draft(reading.value(), after, open));
        } else {
            asked = open;
            remark.ask(remark.words().message(open.getFirst()));
            offer(open.getFirst());
            show();
        }
    }

    private static List<String> marks(List<Finding> findings) {
        return findings.stream().map(Finding::mark).toList();
    }

    // What cannot be kept stays where it was typed, also when the user has gone elsewhere: nothing typed is lost.
    private void stay(Exit exit, String wrong) {
        asked = List.of();
        fix = null;
        remark.refuse(wrong);
        input.mark(true);
        if (exit == Exit.ELSEWHERE) {
            entered = false;
            input.focusNode().requestFocus();
            entered = true;
        }
        show();
    }

    private void offer(Finding finding) {
        fix = finding.fix() != null && finding.fix().field() == field() ? finding.fix() : null;
        remark.offer(fix);
    }

    @SuppressWarnings("unchecked")
    private void take() {
        input.show((T) fix.value());
        leave(Exit.ENTER);
    }

    private void pressedWhileAsked(KeyEvent event) {
        if (!popup.isShowing()) {
            return;
        }
        if (event.getCode() == KeyCode.DOWN && fix != null) {
            event.consume();
            take();
        } else if (!event.getCode().isModifierKey() && Stream.of(KeyCode.ENTER, KeyCode.TAB, KeyCode.ESCAPE)
                .noneMatch(event.getCode()::equals)) {
            popup.hide(); // the value is being changed
            asked = List.of();
        }
    }

    private void close(Exit exit, Draft changed) {
        closed = true;
        popup.hide();
        typed.done();
        done.left(exit, changed);
    }

    private Draft draft(T value, Entity after, List<Finding> letStand) {
        Draft draft = Draft.of(EditKind.CHANGE, subject, field().labelKey());
        input.prepare(draft);
        QualityDrafts.remember(draft, after, entity.id(), letStand);
        return draft.set(entity.id(), field(), value);
    }

    private void show() {
        Bounds at = localToScreen(getLayoutBounds());
        if (at != null && !popup.isShowing()) {
            popup.show(this, at.getMinX(), at.getMaxY() + 2);
        }
    }
}
