package landfall.ui.dashboard;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.ui.kit.Controls;
import landfall.ui.kit.Style;

/** A framed part of the analysis with its title, what it counts, and a legend at the right. */
final class Panel extends VBox {
    private static final double SIDE = 12;

    private final Label note = DashboardStyle.DASH_PANEL_NOTE.on(new Label());
    private final HBox legend = new HBox(10);

    Panel(String title, Region body) {
        Style.PANEL.on(this);
        var name = DashboardStyle.DASH_PANEL_TITLE.on(new Label(title));
        name.setMinWidth(USE_PREF_SIZE);
        legend.setAlignment(Pos.CENTER_RIGHT);
        legend.setMinWidth(USE_PREF_SIZE);
        VBox.setMargin(body, new Insets(0, SIDE, SIDE, SIDE));
        VBox.setVgrow(body, Priority.ALWAYS);
        var head = DashboardStyle.DASH_PANEL_HEAD.on(new HBox(8, name, note, Controls.spacer(), legend));
        getChildren().addAll(head, body);
        setMinWidth(0);
    }

    void note(String text) {
        note.setText(text);
    }

    void legend(Node... entries) {
        legend.getChildren().setAll(entries);
    }

    /** One entry of a legend: a sign and what it stands for. */
    static HBox entry(DashboardStyle sign, String text) {
        var entry = new HBox(5, sign.on(new Region()), DashboardStyle.DASH_PANEL_NOTE.on(new Label(text)));
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }
}
