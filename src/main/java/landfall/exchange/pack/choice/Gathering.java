package landfall.exchange.pack.choice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FieldType.Shape;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.journal.Past;

/** Gathers what a choice brings along, from one record to those that belong to it and those that it refers to. */
final class Gathering {
    private static final List<EntityKind> ALWAYS = List.of(EntityKind.BUREAU, EntityKind.TARGET, EntityKind.UNIT,
            EntityKind.OFFICER, EntityKind.OUTPOST, EntityKind.SQUAD);

    private final Pipeline pipeline;
    private final Choice choice;
    private final Map<String, Entity> all = new LinkedHashMap<>();
    private final Gone gone;
    private final Set<String> locked = new LinkedHashSet<>();
    private final Set<String> chosenProjects = new LinkedHashSet<>();
    private final Set<String> rows = new LinkedHashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    Gathering(Pipeline pipeline, Past past, Choice choice) {
        this.pipeline = pipeline;
        this.choice = choice;
        for (EntityKind kind : EntityKind.values()) {
            pipeline.entities(kind).forEach(entity -> all.put(entity.id(), entity));
        }
        if (!choice.unlocked()) {
            pipeline.projects().stream().filter(Project::isRestricted).forEach(project -> locked.add(project.id()));
        }
        gone = new Gone(past, all::containsKey, Set.copyOf(locked));
        if (!choice.unlocked()) {
            locked.addAll(gone.restricted());
        }
        pipeline.projects().stream().filter(this::isChosen).forEach(project -> chosenProjects.add(project.id()));
        gone.of(EntityKind.PROJECT).stream().filter(this::wasChosen).forEach(chosenProjects::add);
    }

    Selection done() {
        if (choice.everything() && locked.isEmpty()) {
            return new Selection(true, all.keySet(), Set.of(), 0);
        }
        var restricted = new HashSet<>(chosenProjects);
        restricted.retainAll(locked);
        chosenProjects.removeAll(locked);
        Set<String> telling = telling();
        chooseFirst(telling);
        follow();
        trips().forEach(this::take);
        follow();
        telling.removeAll(rows);
        return new Selection(false, rows, telling, restricted.size());
    }

    private boolean isChosen(Project project) {
        return choice.everything() || choice.projects().contains(project.id())
                || choice.stages().contains(project.stage())
                || references(project).stream().anyMatch(choice.enterprises()::contains);
    }

    // Of a deleted project it is not known where it stood when it was taken along, so all that it ever was counts.
    private boolean wasChosen(String project) {
        return choice.everything() || choice.projects().contains(project) || gone.wasIn(project, choice.stages())
                || gone.named(project).stream().anyMatch(choice.enterprises()::contains);
    }

    // What belongs to a restricted project or names one, and the enterprises that these name.
    private Set<String> telling() {
        var telling = new LinkedHashSet<>(locked);
        if (locked.isEmpty()) {
            return telling;
        }
        for (Entity entity : all.values()) {
            if (entity instanceof Item && everNamed(entity.id()).stream().anyMatch(locked::contains)) {
                telling.add(entity.id());
            }
        }
        gone.all().stream().filter(id -> gone.named(id).stream().anyMatch(locked::contains)).forEach(telling::add);
        for (String id : List.copyOf(telling)) {
            everNamed(id).stream().filter(named -> isA(EntityKind.ENTERPRISE, named)).forEach(telling::add);
        }
        return telling;
    }

    private void chooseFirst(Set<String> telling) {
        ALWAYS.forEach(kind -> ever(kind).forEach(this::take));
        chosenProjects.forEach(this::take);
        if (choice.everything()) {
            ever(EntityKind.ENTERPRISE).stream().filter(enterprise -> !telling.contains(enterprise))
                    .forEach(this::take);
            ever(EntityKind.TRIP).forEach(this::take);
        }
        choice.enterprises().stream().filter(id -> isA(EntityKind.ENTERPRISE, id)).forEach(this::take);
    }

    private List<String> trips() {
        var concerned = new ArrayList<String>();
        for (String visit : ever(EntityKind.VISIT)) {
            if (isFree(visit) && everNamed(visit).stream().anyMatch(rows::contains)) {
                everNamed(visit).stream().filter(named -> isA(EntityKind.TRIP, named)).forEach(concerned::add);
            }
        }
        return concerned;
    }

    private void follow() {
        while (!waiting.isEmpty()) {
            String id = waiting.remove();
            for (EntityKind kind : EntityKind.values()) {
                if (kind.owner().isPresent()) {
                    pipeline.itemsOf(kind, id).stream().map(Item::id).filter(this::isFree).forEach(this::take);
                }
            }
            gone.partsOf(id).stream().filter(this::isFree).forEach(this::take);
            for (String named : everNamed(id)) {
                boolean isKnown = all.containsKey(named) || gone.has(named);
                if (isKnown && !isA(EntityKind.PROJECT, named)) {
                    take(named);
                }
            }
        }
    }

    // False for what names a project that does not travel. Of what is deleted it is enough that one of its projects
    // does: it may have been taken along with that one, and nothing refers to it any more.
    private boolean isFree(String id) {
        if (locked.contains(id) || everNamed(id).stream().anyMatch(locked::contains)) {
            return false;
        }
        if (all.get(id) instanceof Entity entity) {
            return references(entity).stream().filter(named -> all.get(named) instanceof Project)
                    .allMatch(chosenProjects::contains);
        }
        List<String> projects = gone.named(id).stream().filter(named -> isA(EntityKind.PROJECT, named)).toList();
        return projects.isEmpty() || projects.stream().anyMatch(chosenProjects::contains);
    }

    private void take(String id) {
        if (rows.add(id)) {
            waiting.add(id);
            if (isA(EntityKind.PROJECT, id)) {
                chosenProjects.add(id);
            }
        }
    }

    private boolean isA(EntityKind kind, String id) {
        Entity entity = all.get(id);
        return entity == null ? gone.isA(kind, id) : entity.kind() == kind;
    }

    private List<String> ever(EntityKind kind) {
        var ids = new ArrayList<>(pipeline.entities(kind).stream().map(Entity::id).toList());
        ids.addAll(gone.of(kind));
        return ids;
    }

    // Whom it names now, and whom it once named and that is no more or restricted; all, when it is no more itself.
    private Collection<String> everNamed(String id) {
        var named = new LinkedHashSet<>(gone.named(id));
        Entity entity = all.get(id);
        if (entity != null) {
            named.addAll(references(entity));
        }
        return named;
    }

    private static List<String> references(Entity entity) {
        var ids = new ArrayList<String>();
        for (Field<?> field : entity.kind().fields()) {
            if (field.type().shape() == Shape.REFERENCE) {
                Optional.ofNullable(entity.get(field)).ifPresent(id -> ids.add(id.toString()));
            }
        }
        return ids;
    }
}
