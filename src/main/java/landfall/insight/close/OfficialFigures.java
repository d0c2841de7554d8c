package landfall.insight.close;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import landfall.domain.Entity;
import landfall.domain.Pipeline;
import landfall.domain.value.Period;
import landfall.insight.comparison.IndicatorRow;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;
import landfall.insight.indicator.row.Row;
import landfall.insight.indicator.source.Choices;

/**
 * The figures as the bureau publishes them (domain §4.1, rules 2 to 4 and 6): closed months as they were closed, the first
 * open month with what was reported late and put right, later months as they stand. Without a closed month they are the
 * plain figures.
 */
public final class OfficialFigures {
    private final Indicators indicators;
    private final Closings closings;
    private final List<Entry> entries;
    private final Map<Family, List<Counted>> counted = new EnumMap<>(Family.class);

    private OfficialFigures(Indicators indicators, Closings closings) {
        this.indicators = indicators;
        this.closings = closings;
        this.entries = closings.isEmpty() ? List.of() : between(closings.balance(),
                Truth.of(indicators, closings.firstOpen()), closings.last());
        for (Closing closing : closings.months()) {
            closing.snapshot().lines().forEach(line -> count(closing.snapshot().monthOf(line), line, closing));
        }
        entries.forEach(entry -> count(closings.firstOpen(), entry.difference(), closings.months().getLast()));
    }

    /** A line and the month in which it counts; the close stands for what is no more. */
    private record Counted(YearMonth month, Line line, Closing closing) {
    }

    private void count(YearMonth month, Line line, Closing closing) {
        counted.computeIfAbsent(line.family(), family -> new ArrayList<>()).add(new Counted(month, line, closing));
    }

    /** The figures of all that is on record. */
    public static OfficialFigures of(Pipeline pipeline) {
        return of(pipeline, LocalDate.MAX);
    }

    /** The figures as far as things have come by a day: trips planned for later do not count. */
    public static OfficialFigures of(Pipeline pipeline, LocalDate cutOff) {
        return new OfficialFigures(Indicators.of(pipeline, Choices.of(pipeline.bureau()).published(), cutOff),
                Closings.of(pipeline));
    }

    private static List<Entry> between(Map<Line.Key, Line> balance, Map<Line.Key, Line> truth, YearMonth last) {
        Set<Line.Key> keys = new LinkedHashSet<>(truth.keySet());
        keys.addAll(balance.keySet());
        var entries = new ArrayList<Entry>();
        for (Line.Key key : keys) {
            Entry entry = Entry.between(balance.get(key), truth.get(key), last);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return List.copyOf(entries);
    }

    public Closings closings() {
        return closings;
    }

    /** What the first open month counts; nothing while no month is closed. */
    public List<Entry> entries() {
        return entries;
    }

    /** What the month reports late and puts right: only the first open month does. */
    public List<Entry> irregular(YearMonth month) {
        return !month.equals(closings.firstOpen()) ? List.of()
                : entries.stream().filter(entry -> entry.kind() != Entry.Kind.REGULAR).toList();
    }

    /**
     * What the month's close keeps.
     *
     * @param month the first open month, or any month while none is closed
     * @throws IllegalArgumentException for another month
     */
    public String snapshot(YearMonth month) {
        if (closings.isEmpty()) {
            return new Snapshot(month, true, List.copyOf(Truth.of(indicators, month).values())).encode();
        }
        if (!month.equals(closings.firstOpen())) {
            throw new IllegalArgumentException(month + " is not the month to be closed");
        }
        return new Snapshot(month, false, entries.stream().map(Entry::difference).toList()).encode();
    }

    /** The month's table line, in whole months. */
    public IndicatorRow row(Indicator indicator, YearMonth month) {
        return IndicatorRow.of(this::figure, indicator, month);
    }

    /** The figure over a period of whole months; rates, stocks and numbers of enterprises are taken as they stand. */
    public Figure figure(Indicator indicator, Period period) {
        Family family = Family.of(indicator);
        if (closings.isEmpty() || family == null) {
            return indicators.figure(indicator, period);
        }
        var sums = new LinkedHashMap<String, Sum>();
        for (Counted one : counted.getOrDefault(family, List.of())) {
            if (holds(period, one.month)) {
                add(sums, one.line, indicator, one.closing);
            }
        }
        var rows = new ArrayList<Row>();
        sums.values().stream().filter(sum -> sum.part.amount() != 0 || isAmount(indicator) && sum.base.amount() > 0)
                .forEach(sum -> rows.add(row(sum, indicator)));
        LocalDate after = closings.firstOpen().atEndOfMonth().plusDays(1);
        LocalDate from = period.from().isAfter(after) ? period.from() : after;
        if (!from.isAfter(period.to())) {
            rows.addAll(indicators.figure(indicator, new Period(from, period.to())).rows());
        }
        BigDecimal number = BigDecimal.ZERO;
        for (Row row : rows) {
            number = number.add(BigDecimal.valueOf(row.part()));
        }
        return new Figure(indicator, period, number, rows);
    }

    private static boolean holds(Period period, YearMonth month) {
        return !month.isBefore(YearMonth.from(period.from())) && !month.isAfter(YearMonth.from(period.to()));
    }

    private static boolean isAmount(Indicator indicator) {
        return indicator.unit() == Indicator.Unit.YUAN || indicator.unit() == Indicator.Unit.DOLLARS;
    }

    private static void add(Map<String, Sum> sums, Line line, Indicator indicator, Closing closing) {
        if (line.parts().containsKey(indicator)) {
            sums.merge(line.id(), new Sum(line, line.part(indicator), line.part(line.family().base()), closing),
                    (earlier, later) -> new Sum(later.line, earlier.part.plus(later.part),
                            earlier.base.plus(later.base), later.closing));
        }
    }

    /** What a thing adds to a figure, and to the first figure of its family, in all. */
    private record Sum(Line line, Part part, Part base, Closing closing) {
    }

    // What is no more still counts in a closed month; the close itself stands for it.
    private Row row(Sum sum, Indicator indicator) {
        Pipeline pipeline = indicators.pipeline();
        Entity entity = sum.line.family().entity(pipeline, sum.line.id());
        boolean unknown = isAmount(indicator) && sum.part.amount() == 0;
        return new Row(entity == null ? sum.closing.item() : entity, pipeline.project(sum.line.project()),
                sum.line.date(), sum.part.amount(), 0, sum.part.qualifier(), unknown);
    }
}
