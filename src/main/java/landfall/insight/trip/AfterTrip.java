package landfall.insight.trip;

import java.time.LocalDate;
import landfall.domain.Item;
import landfall.domain.TripFields;
import landfall.domain.value.DayOrMonth;
import landfall.text.Texts;

/** When the after-trip form (出差十五日回访表) of a trip is to be filed (our own reading of the name: 15 calendar days). */
public final class AfterTrip {
    /** How many days after the return. */
    public static final int DAYS = 15;
    /**
     * How many weeks after the return a missing form is still asked for. A bureau that brings the trips of former years
     * along, from before it had the form, would else be asked for every one of them.
     */
    public static final int WEEKS = 12;

    private AfterTrip() {
    }

    /**
     * The fifteenth day after the return; for a return known to the month, that after its last day. Null for a
     * reception, and where nobody knows when the team went.
     */
    public static LocalDate due(Item trip) {
        DayOrMonth first = trip.get(TripFields.FIRST_DAY);
        DayOrMonth last = trip.get(TripFields.LAST_DAY) == null ? first : trip.get(TripFields.LAST_DAY);
        return last == null || !TripFields.OUTBOUND.equals(trip.get(TripFields.DIRECTION)) ? null
                : last.latest().plusDays(DAYS);
    }

    /** True when the trip ended more than fifteen days and at most twelve weeks ago and its form was not filed. */
    public static boolean isMissing(Item trip, LocalDate today) {
        LocalDate due = due(trip);
        return due != null && due.isBefore(today) && !due.minusDays(DAYS).plusWeeks(WEEKS).isBefore(today)
                && trip.get(TripFields.FORM_FILED_ON) == null;
    }

    /** When a form counts as missing, in words. */
    public static String definition(Texts texts) {
        return texts.of("insight.after_trip", DAYS, WEEKS);
    }
}
