package landfall.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Stage;
import landfall.domain.Survey;
import landfall.domain.calendar.WorkCalendar;

/**
 * The live projects of each stage by the working days since their last activity: the heat strip.
 *
 * @param rows lead, talks, signed and landed; producing projects do not age
 */
public record AgeStrip(List<Row> rows) {
    /** The last working day of each band but the open one; the usual limits are among them. */
    private static final int[] LAST_DAYS = {10, 20, 40, 60, 120};

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

    /** What the strip asks of a project: in which band it stands, -1 for none, and whether it is beyond the limit. */
    private record Age(Stage stage, int band, boolean isBeyond, boolean isPaused) {
    }

    /** Asks the projects for their ages; null for those that do not age. */
    private record Ages(Ageing.Limits limits, WorkCalendar calendar, LocalDate today) implements Survey.Simple<Age> {
        @Override
        public List<EntityKind> kinds() {
            return Ageing.KINDS;
        }

        @Override
        public Age of(Project project, Pipeline pipeline) {
            OptionalInt limit = limits.of(project.stage());
            if (!project.isLive() || limit.isEmpty()) {
                return null;
            }
            var ageing = new Ageing(limits, calendar, pipeline, today);
            OptionalInt days = ageing.idleDays(project);
            boolean isBeyond = days.isPresent() && days.getAsInt() > limit.getAsInt();
            return new Age(project.stage(), days.isPresent() ? bandOf(days.getAsInt()) : -1, isBeyond,
                    isBeyond && ageing.pause(project).isPresent());
        }
    }

    /** What is collected for one stage. */
    private static final class Collected {
        private final List<Places> cells = Stream.generate(Places::new).limit(LAST_DAYS.length + 1).toList();
        private final Places stale = new Places();
        private final Places paused = new Places();
        private final Places undated = new Places();

        private void add(Age age, int place) {
            (age.band < 0 ? undated : cells.get(age.band)).add(place);
            if (age.isBeyond) {
                (age.isPaused ? paused : stale).add(place);
            }
        }

        private Row row(Stage stage, int limit, Pipeline pipeline) {
            return new Row(stage, limit, cells.stream().map(cell -> Tally.of(pipeline, cell.all())).toList(),
                    Tally.of(pipeline, stale.all()), Tally.of(pipeline, paused.all()),
                    Tally.of(pipeline, undated.all()));
        }
    }

    /** The strip of the pipeline's projects, by the limits, the calendar and the day of the ageing. */
    public static AgeStrip of(Pipeline pipeline, Ageing ageing) {
        var stages = Stream.generate(Collected::new).limit(Stage.values().length).toList();
        int place = 0;
        for (Age age : new Ages(ageing.limits(), ageing.calendar(), ageing.today()).answers(pipeline)) {
            if (age != null) {
                stages.get(age.stage.ordinal()).add(age, place);
            }
            place++;
        }
        var rows = new ArrayList<Row>();
        for (Stage stage : Stage.values()) {
            ageing.limits().of(stage).ifPresent(limit ->
                    rows.add(stages.get(stage.ordinal()).row(stage, limit, pipeline)));
        }
        return new AgeStrip(rows);
    }

    private static int bandOf(int days) {
        int band = 0;
        while (band < LAST_DAYS.length && days > LAST_DAYS[band]) {
            band++;
        }
        return band;
    }
}
