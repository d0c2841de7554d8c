package landfall.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The entities of one kind, in the order in which they came; what is changed in a copy of it costs no more than that. */
final class EntityTable {
    static final EntityTable EMPTY = new EntityTable(Map.of(), new Entity[0]);

    // Where each stands; shared by all tables that differ only in what their entities say.
    private final Map<String, Integer> places;
    private final List<Entity> all;

    private EntityTable(Map<String, Integer> places, Entity[] inOrder) {
        this.places = places;
        this.all = Collections.unmodifiableList(Arrays.asList(inOrder));
    }

    /** The entities, each once; the last of those with the same id. */
    static EntityTable of(Collection<? extends Entity> entities) {
        return EMPTY.with(entities);
    }

    /** The table after some entities came or changed; what is new comes last. */
    EntityTable with(Collection<? extends Entity> changed) {
        if (!changed.stream().allMatch(entity -> places.containsKey(entity.id()))) {
            return fresh(all, changed);
        }
        Entity[] next = all.toArray(Entity[]::new);
        changed.forEach(entity -> next[places.get(entity.id())] = entity);
        return new EntityTable(places, next);
    }

    /** The table after some entities went. */
    EntityTable without(Set<String> gone) {
        return gone.stream().noneMatch(places::containsKey) ? this
                : fresh(all.stream().filter(entity -> !gone.contains(entity.id())).toList(), List.of());
    }

    private static EntityTable fresh(Collection<? extends Entity> first, Collection<? extends Entity> then) {
        var byId = new LinkedHashMap<String, Entity>();
        first.forEach(entity -> byId.put(entity.id(), entity));
        then.forEach(entity -> byId.put(entity.id(), entity));
        var places = new HashMap<String, Integer>();
        byId.keySet().forEach(id -> places.put(id, places.size()));
        return new EntityTable(places, byId.values().toArray(Entity[]::new));
    }

    /** The entity with this id, or null. */
    Entity get(String id) {
        Integer place = places.get(id);
        return place == null ? null : all.get(place);
    }

    List<Entity> all() {
        return all;
    }
}
