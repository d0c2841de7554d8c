package landfall.report.writing;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Period;
import landfall.report.Table;
import landfall.text.FieldText;

/** Lists of trips, receptions and visits (走出去、请进来). */
public final class TripWords {
    private final Pipeline pipeline;
    private final Words words;
    private final Traces traces;

    /** Words for the trips of the pipeline; projects that they name are remembered as traces of the manuscript. */
    public TripWords(Pipeline pipeline, Manuscript manuscript) {
        this.pipeline = pipeline;
        this.words = manuscript.words();
        this.traces = manuscript.traces();
    }

    /** The trips and receptions that have a day in the period, the earliest first. */
    public List<Item> trips(Period period) {
        return pipeline.items(EntityKind.TRIP).stream().filter(trip -> isIn(trip, period))
                .sorted(Comparator.comparing((Item trip) -> trip.get(TripFields.FIRST_DAY))
                        .thenComparing(Item::id)).toList();
    }

    // A date that is known to the month only says nothing about a day.
    private static boolean isIn(Item trip, Period period) {
        DayOrMonth first = trip.get(TripFields.FIRST_DAY);
        DayOrMonth last = trip.get(TripFields.LAST_DAY) == null ? first : trip.get(TripFields.LAST_DAY);
        return first != null && !first.isMonthOnly() && !last.isMonthOnly() && !first.earliest().isAfter(period.to())
                && !last.latest().isBefore(period.from());
    }

    /** The visits of the period, the earliest first. */
    public List<Item> visits(Period period) {
        return pipeline.items(EntityKind.VISIT).stream().filter(visit -> period.contains(visit.get(VisitFields.DAY))
                && trip(visit) != null).sorted(Comparator.comparing((Item visit) -> visit.get(VisitFields.DAY))
                .thenComparing(Item::id)).toList();
    }

    /** A list of trips and receptions. */
    public Listing<Item> ofTrips() {
        return new Listing<Item>().text(Table.Column.words(words.of("report.column.direction")),
                        trip -> text(trip, TripFields.DIRECTION))
                .text(Table.Column.words(words.of("report.column.days")), this::days)
                .text(Table.Column.text(words.of("report.column.trip"), 0.28), Item::name)
                .text(Table.Column.text(words.of("report.column.place"), 0.16), this::place)
                .text(Table.Column.text(words.of("report.column.leader"), 0.12), trip -> text(trip, TripFields.LEADER))
                .text(Table.Column.text(words.of("report.column.met"), 0.3), this::met);
    }

    /** A list of visits. */
    public Listing<Item> ofVisits() {
        return new Listing<Item>().text(Table.Column.words(words.of("report.column.direction")),
                        visit -> text(trip(visit), TripFields.DIRECTION))
                .text(Table.Column.words(words.of("report.column.day")),
                        visit -> words.formats().shortDate(visit.get(VisitFields.DAY)))
                .text(Table.Column.text(words.of("report.column.met"), 0.26), this::subject)
                .column(Table.Column.text(words.of("report.column.project"), 0.2), this::project)
                .text(Table.Column.text(words.of("report.column.leader"), 0.12),
                        visit -> text(trip(visit), TripFields.LEADER))
                .text(Table.Column.text(words.of("report.column.result"), 0.28),
                        visit -> text(visit, VisitFields.RESULT));
    }

    private Item trip(Item visit) {
        return pipeline.entity(EntityKind.TRIP, visit.ownerId()) instanceof Item trip ? trip : null;
    }

    private String days(Item trip) {
        DayOrMonth first = trip.get(TripFields.FIRST_DAY);
        DayOrMonth last = trip.get(TripFields.LAST_DAY);
        String from = words.formats().shortDate(first);
        return last == null || last.equals(first) ? from
                : words.of("report.days", from, words.formats().shortDate(last));
    }

    private String place(Item trip) {
        String place = text(trip, TripFields.PLACE);
        return place.isEmpty() ? text(trip, TripFields.REGION) : place;
    }

    private String met(Item trip) {
        return Stream.concat(pipeline.itemsOf(EntityKind.VISIT, trip.id()).stream().map(this::subject),
                Stream.of(text(trip, TripFields.EVENT))).filter(text -> !text.isEmpty()).distinct()
                .collect(Collectors.joining(words.of("report.enumeration")));
    }

    private String subject(Item visit) {
        String enterprise = text(visit, VisitFields.ENTERPRISE);
        return enterprise.isEmpty() ? text(visit, VisitFields.PURPOSE) : enterprise;
    }

    private Table.Cell project(Item visit) {
        Project project = pipeline.project(visit.get(VisitFields.PROJECT));
        return project == null ? Table.Cell.of("") : Table.Cell.traced(project.name(), traces.add(project));
    }

    private String text(Item item, Field<?> field) {
        return Objects.requireNonNullElse(FieldText.of(field, item.get(field), words.texts(), words.formats(),
                pipeline::nameOf), "");
    }
}
