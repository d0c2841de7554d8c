package landfall.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
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
        var places = HashMap.<String, Integer>newHashMap(first.size() + then.size());
        var inOrder = new ArrayList<Entity>(first.size() + then.size());
        for (Entity entity : first) {
            add(entity, inOrder, places);
        }
        for (Entity entity : then) {
            add(entity, inOrder, places);
        }
        return new EntityTable(places, inOrder.toArray(Entity[]::new));
    }

    private static void add(Entity entity, List<Entity> inOrder, Map<String, Integer> places) {
        Integer before = places.putIfAbsent(entity.id(), inOrder.size());
        if (before == null) {
            inOrder.add(entity);
        } else {
            inOrder.set(before, entity);
        }
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
