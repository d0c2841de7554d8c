package landfall.ui.kit.pack;

import java.util.List;

/**
 * What the place where the user is has to offer for a pack, besides everything and the projects in some stages.
 *
 * @param projects the ids of the selected projects; empty for none
 * @param trip the id of the trip that the user looks at, or null
 */
public record PackOffer(List<String> projects, String trip) {
    public PackOffer {
        projects = List.copyOf(projects);
    }

    /** These projects. */
    public static PackOffer ofProjects(List<String> projects) {
        return new PackOffer(projects, null);
    }

    /** What belongs to a trip, or null for none. */
    public static PackOffer ofTrip(String trip) {
        return new PackOffer(List.of(), trip);
    }
}
