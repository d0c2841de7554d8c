package landfall.ui.kit.form;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/**
 * Keeps what is being typed in a form on the disk until it is saved or dropped, and offers it again when the form is
 * opened the next time, after a crash for instance.
 */
public final class FormDraft extends HBox {
    private final TypedTexts texts;
    private final Map<String, Line<?>> lines = new LinkedHashMap<>();
    private boolean over;

    /** An input and what stood in it at first. */
    private record Line<T>(FieldInput<T> input, String before) {
        private static <T> Line<T> of(FieldInput<T> input) {
            return new Line<>(input, text(input));
        }

        // What cannot be read is kept as it was typed.
        private static <T> String text(FieldInput<T> input) {
            if (input.focusNode() instanceof TextInputControl typed) {
                return typed.getText() == null ? "" : typed.getText();
            }
            T value = input.read().value();
            return value == null ? "" : input.field().type().encode(value);
        }

        private void show(String text) {
            if (input.focusNode() instanceof TextInputControl typed) {
                typed.setText(text);
            } else {
                input.show(text.isEmpty() ? null : input.field().type().decode(text));
            }
        }
    }

    private FormDraft(PlaceContext context, String key) {
        texts = TypedTexts.of(context, key);
        setId("form-draft");
        Style.all(this, Style.BANNER, Style.BANNER_INFO);
        setVisible(false);
        setManaged(false);
    }

    /**
     * Watches over a form whose values were shown.
     *
     * @param key what tells the form from others of the workspace, such as the id of what is changed in it
     * @return the line that offers what was typed before, to be put above the form; it is hidden while there is nothing
     */
    public static FormDraft of(PlaceContext context, String key, ProjectForm form) {
        var draft = new FormDraft(context, key);
        form.inputs().forEach(input -> draft.lines.put(input.field().key(), Line.of(input)));
        form.addEventFilter(InputEvent.ANY, event -> {
            if (event.getEventType() != javafx.scene.input.MouseEvent.MOUSE_MOVED) {
                draft.changed();
            }
        });
        draft.lines.values().forEach(line -> {
            if (line.input().focusNode() instanceof TextInputControl typed) {
                typed.textProperty().addListener((property, old, text) -> draft.changed());
            }
        });
        draft.offer(context);
        return draft;
    }

    private void changed() {
        if (!over) {
            texts.typed(this::typed);
        }
    }

    private void offer(PlaceContext context) {
        Map<String, String> waiting = texts.waiting();
        if (waiting.isEmpty()) {
            return;
        }
        var words = new Label(context.texts().of("kit.draft.waiting"));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var take = Controls.link(context.texts().of("kit.draft.take"), () -> take(waiting));
        take.setId("draft-take");
        var drop = Controls.link(context.texts().of("kit.draft.drop"), this::drop);
        drop.setId("draft-drop");
        getChildren().setAll(Icons.of(Feather.EDIT_3), words, take, drop);
        setVisible(true);
        setManaged(true);
    }

    private void take(Map<String, String> waiting) {
        hideOffer();
        waiting.forEach((field, text) -> {
            Line<?> line = lines.get(field);
            if (line != null) {
                try {
                    line.show(text);
                } catch (RuntimeException e) {
                    return; // of a version whose values were written differently
                }
            }
        });
    }

    private void drop() {
        hideOffer();
        texts.done();
    }

    private void hideOffer() {
        setVisible(false);
        setManaged(false);
    }

    // As long as the former text is neither taken nor dropped, it counts more than an untouched form.
    private Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        lines.forEach((field, line) -> {
            String text = Line.text(line.input());
            if (!text.equals(line.before())) {
                typed.put(field, text);
            }
        });
        return typed.isEmpty() && isVisible() ? null : typed;
    }

    /** What was typed is saved, or not wanted any more. */
    public void done() {
        over = true;
        if (isVisible()) {
            texts.giveBack(); // what waited was neither taken nor dropped
        } else {
            texts.done();
        }
    }
}
