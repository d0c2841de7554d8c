package landfall.quality.rule;

import java.util.List;
import java.util.Objects;
import landfall.domain.Field;
import landfall.domain.Project;
import landfall.domain.value.Money;

/**
 * The amounts that are usual for a field: four orders of magnitude around a middle. Of the values that differ from
 * each other by 万 (ten thousand) exactly one lies in it, so a slip of the unit has one answer.
 *
 * @param yuan the middle, in yuan, more than 0
 */
public record UsualAmount(double yuan) {
    /** Between 100 万元 and 100 亿元 as in the guard of domain §2.3, for a bureau that has hardly any amounts yet. */
    static final UsualAmount UNKNOWN = new UsualAmount(Money.YI);
    private static final int FEW = 5;
    private static final double HALF = 100;

    /** Around the median of the projects' amounts. */
    static UsualAmount of(List<Project> projects, Field<Money> field) {
        long[] amounts = projects.stream().map(project -> project.get(field)).filter(Objects::nonNull)
                .mapToLong(Money::yuan).filter(yuan -> yuan > 0).sorted().toArray();
        return amounts.length < FEW ? UNKNOWN : new UsualAmount(amounts[amounts.length / 2]);
    }

    /** True when the amount lies in it, its lower end included. */
    public boolean has(long amount) {
        return amount >= yuan / HALF && amount < yuan * HALF;
    }
}
