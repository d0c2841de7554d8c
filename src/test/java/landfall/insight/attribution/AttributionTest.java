package landfall.insight.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.FundArrivalFields;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import org.junit.jupiter.api.Test;

class AttributionTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);

    private final List<Entity> entities = new ArrayList<>();

    private Item trip(String id, String event) {
        var trip = new Item(id, Facts.none(EntityKind.TRIP).with(TripFields.NAME, id)
                .with(TripFields.DIRECTION, TripFields.OUTBOUND).with(TripFields.EVENT, event));
        entities.add(trip);
        return trip;
    }

    private void visit(String id, String trip, String enterprise, String project, String day) {
        entities.add(new Item(id, Facts.none(EntityKind.VISIT).with(VisitFields.TRIP, trip)
                .with(VisitFields.ENTERPRISE, enterprise).with(VisitFields.PROJECT, project)
                .with(VisitFields.DAY, DayOrMonth.parse(day))));
    }

    private void project(String id, String investor, String heard, String signed, String event, String channel) {
        entities.add(new Project(id, Facts.none(EntityKind.PROJECT).with(ProjectFields.NAME, id)
                .with(ProjectFields.INVESTOR, investor).with(ProjectFields.EVENT, event)
                .with(ProjectFields.CHANNEL, channel).with(ProjectFields.STAGE, signed == null ? Stage.LEAD : Stage.SIGNED)
                .with(ProjectFields.CAPITAL_ORIGIN, "境内省外")
                .with(ProjectFields.HEARD_ON, heard == null ? null : DayOrMonth.parse(heard))
                .with(ProjectFields.SIGNED_ON, signed == null ? null : DayOrMonth.parse(signed))));
    }

    private void funds(String id, String project, long yuan, String day) {
        entities.add(new Item(id, Facts.none(EntityKind.FUND_ARRIVAL).with(FundArrivalFields.PROJECT, project)
                .with(FundArrivalFields.AMOUNT, Money.yuan(yuan)).with(FundArrivalFields.ARRIVED_ON, DayOrMonth.parse(day))
                .with(FundArrivalFields.CERTIFIED_BY, "财政局")));
    }

    private Attribution attribution() {
        return Attribution.of(Pipeline.of(entities), TODAY);
    }

    private String first(String project) {
        Pipeline pipeline = Pipeline.of(entities);
        Item visit = Attribution.of(pipeline, TODAY).firstVisit(pipeline.project(project));
        return visit == null ? null : visit.id();
    }

    private static String numbers(Line line) {
        return line.key() + " " + line.visits().size() + " " + line.leads().value() + " " + line.signed().value() + " "
                + line.funds().value();
    }

    @Test
    void aLeadGoesBackToTheFirstVisitThatNamedItOrItsInvestorWithinTwelveMonths() {
        trip("t1", null);
        trip("t2", null);
        visit("old", "t1", "e1", null, "2023-05-31");
        visit("first", "t1", "e1", null, "2023-06-01");
        visit("second", "t2", null, "p1", "2024-05-31");
        visit("after", "t2", "e1", null, "2024-06-02");
        project("p1", "e1", "2024-06-01", null, null, null);
        assertEquals("first", first("p1"));
        visit("same day", "t2", null, "p2", "2024-07-05");
        project("p2", null, "2024-07-05", null, null, null);
        assertEquals("same day", first("p2"));
        visit("too late", "t2", "e3", null, "2024-07-06");
        project("p3", "e3", "2024-07-05", null, null, null);
        assertNull(first("p3"));
    }

    @Test
    void aMonthMayBeAnyOfItsDaysAndWhatIsPlannedOrOfNoTripEarnsNothing() {
        trip("t1", null);
        visit("month", "t1", "e1", null, "2024-06");
        project("p1", "e1", "2024-06-03", null, null, null);
        assertEquals("month", first("p1"));
        visit("planned", "t1", "e2", null, "2024-09-10");
        project("p2", "e2", "2024-08", null, null, null);
        visit("orphan", "gone", "e3", null, "2024-06-01");
        project("p3", "e3", "2024-06-03", null, null, null);
        visit("blank", "t1", "e4", null, "2024-06-01");
        project("p4", "e4", null, null, null, null);
        assertNull(first("p2"));
        assertNull(first("p3"));
        assertNull(first("p4"));
    }

    @Test
    void visitsLeadsSigningsAndFundsAreThoseOfTheSameProjectsByTripEventAndChannel() {
        Item t1 = trip("t1", "港洽周");
        Item t2 = trip("t2", null);
        visit("v1", "t1", "e1", null, "2024-01-10");
        visit("v2", "t1", "e2", null, "2024-01-11");
        visit("v3", "t2", "e1", null, "2024-03-10");
        visit("v4", "t2", "e3", null, "2024-03-11");
        project("p1", "e1", "2024-02-01", "2024-05-01", "推介会", "节会招商");
        project("p2", "e2", "2024-02-02", null, null, "节会招商");
        project("p3", "e3", "2024-04-01", "2024-06-01", "推介会", "领导带队招商");
        project("p4", "e4", "2024-04-01", "2024-06-02", "推介会", "领导带队招商");
        funds("f1", "p1", 5_000_000, "2024-06-01");
        funds("f4", "p4", 7_000_000, "2024-06-01");
        Attribution attribution = attribution();
        assertEquals(List.of("t2 2 1 1 0", "t1 2 2 1 5000000"),
                attribution.by(By.TRIP, List.of(t2, t1)).stream().map(AttributionTest::numbers).toList());
        // The event of the trip comes before the one of the signing; with one trip only its own events are listed.
        assertEquals(List.of("推介会 0 2 2 7000000", "港洽周 2 2 1 5000000"),
                attribution.by(By.EVENT, List.of(t1, t2)).stream().map(AttributionTest::numbers).toList());
        assertEquals(List.of("港洽周 2 2 1 5000000"),
                attribution.by(By.EVENT, List.of(t1)).stream().map(AttributionTest::numbers).toList());
        assertEquals(List.of("节会招商 3 2 1 5000000", "领导带队招商 1 1 1 0"),
                attribution.by(By.CHANNEL, List.of(t1, t2)).stream().map(AttributionTest::numbers).toList());
        assertEquals(List.of("p4"), attribution.withoutVisit().counted().stream().map(Project::id).toList());
    }

    @Test
    void everyLeadCountsForOneTripAtMostAndTheLinesAndTheRestAddUp() {
        var random = new Random(7);
        var trips = new ArrayList<Item>();
        for (int i = 0; i < 12; i++) {
            trips.add(trip("t" + i, i % 3 == 0 ? "节会" + i % 2 : null));
        }
        for (int i = 0; i < 300; i++) {
            visit("v%03d".formatted(i), "t" + random.nextInt(13), "e" + random.nextInt(60),
                    random.nextInt(4) == 0 ? "p" + random.nextInt(80) : null,
                    TODAY.minusDays(random.nextInt(900)).toString());
        }
        for (int i = 0; i < 80; i++) {
            project("p" + i, "e" + random.nextInt(70), random.nextInt(9) == 0 ? null
                    : TODAY.minusDays(random.nextInt(700)).toString(), null, random.nextInt(5) == 0 ? "节会9" : null,
                    "渠道" + random.nextInt(4));
        }
        Attribution attribution = attribution();
        var seen = new TreeMap<By, List<String>>();
        for (By by : By.values()) {
            attribution.by(by, trips).forEach(line -> line.leads().counted().forEach(project ->
                    seen.computeIfAbsent(by, asked -> new ArrayList<>()).add(project.id())));
            assertEquals(seen.get(by).size(), new HashSet<>(seen.get(by)).size(), by + " counts a project twice");
        }
        long attributed = attribution.leads().value() - attribution.withoutVisit().value();
        assertEquals(attributed, seen.get(By.TRIP).size());
        assertEquals(attributed, seen.get(By.CHANNEL).size());
    }
}
