package landfall.exchange.pack.choice;

import java.util.Set;
import landfall.domain.Stage;

/**
 * What an officer wants to take along.
 *
 * @param everything whether the rest is of no account, since everything goes
 * @param projects the ids of chosen projects
 * @param enterprises the ids of chosen enterprises, whose projects go as well
 * @param stages the stages whose projects go, exited ones among them
 * @param unlocked whether restricted projects may go too
 */
public record Choice(boolean everything, Set<String> projects, Set<String> enterprises, Set<Stage> stages,
                     boolean unlocked) {
    public Choice {
        projects = Set.copyOf(projects);
        enterprises = Set.copyOf(enterprises);
        stages = Set.copyOf(stages);
    }

    /** Everything there is; restricted projects only when unlocked. */
    public static Choice everything(boolean unlocked) {
        return new Choice(true, Set.of(), Set.of(), Set.of(), unlocked);
    }

    /** The projects in these stages. */
    public static Choice ofStages(Set<Stage> stages, boolean unlocked) {
        return new Choice(false, Set.of(), Set.of(), stages, unlocked);
    }

    /** These projects and enterprises. */
    public static Choice of(Set<String> projects, Set<String> enterprises, boolean unlocked) {
        return new Choice(false, projects, enterprises, Set.of(), unlocked);
    }
}
