package landfall.insight.secrecy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.FieldType;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.VisitFields;
import landfall.domain.value.Grade;
import landfall.domain.value.Mask;
import landfall.text.RestrictedName;
import landfall.text.Texts;

/**
 * The snapshot in which restricted projects (限定人员, domain §2.1 secrecy) have neither name nor content, while every
 * figure is the same: stages, dates, amounts and what figures are grouped by stay.
 */
public final class Masking {
    // What officers write about several projects at once names restricted ones as well.
    private static final List<EntityKind> TELLING = List.of(EntityKind.TRIP, EntityKind.VISIT,
            EntityKind.BULLETIN_TEXT, EntityKind.WEEKLY_REPORT);
    private static final Set<Field<?>> KEPT = Set.of(ProjectFields.CODE, ProjectFields.INDUSTRY_CODE);

    private final Pipeline pipeline;
    private final Texts texts;
    private final Map<String, Entity> changed = new LinkedHashMap<>();
    private final Set<String> gone = new LinkedHashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> others = new HashMap<>();
    private final Map<String, String> seenAs = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> openNames = new HashSet<>();

    private Masking(Pipeline pipeline, Texts texts) {
        this.pipeline = pipeline;
        this.texts = texts;
    }

    /** The masked snapshot, named in the language of the texts; the pipeline itself when no project is restricted. */
    public static Pipeline of(Pipeline pipeline, Texts texts) {
        return of(pipeline, texts, Set.of());
    }

    /**
     * The masked snapshot without a mask over some projects.
     *
     * @param shown the ids of restricted projects that are shown nevertheless
     */
    public static Pipeline of(Pipeline pipeline, Texts texts, Set<String> shown) {
        List<Project> restricted = pipeline.projects().stream()
                .filter(project -> project.isRestricted() && !shown.contains(project.id())).toList();
        List<Project> deleted = pipeline.removed().stream().filter(Project.class::isInstance).map(Project.class::cast)
                .filter(project -> !shown.contains(project.id())).toList();
        return restricted.isEmpty() && deleted.isEmpty() ? pipeline
                : new Masking(pipeline, texts).mask(restricted, deleted);
    }

    /** The project's name, or what stands in its place where it is restricted. */
    public static String name(Project project, Texts texts) {
        return project.isRestricted() ? RestrictedName.of(project, texts) : project.name();
    }

    /** What hides the restricted ones among some projects, where the rest of the bureau is not at hand. */
    public static Mask of(Collection<Project> projects, Texts texts) {
        var names = new HashMap<String, String>();
        for (Project project : projects) {
            if (project.isRestricted()) {
                names.put(project.name(), name(project, texts));
            }
        }
        Set<String> ids = projects.stream().filter(Project::isRestricted).map(Project::id).collect(Collectors.toSet());
        return new Mask(ids, ids, Set.of(), names, Map.of());
    }

    /** Says how many projects are masked, for the foot of a paper; empty when none is. */
    public static String note(Mask mask, Texts texts) {
        return mask.projects() == 0 ? "" : texts.of("insight.secrecy.note", mask.projects());
    }

    private Pipeline mask(List<Project> restricted, List<Project> deleted) {
        var projects = new LinkedHashSet<String>();
        restricted.forEach(project -> projects.add(project.id()));
        List<Project> all = Stream.concat(restricted.stream(), deleted.stream()).toList();
        hidden.addAll(onlyOf(all));
        pipeline.enterprises().stream().filter(enterprise -> !hidden.contains(enterprise.id()))
                .forEach(enterprise -> openNames.add(enterprise.name().strip()));
        all.forEach(this::name);
        hidden.forEach(id -> mask(pipeline.enterprise(id), id));
        restricted.forEach(this::mask);
        items(projects);
        var ids = new HashSet<>(changed.keySet());
        ids.addAll(gone);
        ids.addAll(removed(all));
        var told = new HashSet<String>();
        tell(new Mask(projects, ids, told, names, others), told);
        var mask = new Mask(projects, ids, told, names, others, deleted.size());
        return pipeline.with(changed.values(), gone).masked(mask);
    }

    // What the record must not tell of any more: deleted projects, and what belonged to a masked one.
    private Set<String> removed(List<Project> masked) {
        Set<String> ids = masked.stream().map(Project::id).collect(Collectors.toSet());
        return pipeline.removed().stream().filter(entity -> ids.contains(entity.id())
                || entity instanceof Item item && ids.contains(item.ownerId())).map(Entity::id).collect(Collectors.toSet());
    }

    // The enterprises of restricted projects that no other project and no other enterprise names.
    private Set<String> onlyOf(List<Project> restricted) {
        var only = new LinkedHashSet<String>();
        restricted.forEach(project -> only.addAll(enterprises(project)));
        only.removeIf(id -> pipeline.enterprise(id) == null);
        var known = new HashSet<String>();
        var masked = new HashSet<>(restricted);
        for (Project project : pipeline.projects()) {
            if (!masked.contains(project)) {
                only.removeAll(enterprises(project));
                if (project.get(ProjectFields.REFERRER) != null) {
                    known.add(project.get(ProjectFields.REFERRER).strip());
                }
            }
        }
        boolean fewer = true;
        while (fewer) {
            var parents = new HashSet<String>();
            for (Enterprise enterprise : pipeline.enterprises()) {
                if (!only.contains(enterprise.id())) {
                    parents.add(enterprise.get(EnterpriseFields.PARENT));
                }
            }
            fewer = only.removeIf(id -> parents.contains(id) || known.contains(pipeline.enterprise(id).name().strip()));
        }
        return only;
    }

    private static List<String> enterprises(Project project) {
        var ids = new ArrayList<String>();
        for (Field<String> field : List.of(ProjectFields.INVESTOR, ProjectFields.COMPANY)) {
            if (project.get(field) != null) {
                ids.add(project.get(field));
            }
        }
        return ids;
    }

    // All names first, since what is written of one project may name another.
    private void name(Project project) {
        String code = RestrictedName.code(project);
        hide(project.name(), name(project, texts));
        hide(project.get(ProjectFields.STATISTICS_NAME), name(project, texts));
        int number = 0;
        for (String id : enterprises(project)) {
            if (hidden.contains(id) && !seenAs.containsKey(id)) {
                number++;
                String name = texts.of("insight.secrecy.enterprise", number == 1 ? code : code + "-" + number);
                // Another record of that name is no secret; but who made it learns nothing of this one.
                if (!openNames.contains(pipeline.enterprise(id).name().strip())) {
                    hide(pipeline.enterprise(id).name(), name);
                }
                seenAs.put(id, name);
            }
        }
        if (pipeline.project(project.id()) != null) {
            changed.put(project.id(), new Project(project.id(), project.facts().with(ProjectFields.NAME,
                    name(project, texts))));
        }
    }

    private void hide(String name, String shown) {
        if (name != null && !name.isBlank()) {
            names.putIfAbsent(name, shown);
        }
    }

    private void mask(Project project) {
        var values = texts(project.facts(), KEPT);
        values.put(ProjectFields.NAME, changed.get(project.id()).name());
        values.put(ProjectFields.ACCEPTED, null);
        String referrer = project.get(ProjectFields.REFERRER);
        values.put(ProjectFields.REFERRER, referrer == null ? null : names.getOrDefault(referrer, referrer));
        for (Field<String> field : List.of(ProjectFields.INVESTOR, ProjectFields.COMPANY)) {
            values.put(field, shown(project.get(field)));
        }
        changed.put(project.id(), new Project(project.id(), project.facts().withAll(values)));
    }

    // The enterprise as a masked project names it: masked itself, or a stand-in for one that others show.
    private String shown(String id) {
        Enterprise enterprise = pipeline.enterprise(id);
        if (enterprise == null || hidden.contains(id)) {
            return id;
        }
        String standIn = Mask.standIn(id);
        if (!changed.containsKey(standIn)) {
            changed.put(standIn, enterprise); // so that a chain of parents that bites its tail comes to an end
            others.put(enterprise.name(), texts.of("insight.secrecy.enterprise.shared"));
            mask(enterprise, standIn);
        }
        return standIn;
    }

    private void mask(Enterprise enterprise, String id) {
        var values = texts(enterprise.facts(), Set.of());
        values.put(EnterpriseFields.NAME,
                seenAs.getOrDefault(id, texts.of("insight.secrecy.enterprise.shared")));
        values.put(EnterpriseFields.CREDIT_CODE, null);
        values.put(EnterpriseFields.REVENUE, null);
        values.put(EnterpriseFields.ACCEPTED, null);
        values.put(EnterpriseFields.PARENT, shown(enterprise.get(EnterpriseFields.PARENT)));
        // A place on a list names the enterprise to whoever has the list.
        values.put(EnterpriseFields.GRADES, enterprise.get(EnterpriseFields.GRADES) == null ? null
                : enterprise.grades().stream().map(grade -> new Grade(grade.name(), grade.listYear(), null)).toList());
        changed.put(id, new Enterprise(id, enterprise.facts().withAll(values)));
    }

    private void items(Set<String> projects) {
        for (EntityKind kind : EntityKind.values()) {
            if (kind.owner().isEmpty()) {
                continue;
            }
            for (Item item : pipeline.items(kind)) {
                boolean of = projects.contains(item.ownerId()) || hidden.contains(item.ownerId());
                if (of && (kind == EntityKind.ATTACHMENT || kind == EntityKind.CONTACT)) {
                    gone.add(item.id());
                } else if (of) {
                    changed.put(item.id(), new Item(item.id(), item.facts().withAll(texts(item.facts(), Set.of()))));
                } else if (kind == EntityKind.VISIT) {
                    visit(item, projects);
                }
            }
        }
    }

    private void visit(Item visit, Set<String> projects) {
        String enterprise = visit.get(VisitFields.ENTERPRISE);
        boolean about = projects.contains(visit.get(VisitFields.PROJECT));
        if (!about && !hidden.contains(enterprise)) {
            return;
        }
        var values = texts(visit.facts(), Set.of());
        values.put(VisitFields.ENTERPRISE, about ? shown(enterprise) : enterprise);
        if (visit.get(VisitFields.PERSONS) != null) {
            values.put(VisitFields.PERSONS, visit.get(VisitFields.PERSONS).stream().map(name -> Mask.HIDDEN).toList());
        }
        changed.put(visit.id(), new Item(visit.id(), visit.facts().withAll(values)));
    }

    private static Map<Field<?>, Object> texts(Facts facts, Set<Field<?>> kept) {
        var values = new HashMap<Field<?>, Object>();
        for (Field<?> field : facts.kind().fields()) {
            boolean text = field.type().shape() == FieldType.Shape.TEXT
                    || field.type().shape() == FieldType.Shape.LONG_TEXT;
            if (text && facts.get(field) != null && !kept.contains(field)) {
                values.put(field, Mask.HIDDEN);
            }
        }
        return values;
    }

    private void tell(Mask mask, Set<String> told) {
        for (EntityKind kind : TELLING) {
            for (Item item : pipeline.items(kind)) {
                if (changed.containsKey(item.id()) || gone.contains(item.id())) {
                    continue;
                }
                var values = new HashMap<Field<?>, Object>();
                for (Field<?> field : kind.fields()) {
                    if (item.get(field) instanceof String text && !mask.over(text).equals(text)) {
                        values.put(field, mask.over(text));
                    }
                }
                if (!values.isEmpty()) {
                    told.add(item.id());
                    changed.put(item.id(), new Item(item.id(), item.facts().withAll(values)));
                }
            }
        }
    }
}
