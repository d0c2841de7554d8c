package landfall.insight.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Survey;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Figure;
import landfall.domain.value.Qualifier;

/** The money that arrived for projects, project by project. */
final class Arrivals extends Dated implements Measure {
    private final Arrival[] arrivals;
    private final int[] places;

    /**
     * One arrival.
     *
     * @param number the date as {@link Milestones#number} has it
     * @param reason what speaks against counting it whatever the period, or null
     * @param amount what it adds to sums, in the smallest piece of its unit; 0 where that is not known
     */
    private record Arrival(Item item, DayOrMonth date, int number, Reason reason, long amount, Qualifier qualifier) {
        static Arrival of(Item item, DayOrMonth date, Reason reason, Figure amount) {
            return new Arrival(item, date, Milestones.number(date), reason, amount == null ? 0 : amount.smallest(),
                    amount == null ? Qualifier.EXACT : amount.qualifier());
        }
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
            source.collect(project, items, choices, (item, date, reason) ->
                    arrivals.add(Arrival.of(item, date, reason, source.amount(item))));
            return arrivals.toArray(Arrival[]::new);
        }
    }

    private Arrivals(Milestones milestones, Pipeline pipeline, Arrival[] arrivals, int[] places) {
        super(milestones, pipeline);
        this.arrivals = arrivals;
        this.places = places;
    }

    static Arrivals of(Source source, EntityKind kind, Grounds grounds) {
        List<Arrival[]> ofProjects = new Asked(source, kind, grounds.choices()).answers(grounds.pipeline());
        int number = 0;
        for (Arrival[] some : ofProjects) {
            number += some == null ? 0 : some.length;
        }
        var all = new Arrival[number];
        var places = new int[number];
        var milestones = new Milestones(number);
        int at = 0;
        int place = 0;
        for (Arrival[] some : ofProjects) {
            for (int i = 0; some != null && i < some.length; i++) {
                Arrival arrival = some[i];
                milestones.set(at, arrival.number, arrival.reason);
                places[at] = place;
                all[at++] = arrival;
            }
            place++;
        }
        return new Arrivals(milestones, grounds.pipeline(), all, places);
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
    public long part(int at) {
        return arrivals[at].amount;
    }

    @Override
    public Qualifier qualifier(int at) {
        return arrivals[at].qualifier;
    }

    /** What had arrived for each project by the end of the day, by the places of the projects. */
    Measure arrivedBy(LocalDate day) {
        var sums = new long[pipeline().projects().size()];
        var qualifiers = new Qualifier[sums.length];
        int last = Milestones.number(day);
        for (int at = 0; at < arrivals.length; at++) {
            if (milestones().countsBy(at, last)) {
                int place = places[at];
                sums[place] = Math.addExact(sums[place], arrivals[at].amount);
                qualifiers[place] = qualifiers[place] == null ? arrivals[at].qualifier
                        : qualifiers[place].and(arrivals[at].qualifier);
            }
        }
        return new Measure() {
            @Override
            public long part(int place) {
                return sums[place];
            }

            @Override
            public Qualifier qualifier(int place) {
                return qualifiers[place] == null ? Qualifier.EXACT : qualifiers[place];
            }
        };
    }
}
