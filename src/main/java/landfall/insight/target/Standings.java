package landfall.insight.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import landfall.domain.Holder;
import landfall.domain.Pipeline;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;

/**
 * How all targets of a year stand by the end of a month, worked out at once.
 *
 * @param lines every indicator that has a target, in the order of domain §4.2
 * @param monthlySigned what the bureau is to sign in each of the twelve months, in yuan, January first; empty without
 *     a target
 */
public record Standings(int year, List<Line> lines, List<BigDecimal> monthlySigned) {

    /**
     * One indicator.
     *
     * @param bureau the whole bureau, measured or not
     * @param units those that have a target, in the bureau's order
     */
    public record Line(Indicator indicator, Progress bureau, List<Progress> units) {
        public Line {
            units = List.copyOf(units);
        }
    }

    public Standings {
        lines = List.copyOf(lines);
        monthlySigned = List.copyOf(monthlySigned);
    }

    /** The targets of the month's year, beside the figures as far as things have come by a day. */
    public static Standings of(Pipeline pipeline, YearMonth month, LocalDate cutOff) {
        return of(Targets.of(pipeline, month.getYear(), cutOff), month);
    }

    /** The same beside figures at hand, which must be of the whole bureau and on the basis that it publishes. */
    public static Standings of(Indicators published, YearMonth month) {
        return of(Targets.of(published, month.getYear()), month);
    }

    private static Standings of(Targets targets, YearMonth month) {
        List<Holder> units = targets.measuredUnits();
        var lines = new ArrayList<Line>();
        for (Indicator indicator : Targets.indicators()) {
            if (!targets.hasTargets(indicator)) {
                continue;
            }
            List<Progress> measured = targets.progress(indicator, units, month);
            if (!measured.isEmpty() || targets.target(indicator, Holder.BUREAU).isPresent()) {
                lines.add(new Line(indicator, targets.progress(indicator, Holder.BUREAU, month), measured));
            }
        }
        return new Standings(month.getYear(), lines, targets.monthly(Indicator.SIGN_INV).orElse(List.of()));
    }
}
