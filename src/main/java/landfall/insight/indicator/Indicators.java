package landfall.insight.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import landfall.domain.Pipeline;
import landfall.domain.value.Period;
import landfall.insight.indicator.row.Excluded;
import landfall.insight.indicator.rule.Scope;
import landfall.insight.indicator.source.Basis;

/** Takes the official figures of a pipeline (domain §4.1 and §4.2). */
public final class Indicators {
    private static final List<Indicator> BANDS = List.of(Indicator.SIGN_N, Indicator.SIGN_GE_100M,
            Indicator.SIGN_GE_1BN, Indicator.SIGN_GE_5BN, Indicator.SIGN_GE_10BN);

    /** A figure that was asked for. */
    private record Asked(Indicator indicator, Period period) {
    }

    private final Scope scope;
    private final Map<Asked, Figure> taken = new ConcurrentHashMap<>();

    private Indicators(Scope scope) {
        this.scope = scope;
    }

    /** Figures as reported of all that is on record, planned trips too; keep the object when several are wanted. */
    public static Indicators of(Pipeline pipeline) {
        return of(pipeline, Basis.REPORTED);
    }

    /** The same on the given basis. */
    public static Indicators of(Pipeline pipeline, Basis basis) {
        return of(pipeline, basis, LocalDate.MAX);
    }

    /** Figures on the given basis as far as things have come by a day: trips planned for later do not count. */
    public static Indicators of(Pipeline pipeline, Basis basis, LocalDate cutOff) {
        return new Indicators(new Scope(pipeline, basis, cutOff));
    }

    /** The pipeline of which the figures are taken. */
    public Pipeline pipeline() {
        return scope.pipeline();
    }

    /** The figure over the period; a stock is counted at the period's last day. Taken once, however often it is asked. */
    public Figure figure(Indicator indicator, Period period) {
        return taken.computeIfAbsent(new Asked(indicator, period), asked ->
                Figure.of(indicator, period, indicator.rule().rows(scope, period)));
    }

    /** What the figure leaves out though it looks as if it belonged to it, each with the reason. */
    public List<Excluded> excluded(Indicator indicator, Period period) {
        var excluded = new ArrayList<Excluded>();
        indicator.rule().leaveOut(scope, period, excluded::add);
        return List.copyOf(excluded);
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
