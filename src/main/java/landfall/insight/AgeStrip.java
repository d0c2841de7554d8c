package landfall.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Stage;
import landfall.domain.Survey;
import landfall.domain.calendar.WorkCalendar;
import landfall.insight.place.Groups;
import landfall.insight.place.Places;

/**
 * The live projects of each stage by the working days since their last activity: the heat strip.
 *
 * @param rows lead, talks, signed and landed; producing projects do not age
 */
public record AgeStrip(List<Row> rows) {
    /** The last working day of each band but the open one; the usual limits are among them. */
    private static final int[] LAST_DAYS = {10, 20, 40, 60, 120};
    /** The band of those without a day, after the open one. */
    private static final int UNDATED = LAST_DAYS.length + 1;
    private static final State[] STATES = State.values();

    /** One band of working days; {@code toDay} is empty for the open one at the end. */
    public record Band(int fromDay, OptionalInt toDay) {
    }

    /**
     * One stage.
     *
     * @param cells the projects by band
     * @param limitDays the stage's limit in working days
     * @param stale those beyond the limit
     * @param paused those beyond it that are not stale, because their clock stands still
     * @param undated those of which no activity is known and which stand in no band
     */
    public record Row(Stage stage, int limitDays, List<Tally> cells, Tally stale, Tally paused, Tally undated) {
    }

    public AgeStrip {
        rows = List.copyOf(rows);
    }

    public static List<Band> bands() {
        var bands = new ArrayList<Band>();
        int from = 0;
        for (int last : LAST_DAYS) {
            bands.add(new Band(from, OptionalInt.of(last)));
            from = last + 1;
        }
        bands.add(new Band(from, OptionalInt.empty()));
        return bands;
    }

    /** Whether a project is beyond its limit: no, stale, or beyond it while its clock stands still. */
    private enum State { WITHIN, STALE, PAUSED }

    /** Asks the projects for their ages; those that do not age belong to no group. */
    private record Ages(Ageing.Limits limits, WorkCalendar calendar, LocalDate today) implements Survey<Groups> {
        @Override
        public List<EntityKind> kinds() {
            return Ageing.KINDS;
        }

        @Override
        public Groups room(int projects, Groups known) {
            return new Groups(projects);
        }

        @Override
        public void ask(Project project, Pipeline pipeline, Groups answers, int place) {
            answers.set(place, group(project, pipeline));
        }

        private int group(Project project, Pipeline pipeline) {
            OptionalInt limit = limits.of(project.stage());
            if (!project.isLive() || limit.isEmpty()) {
                return Groups.NONE;
            }
            var ageing = new Ageing(limits, calendar, pipeline, today);
            OptionalInt days = ageing.idleDays(project);
            boolean isBeyond = days.isPresent() && days.getAsInt() > limit.getAsInt();
            return AgeStrip.group(project.stage(), days.isPresent() ? bandOf(days.getAsInt()) : UNDATED,
                    !isBeyond ? State.WITHIN : ageing.pause(project).isPresent() ? State.PAUSED : State.STALE);
        }

        @Override
        public void copy(Groups known, int from, Groups answers, int to, int projects) {
            answers.copy(known, from, to, projects);
        }

        @Override
        public boolean same(Groups known, int from, Groups answers, int at) {
            return known.of(from) == answers.of(at);
        }

        @Override
        public void follow(Groups known, int[] changed, Groups answers) {
            answers.follow(known, changed);
        }
    }

    private static int group(Stage stage, int band, State state) {
        return (stage.ordinal() * (UNDATED + 1) + band) * STATES.length + state.ordinal();
    }

    /** The strip of the pipeline's projects, by the limits, the calendar and the day of the ageing. */
    public static AgeStrip of(Pipeline pipeline, Ageing ageing) {
        Groups ages = pipeline.answers(new Ages(ageing.limits(), ageing.calendar(), ageing.today()));
        var rows = new ArrayList<Row>();
        for (Stage stage : Stage.values()) {
            ageing.limits().of(stage).ifPresent(limit -> rows.add(row(pipeline, ages, stage, limit)));
        }
        return new AgeStrip(rows);
    }

    private static Row row(Pipeline pipeline, Groups ages, Stage stage, int limit) {
        var cells = new ArrayList<Tally>();
        for (int band = 0; band < UNDATED; band++) {
            int those = band;
            cells.add(Tally.of(pipeline, Arrays.stream(STATES).map(state -> ages.in(group(stage, those, state)))
                    .toArray(Places[]::new)));
        }
        return new Row(stage, limit, cells, all(pipeline, ages, stage, State.STALE),
                all(pipeline, ages, stage, State.PAUSED),
                Tally.of(pipeline, ages.in(group(stage, UNDATED, State.WITHIN))));
    }

    private static Tally all(Pipeline pipeline, Groups ages, Stage stage, State state) {
        return Tally.of(pipeline, IntStream.range(0, UNDATED).mapToObj(band -> ages.in(group(stage, band, state)))
                .toArray(Places[]::new));
    }

    private static int bandOf(int days) {
        int band = 0;
        while (band < LAST_DAYS.length && days > LAST_DAYS[band]) {
            band++;
        }
        return band;
    }
}
