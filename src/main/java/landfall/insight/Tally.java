package landfall.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
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
        projects = Joined.kept(projects);
    }

    /** Counts the projects and adds up their total investments. */
    public static Tally of(Collection<Project> projects) {
        int without = (int) projects.stream().filter(project -> project.totalInvestment() == null).count();
        return new Tally(List.copyOf(projects), sum(projects, Project::totalInvestment), without);
    }

    /** All of them together. */
    public static Tally joined(Collection<Tally> tallies) {
        var projects = new ArrayList<List<Project>>(tallies.size());
        Money total = Money.ZERO;
        int without = 0;
        for (Tally tally : tallies) {
            projects.add(tally.projects);
            total = total.plus(tally.total);
            without += tally.withoutAmount;
        }
        return new Tally(Joined.of(projects), total, without);
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
