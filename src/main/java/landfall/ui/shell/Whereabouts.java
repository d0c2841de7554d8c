package landfall.ui.shell;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import landfall.domain.Pipeline;
import landfall.ui.kit.Place;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Overlay;
import landfall.ui.shell.frame.PlaceEntry;

/** Where the user is: the place in the middle, and the one in the drawer or the dialog above it. */
final class Whereabouts {
    private final OpenPlaces places;
    private final BorderPane middle;
    private final UnaryOperator<Region> inDrawerShown;
    private final Overlay drawer = new Overlay();
    private final Overlay dialogs = new Overlay();
    private PlaceEntry current;
    private PlaceEntry inDrawer;
    private PlaceEntry inDialog;
    private Route route;
    private Pipeline bureau;

    /**
     * @param middle in whose middle the places lie
     * @param inDrawerShown what the drawer shows for a place, which is that and whatever must stand above it
     */
    Whereabouts(OpenPlaces places, BorderPane middle, UnaryOperator<Region> inDrawerShown) {
        this.places = places;
        this.middle = middle;
        this.inDrawerShown = inDrawerShown;
    }

    /** The layer of the drawer. */
    Overlay drawer() {
        return drawer;
    }

    /** The layer of the dialogs, above the drawer. */
    Overlay dialogs() {
        return dialogs;
    }

    /** The place in the middle. */
    Optional<Place> here() {
        return Optional.ofNullable(current).map(places::place);
    }

    /** The route to the place in the middle; null before the first. */
    Route route() {
        return route;
    }

    /** What is open shows this bureau now, and each other place when the user comes to it. */
    void show(Pipeline now) {
        bureau = now;
        places.outdated();
        refresh(current);
        refresh(inDrawer);
        refresh(inDialog);
    }

    private void refresh(PlaceEntry entry) {
        places.refresh(entry, bureau);
    }

    /** Opens the place at which the route ends, in its spot; true when the user is somewhere else by that. */
    boolean open(PlaceEntry entry, Route wanted) {
        Place place = places.place(entry);
        switch (entry.spot()) {
            case DRAWER -> openDrawer(entry, place, wanted);
            case DIALOG -> openDialog(entry, place, wanted);
            case RAIL, RAIL_FOOT, ELSEWHERE -> {
                openHere(entry, place, wanted);
                return true;
            }
        }
        return false;
    }

    private void openDrawer(PlaceEntry entry, Place place, Route wanted) {
        inDrawer = entry;
        refresh(entry);
        place.open(wanted);
        if (!drawer.isOpen()) {
            drawer.drawer(inDrawerShown.apply(place.root()), () -> inDrawer = null);
        }
    }

    private void openDialog(PlaceEntry entry, Place place, Route wanted) {
        refresh(entry);
        place.open(wanted);
        dialogs.dialog(place.root(), () -> inDialog = null);
        inDialog = entry;
    }

    private void openHere(PlaceEntry entry, Place place, Route wanted) {
        if (route != null) {
            middle.requestFocus(); // whatever keeps its value when it is left keeps it before it goes
        }
        drawer.close();
        current = entry;
        route = wanted;
        middle.setCenter(place.root());
        refresh(entry);
        place.open(wanted);
        if (!holdsFocus(place.root())) {
            place.root().requestFocus(); // else the first button of the rail has it, and Space would leave the place
        }
    }

    private boolean holdsFocus(Node root) {
        Node node = middle.getScene() == null ? null : middle.getScene().getFocusOwner();
        while (node != null && node != root) {
            node = node.getParent();
        }
        return node != null;
    }
}
