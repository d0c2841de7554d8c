package landfall.ui.kit.form;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import landfall.domain.Field;
import landfall.text.Reading;

/** An input in which the value is typed as a text. */
final class TypedInput<T> extends FieldInput<T> {
    private final Region node;
    private final TextInputControl control;
    private final Function<T, String> write;
    private final Function<String, Reading<T>> read;
    private T shown;
    private String shownText = "";

    TypedInput(Field<T> field, Region node, TextInputControl control, Function<T, String> write,
            Function<String, Reading<T>> read) {
        super(field);
        this.node = node;
        this.control = control;
        this.write = write;
        this.read = read;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node focusNode() {
        return control;
    }

    @Override
    public void show(T value) {
        shown = value;
        shownText = value == null ? "" : write.apply(value);
        control.setText(shownText);
    }

    @Override
    public Reading<T> read() {
        String text = control.getText() == null ? "" : control.getText();
        // Untouched text gives back the very value: nothing is lost by opening a form and closing it.
        return text.equals(shownText) ? new Reading<>(shown, null, java.util.List.of()) : read.apply(text);
    }
}
