package landfall.insight.trip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import landfall.domain.Bureau;
import landfall.domain.BureauFields;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.OfficerFields;
import landfall.domain.Pipeline;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Period;
import landfall.text.Language;
import landfall.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchesTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    private static final Period YEAR_TO_DATE = Period.yearToDate(YearMonth.of(2024, 8));
    private static final Period AUGUST = Period.month(YearMonth.of(2024, 8));

    private final List<Entity> entities = new ArrayList<>();

    private Item trip(String id, String direction, String leader, String level, String from, String to) {
        return add(new Item(id, Facts.none(EntityKind.TRIP).with(TripFields.NAME, id)
                .with(TripFields.DIRECTION, direction).with(TripFields.LEADER, leader)
                .with(TripFields.LEADER_LEVEL, level).with(TripFields.FIRST_DAY, date(from))
                .with(TripFields.LAST_DAY, date(to))));
    }

    private Item out(String id, String leader, String from, String to) {
        return trip(id, TripFields.OUTBOUND, leader, "班子成员", from, to);
    }

    private Item visit(String id, String trip, String enterprise, String day) {
        return add(new Item(id, Facts.none(EntityKind.VISIT).with(VisitFields.TRIP, trip)
                .with(VisitFields.ENTERPRISE, enterprise).with(VisitFields.DAY, date(day))));
    }

    private <T> Item with(Item item, Field<T> field, T value) {
        entities.remove(item);
        return add(new Item(item.id(), item.facts().with(field, value)));
    }

    private Item add(Item item) {
        entities.add(item);
        return item;
    }

    private void officer(String name, String level) {
        add(new Item("o" + name, Facts.none(EntityKind.OFFICER).with(OfficerFields.NAME, name)
                .with(OfficerFields.LEVEL, level)));
    }

    private static DayOrMonth date(String iso) {
        return iso == null ? null : DayOrMonth.parse(iso);
    }

    private Batches batches() {
        return Batches.of(Pipeline.of(entities), TODAY);
    }

    private static List<String> ids(TripFigure figure) {
        return figure.counted().stream().map(Item::id).toList();
    }

    private static Map<String, String> reasons(TripFigure figure) {
        var reasons = new TreeMap<String, String>();
        figure.excluded().forEach(one -> reasons.put(one.item().id(), one.reason()
                + (one.with() == null ? "" : " " + one.with().id())));
        return reasons;
    }

    @ParameterizedTest
    @CsvSource({
        "党工委书记/管委会主任, true, true, true", "班子成员, true, true, true", "管委会主任, true, true, true",
        "专班负责人, false, true, true", "部门负责人, false, false, true", "小分队, false, false, true",
        ", false, false, true"})
    void aTripCountsOnlyWhereItsLeaderBelongsToTheStatedPopulation(String level, boolean leaders, boolean taskForces,
            boolean everybody) {
        trip("a", TripFields.OUTBOUND, "何川", level, "2024-05-06", null);
        String reason = level == null ? "NO_LEVEL" : "POPULATION";
        Map<Population, Boolean> expected = Map.of(Population.LEADERS, leaders, Population.LEADERS_AND_TASK_FORCES,
                taskForces, Population.EVERYBODY, everybody);
        expected.forEach((population, counts) -> {
            TripFigure figure = batches().by(population).outbound(YEAR_TO_DATE);
            assertEquals(counts ? List.of("a") : List.of(), ids(figure), population.name());
            assertEquals(counts ? Map.of() : Map.of("a", reason), reasons(figure), population.name());
        });
    }

    @Test
    void theBureauStatesThePopulationAndTheLeadersAreTheUsualOne() {
        trip("a", TripFields.OUTBOUND, "何川", "专班负责人", "2024-05-06", null);
        assertEquals(Population.LEADERS, batches().population());
        for (Population population : Population.values()) {
            entities.removeIf(Bureau.class::isInstance);
            entities.add(new Bureau(Bureau.ID, Facts.none(EntityKind.BUREAU)
                    .with(BureauFields.TRIP_POPULATION, population.word())));
            assertEquals(population, batches().population());
            assertEquals(population == Population.LEADERS ? 0 : 1, batches().outbound(YEAR_TO_DATE).value());
        }
    }

    @Test
    void theListOfPeopleSaysWhatALeaderIsWhereTheRecordDoesNot() {
        officer("何川", "管委会主任");
        officer("李航", "工作人员");
        trip("a", TripFields.OUTBOUND, "何川", null, "2024-05-06", null);
        trip("b", TripFields.OUTBOUND, "李航", null, "2024-05-06", null);
        trip("c", TripFields.OUTBOUND, "何川", "部门负责人", "2024-06-06", null);
        assertEquals(List.of("a"), ids(batches().outbound(YEAR_TO_DATE)));
        assertEquals(Map.of("b", "POPULATION", "c", "POPULATION"), reasons(batches().outbound(YEAR_TO_DATE)));
    }

    @Test
    void aTripOfFiveDaysToTwelveEnterprisesIsOneBatch() {
        out("a", "何川", "2024-08-26", "2024-08-30");
        for (int i = 0; i < 12; i++) {
            visit("v" + i, "a", "e" + i, "2024-08-" + (26 + i % 5));
        }
        assertEquals(1, batches().outbound(AUGUST).value());
        assertEquals(12, batches().visits(AUGUST).value());
    }

    @ParameterizedTest
    @CsvSource({
        "何川, 2024-05-08, true, the next day", "何川, 2024-05-07, true, the same day",
        "何川, 2024-05-06, true, within", "何川, 2024-05-09, false, a day between",
        "陈立, 2024-05-07, false, another leader", "陈立、何川, 2024-05-08, true, one of two leaders"})
    void recordsOfOneLeaderWithoutADayBetweenAreOneBatch(String leader, String from, boolean one, String why) {
        out("a", "何川", "2024-05-05", "2024-05-07");
        out("b", leader, from, "2024-05-12");
        TripFigure figure = batches().outbound(YEAR_TO_DATE);
        assertEquals(one ? List.of("a") : List.of("a", "b"), ids(figure), why);
        assertEquals(one ? Map.of("b", "JOINED a") : Map.of(), reasons(figure), why);
    }

    @Test
    void joiningGoesOnFromRecordToRecord() {
        out("c", "何川", "2024-05-11", "2024-05-12");
        out("a", "何川", "2024-05-05", "2024-05-07");
        out("b", "何川", "2024-05-08", "2024-05-10");
        assertEquals(Map.of("b", "JOINED a", "c", "JOINED a"), reasons(batches().outbound(YEAR_TO_DATE)));
    }

    @Test
    void twoLeadersInOneTeamAreOneBatchHoweverManyRecordsTellOfIt() {
        with(out("a", "陈立", "2024-05-05", "2024-05-07"), TripFields.MEMBERS, List.of("何川", "周敏"));
        out("b", "何川", "2024-05-06", "2024-05-07");
        out("c", "何川", "2024-05-09", null);
        TripFigure figure = batches().outbound(YEAR_TO_DATE);
        assertEquals(List.of("a", "c"), ids(figure), "the second trip of 何川 is a trip of its own");
        assertEquals(Map.of("b", "JOINED a"), reasons(figure));
    }

    @Test
    void recordsUnderOneBatchNumberAreOneBatch() {
        with(out("a", "陈立", "2024-05-05", "2024-05-07"), TripFields.NUMBER, "2024-07");
        with(out("b", "何川", "2024-05-06", null), TripFields.NUMBER, "2024-07");
        assertEquals(Map.of("b", "JOINED a"), reasons(batches().outbound(YEAR_TO_DATE)));
    }

    @Test
    void theDayOfDepartureCountsAlsoWhereTheTripIsJoinedAcrossTheEndOfTheMonth() {
        out("a", "何川", "2024-07-29", "2024-07-31");
        out("b", "何川", "2024-08-01", "2024-08-02");
        assertEquals(List.of("a"), ids(batches().outbound(Period.month(YearMonth.of(2024, 7)))));
        TripFigure august = batches().outbound(AUGUST);
        assertEquals(0, august.value());
        assertEquals(Map.of("a", "OUTSIDE_PERIOD", "b", "JOINED a"), reasons(august));
    }

    @Test
    void whoLedABatchIsReadFromAllOfItsRecordsAlsoFromThoseOfTheNextMonth() {
        trip("a", TripFields.OUTBOUND, "何川", null, "2024-07-30", "2024-07-31");
        out("b", "何川", "2024-08-01", "2024-08-02");

        assertEquals(List.of("a"), ids(batches().outbound(Period.month(YearMonth.of(2024, 7)))));
        assertEquals(List.of(), ids(batches().outbound(AUGUST)));
        assertEquals(List.of("a"), ids(batches().outbound(YEAR_TO_DATE)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-01, 2024-08-31, , true", "2024-07-31, 2024-08-02, OUTSIDE_PERIOD, false",
        "2024-09-01, , TO_COME, false", "2024-08-31, , TO_COME, false", "2024-08, , , true",
        "2024-07, , OUTSIDE_PERIOD, false", ", , NO_DAY, false"})
    void onlyDeparturesOfThePeriodThatHaveHappenedCount(String from, String to, String reason, boolean counts) {
        out("a", "何川", from, to);
        TripFigure figure = batches().outbound(AUGUST);
        assertEquals(counts ? 1 : 0, figure.value());
        assertEquals(counts ? Map.of() : Map.of("a", reason), reasons(figure));
    }

    @Test
    void aMonthThatThePeriodHoldsOnlyInPartIsNotClearAndAMonthJoinsNothing() {
        out("a", "何川", "2024-02", null);
        out("b", "何川", "2024-02-20", "2024-02-22");
        TripFigure sinceNewYear = batches().outbound(new Period(LocalDate.of(2024, 2, 10), LocalDate.of(2024, 8, 30)));
        assertEquals(List.of("b"), ids(sinceNewYear), "counted from the lunar new year (domain §4.1, 1)");
        assertEquals(Map.of("a", "NO_DAY"), reasons(sinceNewYear));
        assertEquals(2, batches().outbound(YEAR_TO_DATE).value());
    }

    @Test
    void everyReceptionIsABatchWhoeverReceivesItAndItsPeopleAreCountedBesideIt() {
        with(trip("a", TripFields.INBOUND, "李航", "部门负责人", "2024-08-05", "2024-08-06"), TripFields.PEOPLE,
                Count.of(12));
        trip("b", TripFields.INBOUND, "李航", null, "2024-08-06", null);
        with(visit("v1", "b", null, "2024-08-06"), VisitFields.PEOPLE, Count.of(5));
        with(visit("v2", "b", null, "2024-08-06"), VisitFields.PEOPLE, Count.of(3));
        with(visit("v3", "a", null, "2024-08-06"), VisitFields.PEOPLE, Count.of(99));
        out("c", "何川", "2024-08-05", null);
        TripFigure figure = batches().inbound(AUGUST);
        assertEquals(List.of("a", "b"), ids(figure));
        assertEquals(20, figure.people());
        assertEquals(1, batches().outbound(AUGUST).value());
    }

    @Test
    void anEnterpriseVisitedAgainCountsOnceAndItsReturnVisitsByThemselves() {
        out("t", "何川", "2024-08-05", "2024-08-09");
        trip("in", TripFields.INBOUND, "何川", "班子成员", "2024-08-12", null);
        visit("v1", "t", "e1", "2024-08-05");
        visit("v2", "t", "e1", "2024-08-08");
        with(visit("v3", "t", "e2", "2024-08-06"), VisitFields.RETURN, true);
        visit("v4", "t", null, "2024-08-07");
        visit("v5", "in", "e3", "2024-08-12");
        visit("v6", "t", "e4", "2024-07-31");
        visit("v7", "gone", "e5", "2024-08-07");
        TripFigure figure = batches().visits(AUGUST);
        assertEquals(List.of("v1", "v3"), ids(figure));
        assertEquals(List.of("v3", "v2"), figure.returns().stream().map(Item::id).toList());
        assertEquals(Map.of("v2", "REPEATED v1", "v4", "NO_ENTERPRISE", "v5", "RECEPTION", "v6", "OUTSIDE_PERIOD",
                "v7", "NO_TRIP"), reasons(figure));
    }

    @Test
    void fiftyTripsAreNeverMixedUpWithTheirHundredAndFiftyVisits() {
        for (int i = 0; i < 50; i++) {
            out("t" + i, "领导" + i, LocalDate.of(2024, 1, 1).plusDays(i * 3L).toString(), null);
            for (int j = 0; j < 3; j++) {
                visit("v" + i + "-" + j, "t" + i, "e" + j, LocalDate.of(2024, 1, 1).plusDays(i * 3L).toString());
            }
        }
        assertEquals(50, batches().outbound(YEAR_TO_DATE).value(), "批次");
        TripFigure visits = batches().visits(YEAR_TO_DATE);
        assertEquals(List.of(3L, 147), List.of(visits.value(), visits.returns().size()), "家, 次");
    }

    @Test
    void theDefinitionOfOutboundBatchesNamesThePopulation() {
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            for (Population population : Population.values()) {
                String said = TripMeasure.OUT_B.definition(population, texts);
                assertTrue(said.contains(texts.of(population.labelKey())), said);
            }
        }
    }

    @Test
    void countedAndExcludedTogetherAreAllRecordsAndMonthsAddUpToTheYear() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            entities.clear();
            entities.add(new Enterprise("e", Facts.none(EntityKind.ENTERPRISE).with(EnterpriseFields.NAME, "e")));
            for (int i = 0; i < 12; i++) {
                LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(260));
                Item trip = trip("t" + i, random.nextBoolean() ? TripFields.OUTBOUND : TripFields.INBOUND,
                        List.of("甲", "乙", "丙").get(random.nextInt(3)),
                        List.of("班子成员", "专班负责人", "小分队").get(random.nextInt(3)), from.toString(),
                        from.plusDays(random.nextInt(9)).toString());
                if (random.nextInt(3) == 0) {
                    with(trip, TripFields.MEMBERS, List.of("乙"));
                }
            }
            String where = "seed " + seed + ", round " + round;
            for (Population population : Population.values()) {
                Batches batches = batches().by(population);
                TripFigure year = batches.outbound(Period.year(2024));
                var all = new HashSet<String>();
                Stream.concat(year.counted().stream(), year.excluded().stream().map(Excluded::item))
                        .forEach(item -> assertTrue(all.add(item.id()), where));
                assertEquals(entities.stream().filter(entity -> entity instanceof Item item
                        && TripFields.OUTBOUND.equals(item.get(TripFields.DIRECTION))).count(), all.size(), where);
                long months = Stream.iterate(YearMonth.of(2024, 1), month -> month.plusMonths(1)).limit(12)
                        .mapToLong(month -> batches.outbound(Period.month(month)).value()).sum();
                assertEquals(year.value(), months, where);
            }
        }
    }
}
