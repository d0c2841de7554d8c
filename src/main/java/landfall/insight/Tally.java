package landfall.insight;

import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.value.Money;
import landfall.insight.place.Numbers;
import landfall.insight.place.Places;

/**
 * A group of projects counted and added up.
 *
 * @param total the sum of the total investments that are known, in yuan, qualified when one of them is
 * @param withoutAmount how many have no amount yet (待估) and so add nothing to the sum
 */
public record Tally(List<Project> projects, Money total, int withoutAmount) {
    public static final Tally EMPTY = of(List.of());

    public Tally {
        projects = projects instanceof Chosen || projects instanceof Joined ? projects : List.copyOf(projects);
    }

    /** Counts the projects and adds up their total investments. */
    public static Tally of(Collection<Project> projects) {
        int without = (int) projects.stream().filter(project -> project.totalInvestment() == null).count();
        return new Tally(List.copyOf(projects), sum(projects, Project::totalInvestment), without);
    }

    /** The projects at the places of the pipeline, of which none stands in two of the parts. */
    public static Tally of(Pipeline pipeline, Places... parts) {
        Numbers amounts = Investments.of(pipeline);
        var sum = Numbers.Sum.NOTHING;
        for (Places part : parts) {
            sum = sum.and(amounts.sum(part));
        }
        return new Tally(new Chosen(pipeline.projects(), parts), amounts.money(sum), sum.incomplete());
    }

    /** Some projects of a snapshot, none of which is fetched before somebody looks at it. */
    private static final class Chosen extends AbstractList<Project> implements RandomAccess {
        private final List<Project> all;
        private final Places[] parts;
        private final int size;
        private volatile int[] places;

        private Chosen(List<Project> all, Places... parts) {
            this.all = all;
            this.parts = parts;
            int number = 0;
            for (Places part : parts) {
                number += part.number();
            }
            this.size = number;
        }

        @Override
        public Project get(int index) {
            int[] merged = places;
            if (merged == null) {
                merged = parts.length == 1 ? parts[0].all() : Places.merged(parts);
                places = merged;
            }
            return all.get(merged[index]);
        }

        @Override
        public int size() {
            return size;
        }
    }

    /** All of them together. */
    public static Tally joined(Collection<Tally> tallies) {
        Money total = Money.ZERO;
        int without = 0;
        for (Tally tally : tallies) {
            total = total.plus(tally.total);
            without += tally.withoutAmount;
        }
        return new Tally(new Joined(tallies.stream().map(Tally::projects).toList()), total, without);
    }

    /** The projects of several tallies one after the other. */
    private static final class Joined extends AbstractList<Project> implements RandomAccess {
        private final List<List<Project>> parts;

        private Joined(List<List<Project>> parts) {
            this.parts = parts;
        }

        @Override
        public Project get(int index) {
            int within = index;
            for (List<Project> part : parts) {
                if (within < part.size()) {
                    return part.get(within);
                }
                within -= part.size();
            }
            throw new IndexOutOfBoundsException(index);
        }

        @Override
        public int size() {
            return parts.stream().mapToInt(List::size).sum();
        }
    }

    public int count() {
        return projects.size();
    }

    public boolean isEmpty() {
        return projects.isEmpty();
    }

    /** The sum of the amounts that are known. */
    public static Money sum(Collection<Project> projects, Function<Project, Money> amount) {
        Money sum = Money.ZERO;
        for (Project project : projects) {
            Money part = amount.apply(project);
            if (part != null) {
                sum = sum.plus(part);
            }
        }
        return sum;
    }
}
