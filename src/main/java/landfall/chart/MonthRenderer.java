package landfall.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntFunction;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** Draws the bars of two years side by side; only the present year is labelled. */
final class MonthRenderer extends BarRenderer {
    private static final double LEAST_TARGET = 24;
    private static final BasicStroke DASHED =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0);

    private final transient ChartPalette palette;
    private final transient List<Double> targets;
    private final String target;

    /**
     * @param label the text above a month's present bar, or null for none
     * @param targets the height of each month's dashed line, or none
     * @param target what stands behind the last line
     */
    MonthRenderer(ChartPalette palette, IntFunction<String> label, List<Double> targets, String target) {
        this.palette = palette;
        this.targets = targets;
        this.target = target;
        setItemMargin(0.04);
        setMaximumBarWidth(0.034);
        setDefaultItemLabelsVisible(true);
        setDefaultItemLabelFont(ChartFonts.bold(11));
        setDefaultItemLabelPaint(palette.text());
        setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER));
        setItemLabelAnchorOffset(2);
        setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator() {
            @Override
            public String generateLabel(CategoryDataset data, int series, int month) {
                return series == MonthlyChart.PRESENT ? label.apply(month) : null;
            }
        });
    }

    @Override
    public void drawItem(Graphics2D g, CategoryItemRendererState state, Rectangle2D area, CategoryPlot plot,
            CategoryAxis across, ValueAxis up, CategoryDataset data, int series, int month, int pass) {
        super.drawItem(g, state, area, plot, across, up, data, series, month, pass);
        if (series == MonthlyChart.PRESENT && !targets.isEmpty()) {
            double width = area.getWidth() / targets.size();
            double left = area.getX() + month * width;
            double height = up.valueToJava2D(targets.get(month), area, plot.getRangeAxisEdge());
            g.setPaint(palette.reference());
            g.setStroke(DASHED);
            g.draw(new Line2D.Double(left, height, left + width, height));
            if (month == targets.size() - 1) {
                g.setFont(ChartFonts.regular(11));
                Words.draw(g, target, left + width + 6, height);
            }
        }
    }

    @Override
    public Paint getItemPaint(int series, int month) {
        return series == MonthlyChart.PRESENT ? palette.present() : palette.earlier();
    }

    // A bar too low to hit takes the room above it, too.
    @Override
    protected void addItemEntity(EntityCollection entities, CategoryDataset data, int series, int month, Shape area) {
        Rectangle2D bar = area.getBounds2D();
        double more = Math.max(0, LEAST_TARGET - bar.getHeight());
        super.addItemEntity(entities, data, series, month, new Rectangle2D.Double(bar.getX(), bar.getY() - more,
                bar.getWidth(), bar.getHeight() + more));
    }
}
