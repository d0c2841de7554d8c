package landfall.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import landfall.domain.value.Mask;

/** An immutable snapshot of everything in the bureau, from which every screen, figure and report is derived. */
public final class Pipeline {
    public static final Pipeline EMPTY = new Pipeline(new EnumMap<>(EntityKind.class), null, Map.of(),
            Mask.NONE, List.of());

    private static final Map<EntityKind, Derived<Map<String, List<Item>>>> BY_OWNER =
            Arrays.stream(EntityKind.values()).collect(Collectors.toMap(Function.identity(),
                    kind -> new Derived<>(List.of(kind), pipeline -> pipeline.byOwner(kind)), (one, other) -> one,
                    () -> new EnumMap<>(EntityKind.class)));

    private final Map<EntityKind, EntityTable> entities;
    private final List<Project> projectList;
    // Each is worked out when it is first asked for; what an edit left alone stays.
    private final Map<Derived<?>, Object> derived = new ConcurrentHashMap<>();
    private final Surveys surveys;

    // The keys of the fields that two laptops gave different values, by the id of their entity.
    private final Map<String, Set<String>> conflicts;
    private final Mask mask;
    // Of restricted projects that were deleted, and what belonged to restricted ones: the record still tells of them.
    private final List<Entity> removed;

    private Pipeline(Map<EntityKind, EntityTable> entities, Pipeline before, Map<String, Set<String>> conflicts,
            Mask mask, List<Entity> removed) {
        this.entities = entities;
        this.removed = removed;
        this.mask = mask;
        this.conflicts = conflicts;
        boolean sameProjects = before != null && entities.get(EntityKind.PROJECT) == before.entities.get(EntityKind.PROJECT);
        this.projectList = sameProjects ? before.projectList : all(EntityKind.PROJECT, Project.class);
        this.surveys = new Surveys(before == null ? null : before.surveys);
        if (before != null) {
            before.derived.forEach((what, known) -> {
                if (what.isSame(before, this)) {
                    derived.put(what, known);
                }
            });
        }
    }

    /** A snapshot of the given entities, kept in their order. */
    public static Pipeline of(Collection<? extends Entity> entities) {
        return EMPTY.with(entities, List.of());
    }

    /** The snapshot after some entities came or changed and others (by id) went. */
    public Pipeline with(Collection<? extends Entity> changed, Collection<String> gone) {
        var next = new EnumMap<>(entities);
        if (!gone.isEmpty()) {
            Set<String> ids = Set.copyOf(gone);
            next.replaceAll((kind, table) -> table.without(ids));
        }
        Map<EntityKind, List<Entity>> changes = new EnumMap<>(EntityKind.class);
        changed.forEach(entity -> changes.computeIfAbsent(entity.kind(), kind -> new ArrayList<>()).add(entity));
        changes.forEach((kind, these) -> next.put(kind, next.getOrDefault(kind, EntityTable.EMPTY).with(these)));
        return new Pipeline(next, this, conflicts, mask, removed(changed, gone));
    }

    private List<Entity> removed(Collection<? extends Entity> changed, Collection<String> gone) {
        if (gone.isEmpty() && removed.isEmpty()) {
            return removed;
        }
        Map<String, Entity> left = new LinkedHashMap<>();
        removed.forEach(entity -> left.put(entity.id(), entity));
        for (String id : gone) {
            for (EntityKind kind : EntityKind.values()) {
                Entity entity = entity(kind, id);
                if (entity instanceof Project project && project.isRestricted()) {
                    left.put(id, project);
                } else if (entity instanceof Item item && kind.owner().isPresent() && project(item.ownerId()) != null
                        && project(item.ownerId()).isRestricted()) {
                    left.put(id, item);
                }
            }
        }
        changed.forEach(entity -> left.remove(entity.id()));
        return List.copyOf(left.values());
    }

    /**
     * The snapshot that knows of what was deleted earlier.
     *
     * @param known restricted projects and what belonged to such; what stands in the snapshot is left out
     */
    public Pipeline withRemoved(Collection<? extends Entity> known) {
        List<Entity> left = known.stream().filter(one -> entity(one.kind(), one.id()) == null).<Entity>map(one -> one)
                .toList();
        return left.equals(removed) ? this : new Pipeline(entities, this, conflicts, mask, left);
    }

    /** The restricted projects that were deleted, and the deleted items that belonged to a restricted project. */
    public List<Entity> removed() {
        return removed;
    }

    /**
     * The snapshot in which some entities have these conflicts.
     *
     * @param found the keys of the fields in conflict by the id of their entity; an empty set for none any more
     */
    public Pipeline withConflicts(Map<String, Set<String>> found) {
        if (found.values().stream().allMatch(Set::isEmpty) && conflicts.isEmpty()) {
            return this;
        }
        var next = new LinkedHashMap<>(conflicts);
        next.putAll(found);
        next.values().removeIf(Set::isEmpty);
        return new Pipeline(entities, this, Collections.unmodifiableMap(next), mask, removed);
    }

    /** The same snapshot, in which the mask says what is hidden. */
    public Pipeline masked(Mask hiding) {
        return new Pipeline(entities, this, conflicts, hiding, removed);
    }

    /** What is hidden in this snapshot; mostly nothing. */
    public Mask mask() {
        return mask;
    }

    /** The keys of the fields of this entity to which different laptops gave different values; mostly none. */
    public Set<String> conflicts(String id) {
        return conflicts.getOrDefault(id, Set.of());
    }

    /** The ids of everything that a person has still to settle. */
    public Set<String> inConflict() {
        return conflicts.keySet();
    }

    /** True when something of the project, or of what belongs to it, was given different values on different laptops. */
    public boolean hasConflict(Project project) {
        return !conflicts.isEmpty() && projectsInConflict().contains(project.id());
    }

    /** The ids of the projects that have a conflict in themselves or in what belongs to them. */
    public Set<String> projectsInConflict() {
        var ids = new HashSet<String>();
        for (String id : conflicts.keySet()) {
            for (EntityKind kind : EntityKind.values()) {
                Entity entity = entity(kind, id);
                String owner = entity instanceof Item item && kind.owner().isPresent() ? item.ownerId() : id;
                if (entity != null && project(owner) != null) {
                    ids.add(owner);
                }
            }
        }
        return ids;
    }

    // The entities of a kind are all of one class, which the list need not be copied for to say.
    @SuppressWarnings("unchecked")
    private <T extends Entity> List<T> all(EntityKind kind, Class<T> type) {
        return (List<T>) entities.getOrDefault(kind, EntityTable.EMPTY).all();
    }

    /** All projects, exited ones among them, in the order in which they were recorded. */
    public List<Project> projects() {
        return projectList;
    }

    public Collection<Enterprise> enterprises() {
        return all(EntityKind.ENTERPRISE, Enterprise.class);
    }

    /** Everything of a kind that is neither project, enterprise nor bureau, in the order in which it was recorded. */
    public List<Item> items(EntityKind kind) {
        return all(kind, Item.class);
    }

    /** What of a kind belongs to the project, enterprise or trip with this id, in the order in which it was recorded. */
    public List<Item> itemsOf(EntityKind kind, String ownerId) {
        return itemsByOwner(kind).getOrDefault(ownerId, List.of());
    }

    /** Everything of a kind by the id of its owner, owners and items in the order in which they were recorded. */
    public Map<String, List<Item>> itemsByOwner(EntityKind kind) {
        return derived(BY_OWNER.get(kind));
    }

    private Map<String, List<Item>> byOwner(EntityKind kind) {
        var owned = new LinkedHashMap<String, List<Item>>();
        for (Item item : items(kind)) {
            owned.computeIfAbsent(item.ownerId(), owner -> new ArrayList<>()).add(item);
        }
        owned.replaceAll((owner, items) -> List.copyOf(items));
        return Collections.unmodifiableMap(owned);
    }

    /** What is worked out of the snapshot, once for all snapshots between which nothing of its kinds changes. */
    @SuppressWarnings("unchecked")
    public <T> T derived(Derived<T> what) {
        Object known = derived.get(what);
        if (known == null) {
            known = what.of(this);
            Object first = derived.putIfAbsent(what, known); // to others the same object tells that nothing changed
            known = first == null ? known : first;
        }
        return (T) known;
    }

    /** The answers of all projects to the survey, at their places; those that an edit left alone are not asked again. */
    public <A> A answers(Survey<A> survey) {
        return surveys.answers(survey, this, entities.getOrDefault(EntityKind.PROJECT, EntityTable.EMPTY));
    }

    /** True when the survey was made of this snapshot or of one before, so that mostly little has to be asked. */
    public boolean knows(Survey<?> survey) {
        return surveys.know(survey);
    }

    /** The snapshot with only the projects that pass the test and what belongs to them. */
    public Pipeline only(Predicate<Project> test) {
        var next = new EnumMap<>(entities);
        var kept = new ArrayList<Project>();
        var gone = new HashSet<String>();
        for (Project project : projectList) {
            if (test.test(project)) {
                kept.add(project);
            } else {
                gone.add(project.id());
            }
        }
        if (gone.isEmpty()) {
            return this;
        }
        next.put(EntityKind.PROJECT, EntityTable.of(kept));
        // Months were closed with all projects; a part of them is counted as it stands.
        next.remove(EntityKind.MONTH_CLOSE);
        for (EntityKind kind : EntityKind.values()) {
            if (kind.owner().isPresent() && entities.containsKey(kind)) {
                List<Item> rest = items(kind).stream().filter(item -> !gone.contains(item.ownerId())).toList();
                next.put(kind, rest.size() == items(kind).size() ? entities.get(kind) : EntityTable.of(rest));
            }
        }
        return new Pipeline(next, this, conflicts, mask, removed);
    }

    /** True when nothing of the kind came, went or changed between the two snapshots, as far as can be told at once. */
    public boolean shares(EntityKind kind, Pipeline other) {
        return entities.get(kind) == other.entities.get(kind);
    }

    /** Everything of a kind, in the order in which it was recorded. */
    public List<Entity> entities(EntityKind kind) {
        return all(kind, Entity.class);
    }

    public Bureau bureau() {
        return entity(EntityKind.BUREAU, Bureau.ID) instanceof Bureau bureau ? bureau : Bureau.UNNAMED;
    }

    /** The entity of this kind with this id, or null; null id gives null. */
    public Entity entity(EntityKind kind, String id) {
        return id == null ? null : entities.getOrDefault(kind, EntityTable.EMPTY).get(id);
    }

    /** The project with this id, or null. */
    public Project project(String id) {
        return entity(EntityKind.PROJECT, id) instanceof Project project ? project : null;
    }

    /** The enterprise with this id, or null; null id gives null. */
    public Enterprise enterprise(String id) {
        return entity(EntityKind.ENTERPRISE, id) instanceof Enterprise enterprise ? enterprise : null;
    }

    /** The name of whatever has this id, or null when nothing has. */
    public String nameOf(String id) {
        for (EntityKind kind : EntityKind.values()) {
            Entity entity = entity(kind, id);
            if (entity != null) {
                return entity.name();
            }
        }
        return null;
    }

    /** The enterprise that invests in the project, or null. */
    public Enterprise investor(Project project) {
        return enterprise(project.investorId());
    }

    /** The investing enterprise's name, empty when there is none. */
    public String investorName(Project project) {
        Enterprise investor = investor(project);
        return investor == null ? "" : investor.name();
    }

    /**
     * The value of a field as a person reads it where it names an entity: the entity's name, or the text itself where
     * it names none, as older versions kept some names; any other value as it is.
     */
    public Object readable(Field<?> field, Object value) {
        if (value == null || field.type().shape() != FieldType.Shape.REFERENCE) {
            return value;
        }
        String name = nameOf(value.toString());
        return name == null ? value : name;
    }
}
