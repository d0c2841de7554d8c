package landfall.quality.rule;

import java.util.List;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.domain.value.DayOrMonth;
import landfall.quality.rule.Rule.Said;

/** The rules for the days of a trip and of its visits. */
final class TripRules {
    private TripRules() {
    }

    static List<Rule> all() {
        return List.of(
                new Rule("order.trip", Topic.DATES, Severity.ERROR, EntityKind.TRIP,
                        List.of(TripFields.LAST_DAY, TripFields.FIRST_DAY), (trip, around) -> {
                            DayOrMonth first = trip.get(TripFields.FIRST_DAY);
                            DayOrMonth last = trip.get(TripFields.LAST_DAY);
                            return first == null || last == null || !last.latest().isBefore(first.earliest()) ? null
                                    : Said.of(TripFields.LAST_DAY, last, TripFields.FIRST_DAY, first);
                        }),
                new Rule("visit_beside", Topic.DATES, Severity.WARNING, EntityKind.VISIT, List.of(VisitFields.DAY),
                        (visit, around) -> {
                            DayOrMonth day = visit.get(VisitFields.DAY);
                            boolean known = around.pipeline().entity(EntityKind.TRIP, visit.get(VisitFields.TRIP))
                                    instanceof Item trip && day != null && isBeside(day, trip);
                            return known ? Said.of(day) : null;
                        }));
    }

    private static boolean isBeside(DayOrMonth day, Item trip) {
        DayOrMonth first = trip.get(TripFields.FIRST_DAY);
        DayOrMonth last = trip.get(TripFields.LAST_DAY) == null ? first : trip.get(TripFields.LAST_DAY);
        return first != null && (day.latest().isBefore(first.earliest()) || day.earliest().isAfter(last.latest()));
    }
}
