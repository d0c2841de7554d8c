package landfall.journal;

import java.util.List;
import landfall.domain.EntityKind;
import landfall.domain.Item;

/** The drafts that concern a trip and its visits together. */
public final class TripDrafts {
    private TripDrafts() {
    }

    /** The trip was recorded by mistake; its visits go with it, for they are part of nothing else. */
    public static Draft remove(Item trip, List<Item> visits) {
        Draft draft = Draft.of(EditKind.DELETE, trip.name());
        visits.forEach(visit -> draft.delete(EntityKind.VISIT, visit.id()));
        return draft.delete(EntityKind.TRIP, trip.id());
    }
}
