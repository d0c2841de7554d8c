package landfall.insight;

import java.time.LocalDate;
import java.util.List;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Stage;
import landfall.domain.Survey;
import landfall.insight.place.Groups;
import landfall.insight.place.Kept;
import landfall.insight.place.Numbers;
import landfall.insight.place.Places;

/** Where every project stood at the end of a day, at its place in the snapshot; duplicates stood nowhere. */
public final class Standing {
    private static final Stage[] STAGES = Stage.values();

    // By the stage, twice, and one more when the project had left the columns.
    private final Groups groups;
    private final Kept<Object, Numbers.Sum> shares = new Kept<>();

    private Standing(int projects) {
        groups = new Groups(projects);
    }

    /** Asks the projects where they stood. */
    private record Asked(LocalDate day) implements Survey<Standing> {
        @Override
        public List<EntityKind> kinds() {
            return List.of();
        }

        @Override
        public Standing room(int projects, Standing known) {
            return new Standing(projects);
        }

        @Override
        public void ask(Project project, Pipeline pipeline, Standing answers, int place) {
            Stage stood = StageHistory.isDuplicate(project) ? null
                    : StageHistory.stageOn(project, day).orElse(null);
            answers.groups.set(place, group(stood, StageHistory.isLiveOn(project, day)));
        }

        @Override
        public void copy(Standing known, int from, Standing answers, int to, int projects) {
            answers.groups.copy(known.groups, from, to, projects);
        }

        @Override
        public boolean same(Standing known, int from, Standing answers, int at) {
            return known.groups.of(from) == answers.groups.of(at);
        }

        @Override
        public void follow(Standing known, int[] changed, Standing answers) {
            answers.groups.follow(known.groups, changed);
        }
    }

    // What had no stage: one group of those that were live, one of the others.
    private static int group(Stage stage, boolean isLive) {
        return (stage == null ? STAGES.length : stage.ordinal()) * 2 + (isLive ? 0 : 1);
    }

    /** Where the projects of the snapshot stood at the end of the day. */
    public static Standing on(Pipeline pipeline, LocalDate day) {
        return pipeline.answers(new Asked(day));
    }

    /** The stage in which the project stood, or null. */
    public Stage stage(int place) {
        int stage = groups.of(place) / 2;
        return stage == STAGES.length ? null : STAGES[stage];
    }

    /** True when the project stood in the stage or had passed it. */
    public boolean hasReached(int place, Stage stage) {
        Stage stood = stage(place);
        return stood != null && stood.hasReached(stage);
    }

    /** What shares of other projects were found with this very standing. */
    public Kept<Object, Numbers.Sum> shares() {
        return shares;
    }

    /** True when the project had not left the columns. */
    public boolean isLive(int place) {
        return groups.of(place) % 2 == 0;
    }

    /** Those that stood in the stage and had left the columns or not. */
    public Places in(Stage stage, boolean isLive) {
        return groups.in(group(stage, isLive));
    }
}
