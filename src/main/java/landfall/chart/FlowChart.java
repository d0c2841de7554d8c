package landfall.chart;

import java.util.ArrayList;
import java.util.List;
import landfall.insight.Tally;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Flow;
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

    /** @param most the greatest number of rows; what is beyond stands in the table only */
    public static Picture of(Flow flow, int most, AmountUnit unit, ChartPalette palette, Texts texts) {
        var formats = Formats.forScreen(texts);
        var rows = new ArrayList<Row>();
        var marks = new ArrayList<Picture.Mark>();
        var table = new ArrayList<List<String>>();
        var data = new DefaultCategoryDataset();
        List<String> heads = flow.steps().stream().map(step -> head(step, unit, texts)).toList();
        for (Flow.Row row : flow.rows()) {
            String label = flow.grouping().words(row.label(), texts);
            List<String> numbers = row.figures().stream()
                    .map(figure -> figure.rows().isEmpty() ? "—" : FigureWords.number(figure, unit, formats)).toList();
            var cells = new ArrayList<String>();
            cells.add(label);
            cells.addAll(numbers);
            table.add(cells);
            int at = rows.size();
            if (at >= most) {
                continue;
            }
            rows.add(new Row(label, row.figures().stream().map(FigureWords::length).toList(), numbers));
            for (int step = 0; step < flow.steps().size(); step++) {
                Figure figure = row.figures().get(step);
                data.addValue(FigureWords.length(figure), Integer.valueOf(step), Integer.valueOf(at));
                if (!figure.rows().isEmpty()) {
                    String name = texts.of("chart.flow.mark", label, texts.of(figure.indicator().labelKey()));
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
