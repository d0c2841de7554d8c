package landfall.chart.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import landfall.chart.AmountUnit;
import landfall.chart.ChartPalette;
import landfall.chart.Picture;
import landfall.chart.Said;
import landfall.domain.Project;
import landfall.insight.Tally;
import landfall.insight.comparison.Breakdown;
import landfall.text.Formats;
import landfall.text.Texts;

/** A breakdown of the signings as lying bars, largest first, each with last year's mark, its amount and its number. */
public final class RankedChart {
    private static final int ROW = 23;
    private static final int BAR = 12;
    private static final int LABEL = 92;
    private static final int[] COLUMNS = {64, 44};

    private RankedChart() {
    }

    /** @param most the greatest number of rows; what is beyond is drawn together as one last row */
    public static Picture of(Breakdown breakdown, int most, AmountUnit unit, ChartPalette palette, Texts texts) {
        var formats = Formats.forScreen(texts);
        var rows = new ArrayList<BarRows.Row>();
        var table = new ArrayList<List<String>>();
        boolean marked = breakdown.rows().stream().anyMatch(row -> !row.earlier().isEmpty());
        for (Breakdown.Row row : breakdown.rows()) {
            table.add(List.of(Integer.toString(row.rank()), name(row.label(), texts),
                    unit.number(row.present().total(), formats), formats.integer(row.present().count()),
                    unit.number(row.earlier().total(), formats), row.growth().text(texts)));
        }
        List<Breakdown.Row> all = breakdown.rows();
        int shown = all.size() > most ? most - 1 : all.size();
        for (Breakdown.Row row : all.subList(0, shown)) {
            rows.add(row(name(row.label(), texts), row.present(), row.earlier(), marked, unit, palette, texts));
        }
        if (shown < all.size()) {
            List<Breakdown.Row> rest = all.subList(shown, all.size());
            rows.add(row(texts.of("chart.others", formats.integer(rest.size())),
                    together(rest, Breakdown.Row::present), together(rest, Breakdown.Row::earlier), marked, unit,
                    palette, texts));
        }
        var bars = new BarRows(rows, ROW, BAR, LABEL, COLUMNS);
        var headers = List.of(texts.of("chart.rank"), texts.of(breakdown.grouping().field().labelKey()),
                unit.label(), texts.of("chart.projects"), texts.of("chart.last_year"), texts.of("chart.growth"));
        return new Picture(texts.of(breakdown.grouping().labelKey()), unit.label(), bars.chart(palette),
                bars.marks(), headers, table, bars.height());
    }

    private static BarRows.Row row(String label, Tally present, Tally earlier, boolean marked, AmountUnit unit,
            ChartPalette palette, Texts texts) {
        var formats = Formats.forScreen(texts);
        boolean onlyEarlier = present.isEmpty() && !earlier.isEmpty();
        String words = Said.of(onlyEarlier ? texts.of("chart.earlier", label) : label,
                onlyEarlier ? earlier : present, texts);
        return new BarRows.Row(label, unit.of(present.total()), earlier.isEmpty() ? -1 : unit.of(earlier.total()),
                palette.present(), null, null, null,
                List.of(unit.number(present.total(), formats),
                        texts.of("chart.count", formats.integer(present.count()))),
                marked && !onlyEarlier ? texts.of("chart.mark.earlier", words, formats.money(earlier.total()))
                        : words, onlyEarlier ? earlier : present);
    }

    private static String name(String label, Texts texts) {
        return label.isEmpty() ? texts.of("insight.blank") : label;
    }

    private static Tally together(List<Breakdown.Row> rows, Function<Breakdown.Row, Tally> which) {
        var projects = new ArrayList<Project>();
        rows.forEach(row -> projects.addAll(which.apply(row).projects()));
        return Tally.of(projects);
    }
}
