package landfall.insight.trip;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.domain.Item;
import landfall.domain.TripFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Names;

/**
 * Who was away together on which days: what decides whether two records tell of one batch (domain §4.2 out_b).
 *
 * @param isDated false where nobody knows the day of departure
 * @param first the day of departure, as a number of days
 * @param last the day of return, as a number of days
 */
record Team(Item trip, Set<String> leaders, Set<String> members, boolean isDated, long first, long last) {
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[、,，;；/]");

    static Team of(Item trip) {
        List<String> members = trip.get(TripFields.MEMBERS);
        DayOrMonth from = trip.get(TripFields.FIRST_DAY);
        DayOrMonth to = trip.get(TripFields.LAST_DAY);
        boolean dated = from != null && !from.isMonthOnly();
        long first = dated ? from.earliest().toEpochDay() : 0;
        long last = !dated || to == null || to.isMonthOnly() ? first : Math.max(first, to.earliest().toEpochDay());
        return new Team(trip, names(Stream.ofNullable(trip.get(TripFields.LEADER))),
                names(members == null ? Stream.of() : members.stream()), dated, first, last);
    }

    /** The names in a text that may hold several, each in the form in which two spellings are equal. */
    static Set<String> names(Stream<String> texts) {
        Set<String> names = texts.flatMap(BETWEEN_NAMES::splitAsStream).map(Names::normalised)
                .collect(Collectors.toSet());
        names.remove("");
        return names;
    }

    /**
     * True when both tell of one batch: one leader whose days touch or overlap, one team whose days overlap, or one
     * batch number. A month without days joins nothing, for nobody knows where in it the days lie.
     */
    boolean isOneWith(Team other) {
        if (!isDated || !other.isDated) {
            return false;
        }
        boolean touch = first <= other.last + 1 && other.first <= last + 1;
        boolean overlap = first <= other.last && other.first <= last;
        return touch && (meet(leaders, other.leaders) || hasSameNumber(other))
                || overlap && (meet(leaders, other.members) || meet(members, other.leaders));
    }

    /** True when there is a day at least between the other's return and this departure. */
    boolean isLaterThan(Team other) {
        return first > other.last + 1;
    }

    private boolean hasSameNumber(Team other) {
        String number = Names.normalised(trip.get(TripFields.NUMBER));
        return !number.isEmpty() && number.equals(Names.normalised(other.trip.get(TripFields.NUMBER)));
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        var both = new HashSet<>(some);
        both.retainAll(others);
        return !both.isEmpty();
    }
}
