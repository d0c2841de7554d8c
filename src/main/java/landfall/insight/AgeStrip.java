package landfall.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import landfall.domain.Project;
import landfall.domain.Stage;

/**
 * The live projects of each stage by how long they have stood there: the heat strip.
 *
 * @param rows lead, talks, signed and landed; producing projects do not age
 */
public record AgeStrip(List<Row> rows) {
    /** The last day of each band but the open one: 15天内, 16–30, 31–60, 61–90, 91–180, 180以上. */
    private static final int[] LAST_DAYS = {15, 30, 60, 90, 180};

    /** One band of days; {@code toDay} is empty for the open one at the end. */
    public record Band(int fromDay, OptionalInt toDay) {
    }

    /**
     * One stage.
     *
     * @param cells the projects by band
     * @param stale those beyond the stage's limit
     * @param undated those whose entry date is not known and which stand in no band
     */
    public record Row(Stage stage, int limitDays, List<Tally> cells, Tally stale, Tally undated) {
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

    private static Row row(Stage stage, int limit, List<Project> here, Ageing ageing) {
        var cells = new ArrayList<List<Project>>();
        bands().forEach(band -> cells.add(new ArrayList<>()));
        var undated = new ArrayList<Project>();
        for (Project project : here) {
            OptionalLong days = ageing.daysInStage(project);
            (days.isPresent() ? cells.get(bandOf(days.getAsLong())) : undated).add(project);
        }
        return new Row(stage, limit, cells.stream().map(Tally::of).toList(),
                Tally.of(here.stream().filter(ageing::isStale).toList()), Tally.of(undated));
    }

    private static int bandOf(long days) {
        int band = 0;
        while (band < LAST_DAYS.length && days > LAST_DAYS[band]) {
            band++;
        }
        return band;
    }
}
