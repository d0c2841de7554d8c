package landfall.ui.capture;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.domain.ContactFields;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.exchange.capture.Part;
import landfall.text.Reading;
import landfall.text.Texts;
import landfall.ui.kit.form.FieldInput;
import landfall.ui.kit.form.FieldInputs;
import landfall.ui.kit.form.FormContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/**
 * One field under the line: what the line says of it, until somebody types something else.
 *
 * @param <T> the type of the value
 */
final class CaptureTile<T> extends VBox {
    private final FieldInput<T> input;
    private final Label inferred;
    private boolean filling;
    private boolean byHand;

    /** @param changed told whenever the value changes by hand */
    CaptureTile(Field<T> field, FormContext form, Runnable changed) {
        input = FieldInputs.of(field, form);
        Texts texts = form.texts();
        CaptureStyle.CAPTURE_TILE.on(this);
        // 姓名 alone could be anybody's.
        String name = texts.of(field == ContactFields.NAME ? EntityKind.CONTACT.labelKey() : field.labelKey());
        var label = Controls.label(name, CaptureStyle.CAPTURE_LABEL);
        label.setLabelFor(input.focusNode());
        inferred = Style.WARN_TEXT.on(Controls.label(texts.of("capture.inferred"), CaptureStyle.CAPTURE_LABEL));
        inferred.setMinWidth(USE_PREF_SIZE);
        inferred.setVisible(false);
        control().setId("capture-" + field.kind().key() + "-" + field.key());
        control().setAccessibleText(name);
        control().setPromptText(""); // an example would look like a value here
        control().textProperty().addListener((property, old, text) -> {
            if (!filling) {
                byHand = true;
                inferred.setVisible(false);
                input.mark(false);
                changed.run();
            }
        });
        control().focusedProperty().addListener((property, old, focused) -> {
            if (!focused && byHand) {
                fill(tile -> input.tidy());
                input.mark(input.read().isUnreadable());
            }
        });
        getChildren().addAll(new HBox(6, label, inferred), input.node());
    }

    private void fill(Consumer<CaptureTile<T>> change) {
        filling = true;
        change.accept(this);
        filling = false;
    }

    Field<T> field() {
        return input.field();
    }

    FieldInput<T> input() {
        return input;
    }

    TextInputControl control() {
        return (TextInputControl) input.focusNode();
    }

    /** Shows what the line says, or nothing for null; a value given by hand stays. */
    @SuppressWarnings("unchecked")
    void say(Part part) {
        if (!byHand) {
            fill(tile -> input.show(part == null ? null : (T) part.value()));
            inferred.setVisible(part != null && part.inferred());
        }
    }

    /** Shows a text as the line has it; one given by hand stays. */
    void say(String text) {
        if (!byHand) {
            fill(tile -> control().setText(text == null ? "" : text));
        }
    }

    /** Types a text as if by hand. */
    void type(String text) {
        byHand = true;
        fill(tile -> control().setText(text));
        inferred.setVisible(false);
    }

    boolean isByHand() {
        return byHand;
    }

    /** True when there is something to show: a value, or a field emptied by hand. */
    boolean isSaid() {
        return byHand || !control().getText().isEmpty();
    }

    Reading<T> read() {
        return input.read();
    }
}
