package landfall.ui.kit.filter;

import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The lines of the menus of a filter bar. */
final class Ticks {
    private static final double WIDTH = 200;

    private Ticks() {
    }

    /** A line that does something. */
    static MenuItem plain(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }

    /**
     * A line with a tick and a count; the menu stays open, so that several can be ticked.
     *
     * @param glyph stands before the text, or null
     * @param toggle changes what is chosen and answers whether the line is ticked now
     */
    static MenuItem item(String text, Node glyph, int count, boolean ticked, BooleanSupplier toggle) {
        var tick = Icons.small(Feather.CHECK);
        tick.setVisible(ticked);
        var row = new HBox(8, tick);
        if (glyph != null) {
            row.getChildren().add(glyph);
        }
        row.getChildren().addAll(Controls.label(text), Controls.spacer(),
                Controls.label(Integer.toString(count), Style.MUTED));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPrefWidth(WIDTH);
        row.setMouseTransparent(true);
        var item = new CustomMenuItem(row, false);
        item.setOnAction(event -> tick.setVisible(toggle.getAsBoolean()));
        return item;
    }
}
