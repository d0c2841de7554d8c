package landfall.journal.draft;

import landfall.domain.EntityKind;
import landfall.domain.ViewFields;
import landfall.journal.Draft;
import landfall.journal.EditKind;

/** The drafts that keep filters under names. */
public final class ViewDrafts {
    private ViewDrafts() {
    }

    /**
     * A filter gets a name.
     *
     * @param id a new id
     * @param filter the filter as insight writes it down
     */
    public static Draft save(String id, String name, String filter) {
        return Draft.of(EditKind.VIEW_SAVE, name).set(id, ViewFields.NAME, name).set(id, ViewFields.FILTER, filter);
    }

    /** A view gets another name. */
    public static Draft rename(String id, String before, String name) {
        return Draft.of(EditKind.VIEW_RENAME, before, name).set(id, ViewFields.NAME, name);
    }

    /** A view asks for something else from now on. */
    public static Draft replace(String id, String name, String filter) {
        return Draft.of(EditKind.VIEW_REPLACE, name).set(id, ViewFields.FILTER, filter);
    }

    /** Nobody needs the view any more; the projects stay as they are. */
    public static Draft delete(String id, String name) {
        return Draft.of(EditKind.VIEW_DELETE, name).delete(EntityKind.VIEW, id);
    }
}
