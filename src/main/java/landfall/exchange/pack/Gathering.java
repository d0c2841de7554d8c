package landfall.exchange.pack;

import java.util.ArrayDeque;
import java.util.ArrayList;
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

/** Gathers what a choice brings along, from one record to those that belong to it and those that it refers to. */
final class Gathering {
    private static final List<EntityKind> ALWAYS = List.of(EntityKind.BUREAU, EntityKind.TARGET, EntityKind.UNIT,
            EntityKind.OFFICER, EntityKind.OUTPOST, EntityKind.SQUAD);

    private final Pipeline pipeline;
    private final Choice choice;
    private final Map<String, Entity> all = new LinkedHashMap<>();
    private final Set<String> locked = new LinkedHashSet<>();
    private final Set<String> chosenProjects = new LinkedHashSet<>();
    private final Set<String> rows = new LinkedHashSet<>();
    private final Deque<Entity> waiting = new ArrayDeque<>();

    Gathering(Pipeline pipeline, Choice choice) {
        this.pipeline = pipeline;
        this.choice = choice;
        for (EntityKind kind : EntityKind.values()) {
            pipeline.entities(kind).forEach(entity -> all.put(entity.id(), entity));
        }
        for (Project project : pipeline.projects()) {
            if (project.isRestricted() && !choice.unlocked()) {
                locked.add(project.id());
            }
            if (isChosen(project)) {
                chosenProjects.add(project.id());
            }
        }
    }

    Selection done() {
        if (choice.everything() && locked.isEmpty()) {
            return new Selection(true, all.keySet(), Set.of(), 0, Selection.attachments(pipeline, all.keySet()));
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
        return new Selection(false, rows, telling, restricted.size(), Selection.attachments(pipeline, rows));
    }

    private boolean isChosen(Project project) {
        return choice.everything() || choice.projects().contains(project.id())
                || choice.stages().contains(project.stage())
                || references(project).stream().anyMatch(choice.enterprises()::contains);
    }

    // What belongs to a restricted project or names one, and the enterprises that these name.
    private Set<String> telling() {
        var telling = new LinkedHashSet<>(locked);
        boolean grows = !locked.isEmpty();
        while (grows) {
            grows = false;
            for (Entity entity : all.values()) {
                if (entity instanceof Item && references(entity).stream().anyMatch(telling::contains)) {
                    grows |= telling.add(entity.id());
                }
            }
        }
        for (String id : List.copyOf(telling)) {
            references(all.get(id)).stream().map(all::get)
                    .filter(named -> named != null && named.kind() == EntityKind.ENTERPRISE)
                    .forEach(named -> telling.add(named.id()));
        }
        return telling;
    }

    private void chooseFirst(Set<String> telling) {
        ALWAYS.forEach(kind -> pipeline.entities(kind).forEach(this::take));
        chosenProjects.forEach(id -> take(all.get(id)));
        if (choice.everything()) {
            pipeline.enterprises().stream().filter(enterprise -> !telling.contains(enterprise.id()))
                    .forEach(this::take);
            pipeline.items(EntityKind.TRIP).forEach(this::take);
        }
        choice.enterprises().stream().map(all::get)
                .filter(entity -> entity != null && entity.kind() == EntityKind.ENTERPRISE).forEach(this::take);
    }

    private List<Entity> trips() {
        var concerned = new ArrayList<Entity>();
        for (Item visit : pipeline.items(EntityKind.VISIT)) {
            Entity trip = pipeline.entity(EntityKind.TRIP, visit.ownerId());
            if (trip != null && isFree(visit) && references(visit).stream().anyMatch(rows::contains)) {
                concerned.add(trip);
            }
        }
        return concerned;
    }

    private void follow() {
        while (!waiting.isEmpty()) {
            Entity entity = waiting.remove();
            for (EntityKind kind : EntityKind.values()) {
                if (kind.owner().isPresent()) {
                    pipeline.itemsOf(kind, entity.id()).stream().filter(this::isFree).forEach(this::take);
                }
            }
            for (String id : references(entity)) {
                Entity named = all.get(id);
                if (named != null && named.kind() != EntityKind.PROJECT) {
                    take(named);
                }
            }
        }
    }

    // False for what names a project that does not travel.
    private boolean isFree(Item item) {
        return references(item).stream().map(all::get).filter(Project.class::isInstance)
                .allMatch(project -> chosenProjects.contains(project.id()));
    }

    private void take(Entity entity) {
        if (rows.add(entity.id())) {
            waiting.add(entity);
        }
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
