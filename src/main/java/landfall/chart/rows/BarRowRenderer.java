package landfall.chart.rows;

import java.awt.BasicStroke;
import java.awt.Font;
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

/** Draws the rows of {@link BarRows}, from the top, in rows of one height whatever the room. */
final class BarRowRenderer extends BarRenderer {
    private static final double GAP = 8;
    private static final double TICK_OVERHANG = 3;

    private final transient BarRows rows;
    private final transient ChartPalette palette;

    BarRowRenderer(BarRows rows, ChartPalette palette) {
        this.rows = rows;
        this.palette = palette;
    }

    @Override
    public void drawItem(Graphics2D g, CategoryItemRendererState state, Rectangle2D area, CategoryPlot plot,
            CategoryAxis across, ValueAxis up, CategoryDataset data, int series, int column, int pass) {
        BarRows.Row row = rows.rows().get(column);
        double height = Math.min(rows.rowHeight(), Math.floor(area.getHeight() / rows.rows().size()));
        double middle = Math.floor(area.getY() + (column + 0.5) * height);
        double labels = Math.min(rows.labelWidth(), area.getWidth() * 0.4);
        double columns = java.util.Arrays.stream(rows.columnWidths()).sum();
        double left = area.getX() + labels;
        double width = Math.max(0, area.getWidth() - labels - columns);
        Font regular = ChartFonts.regular(12);
        if (labels > 0) {
            g.setFont(regular);
            g.setPaint(palette.text());
            Words.draw(g, Words.shortened(row.label(), g.getFontMetrics(), labels - GAP), area.getX(), middle);
        }
        double longest = rows.longest();
        double perUnit = longest <= 0 ? 0 : (width - 2 - beside(g)) / longest;
        bar(g, row, left, middle, Math.rint(row.value() * perUnit), width);
        if (row.earlier() >= 0) {
            double tall = rows.barHeight() + 2 * TICK_OVERHANG;
            g.setPaint(palette.reference());
            g.fill(new Rectangle2D.Double(Math.rint(left + row.earlier() * perUnit), middle - Math.floor(tall / 2), 2,
                    tall));
        }
        double right = left + width;
        for (int i = 0; i < row.columns().size(); i++) {
            right += rows.columnWidths()[i];
            g.setFont(i == 0 ? ChartFonts.bold(12) : regular);
            g.setPaint(i == 0 ? palette.text() : palette.muted());
            Words.draw(g, row.columns().get(i), right - g.getFontMetrics().stringWidth(row.columns().get(i)), middle);
        }
        if (state.getEntityCollection() != null) {
            addItemEntity(state.getEntityCollection(), data, series, column, new Rectangle2D.Double(area.getX(),
                    area.getY() + column * height, area.getWidth(), height));
        }
    }

    // Text on a pattern cannot be read, so on paper the longest bar leaves room for its number.
    private double beside(Graphics2D g) {
        boolean numbers = palette.patterns() && rows.rows().stream().anyMatch(row -> row.inside() != null);
        g.setFont(ChartFonts.bold(12));
        return numbers ? GAP + g.getFontMetrics().stringWidth("0,000") : 0;
    }

    private void bar(Graphics2D g, BarRows.Row row, double left, double middle, double length, double room) {
        double top = middle - Math.floor(rows.barHeight() / 2.0);
        if (row.value() > 0) {
            var bar = new Rectangle2D.Double(left, top, Math.max(2, length), rows.barHeight());
            g.setPaint(row.fill());
            g.fill(bar);
            if (row.outline() != null) {
                g.setPaint(row.outline());
                g.setStroke(new BasicStroke(1));
                g.draw(new Rectangle2D.Double(bar.x + 0.5, bar.y + 0.5, bar.width - 1, bar.height - 1));
            }
        }
        if (row.inside() != null) {
            g.setFont(ChartFonts.bold(12));
            double text = g.getFontMetrics().stringWidth(row.inside());
            boolean fits = !palette.patterns() && text + 2 * GAP <= length;
            boolean beside = length + GAP + text <= room;
            g.setPaint(fits || !beside ? row.onFill() : palette.text());
            Words.draw(g, row.inside(), fits ? left + GAP : beside ? left + length + GAP : left + length - text - GAP,
                    middle);
        }
    }
}
