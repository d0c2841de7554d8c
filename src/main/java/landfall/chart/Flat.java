package landfall.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;

/** Takes everything out of a chart that is not ink: frames, gradients, shadows, legends. */
public final class Flat {
    private static final Color NOTHING = new Color(0, true);

    private Flat() {
    }

    /** A chart of bars in these colours with nothing in it that is not ink. */
    public static JFreeChart chart(CategoryDataset data, CategoryAxis across, NumberAxis up, BarRenderer renderer,
            ChartPalette palette) {
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        across.setAxisLineVisible(false);
        across.setTickMarksVisible(false);
        up.setAxisLineVisible(false);
        up.setTickMarksVisible(false);
        var plot = new CategoryPlot(data, across, up, renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinePaint(palette.grid());
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setNoDataMessage(null);
        var chart = new JFreeChart(null, ChartFonts.bold(13), plot, false);
        chart.setBackgroundPaint(palette.paper());
        chart.setBorderVisible(false);
        chart.setBorderPaint(NOTHING);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.setAntiAlias(true);
        return chart;
    }
}
