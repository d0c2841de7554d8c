package landfall.insight.target;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import landfall.domain.EntityKind;
import landfall.domain.Holder;
import landfall.domain.Pipeline;
import landfall.domain.value.Period;
import landfall.insight.Figure;
import landfall.insight.Indicator;
import landfall.insight.Indicators;

/** The official figures of the projects for which a holder answers; the bureau's are those of all projects. */
final class Actuals {
    private final Pipeline pipeline;
    private final Map<Holder, Indicators> taken = new HashMap<>();

    Actuals(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    synchronized Figure of(Indicator indicator, Holder holder, Period period) {
        return taken.computeIfAbsent(holder, one -> Indicators.of(ofHolder(one))).figure(indicator, period);
    }

    // With everything that belongs to the projects left out, as for any narrower bureau.
    private Pipeline ofHolder(Holder holder) {
        if (holder.kind() == Holder.Kind.BUREAU) {
            return pipeline;
        }
        Set<String> gone = new HashSet<>();
        pipeline.projects().stream().filter(project -> !holder.has(project))
                .forEach(project -> gone.add(project.id()));
        for (EntityKind kind : EntityKind.values()) {
            if (kind.owner().isPresent()) {
                pipeline.items(kind).stream().filter(item -> gone.contains(item.ownerId())).map(item -> item.id())
                        .toList().forEach(gone::add);
            }
        }
        return pipeline.with(List.of(), gone);
    }
}
