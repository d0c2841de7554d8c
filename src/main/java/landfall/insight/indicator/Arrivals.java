package landfall.insight.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Survey;
import landfall.domain.value.DayOrMonth;

/** The money that arrived for projects, project by project. */
final class Arrivals extends Dated {
    private final Arrival[] arrivals;
    private final int[] places;
    private final long[] amounts;

    /**
     * One arrival.
     *
     * @param number the date as {@link Milestones#number} has it
     * @param reason what speaks against counting it whatever the period, or null
     */
    private record Arrival(Item item, DayOrMonth date, int number, Reason reason, long amount) {
    }

    /** Asks the projects for what arrived from the source; null for nothing. */
    private record Asked(Source source, EntityKind kind, Choices choices) implements Survey.Simple<Arrival[]> {
        @Override
        public List<EntityKind> kinds() {
            return List.of(kind);
        }

        @Override
        public Arrival[] of(Project project, Pipeline pipeline) {
            List<Item> items = pipeline.itemsOf(kind, project.id());
            if (items.isEmpty()) {
                return null;
            }
            var arrivals = new ArrayList<Arrival>(items.size());
            source.collect(project, items, choices, (item, owner, date, reason) ->
                    arrivals.add(new Arrival((Item) item, date, Milestones.number(date), reason,
                            source.amount((Item) item))));
            return arrivals.toArray(Arrival[]::new);
        }
    }

    private Arrivals(Milestones milestones, Pipeline pipeline, Arrival[] arrivals, int[] places,
            long[] amounts) {
        super(milestones, pipeline);
        this.arrivals = arrivals;
        this.places = places;
        this.amounts = amounts;
    }

    static Dated of(Source source, EntityKind kind, Grounds grounds) {
        List<Arrival[]> ofProjects = new Asked(source, kind, grounds.choices()).answers(grounds.pipeline());
        int number = 0;
        for (Arrival[] some : ofProjects) {
            number += some == null ? 0 : some.length;
        }
        var all = new Arrival[number];
        var places = new int[number];
        var amounts = new long[number];
        var milestones = new Milestones(number);
        int at = 0;
        int place = 0;
        for (Arrival[] some : ofProjects) {
            for (int i = 0; some != null && i < some.length; i++) {
                Arrival arrival = some[i];
                milestones.set(at, arrival.number, arrival.reason);
                places[at] = place;
                amounts[at] = arrival.amount;
                all[at++] = arrival;
            }
            place++;
        }
        return new Arrivals(milestones, grounds.pipeline(), all, places, amounts);
    }

    @Override
    Entity entity(int at) {
        return arrivals[at].item;
    }

    @Override
    int place(int at) {
        return places[at];
    }

    @Override
    DayOrMonth date(int at) {
        return arrivals[at].date;
    }

    @Override
    boolean[] fits(Rule.SteadyJudge judge) {
        var fits = new boolean[arrivals.length]; // without amounts they are left out already
        Arrays.fill(fits, true);
        return fits;
    }

    @Override
    long[] parts(Rule.SteadyJudge judge) {
        return amounts;
    }
}
