package landfall.ui.board.question;

import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.text.Texts;
import landfall.ui.board.look.BoardStyle;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.FocusOrder;
import landfall.ui.kit.look.Style;

/** A small form that floats beside a card: a few questions, Enter to confirm, Esc to leave things as they were. */
public final class QuestionForm extends VBox {
    public static final double WIDTH = 368;

    private final Region questions;
    private final BooleanSupplier isComplete;
    private final Runnable confirmed;
    private final Runnable cancelled;
    private boolean closed;

    /**
     * @param title what will happen, with its sign
     * @param subject the project's name
     * @param questions what is asked
     * @param isComplete says at each question what is wrong; true when nothing is
     * @param note a sentence below the questions, or empty
     * @param below what stands under the questions, or null
     * @param verb what the button does
     * @param confirmed called once when every answer is good
     * @param cancelled called once when the user changes his mind
     */
    QuestionForm(Texts texts, Label title, String subject, Region questions, BooleanSupplier isComplete, String note,
                 Region below, String verb, Runnable confirmed, Runnable cancelled) {
        this.questions = questions;
        this.isComplete = isComplete;
        this.confirmed = confirmed;
        this.cancelled = cancelled;
        BoardStyle.MOVE_FORM.on(this);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setAccessibleText(title.getText());
        BoardStyle.MOVE_TITLE.on(title);
        var scroll = new ScrollPane(questions);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button confirm = Controls.primary(verb, this::confirm);
        confirm.setId("form-confirm");
        var foot = new HBox(8, Controls.spacer(), Controls.button(texts.of("board.form.cancel"), this::cancel),
                confirm);
        getChildren().addAll(title, Controls.label(subject, Style.MUTED), scroll);
        if (!note.isEmpty()) {
            Label small = BoardStyle.MOVE_NOTE.on(new Label(note));
            small.setWrapText(true);
            small.setMinHeight(USE_PREF_SIZE);
            getChildren().add(small);
        }
        if (below != null) {
            getChildren().add(below);
        }
        getChildren().add(foot);
        addEventHandler(MouseEvent.ANY, Event::consume);
        addEventHandler(KeyEvent.ANY, this::press);
    }

    // After the inputs have had the key: an open list of suggestions wants Enter and Esc for itself.
    private void press(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            switch (event.getCode()) {
                case ESCAPE -> cancel();
                case ENTER -> {
                    if (event.getTarget() instanceof Button button) {
                        button.fire();
                    } else {
                        confirm();
                    }
                }
                default -> {
                }
            }
        }
        if (!event.isShortcutDown()) {
            event.consume(); // keys typed here mean nothing to the board or the window
        }
    }

    /** Puts the cursor into the first question. */
    public void start() {
        FocusOrder.focusFirst(questions);
    }

    /** Gives up, unless the form is closed already. */
    void cancel() {
        if (!closed) {
            closed = true;
            cancelled.run();
        }
    }

    /** Does it, when every answer is good. */
    void confirm() {
        if (!closed && isComplete.getAsBoolean()) {
            closed = true;
            confirmed.run();
        }
    }
}
