package landfall.insight.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import landfall.domain.Derived;
import landfall.domain.EntityKind;
import landfall.domain.Holder;
import landfall.domain.Item;
import landfall.domain.OfficerFields;
import landfall.domain.Pipeline;
import landfall.domain.TargetFields;
import landfall.domain.UnitFields;
import landfall.domain.value.Period;
import landfall.domain.value.Quantity;
import landfall.domain.value.YearCurve;
import landfall.insight.close.OfficialFigures;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;

/** The annual targets of one year beside what was reached (目标任务分解表, domain §4.1 rule 10). */
public final class Targets {
    // Works continued from earlier years stand at a day like a stock; nobody sets out to have many of them.
    private static final List<Indicator> POSSIBLE = Arrays.stream(Indicator.values()).filter(indicator ->
            indicator.isCount() && !indicator.isStock() && indicator != Indicator.START_CONTINUED).toList();
    private static final Map<String, Indicator> BY_CODE = POSSIBLE.stream().collect(Collectors.toMap(Indicator::code,
            Function.identity()));
    private static final Derived<List<Target>> KEPT = new Derived<>(List.of(EntityKind.TARGET), pipeline ->
            pipeline.items(EntityKind.TARGET).stream().map(Targets::read).filter(Objects::nonNull).toList());
    private static final Set<String> LEADERS = Set.of("党工委书记/管委会主任", "班子成员");

    private final Pipeline pipeline;
    private final int year;
    private final Actuals actuals;
    private final Map<Indicator, Map<Holder, Target>> targets = new EnumMap<>(Indicator.class);

    private Targets(Pipeline pipeline, BiFunction<Indicator, Period, Figure> figures, int year) {
        this.pipeline = pipeline;
        this.year = year;
        this.actuals = new Actuals(figures);
        for (Target target : pipeline.derived(KEPT)) {
            if (target.year() == year) {
                targets.computeIfAbsent(target.indicator(), key -> new HashMap<>()).put(target.holder(), target);
            }
        }
    }

    /** The targets of the year beside the figures as the bureau publishes them, with the months that are closed. */
    public static Targets of(Pipeline pipeline, int year) {
        return of(pipeline, year, LocalDate.MAX);
    }

    /** The same beside the figures as far as things have come by a day. */
    public static Targets of(Pipeline pipeline, int year, LocalDate cutOff) {
        return of(pipeline, OfficialFigures.of(pipeline, cutOff), year);
    }

    /** The same beside published figures at hand, which must be those of this bureau. */
    public static Targets of(Pipeline pipeline, OfficialFigures official, int year) {
        return new Targets(pipeline, official::figure, year);
    }

    /** The same beside figures at hand, which must be of the whole bureau and on the basis that it publishes. */
    public static Targets of(Indicators published, int year) {
        return new Targets(published.pipeline(), published::figure, year);
    }

    /** What a target can be set for, in the order of domain §4.2: counts and amounts of a year, no stocks, no rates. */
    public static List<Indicator> indicators() {
        return POSSIBLE;
    }

    /** The years for which targets are kept, latest first. */
    public static List<Integer> years(Pipeline pipeline) {
        return pipeline.items(EntityKind.TARGET).stream().map(item -> item.get(TargetFields.YEAR))
                .filter(Objects::nonNull).map(Year::getValue).distinct().sorted((one, other) -> other - one).toList();
    }

    // What a newer version wrote and this one does not understand is left alone.
    private static Target read(Item item) {
        Holder holder = Holder.of(item);
        Indicator indicator = BY_CODE.get(item.get(TargetFields.INDICATOR));
        Year year = item.get(TargetFields.YEAR);
        if (holder == null || indicator == null || year == null) {
            return null;
        }
        Quantity value = TargetValues.of(indicator, item);
        return value == null ? null
                : new Target(year.getValue(), holder, indicator, value, item.get(TargetFields.CURVE));
    }

    public int year() {
        return year;
    }

    /** The projects, and all else, from which the actual figures are taken. */
    public Pipeline pipeline() {
        return pipeline;
    }

    public boolean isEmpty() {
        return targets.isEmpty();
    }

    /** True when anybody has a target for the indicator. */
    boolean hasTargets(Indicator indicator) {
        return targets.containsKey(indicator);
    }

    /** The holder's target, if there is one. */
    public Optional<Target> target(Indicator indicator, Holder holder) {
        return Optional.ofNullable(targets.getOrDefault(indicator, Map.of()).get(holder));
    }

    /** The indicators for which the whole bureau has a target, in the order of domain §4.2. */
    public List<Indicator> ofBureau() {
        return POSSIBLE.stream().filter(indicator -> target(indicator, Holder.BUREAU).isPresent()).toList();
    }

    /**
     * Everybody of a kind who can have a target: those of whom the bureau keeps a record, in its order, then others
     * whom a project or a target names.
     */
    public List<Holder> holders(Holder.Kind kind) {
        if (kind == Holder.Kind.BUREAU) {
            return List.of(Holder.BUREAU);
        }
        var others = new TreeSet<String>();
        pipeline.projects().stream().map(project -> Holder.nameIn(project, kind)).filter(name -> !name.isEmpty())
                .forEach(others::add);
        targets.values().forEach(row -> row.keySet().stream().filter(holder -> holder.kind() == kind)
                .forEach(holder -> others.add(holder.name())));
        var names = new LinkedHashSet<String>();
        recorded(kind).filter(name -> name != null && !name.isBlank()).map(String::strip)
                .filter(name -> kind == Holder.Kind.UNIT || others.contains(name)).forEach(names::add);
        names.addAll(others);
        return names.stream().map(name -> new Holder(kind, name)).toList();
    }

    /** The units that have a target, in the bureau's order, then others by name. */
    List<Holder> measuredUnits() {
        var named = new TreeSet<String>();
        targets.values().forEach(row -> row.keySet().stream().filter(holder -> holder.kind() == Holder.Kind.UNIT)
                .forEach(holder -> named.add(holder.name())));
        var names = new LinkedHashSet<String>();
        recorded(Holder.Kind.UNIT).filter(name -> name != null).map(String::strip).filter(named::contains)
                .forEach(names::add);
        names.addAll(named);
        return names.stream().map(name -> new Holder(Holder.Kind.UNIT, name)).toList();
    }

    private Stream<String> recorded(Holder.Kind kind) {
        return kind == Holder.Kind.UNIT ? pipeline.items(EntityKind.UNIT).stream().map(unit -> unit.get(UnitFields.NAME))
                : pipeline.items(EntityKind.OFFICER).stream()
                        .filter(person -> (kind == Holder.Kind.LEADER) == isLeader(person))
                        .map(person -> person.get(OfficerFields.NAME));
    }

    private static boolean isLeader(Item person) {
        String level = person.get(OfficerFields.LEVEL);
        return level != null && LEADERS.contains(level);
    }

    /**
     * What was reached by the end of a month.
     *
     * @param upTo a month of the year; one before the year means that nothing has passed, one after it all
     */
    public Progress progress(Indicator indicator, Holder holder, YearMonth upTo) {
        int elapsed = elapsed(upTo);
        return new Progress(indicator, holder, target(indicator, holder).orElse(null), elapsed,
                actuals.of(indicator, holder, period(elapsed)));
    }

    /** What was reached by those of some holders of one kind who have a target, in their order. */
    List<Progress> progress(Indicator indicator, List<Holder> holders, YearMonth upTo) {
        Map<Holder, Target> set = targets.getOrDefault(indicator, Map.of());
        List<Holder> measured = holders.stream().filter(set::containsKey).toList();
        int elapsed = elapsed(upTo);
        var reached = actuals.of(indicator, measured, period(elapsed));
        return IntStream.range(0, measured.size()).mapToObj(i -> new Progress(indicator, measured.get(i),
                set.get(measured.get(i)), elapsed, reached.get(i))).toList();
    }

    private Period period(int elapsed) {
        return Period.yearToDate(YearMonth.of(year, Math.max(1, elapsed)));
    }

    private int elapsed(YearMonth upTo) {
        return upTo.getYear() < year ? 0 : upTo.getYear() > year ? YearCurve.MONTHS : upTo.getMonthValue();
    }

    /**
     * What the units' targets of an indicator come to, in its own unit; empty when no unit has one. It is shown beside
     * the bureau's and never made to agree with it.
     */
    public Optional<BigDecimal> sumOfUnits(Indicator indicator) {
        return targets.getOrDefault(indicator, Map.of()).values().stream()
                .filter(target -> target.holder().kind() == Holder.Kind.UNIT).map(Target::annual)
                .reduce(BigDecimal::add);
    }

    /**
     * What the whole bureau is to reach in each of the twelve months, in the indicator's own unit, January first; empty
     * when it has no target.
     */
    public Optional<List<BigDecimal>> monthly(Indicator indicator) {
        return target(indicator, Holder.BUREAU).map(target -> IntStream.rangeClosed(1, YearCurve.MONTHS)
                .mapToObj(month -> target.by(month).subtract(target.by(month - 1))).toList());
    }

    /** The course that the holder's figures took in the year before, as a curve; empty when they came to nothing. */
    public Optional<YearCurve> courseOfLastYear(Indicator indicator, Holder holder) {
        var cumulative = new ArrayList<BigDecimal>();
        for (int month = 1; month <= YearCurve.MONTHS; month++) {
            cumulative.add(BigDecimal.valueOf(actuals.of(indicator, holder,
                    Period.yearToDate(YearMonth.of(year - 1, month))).value()));
        }
        return cumulative.getLast().signum() > 0 ? Optional.of(YearCurve.of(cumulative)) : Optional.empty();
    }
}
