package landfall.insight;

import java.time.LocalDate;
import java.util.List;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Stage;
import landfall.domain.Survey;

/** Where every project stood at the end of a day, at its place in the snapshot; duplicates stood nowhere. */
public final class Standing {
    private static final Stage[] STAGES = Stage.values();

    // The places of the stages, -1 where none was known yet.
    private final byte[] stages;
    private final boolean[] isLive;

    private Standing(int projects) {
        stages = new byte[projects];
        isLive = new boolean[projects];
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
            answers.stages[place] = (byte) (stood == null ? -1 : stood.ordinal());
            answers.isLive[place] = StageHistory.isLiveOn(project, day);
        }

        @Override
        public void copy(Standing known, int from, Standing answers, int to, int projects) {
            System.arraycopy(known.stages, from, answers.stages, to, projects);
            System.arraycopy(known.isLive, from, answers.isLive, to, projects);
        }

        @Override
        public boolean same(Standing known, int from, Standing answers, int at) {
            return known.stages[from] == answers.stages[at] && known.isLive[from] == answers.isLive[at];
        }
    }

    /** Where the projects of the snapshot stood at the end of the day. */
    public static Standing on(Pipeline pipeline, LocalDate day) {
        return pipeline.answers(new Asked(day));
    }

    /** How many projects there are. */
    public int size() {
        return stages.length;
    }

    /** The stage in which the project stood, or null. */
    public Stage stage(int place) {
        return stages[place] < 0 ? null : STAGES[stages[place]];
    }

    /** True when the project stood in the stage or had passed it. */
    public boolean hasReached(int place, Stage stage) {
        return stages[place] >= stage.ordinal();
    }

    /** True when the project had not left the columns. */
    public boolean isLive(int place) {
        return isLive[place];
    }
}
