package landfall.ui.kit.form;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import landfall.domain.Field;
import landfall.text.Reading;

/** A tick; one that was never touched stays without a value. */
final class FlagInput extends FieldInput<Boolean> {
    private final CheckBox box;
    private Boolean shown;

    FlagInput(Field<Boolean> field, String label) {
        super(field);
        box = new CheckBox(label);
        box.setMinHeight(28);
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public Node focusNode() {
        return box;
    }

    @Override
    public void show(Boolean value) {
        shown = value;
        box.setSelected(Boolean.TRUE.equals(value));
    }

    @Override
    public Reading<Boolean> read() {
        boolean untouched = box.isSelected() == Boolean.TRUE.equals(shown);
        return untouched ? new Reading<>(shown, null, java.util.List.of()) : Reading.of(box.isSelected());
    }
}
