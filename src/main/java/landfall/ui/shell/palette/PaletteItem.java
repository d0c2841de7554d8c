package landfall.ui.shell.palette;

import java.util.List;
import landfall.domain.Stage;
import org.kordamp.ikonli.feather.Feather;

/** A line of the command palette. */
public sealed interface PaletteItem {

    /** The name of a group of lines. */
    record Heading(String title) implements PaletteItem {
    }

    /**
     * Something that can be done or opened.
     *
     * @param stage the stage whose glyph stands in front, or null for the icon
     * @param note what stands at the right, possibly empty
     * @param key the key that does the same, possibly empty
     */
    record Action(Stage stage, Feather icon, String name, String note, String key, Runnable run)
            implements PaletteItem {
    }

    /** A heading with its lines. */
    record Section(String title, List<Action> items) {
    }
}
