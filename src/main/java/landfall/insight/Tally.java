package landfall.insight;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.value.Money;

/**
 * A group of projects counted and added up.
 *
 * @param total the sum of the total investments that are known, in yuan, qualified when one of them is
 * @param withoutAmount how many have no amount yet (待估) and so add nothing to the sum
 */
public record Tally(List<Project> projects, Money total, int withoutAmount) {
    public static final Tally EMPTY = of(List.of());

    public Tally {
        projects = projects instanceof Chosen ? projects : List.copyOf(projects);
    }

    /** Counts the projects and adds up their total investments. */
    public static Tally of(Collection<Project> projects) {
        int without = (int) projects.stream().filter(project -> project.totalInvestment() == null).count();
        return new Tally(List.copyOf(projects), sum(projects, Project::totalInvestment), without);
    }

    /** The projects at these places of the pipeline. */
    public static Tally of(Pipeline pipeline, int[] places) {
        Investments amounts = Investments.of(pipeline);
        return new Tally(new Chosen(pipeline.projects(), places), amounts.sum(places), amounts.unknown(places));
    }

    /** Some projects of a snapshot, none of which is fetched before somebody looks at it. */
    private static final class Chosen extends AbstractList<Project> implements RandomAccess {
        private final List<Project> all;
        private final int[] places;

        private Chosen(List<Project> all, int[] places) {
            this.all = all;
            this.places = places;
        }

        @Override
        public Project get(int index) {
            return all.get(places[index]);
        }

        @Override
        public int size() {
            return places.length;
        }
    }

    /** All of them together. */
    public static Tally joined(Collection<Tally> tallies) {
        var projects = new ArrayList<Project>();
        Money total = Money.ZERO;
        int without = 0;
        for (Tally tally : tallies) {
            projects.addAll(tally.projects);
            total = total.plus(tally.total);
            without += tally.withoutAmount;
        }
        return new Tally(projects, total, without);
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
