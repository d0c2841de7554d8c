package landfall.ui.dossier;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The tabs of the dossier, each with the number of what it holds; one of them is always chosen. */
final class DossierTabs extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final StackPane body = new StackPane();

    DossierTabs() {
        DossierStyle.DOSSIER_TABS.on(this);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else {
                body.getChildren().setAll((Node) now.getUserData());
            }
        });
    }

    /** What the chosen tab shows. */
    StackPane body() {
        return body;
    }

    /**
     * Adds a tab at the end; the first one is chosen.
     *
     * @param key its id is "dossier-KEY-tab"
     * @param count stands behind the name, or null
     */
    ToggleButton add(String key, String name, Label count, Node content) {
        var tab = DossierStyle.DOSSIER_TAB.on(new ToggleButton(name, count));
        tab.setId("dossier-" + key + "-tab");
        if (count != null) {
            // A label without a number would keep its gap and draw the line under the tab too long.
            tab.contentDisplayProperty().bind(Bindings.when(count.textProperty().isEmpty())
                    .then(ContentDisplay.TEXT_ONLY).otherwise(ContentDisplay.RIGHT));
        }
        tab.setUserData(content);
        tab.setToggleGroup(group);
        getChildren().add(tab);
        if (group.getSelectedToggle() == null) {
            tab.setSelected(true);
        }
        return tab;
    }
}
