package landfall.ui.shell.frame;

import java.util.function.Function;
import landfall.text.Texts;
import landfall.ui.kit.Place;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import org.kordamp.ikonli.feather.Feather;

/**
 * A place that the shell knows.
 *
 * @param route the route that leads there, as it is from the rail
 * @param spot where it is reached from
 * @param name its name in the texts
 * @param maker builds it when the user first goes there
 * @param under the place on the rail that it belongs to, or null
 */
public record PlaceEntry(Route route, Spot spot, Function<Texts, String> name, Feather icon,
        Function<PlaceContext, Place> maker, PlaceEntry under) {

    /** A place that belongs to no other. */
    public PlaceEntry(Route route, Spot spot, Function<Texts, String> name, Feather icon,
            Function<PlaceContext, Place> maker) {
        this(route, spot, name, icon, maker, null);
    }

    /** Where the user finds a place. */
    public enum Spot { RAIL, RAIL_FOOT, ELSEWHERE, DRAWER, DIALOG }

    /** True when the place has a button on the rail, and with it the next number from 1. */
    public boolean isOnRail() {
        return spot == Spot.RAIL || spot == Spot.RAIL_FOOT;
    }

    /** True when the route ends at this place. */
    public boolean leadsTo(Route wanted) {
        return route.getClass() == wanted.getClass();
    }

    // Each place has one entry, and to make a record's own comparison takes longer than all else that a start compares.
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
