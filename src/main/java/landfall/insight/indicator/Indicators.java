package landfall.insight.indicator;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import landfall.domain.Pipeline;
import landfall.domain.value.Period;
import landfall.insight.Parts;

/** Takes the official figures of a pipeline (domain §4.1 and §4.2). */
public final class Indicators {
    private static final List<Indicator> BANDS = List.of(Indicator.SIGN_N, Indicator.SIGN_GE_100M,
            Indicator.SIGN_GE_1BN, Indicator.SIGN_GE_5BN, Indicator.SIGN_GE_10BN);

    /** A figure that was asked for. */
    private record Asked(Indicator indicator, Period period) {
    }

    /** A figure that was asked for split by a property. */
    private record Split(Asked figure, Grouping grouping) {
    }

    /** What is asked of every part of the bureau. */
    private record Question(Basis basis, Object asked) {
    }

    private final Scope scope;
    private final Parts parts;
    private final Map<Asked, Figure> taken = new ConcurrentHashMap<>();

    private Indicators(Scope scope, Parts parts) {
        this.scope = scope;
        this.parts = parts;
    }

    /** Figures as reported; keep the object when several are wanted. */
    public static Indicators of(Pipeline pipeline) {
        return of(pipeline, Basis.REPORTED);
    }

    /** Figures on the given basis. */
    public static Indicators of(Pipeline pipeline, Basis basis) {
        return new Indicators(new Scope(pipeline, basis), null);
    }

    /** The same figures joined from those of the parts, which are taken once for as long as a part stays the same. */
    public static Indicators of(Parts parts, Basis basis) {
        return new Indicators(new Scope(parts.whole(), basis, inZone(parts)), parts);
    }

    private static Set<String> inZone(Parts parts) {
        return parts.common(Scope.class, Scope::namesInZone);
    }

    /** The pipeline of which the figures are taken. */
    public Pipeline pipeline() {
        return scope.pipeline();
    }

    /** The figure over the period; a stock is counted at the period's last day. Taken once, however often it is asked. */
    public Figure figure(Indicator indicator, Period period) {
        return taken.computeIfAbsent(new Asked(indicator, period), asked -> take(indicator, period));
    }

    /**
     * The figure over the period by a property of its projects: one for each label, in the order in which the labels
     * come up.
     */
    public Map<String, Figure> split(Indicator indicator, Period period, Grouping grouping) {
        if (!indicator.isOfProjects()) {
            return figure(indicator, period).split(grouping::label);
        }
        return fold(new Split(new Asked(indicator, period), grouping),
                part -> part.figure(indicator, period).split(grouping::label),
                splits -> byLabel(splits, figures -> Figure.joined(indicator, period, figures)));
    }

    /** Several maps as one, in which what has the same label is joined. */
    static <T> Map<String, T> byLabel(List<Map<String, T>> maps, Function<List<T>, T> join) {
        var labelled = new LinkedHashMap<String, List<T>>();
        maps.forEach(map -> map.forEach((label, value) ->
                labelled.computeIfAbsent(label, key -> new ArrayList<>()).add(value)));
        var joined = new LinkedHashMap<String, T>();
        labelled.forEach((label, values) -> joined.put(label, join.apply(values)));
        return joined;
    }

    /**
     * What every part of the bureau answers by itself, joined; the answer of the whole where it is in one piece.
     *
     * @param question equal for equal answers; of a class of its own
     */
    <T> T fold(Object question, Function<Indicators, T> answer, Function<List<T>, T> join) {
        return parts == null ? answer.apply(this)
                : parts.fold(new Question(scope.basis(), question), part -> answer.apply(of(part)), join);
    }

    private Indicators of(Parts.Part part) {
        Basis basis = scope.basis();
        Set<String> inZone = inZone(parts);
        return part.known(basis, some -> new Indicators(new Scope(some.pipeline(), basis, inZone), null));
    }

    private Figure take(Indicator indicator, Period period) {
        if (parts != null && indicator.isOfProjects()) {
            return fold(new Asked(indicator, period), part -> part.figure(indicator, period),
                    figures -> Figure.joined(indicator, period, figures));
        }
        var rows = new ArrayList<Row>();
        indicator.rule().apply(scope, period, new Rule.Sink() {
            @Override
            public void counts(Row row) {
                rows.add(row);
            }

            @Override
            public boolean wantsTheRest() {
                return false;
            }

            @Override
            public void leavesOut(Excluded excluded) {
                throw new IllegalStateException("Nobody asked for what is left out");
            }
        });
        return Figure.of(indicator, period, rows);
    }

    /** What the figure leaves out though it looks as if it belonged to it, each with the reason. */
    public List<Excluded> excluded(Indicator indicator, Period period) {
        var excluded = new ArrayList<Excluded>();
        indicator.rule().apply(scope, period, new Rule.Sink() {
            @Override
            public void counts(Row row) {
            }

            @Override
            public boolean wantsTheRest() {
                return true;
            }

            @Override
            public void leavesOut(Excluded one) {
                excluded.add(one);
            }
        });
        return List.copyOf(excluded);
    }

    /** The indicator's line of the month's table. */
    public IndicatorRow row(Indicator indicator, YearMonth month) {
        Period period = Period.yearToDate(month);
        return new IndicatorRow(indicator, figure(indicator, Period.month(month)), figure(indicator, period),
                figure(indicator, period.lastYear()));
    }

    /** The month's table, every indicator in the order of domain §4.2. */
    public List<IndicatorRow> rows(YearMonth month) {
        return Arrays.stream(Indicator.values()).map(indicator -> row(indicator, month)).toList();
    }

    /**
     * The size bands that print more projects than the wider band before them, such as fewer of 亿元以上 than of
     * 10亿元以上. A bulletin with such a figure is held back; the figure itself is never repaired (domain §2.3, §7.1).
     *
     * @param values the number of projects by indicator; bands that are missing are passed over
     */
    public static List<Indicator> bandsOutOfOrder(Map<Indicator, Long> values) {
        var wrong = new ArrayList<Indicator>();
        Long wider = null;
        for (Indicator band : BANDS) {
            Long value = values.get(band);
            if (value != null) {
                if (wider != null && value > wider) {
                    wrong.add(band);
                }
                wider = value;
            }
        }
        return List.copyOf(wrong);
    }
}
