package landfall.journal.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.journal.Ids;

/** The drafts that keep what belongs to something else, such as a project, or to nothing: add, change, take away. */
public final class ItemDrafts {
    private ItemDrafts() {
    }

    /**
     * A new item with its values, not yet recorded.
     *
     * @param ownerId what it belongs to; null for a kind that belongs to none
     */
    public static Item make(EntityKind kind, String ownerId, Map<Field<?>, ?> values) {
        Facts facts = Facts.none(kind).withAll(values);
        return new Item(Ids.next(), kind.owner().map(owner -> facts.with(owner, ownerId)).orElse(facts));
    }

    /**
     * The item comes, or changes to what is given; what stayed the same is left alone.
     *
     * @param before the item as it stands, or null for a new one
     * @param ownerName what the label calls the owner; null for a kind that belongs to none
     */
    public static Draft save(Item before, Item after, String ownerName) {
        String kind = after.kind().labelKey();
        if (before == null) {
            return setChanged(ownerName == null ? Draft.of(EditKind.ADD_NAMED, after.name(), kind)
                    : Draft.of(EditKind.ADD, ownerName, kind), null, after);
        }
        return ownerName == null ? change(before, before.name(), changed(before, after))
                : setChanged(Draft.of(EditKind.CHANGE, ownerName, kind), before, after);
    }

    /**
     * Some fields of an entity get other values.
     *
     * @param values the changed fields only; null empties a field
     */
    public static Draft change(Entity entity, String name, Map<Field<?>, ?> values) {
        Draft draft = values.size() == 1
                ? Draft.of(EditKind.CHANGE, name, values.keySet().iterator().next().labelKey())
                : Draft.of(EditKind.CHANGE_SEVERAL, name, Integer.toString(values.size()));
        values.forEach((field, value) -> draft.setAny(entity.id(), field, value));
        return draft;
    }

    /** The item was recorded by mistake. */
    public static Draft remove(Item item, String ownerName) {
        Draft draft = ownerName == null ? Draft.of(EditKind.DELETE, item.name())
                : Draft.of(EditKind.REMOVE, ownerName, item.kind().labelKey());
        return draft.delete(item.kind(), item.id());
    }

    static Draft setChanged(Draft draft, Item before, Item after) {
        changed(before, after).forEach((field, value) -> draft.setAny(after.id(), field, value));
        return draft;
    }

    private static Map<Field<?>, Object> changed(Item before, Item after) {
        var changed = new LinkedHashMap<Field<?>, Object>();
        for (Field<?> field : after.kind().fields()) {
            Object was = before == null ? null : before.get(field);
            if (!Objects.equals(was, after.get(field))) {
                changed.put(field, after.get(field));
            }
        }
        return changed;
    }
}
