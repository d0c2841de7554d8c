package landfall.insight.indicator.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Period;
import landfall.domain.value.Qualifier;
import landfall.insight.indicator.row.Excluded;
import landfall.insight.indicator.row.Reason;
import landfall.insight.indicator.row.Row;
import landfall.insight.trip.Batches;
import landfall.insight.trip.TripMeasure;

/** Batches and visits as official figures; how they are counted is the business of {@link landfall.insight.trip}. */
public final class Trips {
    private Trips() {
    }

    public static Rule of(TripMeasure measure) {
        return new Rule() {
            @Override
            public List<Row> rows(Scope scope, Period period) {
                Batches batches = scope.batches();
                return batches.figure(measure, period).counted().stream().map(item -> new Row(item, null, date(item),
                        1, 0, Qualifier.EXACT, false, batches.led(item))).toList();
            }

            @Override
            public void leaveOut(Scope scope, Period period, Consumer<Excluded> taker) {
                scope.batches().figure(measure, period).excluded().forEach(one -> taker.accept(new Excluded(one.item(),
                        null, date(one.item()), reason(one.reason(), date(one.item()), period.from()))));
            }
        };
    }

    private static DayOrMonth date(Item item) {
        return item.get(item.kind() == EntityKind.TRIP ? TripFields.FIRST_DAY : VisitFields.DAY);
    }

    private static Reason reason(landfall.insight.trip.Excluded.Reason reason, DayOrMonth date,
            LocalDate from) {
        return switch (reason) {
            case JOINED -> Reason.SAME_BATCH;
            case REPEATED -> Reason.RETURN_VISIT;
            case POPULATION -> Reason.OTHER_POPULATION;
            case NO_LEVEL -> Reason.NO_LEVEL;
            case NO_ENTERPRISE -> Reason.NO_ENTERPRISE;
            case NO_TRIP -> Reason.NO_TRIP;
            case RECEPTION -> Reason.RECEPTION;
            case TO_COME -> Reason.AFTER;
            case NO_DAY -> date == null ? Reason.NO_DATE : Reason.PART_OF_MONTH;
            case OUTSIDE_PERIOD -> date != null && date.latest().isBefore(from) ? Reason.BEFORE : Reason.AFTER;
        };
    }
}
