package landfall.chart.rows;

import java.awt.Color;
import java.awt.Paint;
import java.util.List;
import landfall.chart.ChartPalette;
import landfall.chart.Flat;
import landfall.chart.Picture;
import landfall.insight.Tally;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Lying bars one below the other, each with its label before and its numbers behind it.
 *
 * @param rowHeight the most pixels one row takes
 * @param barHeight the pixels of a bar across
 * @param labelWidth the pixels kept for labels on the left, 0 for none
 * @param columnWidths the pixels of each column of numbers on the right
 */
record BarRows(List<Row> rows, int rowHeight, int barHeight, int labelWidth, int[] columnWidths) {

    /**
     * One bar.
     *
     * @param value its length, in whatever unit all rows share
     * @param earlier where last year's thin mark stands, or a negative number for none
     * @param inside text on the bar, or beside it when it is too short; null for none
     * @param columns the texts on the right; the first is bold
     * @param words what the row says when pointed at
     */
    record Row(String label, double value, double earlier, Paint fill, Color outline, String inside, Color onFill,
            List<String> columns, String words, Tally tally) {
    }

    JFreeChart chart(ChartPalette palette) {
        var data = new DefaultCategoryDataset();
        for (int i = 0; i < rows.size(); i++) {
            data.addValue(rows.get(i).value, Integer.valueOf(0), Integer.valueOf(i));
        }
        var across = new CategoryAxis();
        across.setVisible(false);
        var up = new NumberAxis();
        up.setVisible(false);
        JFreeChart chart = Flat.chart(data, across, up, new BarRowRenderer(this, palette), palette);
        chart.getCategoryPlot().setOrientation(PlotOrientation.HORIZONTAL);
        chart.getCategoryPlot().setRangeGridlinesVisible(false);
        return chart;
    }

    /** The longest bar or mark. */
    double longest() {
        return rows.stream().mapToDouble(row -> Math.max(row.value, row.earlier)).max().orElse(0);
    }

    List<Picture.Mark> marks() {
        return java.util.stream.IntStream.range(0, rows.size())
                .mapToObj(i -> new Picture.Mark(0, i, rows.get(i).label, rows.get(i).words, rows.get(i).tally)).toList();
    }

    int height() {
        return Math.max(1, rows.size()) * rowHeight;
    }
}
