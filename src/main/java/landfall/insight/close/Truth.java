package landfall.insight.close;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import landfall.domain.Project;
import landfall.domain.value.Period;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;
import landfall.insight.indicator.row.Row;

/** Everything that is true now of the time up to the end of a month. */
final class Truth {
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    private Truth() {
    }

    /** The lines that count, in the order of the families and of the pipeline. */
    static Map<Line.Key, Line> of(Indicators indicators, YearMonth upTo) {
        var period = new Period(EVER, upTo.atEndOfMonth());
        var lines = new LinkedHashMap<Line.Key, Line>();
        for (Family family : Family.values()) {
            var rows = new LinkedHashMap<String, Row>();
            var parts = new HashMap<String, Map<Indicator, Part>>();
            for (Row row : indicators.figure(family.base(), period).rows()) {
                rows.put(row.entity().id(), row);
            }
            for (Indicator indicator : family.indicators()) {
                for (Row row : indicators.figure(indicator, period).rows()) {
                    parts.computeIfAbsent(row.entity().id(), id -> new EnumMap<>(Indicator.class))
                            .put(indicator, Part.of(indicator, row));
                }
            }
            rows.forEach((id, row) -> {
                Project project = row.project();
                var line = new Line(family, id, project.id(), project.name(), row.date(), parts.get(id));
                if (line.counts()) {
                    lines.put(line.key(), line);
                }
            });
        }
        return lines;
    }
}
