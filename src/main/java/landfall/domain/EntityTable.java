package landfall.domain;

import java.lang.ref.WeakReference;
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

    private volatile Same same;

    /** Entities one after the other that stood one after the other in an earlier table, and are the same. */
    record Run(int at, int from, int length) {
    }

    /** All runs of an earlier table. */
    private record Same(WeakReference<EntityTable> earlier, List<Run> runs) {
    }

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
        int[] touched = new int[changed.size()];
        int number = 0;
        for (Entity entity : changed) {
            touched[number] = places.get(entity.id());
            next[touched[number++]] = entity;
        }
        var table = new EntityTable(places, next);
        table.same = new Same(new WeakReference<>(this), between(touched, next.length));
        return table;
    }

    // What stands before, between and after the places that were touched.
    private static List<Run> between(int[] touched, int size) {
        Arrays.sort(touched);
        var runs = new ArrayList<Run>();
        int next = 0;
        for (int at : touched) {
            if (at > next) {
                runs.add(new Run(next, next, at - next));
            }
            next = at + 1;
        }
        if (next < size) {
            runs.add(new Run(next, next, size - next));
        }
        return runs;
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

    /**
     * What is the same as in an earlier table. The last answer is kept, for who asks this asks about the same table many
     * times.
     */
    List<Run> since(EntityTable earlier) {
        Same known = same;
        if (known == null || known.earlier.get() != earlier) {
            known = new Same(new WeakReference<>(earlier), compared(earlier));
            same = known;
        }
        return known.runs;
    }

    private List<Run> compared(EntityTable earlier) {
        Entity[] now = all.toArray(Entity[]::new);
        Entity[] then = earlier.all.toArray(Entity[]::new);
        var runs = new ArrayList<Run>();
        int likely = 0;
        for (int at = 0; at < now.length;) {
            Integer from = likely < then.length && then[likely] == now[at] ? (Integer) likely
                    : earlier.places.get(now[at].id());
            int length = 0;
            while (from != null && at + length < now.length && from + length < then.length
                    && now[at + length] == then[from + length]) {
                length++;
            }
            if (length > 0) {
                runs.add(new Run(at, from, length));
            }
            likely = (from == null ? likely : from) + Math.max(1, length);
            at += Math.max(1, length);
        }
        return runs;
    }

    List<Entity> all() {
        return all;
    }
}
