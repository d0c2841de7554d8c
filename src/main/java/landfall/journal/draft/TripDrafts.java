package landfall.journal.draft;

import java.util.List;
import java.util.Objects;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.VisitFields;
import landfall.journal.Draft;
import landfall.journal.EditKind;

/** The drafts that concern a trip and its visits, or an outpost or squad and its reports, together. */
public final class TripDrafts {
    private TripDrafts() {
    }

    /**
     * The outpost or squad comes or changes; visits name it by its name, so they take a new one in the same edit.
     *
     * @param before as it stands, or null for a new one
     * @param visits all visits of the bureau
     */
    public static Draft savePost(Item before, Item after, List<Item> visits) {
        Draft draft = ItemDrafts.save(before, after, null);
        if (before != null && !Objects.equals(before.name(), after.name())) {
            Field<String> field = after.kind() == EntityKind.OUTPOST ? VisitFields.OUTPOST : VisitFields.SQUAD;
            visits.stream().filter(visit -> Objects.equals(visit.get(field), before.name()))
                    .forEach(visit -> draft.set(visit.id(), field, after.name()));
        }
        return draft;
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
