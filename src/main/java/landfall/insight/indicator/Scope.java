package landfall.insight.indicator;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.insight.trip.Batches;

/** The pipeline of which figures are taken, with what several of them ask for worked out once. */
final class Scope {
    private final Pipeline pipeline;
    private final Grounds grounds;
    // Each goes through the whole bureau, so it waits until somebody asks; two who ask at once find the same.
    private Set<String> inZone;
    private Batches batches;
    private final Map<Source, Dated> sources = new ConcurrentHashMap<>();

    Scope(Pipeline pipeline, Basis basis) {
        this.pipeline = pipeline;
        this.grounds = new Grounds(pipeline, basis, Choices.of(pipeline.bureau()));
    }

    private static Set<String> namesInZone(Pipeline pipeline) {
        var names = new HashSet<String>();
        for (Enterprise enterprise : pipeline.enterprises()) {
            if (Boolean.TRUE.equals(enterprise.get(EnterpriseFields.IN_ZONE))) {
                names.add(enterprise.name().strip());
            }
        }
        return Set.copyOf(names);
    }

    /** The batches of the bureau, joined when first asked for; what lies ahead is not told apart, for a period ends. */
    synchronized Batches batches() {
        if (batches == null) {
            batches = Batches.of(pipeline, LocalDate.MAX);
        }
        return batches;
    }

    Pipeline pipeline() {
        return pipeline;
    }

    Basis basis() {
        return grounds.basis();
    }

    Choices choices() {
        return grounds.choices();
    }

    Grounds grounds() {
        return grounds;
    }

    Dated dated(Source source) {
        return sources.computeIfAbsent(source, asked -> asked.in(grounds));
    }

    /** What arrived for projects. */
    Arrivals arrivals(Source source) {
        return (Arrivals) dated(source);
    }

    /** True when the project's referrer is the name of an enterprise of the zone. */
    boolean isReferredFromTheZone(Project project) {
        String referrer = project.get(ProjectFields.REFERRER);
        if (referrer == null) {
            return false;
        }
        Set<String> known = inZone;
        if (known == null) {
            known = namesInZone(pipeline);
            inZone = known;
        }
        return known.contains(referrer.strip());
    }

    /** Shows the items of a kind project by project; items without a project are left out. */
    void eachOwner(EntityKind kind, BiConsumer<Project, List<Item>> visitor) {
        Map<String, List<Item>> owned = pipeline.itemsByOwner(kind);
        for (Project project : pipeline.projects()) {
            List<Item> items = owned.get(project.id());
            if (items != null) {
                visitor.accept(project, items);
            }
        }
    }
}
