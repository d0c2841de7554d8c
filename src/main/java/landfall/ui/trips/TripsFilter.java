package landfall.ui.trips;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.domain.value.DayOrMonth;
import landfall.insight.trip.AfterTrip;
import landfall.text.SearchWord;

/**
 * Which trips the list shows.
 *
 * @param year of the first day, or null for any
 * @param direction one of the words of {@link TripFields#DIRECTION}, or null for both
 * @param formMissing the day on which the after-trip form must be missing, or null
 * @param text words that all have to stand somewhere in the trip or in the names of those met
 */
record TripsFilter(Integer year, String direction, String text, LocalDate formMissing) {
    static final TripsFilter ALL = new TripsFilter(null, null, "", null);
    private static final Comparator<Item> BY_DAY = Comparator.comparing((Item trip) ->
            trip.get(TripFields.FIRST_DAY), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Item::id);

    TripsFilter withYear(Integer wanted) {
        return new TripsFilter(wanted, direction, text, formMissing);
    }

    TripsFilter withDirection(String wanted) {
        return new TripsFilter(year, wanted, text, formMissing);
    }

    TripsFilter withText(String wanted) {
        return new TripsFilter(year, direction, wanted, formMissing);
    }

    /** Only trips whose after-trip form is missing on that day; null for whatever form. */
    TripsFilter withFormMissing(LocalDate day) {
        return new TripsFilter(year, direction, text, day);
    }

    boolean isNarrow() {
        return !equals(ALL);
    }

    /** The matching trips, the latest first. */
    List<Item> select(Pipeline pipeline) {
        List<SearchWord> words = SearchWord.all(text);
        return pipeline.items(EntityKind.TRIP).stream()
                .filter(trip -> year == null || year.equals(year(trip)))
                .filter(trip -> direction == null || direction.equals(trip.get(TripFields.DIRECTION)))
                .filter(trip -> formMissing == null || AfterTrip.isMissing(trip, formMissing))
                .filter(trip -> words.isEmpty() || holds(trip, words, pipeline))
                .sorted(BY_DAY.reversed()).toList();
    }

    /** The year of a trip, or null when it has no date. */
    static Integer year(Item trip) {
        DayOrMonth day = trip.get(TripFields.FIRST_DAY);
        return day == null ? null : Integer.valueOf(day.year());
    }

    private static boolean holds(Item trip, List<SearchWord> words, Pipeline pipeline) {
        List<String> said = Stream.concat(said(trip, pipeline), pipeline.itemsOf(EntityKind.VISIT, trip.id()).stream()
                .flatMap(visit -> said(visit, pipeline))).toList();
        return words.stream().allMatch(word -> said.stream().anyMatch(text -> word.isIn(text) || word.isInName(text)));
    }

    private static Stream<String> said(Item item, Pipeline pipeline) {
        return item.kind().fields().stream().filter(field -> field != VisitFields.TRIP)
                .map(field -> said(field, item, pipeline)).filter(Objects::nonNull);
    }

    private static String said(Field<?> field, Item item, Pipeline pipeline) {
        return switch (pipeline.readable(field, item.get(field))) {
            case String word -> word;
            case List<?> several -> several.stream().map(Object::toString).collect(Collectors.joining(" "));
            case null, default -> null;
        };
    }
}
