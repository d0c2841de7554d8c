package landfall.ui.kit.form;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import landfall.domain.Field;
import landfall.journal.Draft;
import landfall.text.Reading;

/**
 * The control in which one field's value is typed, without label or message.
 *
 * @param <T> the type of the value
 */
public abstract class FieldInput<T> {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Field<T> field;

    FieldInput(Field<T> field) {
        this.field = field;
    }

    public final Field<T> field() {
        return field;
    }

    /** What to put into the window. */
    public abstract Region node();

    /** The node inside that takes the focus. */
    public abstract Node focusNode();

    /** Shows a value, or nothing for null. */
    public abstract void show(T value);

    /** Reads what stands in the control now. */
    public abstract Reading<T> read();

    /** Writes the value as the program understood it, so that the user sees how it was read. */
    public void tidy() {
        Reading<T> reading = read();
        if (!reading.isUnreadable()) {
            show(reading.value());
        }
    }

    /** Frames the control in red, or not. */
    public final void mark(boolean wrong) {
        focusNode().pseudoClassStateChanged(DANGER, wrong);
    }

    /** Adds to the draft whatever has to exist before the value can be set, such as an enterprise not yet known. */
    public void prepare(Draft draft) {
    }
}
