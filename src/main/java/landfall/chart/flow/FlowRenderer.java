package landfall.chart.flow;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import landfall.chart.ChartFonts;
import landfall.chart.ChartPalette;
import landfall.chart.Words;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/** Draws the rows of a {@link FlowChart}: a name, then a short bar with its number in each column. */
final class FlowRenderer extends BarRenderer {
    private static final double LABEL = 92;
    private static final double GAP = 8;
    private static final double BAR = 12;
    private static final double BESIDE = 6;

    private final transient FlowChart.Rows rows;
    private final transient ChartPalette palette;

    FlowRenderer(FlowChart.Rows rows, ChartPalette palette) {
        this.rows = rows;
        this.palette = palette;
    }

    @Override
    public void drawItem(Graphics2D g, CategoryItemRendererState state, Rectangle2D area, CategoryPlot plot,
            CategoryAxis across, ValueAxis up, CategoryDataset data, int series, int column, int pass) {
        FlowChart.Row row = rows.rows().get(column);
        double height = Math.min(FlowChart.ROW, Math.floor((area.getHeight() - FlowChart.HEAD) / rows.rows().size()));
        double top = area.getY() + FlowChart.HEAD + column * height;
        double middle = Math.floor(top + height / 2);
        double labels = Math.min(LABEL, area.getWidth() * 0.3);
        double room = (area.getWidth() - labels) / rows.heads().size();
        double left = Math.rint(area.getX() + labels + series * room);
        if (column == 0) {
            g.setFont(ChartFonts.regular(11));
            g.setPaint(palette.muted());
            Words.draw(g, Words.shortened(rows.heads().get(series), g.getFontMetrics(), room - GAP), left,
                    area.getY() + FlowChart.HEAD / 2.0 - 2);
        }
        g.setFont(ChartFonts.regular(12));
        if (series == 0) {
            g.setPaint(palette.text());
            Words.draw(g, Words.shortened(row.label(), g.getFontMetrics(), labels - GAP), area.getX(), middle);
        }
        double longest = rows.longest(series);
        double length = longest <= 0 ? 0
                : row.lengths().get(series) / longest * Math.max(8, room - widestNumber(g, series) - BESIDE - 2 * GAP);
        if (row.lengths().get(series) > 0) {
            g.setPaint(palette.present());
            g.fill(new Rectangle2D.Double(left, middle - BAR / 2, Math.max(2, Math.rint(length)), BAR));
            g.setFont(ChartFonts.bold(12));
        }
        g.setPaint(row.lengths().get(series) > 0 ? palette.text() : palette.muted());
        Words.draw(g, row.numbers().get(series), left + Math.max(0, Math.rint(length)) + (length > 0 ? BESIDE : 0), middle);
        if (state.getEntityCollection() != null) {
            addItemEntity(state.getEntityCollection(), data, series, column,
                    new Rectangle2D.Double(left, top, room - GAP, height));
        }
    }

    private double widestNumber(Graphics2D g, int step) {
        FontMetrics metrics = g.getFontMetrics(ChartFonts.bold(12));
        return rows.rows().stream().mapToInt(row -> metrics.stringWidth(row.numbers().get(step))).max().orElse(0);
    }
}
