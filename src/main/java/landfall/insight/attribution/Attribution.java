package landfall.insight.attribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Period;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;
import landfall.text.Texts;

/**
 * Which trip, event or channel a project goes back to (our own definition, for domain §4.2 gives none).
 *
 * <p>A lead goes back to the first visit, of whatever trip, that named the project or its investor on the day on which
 * the lead was recorded or within the twelve months before it; a date known to the month may be any day of it. A visit
 * after that day earns nothing, for the bureau knew the project already. So a project counts for one trip and counts
 * there once. Its event is that of the trip; only where the trip had none, or no visit is known, it is the event at
 * which the project was signed: a project counts for its first event only (domain §2.1). What counts as a lead, as
 * signed and as funds arrived is decided by lead_new, sign_n and fund_in (domain §4.2), from the beginning up to today,
 * whenever the trip was.
 */
public final class Attribution {
    private static final int MONTHS = 12;
    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);
    private static final Comparator<Item> FIRST = Comparator.comparing((Item visit) -> visit.get(VisitFields.DAY))
            .thenComparing(Item::id);

    private final Pipeline pipeline;
    private final List<Item> visits;
    private final Map<String, List<Item>> met = new HashMap<>();
    private final Map<String, Item> first = new HashMap<>();
    private final Figure leads;
    private final Figure signed;
    private final Figure funds;

    private Attribution(Pipeline pipeline, LocalDate today) {
        this.pipeline = pipeline;
        visits = pipeline.items(EntityKind.VISIT).stream().filter(visit -> visit.get(VisitFields.DAY) != null
                && !visit.get(VisitFields.DAY).earliest().isAfter(today) && trip(visit) != null).sorted(FIRST).toList();
        for (Item visit : visits) {
            Stream.of(visit.get(VisitFields.PROJECT), visit.get(VisitFields.ENTERPRISE)).filter(Objects::nonNull)
                    .forEach(id -> met.computeIfAbsent(id, asked -> new ArrayList<>()).add(visit));
        }
        Period everything = new Period(BEGINNING, today);
        Indicators indicators = Indicators.of(pipeline);
        leads = indicators.figure(Indicator.LEAD_NEW, everything);
        signed = indicators.figure(Indicator.SIGN_N, everything);
        funds = indicators.figure(Indicator.FUND_IN, everything);
        for (Project project : leads.counted()) {
            meetings(project).stream().filter(visit -> isInTime(visit, project.get(ProjectFields.HEARD_ON))).min(FIRST)
                    .ifPresent(visit -> first.put(project.id(), visit));
        }
    }

    /**
     * The attribution of all leads of a bureau.
     *
     * @param today what is later has not happened yet
     */
    public static Attribution of(Pipeline pipeline, LocalDate today) {
        return new Attribution(pipeline, today);
    }

    /** The sentence that says what goes back to a visit. */
    public static String definition(Texts texts) {
        return texts.of("insight.attribution.definition");
    }

    private static boolean isInTime(Item visit, DayOrMonth heard) {
        DayOrMonth day = visit.get(VisitFields.DAY);
        return !day.earliest().isAfter(heard.latest()) && !day.latest().isBefore(heard.earliest().minusMonths(MONTHS));
    }

    private List<Item> meetings(Project project) {
        return Stream.of(project.id(), project.investorId()).filter(Objects::nonNull)
                .flatMap(id -> met.getOrDefault(id, List.of()).stream()).distinct().toList();
    }

    private Item trip(Item visit) {
        return visit != null && pipeline.entity(EntityKind.TRIP, visit.ownerId()) instanceof Item trip ? trip : null;
    }

    /** The visit to which a lead goes back; null for none. */
    public Item firstVisit(Project project) {
        return first.get(project.id());
    }

    /** All leads, and with them those that no visit preceded. */
    public Figure leads() {
        return leads;
    }

    /** The leads that go back to no visit. */
    public Figure withoutVisit() {
        return leads.part(row -> !first.containsKey(row.project().id()));
    }

    /** What came of one trip. */
    public Line of(Item trip) {
        return line(By.TRIP, trip.id(), trip, visits(one -> one.id().equals(trip.id())), project -> {
            Item visit = first.get(project.id());
            return visit != null && trip.id().equals(visit.ownerId());
        });
    }

    /**
     * What came of some trips: a line for each in the order given, or for each event or channel, those with most leads
     * first. Events of no trip are listed only when all trips are asked for.
     */
    public List<Line> by(By by, List<Item> trips) {
        if (by == By.TRIP) {
            return trips.stream().map(this::of).filter(line -> !line.isEmpty()).toList();
        }
        Set<String> asked = trips.stream().map(Item::id).collect(Collectors.toSet());
        List<Line> lines = by == By.EVENT ? events(trips) : channels(asked);
        return lines.stream().filter(line -> !line.isEmpty()).sorted(Comparator.comparing((Line line) ->
                line.leads().value()).reversed().thenComparing(Line::key)).toList();
    }

    private List<Line> events(List<Item> trips) {
        var names = new TreeSet<String>();
        trips.stream().map(trip -> trip.get(TripFields.EVENT)).filter(Objects::nonNull).forEach(names::add);
        if (trips.size() == pipeline.items(EntityKind.TRIP).size()) {
            leads.counted().stream().map(this::event).filter(Objects::nonNull).forEach(names::add);
        }
        Set<String> asked = trips.stream().map(Item::id).collect(Collectors.toSet());
        return names.stream().map(name -> line(By.EVENT, name, null,
                visits(trip -> asked.contains(trip.id()) && name.equals(trip.get(TripFields.EVENT))),
                project -> name.equals(event(project)) && (first.get(project.id()) == null
                        || asked.contains(first.get(project.id()).ownerId())))).toList();
    }

    private String event(Project project) {
        Item trip = trip(first.get(project.id()));
        String event = trip == null ? null : trip.get(TripFields.EVENT);
        return event != null ? event : project.get(ProjectFields.EVENT);
    }

    private List<Line> channels(Set<String> asked) {
        List<Project> attributed = leads.counted().stream().filter(project -> first.get(project.id()) != null
                && asked.contains(first.get(project.id()).ownerId())).toList();
        var names = new TreeSet<String>();
        attributed.forEach(project -> names.add(channel(project)));
        return names.stream().map(name -> {
            List<Project> ours = attributed.stream().filter(project -> name.equals(channel(project))).toList();
            Set<Item> meetings = new LinkedHashSet<>();
            ours.forEach(project -> meetings(project).stream().filter(visit -> asked.contains(visit.ownerId()))
                    .forEach(meetings::add));
            return line(By.CHANNEL, name, null, meetings.stream().sorted(FIRST).toList(), new LinkedHashSet<>(ours)::contains);
        }).toList();
    }

    private static String channel(Project project) {
        return Objects.requireNonNullElse(project.get(ProjectFields.CHANNEL), "");
    }

    private List<Item> visits(Predicate<Item> ofTrip) {
        return visits.stream().filter(visit -> ofTrip.test(trip(visit))).toList();
    }

    private Line line(By by, String key, Item trip, List<Item> made, Predicate<Project> test) {
        Figure ours = leads.part(row -> test.test(row.project()));
        Set<String> ids = ours.counted().stream().map(Project::id).collect(Collectors.toSet());
        return new Line(by, key, trip, made, ours, signed.part(row -> ids.contains(row.project().id())),
                funds.part(row -> ids.contains(row.project().id())));
    }
}
