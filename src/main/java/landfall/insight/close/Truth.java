package landfall.insight.close;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import landfall.domain.Project;
import landfall.domain.value.Period;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;
import landfall.insight.indicator.Row;

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
            for (Indicator indicator : family.indicators()) {
                for (Row row : indicators.figure(indicator, period).rows()) {
                    Project project = row.project();
                    var parts = new EnumMap<Indicator, Part>(Indicator.class);
                    parts.put(indicator, Part.of(indicator, row));
                    var line = new Line(family, row.entity().id(), project.id(), project.name(), row.date(), parts);
                    lines.merge(line.key(), line, Line::plus);
                }
            }
            lines.values().removeIf(line -> line.family() == family && !line.counts());
        }
        return lines;
    }
}
