package landfall.insight.indicator.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import landfall.domain.Derived;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.insight.indicator.source.Arrivals;
import landfall.insight.indicator.source.Basis;
import landfall.insight.indicator.source.Choices;
import landfall.insight.indicator.source.Dated;
import landfall.insight.indicator.source.Grounds;
import landfall.insight.indicator.source.Source;
import landfall.insight.trip.Batches;

/** The pipeline of which figures are taken, with what several of them ask for worked out once. */
public final class Scope {
    private static final List<EntityKind> OF_BATCHES =
            List.of(EntityKind.TRIP, EntityKind.VISIT, EntityKind.OFFICER, EntityKind.BUREAU);
    private static final Derived<Batches> BATCHES = new Derived<>(OF_BATCHES, Scope::batches);

    private final Pipeline pipeline;
    private final Grounds grounds;
    private final Map<Source, Dated> sources = new ConcurrentHashMap<>();

    public Scope(Pipeline pipeline, Basis basis) {
        this.pipeline = pipeline;
        this.grounds = new Grounds(pipeline, basis, Choices.of(pipeline.bureau()));
    }

    /** The batches of the bureau; what lies ahead is not told apart, for a period ends. */
    Batches batches() {
        return pipeline.derived(BATCHES);
    }

    // Of a small bureau of their own, for what is kept must not hold on to the snapshot.
    private static Batches batches(Pipeline pipeline) {
        return Batches.of(Pipeline.of(OF_BATCHES.stream().flatMap(kind -> pipeline.entities(kind).stream()).toList()),
                LocalDate.MAX);
    }

    public Pipeline pipeline() {
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
