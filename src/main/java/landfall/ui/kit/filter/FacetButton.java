package landfall.ui.kit.filter;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/** The button of a facet: its name, what is chosen of it, and its menu. */
final class FacetButton extends MenuButton {
    private static final double MOST_VALUE = 112;
    private static final double GAP = 4;

    private final Facet facet;
    private final Label value = Style.FACET_VALUE.on(new Label());

    FacetButton(Facet facet) {
        this.facet = facet;
        Style.FACET.on(this);
        setId(facet.id());
        setMinWidth(Region.USE_PREF_SIZE);
        value.setMaxWidth(MOST_VALUE);
        value.managedProperty().bind(value.textProperty().isNotEmpty());
        var face = new HBox(GAP, Controls.label(facet.label(), Style.FACET_LABEL), value);
        face.setAlignment(Pos.CENTER_LEFT);
        setGraphic(face);
        setOnShowing(event -> getItems().setAll(facet.items()));
        getItems().add(new MenuItem()); // a menu without items never opens, and so would never be filled
    }

    Facet facet() {
        return facet;
    }

    /** The width in pixels that the button would want if this were chosen of it; empty for nothing. */
    double widthWith(String chosen) {
        return prefWidth(-1) - valueWidth(value.getText()) + valueWidth(chosen);
    }

    private double valueWidth(String chosen) {
        if (chosen.isEmpty()) {
            return 0;
        }
        var measured = new Text(chosen);
        measured.setFont(value.getFont());
        return GAP + Math.min(MOST_VALUE, Math.ceil(measured.getLayoutBounds().getWidth()));
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
