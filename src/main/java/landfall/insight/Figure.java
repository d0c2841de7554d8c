package landfall.insight;

import java.util.List;
import landfall.domain.Project;
import landfall.domain.value.Money;
import landfall.domain.value.Period;
import landfall.domain.value.Qualifier;

/**
 * One figure with the projects behind it.
 *
 * @param value projects, leads or yuan, as the indicator's unit says
 * @param counted the projects that make the figure, in the order of the pipeline
 * @param incomplete those of them that lack a fact which the definition asks for: no amount (待估, adds nothing), no
 *     list year of the grade, no date of the stage
 * @param qualifier the vaguest of the amounts added up; exact for a number of projects
 */
public record Figure(Indicator indicator, Period period, long value, List<Project> counted, List<Project> incomplete,
        Qualifier qualifier) {
    public Figure {
        counted = List.copyOf(counted);
        incomplete = List.copyOf(incomplete);
    }

    /**
     * The value as money.
     *
     * @throws IllegalStateException when the indicator does not count yuan
     */
    public Money money() {
        if (indicator.unit() != Indicator.Unit.YUAN) {
            throw new IllegalStateException(indicator + " counts no money");
        }
        return new Money(value, qualifier);
    }
}
