package landfall.ui.board;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.text.Texts;
import landfall.ui.kit.Controls;
import landfall.ui.kit.Style;

/** A small form that floats beside a card: a few questions, Enter to confirm, Esc to leave things as they were. */
final class QuestionForm extends VBox {
    static final double WIDTH = 328;

    private final List<? extends Answer<?>> answers;
    private final Runnable confirmed;
    private final Runnable cancelled;
    private boolean closed;

    /**
     * @param title what will happen, with its sign
     * @param subject the project's name
     * @param note a sentence below the questions, or empty
     * @param verb what the button does
     * @param confirmed called once when every answer is good
     * @param cancelled called once when the user changes his mind
     */
    QuestionForm(Texts texts, Label title, String subject, List<? extends Answer<?>> answers, String note, String verb,
                 Runnable confirmed, Runnable cancelled) {
        this.answers = answers;
        this.confirmed = confirmed;
        this.cancelled = cancelled;
        BoardStyle.MOVE_FORM.on(this);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setAccessibleText(title.getText());
        BoardStyle.MOVE_TITLE.on(title);
        var questions = new VBox(10);
        questions.getChildren().setAll(answers);
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
        getChildren().add(foot);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(MouseEvent.ANY, Event::consume);
        addEventHandler(KeyEvent.ANY, event -> {
            if (!event.isShortcutDown()) {
                event.consume(); // keys typed here mean nothing to the board or the window
            }
        });
    }

    private void press(KeyEvent event) {
        if (isListOpen(event)) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            cancel();
        } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            event.consume();
            confirm();
        }
    }

    private static boolean isListOpen(KeyEvent event) {
        for (Node at = event.getTarget() instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at instanceof ComboBox<?> box) {
                return box.isShowing();
            }
        }
        return false;
    }

    /** Puts the cursor into the first question. */
    void start() {
        answers.getFirst().focusInput();
    }

    /** Gives up, unless the form is closed already. */
    void cancel() {
        if (!closed) {
            closed = true;
            cancelled.run();
        }
    }

    private void confirm() {
        Answer<?> firstWrong = null;
        for (Answer<?> answer : answers) {
            if (!answer.check() && firstWrong == null) {
                firstWrong = answer;
            }
        }
        if (firstWrong != null) {
            firstWrong.focusInput();
        } else if (!closed) {
            closed = true;
            confirmed.run();
        }
    }
}
