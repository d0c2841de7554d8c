package landfall.exchange.capture;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.TripFields;
import landfall.domain.value.DayOrMonth;

/** The trip that somebody is on, and how what is heard there was won (domain §3.1). */
public final class OnTheRoad {
    private static final Map<String, String> BY_LEVEL = Map.of("党工委书记/管委会主任", "领导带队招商", "班子成员", "领导带队招商", "小分队", "小分队招商");

    private OnTheRoad() {
    }

    /** The trip or reception of that day that the person leads or goes along with, the one that began last; or empty. */
    public static Optional<Item> trip(Pipeline pipeline, String person, LocalDate day) {
        return pipeline.items(EntityKind.TRIP).stream().filter(trip -> isOn(trip, day) && isAmong(trip, person))
                .max(Comparator.comparing(trip -> trip.get(TripFields.FIRST_DAY)));
    }

    private static boolean isOn(Item trip, LocalDate day) {
        DayOrMonth first = trip.get(TripFields.FIRST_DAY);
        DayOrMonth last = trip.get(TripFields.LAST_DAY);
        return first != null && !day.isBefore(first.earliest()) && !day.isAfter((last == null ? first : last).latest());
    }

    private static boolean isAmong(Item trip, String person) {
        List<String> members = trip.get(TripFields.MEMBERS);
        List<String> hosts = trip.get(TripFields.HOSTS);
        return person.equals(trip.get(TripFields.LEADER)) || members != null && members.contains(person)
                || hosts != null && hosts.contains(person);
    }

    /** The channel of what is heard on a trip: an event's, a squad's or a leader's; null where the trip does not say. */
    public static String channel(Item trip) {
        return trip.get(TripFields.EVENT) != null ? "节会招商" : trip.get(TripFields.LEADER_LEVEL) == null ? null
                : BY_LEVEL.get(trip.get(TripFields.LEADER_LEVEL));
    }
}
