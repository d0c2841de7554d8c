package landfall.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import landfall.domain.Project;
import landfall.domain.Stage;

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

    /** What is asked of every part of the bureau. */
    private record Question(LocalDate today) {
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

    public static AgeStrip of(Collection<Project> projects, Ageing ageing) {
        var rows = new ArrayList<Row>();
        var stages = StageTotals.of(projects);
        for (Stage stage : Stage.values()) {
            OptionalInt limit = ageing.limits().of(stage);
            if (limit.isPresent()) {
                rows.add(row(stage, limit.getAsInt(), stages.at(stage).projects(), ageing));
            }
        }
        return new AgeStrip(rows);
    }

    /** The same joined from the parts of the bureau. */
    public static AgeStrip of(Parts parts, LocalDate today) {
        return parts.fold(new Question(today),
                part -> of(part.pipeline().projects(), Ageing.of(part.pipeline(), today)), AgeStrip::joined);
    }

    private static AgeStrip joined(List<AgeStrip> strips) {
        List<Row> like = strips.getFirst().rows;
        return new AgeStrip(IntStream.range(0, like.size()).mapToObj(at -> joined(like.get(at),
                strips.stream().map(strip -> strip.rows.get(at)).toList())).toList());
    }

    private static Row joined(Row like, List<Row> rows) {
        return new Row(like.stage, like.limitDays, IntStream.range(0, like.cells.size())
                .mapToObj(at -> joined(rows, row -> row.cells.get(at))).toList(),
                joined(rows, Row::stale), joined(rows, Row::paused), joined(rows, Row::undated));
    }

    private static Tally joined(List<Row> rows, Function<Row, Tally> cell) {
        return Tally.joined(rows.stream().map(cell).toList());
    }

    private static Row row(Stage stage, int limit, List<Project> here, Ageing ageing) {
        var cells = new ArrayList<List<Project>>();
        bands().forEach(band -> cells.add(new ArrayList<>()));
        var stale = new ArrayList<Project>();
        var paused = new ArrayList<Project>();
        var undated = new ArrayList<Project>();
        for (Project project : here) {
            OptionalInt days = ageing.idleDays(project);
            (days.isPresent() ? cells.get(bandOf(days.getAsInt())) : undated).add(project);
            if (days.isPresent() && days.getAsInt() > limit) {
                (ageing.pause(project).isEmpty() ? stale : paused).add(project);
            }
        }
        return new Row(stage, limit, cells.stream().map(Tally::of).toList(), Tally.of(stale), Tally.of(paused),
                Tally.of(undated));
    }

    private static int bandOf(int days) {
        int band = 0;
        while (band < LAST_DAYS.length && days > LAST_DAYS[band]) {
            band++;
        }
        return band;
    }
}
