package landfall.ui.shell.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import landfall.text.Texts;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Keys;
import landfall.ui.shell.frame.PlaceEntry.Spot;

/** The strip at the left with one button for each place. */
public final class Rail extends VBox {
    private static final int MOST = 99;
    private static final double RAISED = 6;

    private final Map<PlaceEntry, ToggleButton> buttons = new LinkedHashMap<>();

    public Rail(List<PlaceEntry> places, Texts texts, Consumer<PlaceEntry> go) {
        ShellStyle.RAIL.on(this);
        var foot = new VBox();
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        int number = 1;
        for (PlaceEntry place : places) {
            if (!place.isOnRail()) {
                continue;
            }
            String name = place.name().apply(texts);
            var button = ShellStyle.RAIL_ITEM.on(new ToggleButton(name, Icons.large(place.icon())));
            button.setContentDisplay(ContentDisplay.TOP);
            button.setOnAction(event -> {
                button.setSelected(true);
                go.accept(place);
            });
            button.setTooltip(new Tooltip(texts.of("shell.rail.tip", name, Keys.command(number++))));
            (place.spot() == Spot.RAIL ? this : foot).getChildren().add(button);
            buttons.put(place, button);
        }
        getChildren().addAll(gap, foot);
    }

    /** Shows a number beside a place's icon, or none for zero; it is quiet, for it is nearly always there. */
    public void count(PlaceEntry place, int number) {
        ToggleButton button = buttons.get(place);
        if (button == null) {
            return;
        }
        var icon = new StackPane(Icons.large(place.icon()));
        if (number > 0) {
            var count = ShellStyle.RAIL_COUNT.on(new Label(number > MOST ? MOST + "+" : Integer.toString(number)));
            StackPane.setAlignment(count, Pos.TOP_RIGHT);
            count.setTranslateX(RAISED * 3);
            count.setTranslateY(-RAISED);
            icon.getChildren().add(count);
            icon.setMaxWidth(Region.USE_PREF_SIZE);
        }
        button.setGraphic(icon);
    }

    /** Marks the place that is shown, or the one that it belongs to. */
    public void select(PlaceEntry place) {
        buttons.forEach((entry, button) -> button.setSelected(entry == place || entry == place.under()));
    }
}
