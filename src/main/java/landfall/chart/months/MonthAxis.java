package landfall.chart.months;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import landfall.chart.ChartFonts;
import landfall.chart.ChartPalette;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.RectangleEdge;

/** The months under a chart, with a second line for the growth of each where there is any. */
final class MonthAxis extends CategoryAxis {
    private static final Font REGULAR = ChartFonts.regular(11);
    // A block of text sets its lines a little closer than the font asks for.
    private static final double LINE_OVERLAP = 2;
    private static final Font BOLD = ChartFonts.bold(11);

    /**
     * What stands under one month.
     *
     * @param growth empty where there is nothing to compare yet
     * @param down true for a decline, which is set in bold
     * @param current true for the last month of the period, set in bold
     */
    record Label(String month, String growth, boolean down, boolean current) {
    }

    private final transient List<Label> labels;
    private final String growthName;
    private final boolean hasGrowth;
    private final transient ChartPalette palette;

    MonthAxis(List<Label> labels, String growthName, ChartPalette palette) {
        this.labels = List.copyOf(labels);
        this.growthName = growthName;
        this.hasGrowth = labels.stream().anyMatch(label -> !label.growth().isEmpty());
        this.palette = palette;
        setTickLabelFont(REGULAR);
        setCategoryLabelPositionOffset(4);
        setLowerMargin(0.008);
        setUpperMargin(0.008);
        setCategoryMargin(0.28);
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D g) {
        Label label = labels.get((Integer) category);
        var block = new TextBlock();
        block.addLine(label.month(), label.current() ? BOLD : REGULAR, palette.text());
        if (hasGrowth) {
            block.addLine(label.growth().isEmpty() ? " " : label.growth(), label.down() ? BOLD : REGULAR,
                    label.down() ? palette.text() : palette.muted());
        }
        return block;
    }

    @Override
    public AxisState draw(Graphics2D g, double cursor, Rectangle2D plotArea, Rectangle2D dataArea,
            RectangleEdge edge, PlotRenderingInfo info) {
        g.setPaint(palette.grid().darker());
        g.draw(new java.awt.geom.Line2D.Double(dataArea.getMinX(), cursor, dataArea.getMaxX(), cursor));
        AxisState state = super.draw(g, cursor, plotArea, dataArea, edge, info);
        if (hasGrowth) {
            g.setFont(REGULAR);
            g.setPaint(palette.muted());
            FontMetrics metrics = g.getFontMetrics();
            float secondLine = (float) (cursor + getCategoryLabelPositionOffset() + getTickLabelInsets().getTop()
                    + metrics.getHeight() + metrics.getAscent() - LINE_OVERLAP);
            g.drawString(growthName, (float) plotArea.getMinX(), secondLine);
        }
        return state;
    }
}
