package landfall.ui.dashboard.panel;

import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** A framed part of the analysis with its title, what it counts, and a legend at the right. */
public final class Panel extends VBox {
    private static final double SIDE = 12;

    private final Label name;
    private final Label note = DashboardStyle.DASH_PANEL_NOTE.on(new Label());
    private final HBox legend = new HBox(10);
    private final HBox head;

    public Panel(String title, Region body) {
        Style.PANEL.on(this);
        name = DashboardStyle.DASH_PANEL_TITLE.on(new Label(title));
        name.setMinWidth(USE_PREF_SIZE);
        legend.setAlignment(Pos.CENTER_RIGHT);
        legend.setMinWidth(USE_PREF_SIZE);
        note.setMinWidth(0);
        VBox.setMargin(body, new Insets(0, SIDE, SIDE, SIDE));
        VBox.setVgrow(body, Priority.ALWAYS);
        head = DashboardStyle.DASH_PANEL_HEAD.on(new HBox(8, name, note, Controls.spacer(), legend));
        getChildren().addAll(head, body);
        setMinWidth(0);
    }

    /** Sets the small words behind the title: unit, day, what is divided by what. */
    public void note(String text) {
        note.setText(text);
    }

    /** Sets what stands at the right of the title. */
    public void legend(Node... entries) {
        legend.getChildren().setAll(entries);
    }

    /** Explains the title with the definition of what is shown. */
    public void explain(String definition) {
        name.setTooltip(Controls.explanation(definition));
        note.setTooltip(Controls.explanation(definition));
    }

    /** Adds the button "⋯", which opens what can be done with the panel's chart or table. */
    public Panel withMenu(Texts texts, Supplier<ContextMenu> menu) {
        var more = Controls.icon(Feather.MORE_HORIZONTAL, texts.of("dashboard.more", name.getText()), () -> { });
        DashboardStyle.DASH_MORE.on(more);
        more.setOnAction(event -> menu.get().show(more, Side.BOTTOM, 0, 0));
        head.getChildren().add(more);
        return this;
    }

    /** One entry of a legend: a sign and what it stands for. */
    public static HBox entry(DashboardStyle sign, String text) {
        var entry = new HBox(5, sign.on(new Region()), DashboardStyle.DASH_PANEL_NOTE.on(new Label(text)));
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }
}
