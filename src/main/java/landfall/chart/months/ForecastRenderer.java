package landfall.chart.months;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import landfall.chart.ChartFonts;
import landfall.chart.ChartPalette;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;

/** Draws a {@link ForecastCurve}: bands below, lines above them, and what each line is at its end. */
final class ForecastRenderer extends BarRenderer {
    private static final int MONTHS = 12;
    private static final double GAP = 8;
    private static final double LINE = 15;
    private static final Stroke STRONG = stroke(2f);
    private static final Stroke THIN = stroke(1.4f);
    private static final Stroke DASHED = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
            new float[] {5, 3}, 0);
    private static final Stroke DOTTED = new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1,
            new float[] {0.1f, 4}, 0);
    private static final double PALE = 0.22;
    private static final double DARKER = 0.46;

    private final transient ForecastCurve curve;
    private final transient ChartPalette palette;

    ForecastRenderer(ForecastCurve curve, ChartPalette palette) {
        this.curve = curve;
        this.palette = palette;
    }

    private static Stroke stroke(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    @Override
    public void drawItem(Graphics2D g, CategoryItemRendererState state, Rectangle2D area, CategoryPlot plot,
            CategoryAxis across, ValueAxis up, CategoryDataset data, int series, int column, int pass) {
        if (column == 0) {
            new Drawing(g, area, up).all();
        }
        if (state.getEntityCollection() != null) {
            double width = area.getWidth() / MONTHS;
            addItemEntity(state.getEntityCollection(), data, series, column,
                    new Rectangle2D.Double(area.getX() + column * width, area.getY(), width, area.getHeight()));
        }
    }

    /** A text at the end of a line. */
    private record Label(String bold, String plain, double at, Color colour) {
    }

    private final class Drawing {
        private final Graphics2D g;
        private final Rectangle2D area;
        private final ValueAxis up;

        private Drawing(Graphics2D g, Rectangle2D area, ValueAxis up) {
            this.g = g;
            this.area = area;
            this.up = up;
        }

        private void all() {
            int known = curve.actual().length;
            if (!curve.bands().isEmpty()) {
                band(known, 0, 4, PALE);
                band(known, 1, 3, DARKER);
            }
            line(0, MONTHS, month -> month == 0 ? 0 : curve.earlier()[month - 1], earlier(), THIN);
            if (curve.targets().length > 0) {
                line(0, MONTHS, month -> month == 0 ? 0 : curve.targets()[month - 1], palette.reference(), DASHED);
            }
            if (!curve.bands().isEmpty()) {
                median(known);
            }
            actual();
            actualLabel();
            endLabels();
        }

        // On grey paper the comparison's light grey would be lost in the bands.
        private Color earlier() {
            return palette.patterns() ? palette.earlier().darker() : palette.earlier();
        }

        private void actual() {
            var line = new Path2D.Double();
            line.moveTo(x(0), y(0));
            for (int month = 1; month <= curve.actual().length; month++) {
                line.lineTo(x(month), y(curve.actual()[month - 1]));
            }
            line.lineTo(x(curve.now()), y(curve.soFar()));
            g.setPaint(palette.present());
            g.setStroke(STRONG);
            g.draw(line);
            g.fill(new Ellipse2D.Double(x(curve.now()) - 4, y(curve.soFar()) - 4, 8, 8));
        }

        private void median(int known) {
            var line = new Path2D.Double();
            line.moveTo(x(curve.now()), y(curve.soFar()));
            for (int month = known + 1; month <= MONTHS; month++) {
                line.lineTo(x(month), y(curve.bands().get(month - 1)[ForecastCurve.MEDIAN]));
            }
            g.setPaint(palette.present());
            g.setStroke(DOTTED);
            g.draw(line);
        }

        // A month's end stands above its name, so that the first half column leads there from the year's beginning.
        private double x(double month) {
            double width = area.getWidth() / MONTHS;
            return month < 1 ? area.getX() + month * width / 2 : area.getX() + (month - 0.5) * width;
        }

        private double y(double value) {
            return up.valueToJava2D(value, area, RectangleEdge.LEFT);
        }

        private void line(int from, int to, IntToDoubleFunction value, Paint paint, Stroke stroke) {
            var line = new Path2D.Double();
            line.moveTo(x(from), y(value.applyAsDouble(from)));
            for (int month = from + 1; month <= to; month++) {
                line.lineTo(x(month), y(value.applyAsDouble(month)));
            }
            g.setPaint(paint);
            g.setStroke(stroke);
            g.draw(line);
        }

        private void band(int known, int low, int high, double strength) {
            var shape = new Path2D.Double();
            shape.moveTo(x(curve.now()), y(curve.soFar()));
            for (int month = known + 1; month <= MONTHS; month++) {
                shape.lineTo(x(month), y(curve.bands().get(month - 1)[high]));
            }
            for (int month = MONTHS; month > known; month--) {
                shape.lineTo(x(month), y(curve.bands().get(month - 1)[low]));
            }
            shape.closePath();
            g.setPaint(mixed(palette.present(), palette.paper(), strength));
            g.fill(shape);
        }

        private void actualLabel() {
            g.setFont(ChartFonts.bold(11));
            g.setPaint(palette.text());
            String text = curve.labels().actual();
            double width = g.getFontMetrics().stringWidth(text);
            double left = Math.max(area.getX() + 2, x(curve.now()) - width - GAP);
            g.drawString(text, (float) left, (float) (y(curve.soFar()) - GAP));
        }

        // The texts keep the order of the lines, each as near to its line's end as the others allow.
        private void endLabels() {
            ForecastCurve.Labels said = curve.labels();
            var labels = new ArrayList<Label>();
            if (said.median() != null) {
                labels.add(new Label(said.median(), said.range(), y(curve.bands().getLast()[ForecastCurve.MEDIAN]),
                        palette.text()));
            }
            if (said.target() != null) {
                labels.add(new Label(null, said.target(), y(curve.targets()[MONTHS - 1]), palette.text()));
            }
            labels.add(new Label(null, said.earlier(), y(curve.earlier()[MONTHS - 1]), palette.muted()));
            labels.sort(Comparator.comparingDouble(Label::at));
            // A plot clips to the room of its lines; these texts stand beside it.
            Shape clip = g.getClip();
            g.setClip(null);
            double lowest = area.getMaxY() - LINE * (labels.size() - 1);
            double next = area.getMinY();
            for (Label label : labels) {
                double at = Math.min(Math.max(label.at(), next), lowest);
                write(label, x(MONTHS) + GAP, at);
                next = at + LINE;
                lowest += LINE;
            }
            g.setClip(clip);
        }

        private void write(Label label, double left, double middle) {
            double at = left;
            float base = (float) (middle + 4);
            g.setPaint(label.colour());
            if (label.bold() != null) {
                at = text(label.bold(), ChartFonts.bold(11), at, base) + 6;
                g.setPaint(palette.muted());
            }
            text(label.plain(), ChartFonts.regular(11), at, base);
        }

        private double text(String text, Font font, double left, float base) {
            g.setFont(font);
            g.drawString(text, (float) left, base);
            return left + g.getFontMetrics().stringWidth(text);
        }
    }

    // Opaque, so that grid lines and the bands below do not show through and paper needs no transparency.
    private static Color mixed(Color ink, Color paper, double strength) {
        return new Color(mixed(ink.getRed(), paper.getRed(), strength),
                mixed(ink.getGreen(), paper.getGreen(), strength), mixed(ink.getBlue(), paper.getBlue(), strength));
    }

    private static int mixed(int ink, int paper, double strength) {
        return (int) Math.round(ink * strength + paper * (1 - strength));
    }
}
