package landfall.ui.kit.form;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
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
import landfall.text.Checks;
import landfall.text.Checks.Remark;
import landfall.text.Reading;
import landfall.ui.kit.Style;

/**
 * One value edited in its place: Enter keeps it (Shift Enter breaks the line of a long text), Esc leaves it as it
 * was, Tab keeps it and goes on, and so does whoever clicks elsewhere. A value that cannot be kept is framed in red
 * and said why.
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
    private final Label message = Style.FIELD_ERROR.on(new Label());
    private final Popup popup = new Popup();
    private final ChangeListener<Node> focus = (property, before, owner) -> focused(owner);
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
        input.focusNode().setId("inline-" + field.key());
        input.node().setMaxWidth(Double.MAX_VALUE);
        getChildren().add(input.node());
        popup.setHideOnEscape(false);
        popup.getContent().add(Style.SUGGESTIONS.on(new StackPane(message)));
        if (input.focusNode() instanceof TextArea) {
            input.focusNode().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        } else {
            // The input's own keys come first: Enter in an open list picks a word, it does not keep the value.
            input.focusNode().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        }
        sceneProperty().addListener((property, before, scene) -> watch(before, scene));
    }

    public Field<T> field() {
        return input.field();
    }

    /** Puts the cursor into the input, everything in it selected. */
    public void start() {
        input.focusNode().requestFocus();
        if (input.focusNode() instanceof TextInputControl text) {
            text.selectAll();
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
        String wrong = wrong(reading);
        if (wrong.isEmpty()) {
            close(exit, Objects.equals(reading.value(), entity.get(field())) ? null : draft(reading.value()));
        } else if (exit == Exit.ELSEWHERE) {
            close(Exit.ESCAPE, null); // what cannot be kept is dropped when the user has gone elsewhere
        } else {
            say(wrong);
        }
    }

    private void close(Exit exit, Draft changed) {
        closed = true;
        popup.hide();
        done.left(exit, changed);
    }

    private Draft draft(T value) {
        Draft draft = Draft.of(EditKind.CHANGE, subject, field().labelKey());
        input.prepare(draft);
        return draft.set(entity.id(), field(), value);
    }

    private String wrong(Reading<T> reading) {
        if (reading.isUnreadable()) {
            return reading.message(context.texts());
        }
        Optional<Remark> remark = Checks.of(field(), reading.value(), context.today());
        return remark.filter(Remark::refused).map(found -> found.message(context.texts())).orElse("");
    }

    private void say(String text) {
        message.setText(text);
        input.mark(true);
        Bounds at = localToScreen(getLayoutBounds());
        if (at != null && !popup.isShowing()) {
            popup.show(this, at.getMinX(), at.getMaxY() + 2);
        }
    }
}
