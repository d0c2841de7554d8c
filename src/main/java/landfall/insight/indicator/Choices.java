package landfall.insight.indicator;

import landfall.domain.Bureau;
import landfall.domain.BureauFields;
import landfall.insight.trip.Population;

/**
 * Where the definitions leave a choice, what the bureau has chosen (domain §1.1, §3.2).
 *
 * @param landsAtStart true when a project has landed with the start of its works, not with its registration
 * @param countsLocalCapital true when projects with capital from within the city count as promoted investment
 * @param population whose trips count as batches
 */
public record Choices(boolean landsAtStart, boolean countsLocalCapital, Population population) {

    public static Choices of(Bureau bureau) {
        return new Choices(BureauFields.AT_START.equals(bureau.get(BureauFields.LANDING_CRITERION)),
                Boolean.TRUE.equals(bureau.get(BureauFields.COUNTS_LOCAL_CAPITAL)), Population.of(bureau));
    }
}
