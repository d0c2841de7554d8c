package landfall.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The bar under the toolbar that narrows what a place shows. */
public final class FilterBar extends HBox {

    public FilterBar() {
        Style.FILTER_BAR.on(this);
    }

    /** Adds nodes at the end. */
    public FilterBar with(Node... nodes) {
        getChildren().addAll(nodes);
        return this;
    }

    /** A field that filters as one types, with its icon and the key "/". */
    public static StackPane filter(TextField field, String prompt) {
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        Style.FILTER_FIELD.on(field);
        var icon = Icons.of(Feather.FILTER);
        icon.setMouseTransparent(true);
        var key = Controls.keyCap("/");
        key.setMouseTransparent(true);
        key.visibleProperty().bind(field.focusedProperty().not().and(field.textProperty().isEmpty()));
        var pane = new StackPane(field, icon, key);
        StackPane.setAlignment(icon, Pos.CENTER_LEFT);
        StackPane.setAlignment(key, Pos.CENTER_RIGHT);
        Style.FILTER_PANE.on(pane);
        pane.setMinWidth(120);
        pane.setPrefWidth(176);
        pane.setMaxWidth(176);
        return pane;
    }

    /** A button that opens a list of values to narrow by. */
    public static MenuButton facet(String label) {
        var facet = Style.FACET.on(new MenuButton(label));
        facet.setMinWidth(Region.USE_PREF_SIZE);
        return facet;
    }

    /** A button that opens a list, with what is chosen behind the label: 排序：下一步到期. */
    public static MenuButton choice(Feather icon, String label, Label value) {
        var facet = facet("");
        var row = new HBox(4, Controls.label(label, Style.FACET_LABEL), Style.FACET_VALUE.on(value));
        if (icon != null) {
            row.getChildren().addFirst(Icons.small(icon));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        facet.setGraphic(row);
        return facet;
    }

    /** A condition that holds and can be taken away: 不含已终止 ×. */
    public static Button condition(String text, Runnable remove) {
        var facet = Style.all(Controls.button(text, remove), Style.FACET, Style.FACET_ON);
        facet.setGraphic(Icons.small(Feather.X));
        return facet;
    }

    /** A switch with its count: 停滞 18. */
    public static ToggleButton toggle(Feather icon, String label, Label count) {
        var row = new HBox(4, Icons.small(icon), Controls.label(label, Style.FACET_LABEL),
                Style.FACET_VALUE.on(count));
        row.setAlignment(Pos.CENTER_LEFT);
        var toggle = Style.FACET.on(new ToggleButton(null, row));
        toggle.setAccessibleText(label);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        return toggle;
    }
}
