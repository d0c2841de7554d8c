package landfall.insight.indicator.source;

import java.util.Set;
import landfall.domain.Bureau;
import landfall.domain.BureauFields;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.insight.trip.Population;

/**
 * Where the definitions leave a choice, what the bureau has chosen (domain §1.1, §3.2).
 *
 * @param landsAtStart true when a project has landed with the start of its works, not with its registration
 * @param countsLocalCapital true when projects with capital from within the city count as promoted investment
 * @param population whose trips count as batches
 */
public record Choices(boolean landsAtStart, boolean countsLocalCapital, Population population) {

    private static final Set<String> LOCAL = Set.of("市内区外", "区内");

    public static Choices of(Bureau bureau) {
        return new Choices(BureauFields.AT_START.equals(bureau.get(BureauFields.LANDING_CRITERION)),
                Boolean.TRUE.equals(bureau.get(BureauFields.COUNTS_LOCAL_CAPITAL)), Population.of(bureau));
    }

    /** True when the project's capital comes from within the city and the bureau does not count such. */
    boolean leavesOut(Project project) {
        String origin = project.get(ProjectFields.CAPITAL_ORIGIN);
        return !countsLocalCapital && origin != null && LOCAL.contains(origin);
    }
}
