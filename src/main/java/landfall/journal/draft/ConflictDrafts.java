package landfall.journal.draft;

import java.util.Map;
import landfall.domain.EntityKind;
import landfall.journal.Cell;
import landfall.journal.Conflict;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.journal.EditLabels;

/** The drafts by which a person settles what was done on different laptops without knowing of each other. */
public final class ConflictDrafts {
    private ConflictDrafts() {
    }

    /**
     * The field gets a value, one of the claims or another one.
     *
     * @param name what the label calls the entity
     * @param encoded the value in the form in which the field keeps it, or null for none
     */
    public static Draft settle(Conflict conflict, String name, String encoded) {
        return draft(conflict, name).setEncoded(conflict.cell(), encoded);
    }

    /** What one deleted and another changed stays. */
    public static Draft keep(Conflict conflict, String name) {
        Cell cell = conflict.cell();
        return draft(conflict, name).setEncoded(cell, null)
                .setEncoded(new Cell(cell.entity(), cell.row(), Cell.JOINED), null);
    }

    /**
     * What one deleted and another changed goes, with what was changed and what belongs to it; its history stays. What
     * named it names nothing any more, and what was joined with it stays in its place.
     */
    public static Draft delete(Conflict conflict, String name) {
        Draft draft = draft(conflict, name);
        for (Conflict.Claim claim : conflict.claims()) {
            Cell cell = claim.change().cell();
            if (!cell.row().equals(conflict.cell().row())) {
                letGo(cell, draft);
            }
        }
        return draft.delete(EntityKind.of(conflict.cell().entity()), conflict.cell().row());
    }

    private static void letGo(Cell cell, Draft draft) {
        EntityKind kind = EntityKind.of(cell.entity());
        if (cell.field().equals(Cell.JOINED)) {
            draft.setEncoded(new Cell(cell.entity(), cell.row(), Cell.DELETED), null);
            draft.setEncoded(cell, null);
        } else if (kind.owner().filter(owner -> owner.key().equals(cell.field())).isEmpty()) {
            draft.setEncoded(cell, null);
        }
    }

    /** Many fields get each the value of one of its claims, encoded, or null for none. */
    public static Draft settleAll(Map<Conflict, String> values) {
        Draft draft = Draft.of(EditKind.SETTLE_ALL, Integer.toString(values.size()));
        values.forEach((conflict, value) -> draft.setEncoded(conflict.cell(), value));
        return draft;
    }

    private static Draft draft(Conflict conflict, String name) {
        return Draft.of(EditKind.SETTLE, name, EditLabels.fieldKey(conflict.cell()));
    }
}
