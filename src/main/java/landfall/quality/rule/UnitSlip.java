package landfall.quality.rule;

import java.util.Map;
import landfall.domain.Entity;
import landfall.domain.Field;
import landfall.domain.ProjectFields;
import landfall.domain.value.Money;

/** Finds the amount that was meant where 万 and 亿 were mixed up, by what is usual for the project and the bureau. */
final class UnitSlip {
    private static final long FACTOR = Money.YI / Money.WAN;

    // How large an amount usually is beside the total investment.
    private static final Map<Field<Money>, Double> SHARE_OF_TOTAL = Map.of(ProjectFields.TOTAL_INVESTMENT, 1.0,
            ProjectFields.FIXED_INVESTMENT, 0.7, ProjectFields.CONTRACT_CAPITAL, 1.0,
            ProjectFields.EXPECTED_OUTPUT, 1.0, ProjectFields.EXPECTED_TAX, 0.05);

    private UnitSlip() {
    }

    /** The amount that was probably meant, or null when the amount is usual or no other one is likelier. */
    static Money meant(Entity project, Field<Money> field, Surroundings around) {
        Money typed = project.get(field);
        if (typed == null || typed.yuan() <= 0) {
            return null;
        }
        UsualAmount bureau = around.usual(field);
        UsualAmount own = besideOthers(project, field, around);
        UsualAmount usual = own == null ? bureau : own;
        if (usual.has(typed.yuan())) {
            return null;
        }
        Money meant = null;
        for (long yuan : new long[] {times(typed.yuan()), typed.yuan() / FACTOR}) {
            boolean likely = yuan > 0 && usual.has(yuan) && bureau.has(yuan) && isOrdinary(field, yuan);
            meant = likely ? new Money(yuan, typed.qualifier()) : meant;
        }
        return meant;
    }

    private static long times(long yuan) {
        return yuan > Long.MAX_VALUE / FACTOR ? 0 : yuan * FACTOR;
    }

    // What would itself be asked about is not offered.
    private static boolean isOrdinary(Field<Money> field, long yuan) {
        return field != ProjectFields.TOTAL_INVESTMENT || AmountRules.isOrdinary(Money.yuan(yuan));
    }

    // The project's own amounts say most, unless they are unusual themselves.
    private static UsualAmount besideOthers(Entity project, Field<Money> field, Surroundings around) {
        for (Field<Money> other : AmountRules.AMOUNTS) {
            Money amount = other == field ? null : project.get(other);
            if (amount != null && amount.yuan() > 0 && around.usual(other).has(amount.yuan())) {
                return new UsualAmount(amount.yuan() / SHARE_OF_TOTAL.get(other) * SHARE_OF_TOTAL.get(field));
            }
        }
        return null;
    }
}
