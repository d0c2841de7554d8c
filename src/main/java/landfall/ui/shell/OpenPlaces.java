package landfall.ui.shell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import landfall.domain.Pipeline;
import landfall.ui.kit.Place;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.shell.frame.PlaceEntry;

/** The places of a shell: each is made when it is first wanted, and shown what is new when it is next looked at. */
final class OpenPlaces {
    private final List<PlaceEntry> entries;
    private final PlaceContext context;
    private final Map<PlaceEntry, Place> places = new HashMap<>();
    private final Set<PlaceEntry> stale = new HashSet<>();

    OpenPlaces(List<PlaceEntry> entries, PlaceContext context) {
        this.entries = entries;
        this.context = context;
    }

    /** The entry of the place at which the route ends. */
    Optional<PlaceEntry> entry(Route wanted) {
        return entries.stream().filter(entry -> entry.leadsTo(wanted)).findFirst();
    }

    /** Those with a button on the rail, in its order. */
    List<PlaceEntry> onRail() {
        return entries.stream().filter(PlaceEntry::isOnRail).toList();
    }

    /** The place itself. */
    Place place(PlaceEntry entry) {
        return places.computeIfAbsent(entry, made -> {
            stale.add(made);
            return made.maker().apply(context);
        });
    }

    /** What the places show is out of date. */
    void outdated() {
        stale.addAll(places.keySet());
    }

    /** Shows the bureau in the place where that is not what it shows already; an entry of null is no place. */
    void refresh(PlaceEntry entry, Pipeline shown) {
        if (entry != null && stale.remove(entry)) {
            place(entry).show(shown);
        }
    }
}
