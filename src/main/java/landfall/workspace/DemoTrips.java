package landfall.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import landfall.domain.EnterpriseFields;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Project;
import landfall.domain.Stage;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.journal.Draft;
import landfall.journal.Ids;

/** The made-up bureau's trips and receptions of two years, with whom they met; one trip is still to come. */
final class DemoTrips {
    private static final int RECENT = 40;

    private final Draft draft;
    private final DemoStory story;
    private final LocalDate today;
    private final List<Entity> enterprises;
    private final List<Project> projects;
    private final Set<String> visited = new HashSet<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private long idsGiven;

    private DemoTrips(Draft draft, long seed, LocalDate today, List<Entity> entities) {
        this.draft = draft;
        this.story = new DemoStory(new Random(seed * 31));
        this.today = today;
        this.enterprises = entities.stream().filter(entity -> entity.kind() == EntityKind.ENTERPRISE
                && entity.get(EnterpriseFields.ORIGIN_PLACE) != null).toList();
        this.projects = entities.stream().filter(Project.class::isInstance).map(Project.class::cast).toList();
    }

    /**
     * Adds to a draft that holds the projects and their enterprises; the same draft, seed and day give the same.
     *
     * @param entities what the draft holds
     */
    static void add(Draft draft, long seed, LocalDate today, List<Entity> entities) {
        var trips = new DemoTrips(draft, seed, today, entities);
        for (int number = 1; trips.story.text("trip." + number) != null; number++) {
            trips.trip(trips.story.text("trip." + number).split(";", -1));
        }
        DemoPosts.add(draft, today, trips::id);
    }

    private String id() {
        return Ids.next(today.toEpochDay() * 86_400_000L + 2, idsGiven++, story.number());
    }

    private void trip(String[] told) {
        LocalDate first = today.minusDays(Long.parseLong(told[0]));
        LocalDate last = first.plusDays(Long.parseLong(told[1]) - 1);
        boolean past = !last.isAfter(today);
        String id = id();
        draft.set(id, TripFields.DIRECTION, told[2]).set(id, TripFields.NAME, told[3])
                .set(id, TripFields.NUMBER, "%d-%02d".formatted(first.getYear(),
                        numbers.merge(first.getYear(), 1, Integer::sum)))
                .set(id, TripFields.FIRST_DAY, DayOrMonth.of(first)).set(id, TripFields.LAST_DAY, DayOrMonth.of(last))
                .set(id, TripFields.REGION, told[4]).set(id, TripFields.PLACE, told[5])
                .set(id, TripFields.LEADER, told[6]).set(id, TripFields.PEOPLE, Count.of(Long.parseLong(told[10])))
                .set(id, TripFields.MEMBERS, members(told[6]));
        text(id, TripFields.LEADER_LEVEL, told[7]);
        text(id, TripFields.EVENT, told[8]);
        if (!told[9].isEmpty()) {
            draft.set(id, TripFields.HOSTS, List.of(told[9].split("、")));
        }
        if (past) {
            LocalDate due = last.plusDays(Long.parseLong(told[12]));
            String owner = story.any("owners");
            draft.set(id, TripFields.RESULT, story.any("trip.results"))
                    .set(id, TripFields.FOLLOW_UP, story.any("trip.follow_ups"))
                    .set(id, TripFields.FOLLOW_UP_OWNER, owner).set(id, TripFields.FOLLOW_UP_DUE, DayOrMonth.of(due));
            if (due.plusDays(20).isBefore(today)) {
                draft.set(id, TripFields.FOLLOWED_UP_ON, DayOrMonth.of(due.minusDays(story.between(0, 6))));
                if (TripFields.OUTBOUND.equals(told[2])) {
                    draft.set(id, TripFields.FORM_FILED_ON, DayOrMonth.of(last.plusDays(15)));
                }
            }
        }
        visits(id, told[5].split("、"), TripFields.OUTBOUND.equals(told[2]), first, Integer.parseInt(told[1]),
                Integer.parseInt(told[11]));
    }

    private void text(String id, Field<String> field, String value) {
        if (!value.isEmpty()) {
            draft.set(id, field, value);
        }
    }

    private List<String> members(String leader) {
        var members = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            String member = story.any("owners");
            if (!members.contains(member) && !member.equals(leader)) {
                members.add(member);
            }
        }
        return members;
    }

    private void visits(String trip, String[] places, boolean outbound, LocalDate first, int days, int count) {
        for (int i = 0; i < count; i++) {
            LocalDate day = first.plusDays((long) i * days / count);
            String place = places[Math.min(places.length - 1, i * places.length / count)];
            Entity enterprise = enterprise(outbound ? place : "");
            boolean again = !visited.add(enterprise.id());
            String id = id();
            draft.set(id, VisitFields.TRIP, trip).set(id, VisitFields.DAY, DayOrMonth.of(day))
                    .set(id, VisitFields.ENTERPRISE, enterprise.id()).set(id, VisitFields.PLACE, place)
                    .set(id, VisitFields.PURPOSE, story.any("visit.purposes"))
                    .set(id, VisitFields.PERSONS, List.of(story.any("contacts")));
            if (again && outbound) {
                draft.set(id, VisitFields.RETURN, true);
            }
            if (!outbound) {
                draft.set(id, VisitFields.PEOPLE, Count.of(story.between(2, 6)));
            }
            if (!day.isAfter(today)) {
                draft.set(id, VisitFields.RESULT, story.any("visit.results"));
                if (outbound && day.isAfter(today.minusDays(RECENT))) {
                    DemoPosts.visit(draft, id, place);
                    followUp(id, i, day);
                }
                projects.stream().filter(project -> enterprise.id().equals(project.investorId())
                        && project.enteredOn(Stage.LEAD) != null
                        && !project.enteredOn(Stage.LEAD).earliest().isAfter(day)).findFirst()
                        .ifPresent(project -> draft.set(id, VisitFields.PROJECT, project.id()));
            }
        }
    }

    // Drawn by number, so that the rest of the story stays what it was.
    private void followUp(String id, int number, LocalDate day) {
        List<String> whats = story.all("trip.follow_ups");
        List<String> owners = story.all("owners");
        LocalDate due = day.plusDays(14L + number);
        if (number % 2 == 0) {
            draft.set(id, VisitFields.FOLLOW_UP, whats.get(number % whats.size()))
                    .set(id, VisitFields.FOLLOW_UP_OWNER, owners.get(number % owners.size()))
                    .set(id, VisitFields.FOLLOW_UP_DUE, DayOrMonth.of(due));
            if (due.isBefore(today)) {
                draft.set(id, VisitFields.FOLLOWED_UP_ON, DayOrMonth.of(due.minusDays(2)));
            }
        }
    }

    // One from the place where the trip goes; sometimes whoever, as on any trip.
    private Entity enterprise(String place) {
        List<Entity> there = enterprises.stream().filter(enterprise ->
                enterprise.get(EnterpriseFields.ORIGIN_PLACE).contains(place)).toList();
        List<Entity> among = there.isEmpty() ? enterprises : there;
        return among.get(story.between(0, among.size() - 1));
    }
}
