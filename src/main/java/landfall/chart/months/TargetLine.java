package landfall.chart.months;

import java.awt.BasicStroke;
import java.util.List;
import landfall.chart.AmountUnit;
import landfall.chart.ChartPalette;
import landfall.domain.value.Money;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.LevelRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.category.DefaultCategoryDataset;

/** What is to be reached in each month: one dashed line where the months ask for the same, else a dash a month. */
final class TargetLine {
    private static final BasicStroke DASHED = new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
            new float[] {4, 3}, 0);

    private TargetLine() {
    }

    /** The largest of the months in the unit; 0 when there are none. */
    static double most(List<Money> months, AmountUnit unit) {
        return months.stream().mapToDouble(unit::of).max().orElse(0);
    }

    /** Draws the months behind the bars, where no figure is crossed out; nothing when there are none. */
    static void draw(CategoryPlot plot, List<Money> months, AmountUnit unit, ChartPalette palette) {
        if (months.isEmpty()) {
            return;
        }
        if (months.stream().distinct().count() == 1) {
            plot.addRangeMarker(new ValueMarker(unit.of(months.getFirst()), palette.reference(), DASHED),
                    Layer.BACKGROUND);
            return;
        }
        var data = new DefaultCategoryDataset();
        for (int month = 0; month < months.size(); month++) {
            data.addValue(unit.of(months.get(month)), Integer.valueOf(0), Integer.valueOf(month));
        }
        var dashes = new LevelRenderer();
        dashes.setDefaultCreateEntities(false);
        dashes.setMaximumItemWidth(1);
        dashes.setSeriesPaint(0, palette.reference());
        dashes.setSeriesStroke(0, DASHED);
        plot.setDataset(1, data);
        plot.setRenderer(1, dashes);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.REVERSE);
    }
}
