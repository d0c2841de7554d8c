package landfall.ui.targets;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import landfall.domain.Holder;
import landfall.domain.Pipeline;
import landfall.insight.indicator.Indicator;
import landfall.insight.target.Progress;
import landfall.insight.target.Targets;

/**
 * Everything that the place shows of one year, taken at once and away from the window.
 *
 * @param kind whose columns stand beside that of the whole bureau
 * @param holders the columns: the whole bureau, then those of the kind
 */
record TargetTable(Targets targets, YearMonth upTo, Holder.Kind kind, List<Holder> holders,
        Map<Place, Progress> progress) {

    /** A cell of the table. */
    record Place(Indicator indicator, Holder holder) {
    }

    static TargetTable of(Pipeline pipeline, TargetsModel.Asked asked, LocalDate today) {
        Targets targets = Targets.of(pipeline, asked.year(), today);
        var holders = new ArrayList<Holder>(List.of(Holder.BUREAU));
        holders.addAll(targets.holders(asked.kind()));
        var progress = new HashMap<Place, Progress>();
        for (Holder holder : holders) {
            for (Indicator indicator : Targets.indicators()) {
                progress.put(new Place(indicator, holder), targets.progress(indicator, holder, asked.upTo()));
            }
        }
        return new TargetTable(targets, asked.upTo(), asked.kind(), List.copyOf(holders), progress);
    }

    Progress at(Indicator indicator, Holder holder) {
        return progress.get(new Place(indicator, holder));
    }

    /** How many months of the year are over. */
    int elapsed() {
        return progress.values().iterator().next().elapsed();
    }
}
