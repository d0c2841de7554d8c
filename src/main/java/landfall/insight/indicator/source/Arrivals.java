package landfall.insight.indicator.source;

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
import landfall.domain.value.Qualifier;
import landfall.domain.value.Quantity;
import landfall.insight.indicator.row.Reason;
import landfall.insight.place.Numbers;

/** The money that arrived for projects, project by project. */
public final class Arrivals extends Dated {
    private final Arrival[] arrivals;
    private final int[] places;
    private final Numbers amounts;

    /**
     * One arrival.
     *
     * @param number the date as {@link Milestones#number} has it
     * @param reason what speaks against counting it whatever the period, or null
     * @param amount what it adds to sums, in the smallest piece of its unit; 0 where that is not known
     */
    private record Arrival(Item item, DayOrMonth date, int number, Reason reason, long amount, Qualifier qualifier) {
        static Arrival of(Item item, DayOrMonth date, Reason reason, Quantity amount) {
            return new Arrival(item, date, Milestones.number(date), reason, amount == null ? 0 : amount.smallest(),
                    amount == null ? Qualifier.EXACT : amount.qualifier());
        }
    }

    /** What arrived for each project, null for nothing, and the same laid flat when it is first asked for. */
    private static final class Known {
        private final Arrival[][] ofProjects;
        private volatile Flat flat;

        private Known(int projects) {
            ofProjects = new Arrival[projects][];
        }

        private Flat flat() {
            Flat made = flat;
            if (made == null) {
                made = Flat.of(ofProjects);
                flat = made;
            }
            return made;
        }
    }

    /** Arrivals one after the other, with the places of their projects. */
    private record Flat(Milestones milestones, Arrival[] arrivals, int[] places, Numbers amounts) {
        static Flat of(Arrival[][] ofProjects) {
            int number = 0;
            for (Arrival[] some : ofProjects) {
                number += some == null ? 0 : some.length;
            }
            var flat = new Flat(new Milestones(number), new Arrival[number], new int[number],
                    new Numbers(Numbers.Kind.PARTS, number));
            int at = 0;
            for (int place = 0; place < ofProjects.length; place++) {
                Arrival[] some = ofProjects[place];
                for (int i = 0; some != null && i < some.length; i++) {
                    flat.milestones.set(at, some[i].number, some[i].reason);
                    flat.places[at] = place;
                    flat.amounts.set(at, some[i].amount, 0, some[i].qualifier, false);
                    flat.arrivals[at++] = some[i];
                }
            }
            return flat;
        }
    }

    /** Asks the projects for what arrived from the source. */
    private record Asked(Source source, EntityKind kind, Choices choices) implements Survey<Known> {
        @Override
        public List<EntityKind> kinds() {
            return List.of(kind);
        }

        @Override
        public Known room(int projects, Known known) {
            return new Known(projects);
        }

        @Override
        public void ask(Project project, Pipeline pipeline, Known answers, int place) {
            List<Item> items = pipeline.itemsOf(kind, project.id());
            if (items.isEmpty()) {
                answers.ofProjects[place] = null;
                return;
            }
            var arrivals = new ArrayList<Arrival>(items.size());
            source.collect(project, items, choices, (item, date, reason) ->
                    arrivals.add(Arrival.of(item, date, reason, source.amount(item))));
            answers.ofProjects[place] = arrivals.toArray(Arrival[]::new);
        }

        @Override
        public void copy(Known known, int from, Known answers, int to, int projects) {
            System.arraycopy(known.ofProjects, from, answers.ofProjects, to, projects);
        }

        @Override
        public boolean same(Known known, int from, Known answers, int at) {
            return Arrays.equals(known.ofProjects[from], answers.ofProjects[at]);
        }
    }

    private Arrivals(Flat flat, Pipeline pipeline) {
        super(flat.milestones, pipeline);
        this.arrivals = flat.arrivals;
        this.places = flat.places;
        this.amounts = flat.amounts;
    }

    static Arrivals of(Source source, EntityKind kind, Grounds grounds) {
        return new Arrivals(grounds.pipeline().answers(new Asked(source, kind, grounds.choices())).flat(),
                grounds.pipeline());
    }

    @Override
    public Entity entity(int at) {
        return arrivals[at].item;
    }

    @Override
    public int place(int at) {
        return places[at];
    }

    @Override
    public DayOrMonth date(int at) {
        return arrivals[at].date;
    }

    /** The money itself. */
    public Numbers amounts() {
        return amounts;
    }
}
