package landfall.insight.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Holder;
import landfall.domain.Item;
import landfall.domain.OfficerFields;
import landfall.domain.Pipeline;
import landfall.domain.TripFields;
import landfall.domain.value.Names;
import landfall.domain.value.Period;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.row.Grouping;
import landfall.insight.indicator.row.Row;

/** The official figures split by who answers for the projects; the bureau's are whole. */
final class Actuals {
    /** One figure, split by the holders of a kind. */
    private record Split(Indicator indicator, Period period, Holder.Kind kind) {
    }

    private final Pipeline pipeline;
    private final BiFunction<Indicator, Period, Figure> figures;
    private final Map<Split, Map<String, Figure>> taken = new HashMap<>();

    Actuals(Pipeline pipeline, BiFunction<Indicator, Period, Figure> figures) {
        this.pipeline = pipeline;
        this.figures = figures;
    }

    /** What the holder reached; 0 where nothing of the holder counts. */
    synchronized Figure of(Indicator indicator, Holder holder, Period period) {
        return split(indicator, holder.kind(), period).computeIfAbsent(holder.name(), none -> nothing(indicator, period));
    }

    private Map<String, Figure> split(Indicator indicator, Holder.Kind kind, Period period) {
        return taken.computeIfAbsent(new Split(indicator, period, kind), this::split);
    }

    /** What each of some holders of one kind reached. */
    synchronized List<Figure> of(Indicator indicator, List<Holder> holders, Period period) {
        if (holders.isEmpty()) {
            return List.of();
        }
        Map<String, Figure> split = split(indicator, holders.getFirst().kind(), period);
        var figures = new ArrayList<Figure>();
        for (Holder holder : holders) {
            figures.add(split.computeIfAbsent(holder.name(), none -> nothing(indicator, period)));
        }
        return figures;
    }

    private static Figure nothing(Indicator indicator, Period period) {
        return new Figure(indicator, period, BigDecimal.ZERO, List.of());
    }

    private Map<String, Figure> split(Split asked) {
        Figure whole = figures.apply(asked.indicator, asked.period);
        boolean ofTrips = switch (asked.indicator) {
            case OUT_B, IN_B, VISIT_N -> true;
            default -> false;
        };
        if (ofTrips && asked.kind != Holder.Kind.BUREAU) {
            return byLeader(whole, asked.kind == Holder.Kind.UNIT);
        }
        return switch (asked.kind) {
            case BUREAU -> new HashMap<>(Map.of("", whole));
            case UNIT -> whole.split(Grouping.UNIT);
            case LEADER -> whole.split(Grouping.LEADER);
            case OFFICER -> whole.split(Grouping.OWNER);
        };
    }

    // No project stands behind a trip: whoever led it answers for it, and of the units the leader's own.
    private Map<String, Figure> byLeader(Figure whole, boolean ofUnits) {
        var units = new HashMap<String, String>();
        for (Item person : pipeline.items(EntityKind.OFFICER)) {
            if (person.get(OfficerFields.UNIT) != null) {
                units.put(Names.normalised(person.get(OfficerFields.NAME)), person.get(OfficerFields.UNIT).strip());
            }
        }
        return whole.split(row -> ofUnits ? units.getOrDefault(Names.normalised(leader(row)), "") : leader(row));
    }

    private String leader(Row row) {
        Entity trip = row.entity() instanceof Item visit && visit.kind() == EntityKind.VISIT
                ? pipeline.entity(EntityKind.TRIP, visit.ownerId()) : row.entity();
        String leader = trip instanceof Item item ? item.get(TripFields.LEADER) : null;
        return leader == null ? "" : leader.strip();
    }
}
