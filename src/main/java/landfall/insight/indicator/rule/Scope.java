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
import landfall.insight.place.Kept;
import landfall.insight.trip.Batches;

/** The pipeline of which figures are taken, with what several of them ask for worked out once. */
public final class Scope {
    private static final List<EntityKind> OF_BATCHES =
            List.of(EntityKind.TRIP, EntityKind.VISIT, EntityKind.OFFICER, EntityKind.BUREAU);
    private static final Derived<Travel> TRAVEL = new Derived<>(OF_BATCHES, Travel::of);

    private final Pipeline pipeline;
    private final LocalDate cutOff;
    private final Grounds grounds;
    private final Map<Source, Dated> sources = new ConcurrentHashMap<>();

    /** @param cutOff the day after which what is planned has not been made */
    public Scope(Pipeline pipeline, Basis basis, LocalDate cutOff) {
        this.pipeline = pipeline;
        this.cutOff = cutOff;
        this.grounds = new Grounds(pipeline, basis, Choices.of(pipeline.bureau()));
    }

    /** The batches of the bureau up to the cut-off day. */
    Batches batches() {
        return pipeline.derived(TRAVEL).upTo(cutOff);
    }

    /** What batches are made of, and those of each cut-off day for which they were asked. */
    private record Travel(Pipeline bureau, Kept<LocalDate, Batches> known) {
        // A small bureau of its own, for what is kept must not hold on to the snapshot.
        static Travel of(Pipeline pipeline) {
            return new Travel(Pipeline.of(OF_BATCHES.stream().flatMap(kind -> pipeline.entities(kind).stream())
                    .toList()), new Kept<>());
        }

        Batches upTo(LocalDate cutOff) {
            return known.of(cutOff, day -> Batches.of(bureau, day));
        }
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
