package landfall.ui.kit.filter;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import landfall.ui.kit.Controls;
import landfall.ui.kit.Style;

/** The button of a facet: its name, what is chosen of it, and its menu. */
final class FacetButton extends MenuButton {
    private static final double MOST_VALUE = 112;

    private final Facet facet;
    private final Label value = Style.FACET_VALUE.on(new Label());

    FacetButton(Facet facet) {
        this.facet = facet;
        Style.FACET.on(this);
        setId(facet.id());
        setMinWidth(Region.USE_PREF_SIZE);
        value.setMaxWidth(MOST_VALUE);
        value.managedProperty().bind(value.textProperty().isNotEmpty());
        var face = new HBox(4, Controls.label(facet.label(), Style.FACET_LABEL), value);
        face.setAlignment(Pos.CENTER_LEFT);
        setGraphic(face);
        setOnShowing(event -> getItems().setAll(facet.items()));
        getItems().add(new MenuItem()); // a menu without items never opens, and so would never be filled
    }

    Facet facet() {
        return facet;
    }

    /** Shows what is chosen now. */
    void refresh() {
        String chosen = facet.value();
        value.setText(chosen);
        Style.FACET_ON.on(this, !chosen.isEmpty());
        setAccessibleText(chosen.isEmpty() ? facet.label() : facet.label() + " " + chosen);
        setTooltip(chosen.isEmpty() ? null : new Tooltip(chosen)); // the button may be too narrow for it
    }
}
