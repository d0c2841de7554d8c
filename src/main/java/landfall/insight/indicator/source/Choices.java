package landfall.insight.indicator.source;

import java.util.Set;
import landfall.domain.Bureau;
import landfall.domain.BureauFields;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.insight.trip.Population;

/**
 * Where the definitions leave a choice, what the bureau has chosen (domain §1.1, §3.2, §4.1 rule 6).
 *
 * @param landsAtStart true when a project has landed with the start of its works, not with its registration
 * @param countsLocalCapital true when projects with capital from within the city count as promoted investment
 * @param population whose trips count as batches
 * @param published on what the figures rest that are published: bulletins, targets, assessments
 */
public record Choices(boolean landsAtStart, boolean countsLocalCapital, Population population, Basis published) {

    private static final Set<String> LOCAL = Set.of("市内区外", "区内");

    public static Choices of(Bureau bureau) {
        return new Choices(BureauFields.AT_START.equals(bureau.get(BureauFields.LANDING_CRITERION)),
                Boolean.TRUE.equals(bureau.get(BureauFields.COUNTS_LOCAL_CAPITAL)), Population.of(bureau),
                BureauFields.RECOGNISED.equals(bureau.get(BureauFields.PUBLISHED_FIGURES)) ? Basis.RECOGNISED
                        : Basis.REPORTED);
    }

    /** True when the project's capital comes from within the city and the bureau does not count such. */
    boolean leavesOut(Project project) {
        String origin = project.get(ProjectFields.CAPITAL_ORIGIN);
        return !countsLocalCapital && origin != null && LOCAL.contains(origin);
    }
}
