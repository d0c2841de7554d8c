package landfall.ui.board;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.text.Reading;
import landfall.text.Texts;
import landfall.ui.kit.Controls;
import landfall.ui.kit.Style;
import atlantafx.base.theme.Styles;

/**
 * One question of a form: its label, where to type, and what is wrong with what was typed.
 *
 * @param <T> the type of the answer
 */
final class Answer<T> extends VBox {
    private final Texts texts;
    private final boolean required;
    private final Function<String, Reading<? extends T>> read;
    private final TextField editor;
    private final Control control;
    private final Label note = Style.FIELD_NOTE.on(new Label());

    /**
     * A question without an answer yet.
     *
     * @param id by which tests find the input
     * @param choices the usual answers; none makes it a plain field
     * @param read makes the answer of the text
     */
    Answer(Texts texts, String id, String label, boolean required, List<String> choices,
           Function<String, Reading<? extends T>> read) {
        this.texts = texts;
        this.required = required;
        this.read = read;
        Style.FIELD.on(this);
        if (choices.isEmpty()) {
            editor = new TextField();
            control = editor;
        } else {
            var box = new ComboBox<String>();
            box.setEditable(true);
            box.getItems().setAll(choices);
            box.setVisibleRowCount(8);
            editor = box.getEditor();
            control = box;
        }
        control.setMaxWidth(Double.MAX_VALUE);
        editor.setId(id);
        editor.setAccessibleText(label);
        var head = new HBox(3, Controls.label(label, Style.FIELD_LABEL));
        if (required) {
            head.getChildren().add(Controls.label("*", Style.FIELD_REQUIRED));
        }
        note.setWrapText(true);
        show("", false);
        getChildren().addAll(head, control, note);
        editor.focusedProperty().addListener((property, before, now) -> {
            if (!now && !editor.getText().isBlank()) {
                check();
            }
        });
    }

    /** Fills the answer in beforehand. */
    Answer<T> with(String text) {
        editor.setText(text);
        return this;
    }

    /** What to type, shown inside the empty field. */
    Answer<T> prompt(String text) {
        editor.setPromptText(text);
        return this;
    }

    /** The answer, or null when the field is empty or cannot be read. */
    T value() {
        return read.apply(editor.getText()).value();
    }

    /** Says what is wrong; true when nothing is. */
    boolean check() {
        Reading<? extends T> reading = read.apply(editor.getText());
        boolean missing = required && reading.value() == null;
        String problem = reading.isUnreadable() ? reading.message(texts)
                : missing ? texts.of("board.form.required") : "";
        show(problem, !problem.isEmpty());
        return problem.isEmpty();
    }

    void focusInput() {
        editor.requestFocus();
        editor.selectAll();
    }

    private void show(String text, boolean wrong) {
        note.setText(text);
        note.setVisible(!text.isEmpty());
        note.setManaged(!text.isEmpty());
        Style.FIELD_ERROR.on(note, wrong);
        control.pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
    }
}
