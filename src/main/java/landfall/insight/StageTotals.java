package landfall.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import landfall.domain.Project;
import landfall.domain.Stage;

/** How many live projects stand in each stage and what they are worth: the heads of the board's columns. */
public final class StageTotals {
    private final Map<Stage, Tally> tallies;

    private StageTotals(Map<Stage, Tally> tallies) {
        this.tallies = tallies;
    }

    /** Groups the projects by their present stage; exited and paused ones are left out. */
    public static StageTotals of(Collection<Project> projects) {
        var groups = new EnumMap<Stage, List<Project>>(Stage.class);
        for (Project project : projects) {
            if (project.isLive()) {
                groups.computeIfAbsent(project.stage(), stage -> new ArrayList<>()).add(project);
            }
        }
        var tallies = new EnumMap<Stage, Tally>(Stage.class);
        for (Stage stage : Stage.values()) {
            tallies.put(stage, Tally.of(groups.getOrDefault(stage, List.of())));
        }
        return new StageTotals(tallies);
    }

    /** The stage's projects, never null. */
    public Tally at(Stage stage) {
        return tallies.get(stage);
    }

    /** All live projects together. */
    public Tally all() {
        return Tally.of(tallies.values().stream().flatMap(tally -> tally.projects().stream()).toList());
    }
}
