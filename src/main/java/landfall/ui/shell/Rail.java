package landfall.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.text.Texts;
import landfall.ui.kit.Icons;
import landfall.ui.kit.Keys;
import landfall.ui.shell.PlaceEntry.Spot;

/** The strip at the left with one button for each place. */
final class Rail extends VBox {
    private final Map<PlaceEntry, ToggleButton> buttons = new LinkedHashMap<>();

    Rail(List<PlaceEntry> places, Texts texts, Consumer<PlaceEntry> go) {
        ShellStyle.RAIL.on(this);
        var foot = new VBox();
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        int number = 1;
        for (PlaceEntry place : places) {
            if (place.spot() != Spot.RAIL && place.spot() != Spot.RAIL_FOOT) {
                continue;
            }
            String name = place.name().apply(texts);
            var button = ShellStyle.RAIL_ITEM.on(new ToggleButton(name, Icons.large(place.icon())));
            button.setContentDisplay(ContentDisplay.TOP);
            button.setOnAction(event -> {
                button.setSelected(true);
                go.accept(place);
            });
            if (place.spot() == Spot.RAIL) {
                button.setTooltip(new Tooltip(texts.of("shell.rail.tip", name, Keys.command(number++))));
                getChildren().add(button);
            } else {
                foot.getChildren().add(button);
            }
            buttons.put(place, button);
        }
        getChildren().addAll(gap, foot);
    }

    /** Marks the place that is shown. */
    void select(PlaceEntry place) {
        buttons.forEach((entry, button) -> button.setSelected(entry == place));
    }
}
