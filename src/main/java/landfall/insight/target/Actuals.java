package landfall.insight.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import landfall.domain.Holder;
import landfall.domain.value.Period;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.row.Grouping;

/** The official figures split by who answers for what they count; the bureau's are whole. */
final class Actuals {
    /** One figure, split by the holders of a kind. */
    private record Split(Indicator indicator, Period period, Holder.Kind kind) {
    }

    private final BiFunction<Indicator, Period, Figure> figures;
    private final Map<Split, Map<String, Figure>> taken = new HashMap<>();

    Actuals(BiFunction<Indicator, Period, Figure> figures) {
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
        return switch (asked.kind) {
            case BUREAU -> new HashMap<>(Map.of("", whole));
            case UNIT -> whole.split(Grouping.UNIT);
            case LEADER -> whole.split(Grouping.LEADER);
            case OFFICER -> whole.split(Grouping.OWNER);
        };
    }
}
