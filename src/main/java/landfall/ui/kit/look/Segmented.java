package landfall.ui.kit.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * A row of two or three choices of which one always holds, such as 亿元 and 万元.
 *
 * @param <T> the type of the choices
 */
public final class Segmented<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final List<T> values = new ArrayList<>();
    private final Consumer<T> onChosen;
    private boolean choosing;

    /** @param onChosen called when the user picks another choice */
    public Segmented(Consumer<T> onChosen) {
        this.onChosen = onChosen;
        Style.SEGMENTED.on(this);
        setMinWidth(Region.USE_PREF_SIZE);
        setMaxWidth(Region.USE_PREF_SIZE);
        // Not by the actions of the toggles: an arrow key marks the next choice without one.
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now != null && !choosing) {
                onChosen.accept(values.get(group.getToggles().indexOf(now)));
            }
        });
    }

    /** Adds a choice at the end; the icon may be null. */
    public Segmented<T> add(T value, String text, Node icon) {
        var toggle = new ToggleButton(text, icon);
        toggle.setToggleGroup(group);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        if (values.isEmpty()) {
            Style.FIRST.on(toggle);
        }
        toggle.setOnAction(event -> {
            if (group.getSelectedToggle() == null) { // a second click must not leave the row without a choice
                mark(toggle);
            }
        });
        values.add(value);
        getChildren().add(toggle);
        return this;
    }

    /** Shows a choice as the one that holds, without calling anybody. */
    public Segmented<T> choose(T value) {
        int at = values.indexOf(value);
        mark(at < 0 ? null : group.getToggles().get(at));
        return this;
    }

    /** The same, where everything that is none of the choices means the first. */
    public Segmented<T> chooseOrFirst(T value) {
        return choose(values.contains(value) ? value : values.getFirst());
    }

    private void mark(Toggle toggle) {
        choosing = true;
        group.selectToggle(toggle);
        choosing = false;
    }
}
