package landfall.insight.trip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.OfficerFields;
import landfall.domain.Pipeline;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Mask;
import landfall.domain.value.Names;
import landfall.domain.value.Period;
import landfall.insight.trip.Excluded.Reason;

/** Counts trips and receptions in batches and visits in enterprises (domain §4.2 out_b, in_b, visit_n). */
public final class Batches {
    private final Pipeline pipeline;
    private final LocalDate today;
    private final Population population;
    private final Map<String, String> levels = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    // Sorted and joined once, for the figures of many periods are asked of the same bureau.
    private final List<List<Item>> batches;
    private final List<Item> receptions;
    private final List<Item> visits;

    private Batches(Pipeline pipeline, LocalDate today, Population population) {
        this.pipeline = pipeline;
        this.today = today;
        this.population = population;
        this.batches = batches();
        this.receptions = trips(TripFields.INBOUND);
        this.visits = pipeline.items(EntityKind.VISIT).stream().sorted(byDay(VisitFields.DAY)).toList();
        for (Item officer : pipeline.items(EntityKind.OFFICER)) {
            if (officer.get(OfficerFields.LEVEL) != null) {
                levels.put(Names.normalised(officer.get(OfficerFields.NAME)), officer.get(OfficerFields.LEVEL));
            }
            if (officer.get(OfficerFields.UNIT) != null) {
                units.put(Names.normalised(officer.get(OfficerFields.NAME)), officer.get(OfficerFields.UNIT).strip());
            }
        }
    }

    /**
     * The batches of a bureau, of the population that it has chosen.
     *
     * @param today what is later is planned and does not count
     */
    public static Batches of(Pipeline pipeline, LocalDate today) {
        return new Batches(pipeline, today, Population.of(pipeline.bureau()));
    }

    /** The same counted of another population. */
    public Batches by(Population other) {
        return new Batches(pipeline, today, other);
    }

    /** Whose trips count. */
    public Population population() {
        return population;
    }

    /** The figure of a measure; see {@link #outbound}, {@link #inbound} and {@link #visits}. */
    public TripFigure figure(TripMeasure measure, Period period) {
        return switch (measure) {
            case OUT_B -> outbound(period);
            case IN_B -> inbound(period);
            case VISIT_N -> visits(period);
        };
    }

    /**
     * Distinct outbound trips led by somebody of the population that departed in the period, however many enterprises
     * they met (domain §4.2 out_b). Records of one leader without a day between them are one batch, and so are records
     * of one team with two leaders; the first of them is counted and the others are joined with it. Who led a batch is
     * read from all of its records, those after the period too, so that months add up to the year.
     */
    public TripFigure outbound(Period period) {
        var counted = new ArrayList<Item>();
        var excluded = new ArrayList<Excluded>();
        for (List<Item> batch : batches) {
            Item first = batch.getFirst();
            Reason reason = reason(first, TripFields.FIRST_DAY, period);
            reason = reason != null ? reason : population(batch);
            if (reason == null) {
                counted.add(first);
            } else {
                excluded.add(Excluded.of(first, reason));
            }
            for (Item other : batch.subList(1, batch.size())) {
                Reason own = reason(other, TripFields.FIRST_DAY, period);
                boolean joined = reason == null || own == null && reason == Reason.OUTSIDE_PERIOD;
                excluded.add(joined ? new Excluded(other, Reason.JOINED, first)
                        : Excluded.of(other, own == null ? reason : own));
            }
        }
        return new TripFigure(TripMeasure.OUT_B, population, period, counted, List.of(), 0, excluded);
    }

    // The records of each batch, the earliest first; what is planned joins nothing, for it may still be put off.
    private List<List<Item>> batches() {
        var found = new ArrayList<List<Team>>();
        var open = new ArrayList<List<Team>>(); // those that a record of a later day may still belong to
        for (Item trip : trips(TripFields.OUTBOUND)) {
            Team team = Team.of(trip);
            var now = new ArrayList<>(List.of(team));
            if (team.isDated() && !isToCome(trip.get(TripFields.FIRST_DAY))) {
                open.removeIf(batch -> batch.stream().allMatch(team::isLaterThan) && found.add(batch));
                open.removeIf(batch -> batch.stream().anyMatch(team::isOneWith) && now.addAll(batch));
                open.add(now);
            } else {
                found.add(now);
            }
        }
        found.addAll(open);
        return found.stream().map(batch -> batch.stream().map(Team::trip).sorted(byDay(TripFields.FIRST_DAY))
                .toList()).sorted(Comparator.comparing(List::getFirst, byDay(TripFields.FIRST_DAY))).toList();
    }

    private Reason population(List<Item> batch) {
        if (population.isEverybody() || batch.stream().flatMap(this::levelsOf).anyMatch(population::includes)) {
            return null;
        }
        return batch.stream().flatMap(this::levelsOf).findAny().isPresent() ? Reason.POPULATION : Reason.NO_LEVEL;
    }

    // What the record says the leader was then; else what the list of people says of each leader.
    private Stream<String> levelsOf(Item trip) {
        String level = trip.get(TripFields.LEADER_LEVEL);
        return level != null ? Stream.of(level) : Team.of(trip).leaders().stream().map(levels::get)
                .filter(known -> known != null);
    }

    /** Groups that arrived in the period, one for each record of a host, and the people who came (domain §4.2 in_b). */
    public TripFigure inbound(Period period) {
        var counted = new ArrayList<Item>();
        var excluded = new ArrayList<Excluded>();
        for (Item trip : receptions) {
            Reason reason = reason(trip, TripFields.FIRST_DAY, period);
            if (reason == null) {
                counted.add(trip);
            } else {
                excluded.add(Excluded.of(trip, reason));
            }
        }
        return new TripFigure(TripMeasure.IN_B, population, period, counted, List.of(),
                counted.stream().mapToLong(this::people).sum(), excluded);
    }

    /** How many people came with a group: the number that the record gives, else those of its meetings together. */
    private long people(Item trip) {
        Count said = trip.get(TripFields.PEOPLE);
        return said != null ? said.number() : pipeline.itemsOf(EntityKind.VISIT, trip.id()).stream()
                .map(visit -> visit.get(VisitFields.PEOPLE)).filter(count -> count != null)
                .mapToLong(Count::number).sum();
    }

    /**
     * Distinct enterprises visited in the period, whoever led the trip; further visits to one of them, and visits marked
     * as such, are return visits and counted by themselves (domain §4.2 visit_n).
     */
    public TripFigure visits(Period period) {
        Map<String, Item> counted = new LinkedHashMap<>();
        var returns = new LinkedHashSet<Item>();
        var excluded = new ArrayList<Excluded>();
        for (Item visit : visits) {
            Reason reason = reason(visit, VisitFields.DAY, period);
            reason = reason == null ? part(visit) : reason;
            String enterprise = visit.get(VisitFields.ENTERPRISE);
            reason = reason == null && enterprise == null ? Reason.NO_ENTERPRISE : reason;
            if (reason != null) {
                excluded.add(Excluded.of(visit, reason));
                continue;
            }
            Item first = counted.putIfAbsent(Mask.counted(enterprise), visit);
            if (first != null) {
                excluded.add(new Excluded(visit, Reason.REPEATED, first));
            }
            if (first != null || Boolean.TRUE.equals(visit.get(VisitFields.RETURN))) {
                returns.add(visit);
            }
        }
        return new TripFigure(TripMeasure.VISIT_N, population, period, List.copyOf(counted.values()),
                List.copyOf(returns), 0, excluded);
    }

    /** Who led the trip, or that on which the visit was made. */
    public Led led(Item counted) {
        Entity trip = counted.kind() == EntityKind.TRIP ? counted
                : pipeline.entity(EntityKind.TRIP, counted.ownerId());
        String leader = trip instanceof Item item ? item.get(TripFields.LEADER) : null;
        return leader == null ? Led.BY_NOBODY
                : new Led(leader.strip(), units.getOrDefault(Names.normalised(leader), ""));
    }

    private Reason part(Item visit) {
        return !(pipeline.entity(EntityKind.TRIP, visit.ownerId()) instanceof Item trip) ? Reason.NO_TRIP
                : TripFields.INBOUND.equals(trip.get(TripFields.DIRECTION)) ? Reason.RECEPTION : null;
    }

    private List<Item> trips(String direction) {
        return pipeline.items(EntityKind.TRIP).stream()
                .filter(trip -> direction.equals(trip.get(TripFields.DIRECTION)))
                .sorted(byDay(TripFields.FIRST_DAY)).toList();
    }

    private Reason reason(Item item, Field<DayOrMonth> field, Period period) {
        DayOrMonth day = item.get(field);
        if (day == null) {
            return Reason.NO_DAY;
        }
        if (isToCome(day)) {
            return Reason.TO_COME;
        }
        if (period.contains(day)) {
            return null;
        }
        boolean maybe = !day.latest().isBefore(period.from()) && !day.earliest().isAfter(period.to());
        return maybe ? Reason.NO_DAY : Reason.OUTSIDE_PERIOD;
    }

    private boolean isToCome(DayOrMonth day) {
        return day != null && day.earliest().isAfter(today);
    }

    private static Comparator<Item> byDay(Field<DayOrMonth> day) {
        return Comparator.comparing((Item item) -> item.get(day), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Item::id);
    }
}
