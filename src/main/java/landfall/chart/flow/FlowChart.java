package landfall.chart.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import landfall.chart.AmountUnit;
import landfall.chart.ChartPalette;
import landfall.chart.FigureWords;
import landfall.chart.Flat;
import landfall.chart.Picture;
import landfall.insight.Tally;
import landfall.insight.comparison.Flow;
import landfall.insight.indicator.Figure;
import landfall.text.Formats;
import landfall.text.Texts;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.data.category.DefaultCategoryDataset;

/** Several figures of each channel side by side, every figure with a scale of its own. */
public final class FlowChart {
    static final int ROW = 23;
    static final int HEAD = 20;

    private FlowChart() {
    }

    /**
     * Everything that the renderer draws.
     *
     * @param heads what stands above each column of bars
     */
    record Rows(List<String> heads, List<Row> rows) {
        double longest(int step) {
            return rows.stream().mapToDouble(row -> row.lengths().get(step)).max().orElse(0);
        }
    }

    /** One channel: its name, the length of each bar and the number beside it. */
    record Row(String label, List<Double> lengths, List<String> numbers) {
    }

    /** @param most the greatest number of rows; what is beyond is drawn together as one last row */
    public static Picture of(Flow flow, int most, AmountUnit unit, ChartPalette palette, Texts texts) {
        var formats = Formats.forScreen(texts);
        var rows = new ArrayList<Row>();
        var marks = new ArrayList<Picture.Mark>();
        var table = new ArrayList<List<String>>();
        var data = new DefaultCategoryDataset();
        List<String> heads = flow.steps().stream().map(step -> head(step, unit, texts)).toList();
        for (Flow.Row row : flow.rows()) {
            var cells = new ArrayList<String>();
            cells.add(flow.grouping().words(row.label(), texts));
            row.figures().forEach(figure -> cells.add(number(figure, unit, formats)));
            table.add(cells);
        }
        for (Flow.Row row : shown(flow, most, texts)) {
            int at = rows.size();
            rows.add(new Row(row.label(), row.figures().stream().map(FigureWords::length).toList(),
                    row.figures().stream().map(figure -> number(figure, unit, formats)).toList()));
            for (int step = 0; step < flow.steps().size(); step++) {
                Figure figure = row.figures().get(step);
                data.addValue(FigureWords.length(figure), Integer.valueOf(step), Integer.valueOf(at));
                if (!figure.rows().isEmpty()) {
                    String name = texts.of("chart.flow.mark", row.label(), texts.of(figure.indicator().labelKey()));
                    marks.add(new Picture.Mark(step, at, name, texts.of("chart.mark.value", name,
                            FigureWords.written(figure, unit, formats, texts)), Tally.of(figure.counted())));
                }
            }
        }
        var headers = new ArrayList<String>();
        headers.add(texts.of(flow.grouping().field().labelKey()));
        headers.addAll(heads);
        return new Picture(texts.of(flow.grouping().labelKey()), "", chart(data, new Rows(heads, rows), palette), marks,
                headers, table, HEAD + Math.max(1, rows.size()) * ROW);
    }

    private static String number(Figure figure, AmountUnit unit, Formats formats) {
        return figure.rows().isEmpty() ? "—" : FigureWords.number(figure, unit, formats);
    }

    // The rows with their labels in words; what is beyond stands together as the last one.
    private static List<Flow.Row> shown(Flow flow, int most, Texts texts) {
        var shown = new ArrayList<Flow.Row>();
        int whole = flow.rows().size() > most ? most - 1 : flow.rows().size();
        flow.rows().subList(0, whole).forEach(row ->
                shown.add(new Flow.Row(flow.grouping().words(row.label(), texts), row.figures())));
        if (whole < flow.rows().size()) {
            Set<String> rest = flow.labels(whole);
            shown.add(new Flow.Row(texts.of("chart.others", Integer.toString(rest.size())), flow.steps().stream()
                    .map(step -> step.part(row -> rest.contains(flow.grouping().label(row)))).toList()));
        }
        return shown;
    }

    private static String head(Figure step, AmountUnit unit, Texts texts) {
        return texts.of("chart.flow.head", texts.of("chart.flow." + step.indicator().code()),
                FigureWords.unit(step.indicator(), unit, texts));
    }

    private static JFreeChart chart(DefaultCategoryDataset data, Rows rows, ChartPalette palette) {
        var across = new CategoryAxis();
        across.setVisible(false);
        var up = new NumberAxis();
        up.setVisible(false);
        JFreeChart chart = Flat.chart(data, across, up, new FlowRenderer(rows, palette), palette);
        chart.getCategoryPlot().setOrientation(PlotOrientation.HORIZONTAL);
        chart.getCategoryPlot().setRangeGridlinesVisible(false);
        return chart;
    }
}
