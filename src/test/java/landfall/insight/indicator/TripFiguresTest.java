package landfall.insight.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Item;
import landfall.domain.OfficerFields;
import landfall.domain.Pipeline;
import landfall.domain.value.Period;
import landfall.insight.indicator.row.Grouping;
import landfall.insight.indicator.source.Basis;
import landfall.insight.trip.Batches;
import landfall.insight.trip.TripMeasure;
import org.junit.jupiter.api.Test;

class TripFiguresTest {
    private static final Period AUGUST = Period.month(YearMonth.of(2024, 8));
    private static final LocalDate THE_TENTH = LocalDate.of(2024, 8, 10);

    @Test
    void aTripStillToComeCountsOnNoScreen() {
        Pipeline pipeline = Pipeline.of(List.of(trip("a", "刘明", "2024-08-05"), trip("b", "刘明", "2024-08-27")));
        long trips = Batches.of(pipeline, THE_TENTH).figure(TripMeasure.OUT_B, AUGUST).counted().size();
        assertEquals(1, trips, "place of trips");
        assertEquals(trips, outbound(pipeline, THE_TENTH), "dashboard, bulletin");
    }

    @Test
    void everyDayHasItsOwnBatches() {
        Pipeline pipeline = Pipeline.of(List.of(trip("a", "刘明", "2024-08-05"), trip("b", "刘明", "2024-08-27")));
        assertEquals(1, outbound(pipeline, THE_TENTH));
        assertEquals(2, outbound(pipeline, LocalDate.of(2024, 8, 27)));
        assertEquals(0, outbound(pipeline, LocalDate.of(2024, 8, 1)));
        assertEquals(2, Indicators.of(pipeline).figure(Indicator.OUT_B, AUGUST).value(), "all that is on record");
    }

    @Test
    void tripsByUnitOrLeaderAreTheirs() {
        Item officer = new Item("officer", Facts.none(EntityKind.OFFICER).with(OfficerFields.NAME, "刘明")
                .with(OfficerFields.UNIT, "招商一科"));
        List<Entity> all = List.of(officer, trip("a", "刘明", "2024-08-05"), trip("b", "王强", "2024-08-12"),
                Bureaus.visit("a", "甲公司", "2024-08-05"));
        var figures = Indicators.of(Pipeline.of(all), Basis.REPORTED, LocalDate.of(2024, 8, 31));
        Figure out = figures.figure(Indicator.OUT_B, AUGUST);
        for (Grouping grouping : List.of(Grouping.LEADER, Grouping.OWNER)) {
            assertEquals(Map.of("刘明", 1L, "王强", 1L), numbers(out, grouping), grouping.name());
        }
        assertEquals(Map.of("招商一科", 1L, "", 1L), numbers(out, Grouping.UNIT));
        assertEquals(Set.of(""), out.split(Grouping.CHAIN).keySet(), "a trip is of no chain");
        assertEquals(Map.of("刘明", 1L), numbers(figures.figure(Indicator.VISIT_N, AUGUST), Grouping.LEADER));
    }

    private static long outbound(Pipeline pipeline, LocalDate cutOff) {
        return Indicators.of(pipeline, Basis.REPORTED, cutOff).figure(Indicator.OUT_B, AUGUST).value();
    }

    private static Map<String, Long> numbers(Figure figure, Grouping grouping) {
        var numbers = new HashMap<String, Long>();
        figure.split(grouping).forEach((label, part) -> numbers.put(label, part.value()));
        return numbers;
    }

    private static Item trip(String id, String leader, String day) {
        return Bureaus.trip(id, "走出去", leader, "班子成员", day, day);
    }
}
