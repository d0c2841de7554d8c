package landfall.ui.kit.filter;

import java.util.List;
import javafx.scene.control.MenuItem;

/** One thing by which the filter bar narrows; it stands in the bar as a button or among "more" as a submenu. */
interface Facet {
    /** The id of its button. */
    String id();

    String label();

    /** What is chosen, in a word or two; empty when nothing is. */
    String value();

    /** True when it is of use: some project has what it asks for, or it is asked for. */
    boolean isOffered();

    /** The menu, made anew each time it opens. */
    List<MenuItem> items();
}
