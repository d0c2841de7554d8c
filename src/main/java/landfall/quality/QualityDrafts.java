package landfall.quality;

import java.util.Collection;
import java.util.List;
import landfall.domain.Entity;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.quality.rule.Accepted;
import landfall.quality.rule.Finding;

/** The drafts that remember what somebody has looked at and let stand. */
public final class QualityDrafts {
    private QualityDrafts() {
    }

    /** Lets a warning stand, or says that two are not the same. */
    public static Draft accept(Finding finding) {
        Entity entity = finding.entity();
        Draft draft = finding.other() == null ? Draft.of(EditKind.ACCEPT, entity.name())
                : Draft.of(EditKind.APART, entity.name(), finding.other().name());
        remember(draft, entity, entity.id(), List.of(finding));
        return draft;
    }

    /**
     * Adds to a draft that some warnings are let stand.
     *
     * @param entity as it will be; its memory is that of before
     * @param id the entity's id
     */
    public static void remember(Draft draft, Entity entity, String id, Collection<Finding> findings) {
        Accepted.field(entity.kind()).filter(field -> !findings.isEmpty())
                .ifPresent(field -> draft.set(id, field, Accepted.with(entity, findings)));
    }
}
