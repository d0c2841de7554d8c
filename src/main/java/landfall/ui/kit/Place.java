package landfall.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import landfall.domain.Pipeline;

/** One place a user can go: everything right of the rail and above the status bar, its own bars included. */
public interface Place {
    /** What the window shows; always the same node. */
    Region root();

    /** The user arrives by this route; called after {@link #show}. */
    void open(Route route);

    /** The bureau changed, or the place is about to be shown for the first time; called on the window's thread. */
    void show(Pipeline pipeline);

    /** The node that takes the focus when the user presses "/", or null. */
    default Node filterField() {
        return null;
    }

    /** The id of the trip that is shown, with which goes what is noted down now; or null. */
    default String tripId() {
        return null;
    }

    /** The id of the visit that is marked, whose lead is noted down now; or null. */
    default String visitId() {
        return null;
    }

    /** The keys that the status bar mentions while the place is shown. */
    default List<Hint> hints() {
        return List.of();
    }

    /** All keys of the place, for the page of all keys. */
    default List<Hint> keys() {
        return hints();
    }

    /**
     * A key and what it does.
     *
     * @param keys as printed on the keyboard, such as "Shift →"
     */
    record Hint(String keys, String does) {
    }
}
