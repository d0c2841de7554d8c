package landfall.chart.months;

import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.function.IntFunction;
import landfall.chart.ChartFonts;
import landfall.chart.ChartPalette;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** Draws the bars of two years side by side; only the present year is labelled. */
final class MonthRenderer extends BarRenderer {
    private static final double LEAST_TARGET = 24;
    private static final int HALO = 2;

    private final transient ChartPalette palette;
    private boolean inHalo;

    /** @param label the text above a month's present bar, or null for none */
    MonthRenderer(ChartPalette palette, IntFunction<String> label) {
        this.palette = palette;
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
    public Paint getItemPaint(int series, int month) {
        return series == MonthlyChart.PRESENT ? palette.present() : palette.earlier();
    }

    // With a rim of paper around it, for the line of the target may pass behind.
    @Override
    protected void drawItemLabel(Graphics2D g, CategoryDataset data, int series, int month, CategoryPlot plot,
            CategoryItemLabelGenerator generator, Rectangle2D bar, boolean negative) {
        inHalo = true;
        for (int across = -HALO; across <= HALO; across++) {
            for (int down = -HALO; down <= HALO; down++) {
                super.drawItemLabel(g, data, series, month, plot, generator, new Rectangle2D.Double(bar.getX() + across,
                        bar.getY() + down, bar.getWidth(), bar.getHeight()), negative);
            }
        }
        inHalo = false;
        super.drawItemLabel(g, data, series, month, plot, generator, bar, negative);
    }

    @Override
    public Paint getItemLabelPaint(int series, int month) {
        return inHalo ? palette.paper() : super.getItemLabelPaint(series, month);
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
