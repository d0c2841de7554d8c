package landfall.journal;

import java.util.List;
import landfall.domain.EntityKind;
import landfall.domain.Item;

/** The drafts that concern a trip and its visits, or an outpost or squad and its reports, together. */
public final class TripDrafts {
    private TripDrafts() {
    }

    /** The outpost or squad was recorded by mistake; its weekly reports go with it. */
    public static Draft removePost(Item post, List<Item> reports) {
        Draft draft = Draft.of(EditKind.DELETE, post.name());
        reports.forEach(report -> draft.delete(EntityKind.WEEKLY_REPORT, report.id()));
        return draft.delete(post.kind(), post.id());
    }

    /** The trip was recorded by mistake; its visits go with it, for they are part of nothing else. */
    public static Draft remove(Item trip, List<Item> visits) {
        Draft draft = Draft.of(EditKind.DELETE, trip.name());
        visits.forEach(visit -> draft.delete(EntityKind.VISIT, visit.id()));
        return draft.delete(EntityKind.TRIP, trip.id());
    }
}
