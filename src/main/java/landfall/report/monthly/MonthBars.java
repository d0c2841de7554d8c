package landfall.report.monthly;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import landfall.chart.ChartFonts;
import landfall.domain.value.Money;
import landfall.insight.comparison.MonthlySigned;
import landfall.report.Drawing;
import landfall.report.Ink;
import landfall.report.StageInk;
import landfall.report.writing.Amounts;
import landfall.report.writing.Words;

/**
 * The amounts signed month by month beside those of the year before.
 *
 * @param unit the unit of the values, at the top right
 */
public record MonthBars(List<Month> months, String year, String yearBefore, String unit) implements Drawing {
    private static final Color INK = new Color(0x24292f);
    private static final Color MUTED = new Color(0x57606a);
    private static final Color GRID = new Color(0xd0d7de);
    private static final Color PRESENT = new Color(0x3d5a7d);
    private static final Color EARLIER = new Color(0xd5dde6);
    private static final double LARGE = 1000;
    private static final double TOP = 38;
    private static final double BOTTOM = 22;

    /** Both amounts of a month in the chart's unit, and the present one as it is written. */
    public record Month(String name, double present, double earlier, String label) {
    }

    public MonthBars {
        months = List.copyOf(months);
    }

    static MonthBars of(List<MonthlySigned.Month> months, Words words) {
        List<Money> all = months.stream()
                .flatMap(month -> Stream.of(month.present().total(), month.earlier().total())).toList();
        long unit = words.texts().isChinese() ? Money.YI : 1_000_000L;
        boolean small = all.stream().allMatch(money -> money.in(unit).doubleValue() < LARGE);
        int decimals = words.texts().isChinese() && small ? 1 : 0;
        var bars = new ArrayList<Month>();
        for (MonthlySigned.Month month : months) {
            bars.add(new Month(words.monthOnly(month.month()), value(month.present().total(), unit),
                    value(month.earlier().total(), unit),
                    words.formats().moneyIn(month.present().total(), unit, decimals)));
        }
        int year = months.getLast().month().getYear();
        return new MonthBars(bars, words.of("report.year", Integer.toString(year)),
                words.of("report.year", Integer.toString(year - 1)), Amounts.sums(words.texts(), all).unit());
    }

    private static double value(Money money, long unit) {
        return money.in(unit).doubleValue();
    }

    @Override
    public void draw(Graphics2D graphics, double width, double height, Ink ink) {
        double most = months.stream().mapToDouble(month -> Math.max(month.present(), month.earlier())).max().orElse(0);
        double step = step(most);
        double top = Math.max(step, Math.ceil(most / step * 0.98) * step);
        double floor = height - BOTTOM;
        double scale = (floor - TOP) / top;
        double left = graphics.getFontMetrics(ChartFonts.regular(11)).stringWidth(tick(top)) + 12.0;
        grid(graphics, left, width, floor, scale, step, top);
        double group = (width - left) / months.size();
        double bar = Math.min(16, group * 0.4);
        double free = 0;
        for (int i = 0; i < months.size(); i++) {
            Month month = months.get(i);
            double middle = left + group * (i + 0.5);
            earlier(graphics, new Rectangle2D.Double(middle - bar - 1, floor - month.earlier() * scale, bar,
                    month.earlier() * scale), ink);
            graphics.setColor(ink.hasColour() ? PRESENT : INK);
            graphics.fill(new Rectangle2D.Double(middle + 1, floor - month.present() * scale, bar,
                    month.present() * scale));
            graphics.setColor(INK);
            centred(graphics, month.name(), ChartFonts.regular(11), middle, floor + 14);
            if (month.present() > 0) {
                Font font = ChartFonts.bold(group < 30 ? 9 : 10.5f);
                double length = graphics.getFontMetrics(font).stringWidth(month.label());
                double start = middle + 1 + (bar - length) / 2;
                if (month.earlier() > month.present()) {
                    start = middle + 1; // a taller neighbour would cross the figure
                }
                start = Math.max(free, Math.min(start, width - length));
                if (start + length <= width) {
                    graphics.setFont(font);
                    graphics.drawString(month.label(), (float) start, (float) (floor - month.present() * scale - 4));
                    free = start + length + 2;
                }
            }
        }
        line(graphics, left, width, floor, INK, 0.9f);
        legend(graphics, left, width, ink);
    }

    private void grid(Graphics2D graphics, double left, double width, double floor, double scale, double step, double top) {
        for (double value = 0; value <= top + step / 2; value += step) {
            double y = floor - value * scale;
            if (value > 0) {
                line(graphics, left, width, y, GRID, 0.6f);
            }
            Font font = ChartFonts.regular(11);
            String text = tick(value);
            double length = graphics.getFontMetrics(font).stringWidth(text);
            graphics.setColor(INK);
            graphics.setFont(font);
            graphics.drawString(text, (float) (left - 5 - length), (float) (y + 4));
        }
    }

    private void legend(Graphics2D graphics, double left, double width, Ink ink) {
        Font font = ChartFonts.regular(11);
        double first = graphics.getFontMetrics(font).stringWidth(year);
        graphics.setColor(ink.hasColour() ? PRESENT : INK);
        graphics.fill(new Rectangle2D.Double(left, 3, 10, 9));
        earlier(graphics, new Rectangle2D.Double(left + 14 + first + 14, 3, 10, 9), ink);
        graphics.setColor(INK);
        graphics.setFont(font);
        graphics.drawString(year, (float) left + 14, 12);
        graphics.drawString(yearBefore, (float) (left + 14 + first + 28), 12);
        graphics.setColor(MUTED);
        graphics.drawString(unit, (float) (width - graphics.getFontMetrics(font).stringWidth(unit) - 1), 12);
    }

    private static void earlier(Graphics2D graphics, Rectangle2D area, Ink ink) {
        if (area.getHeight() <= 0) {
            return;
        }
        graphics.setColor(ink.hasPatterns() ? Color.WHITE : EARLIER);
        graphics.fill(area);
        graphics.setColor(MUTED);
        if (ink.hasPatterns()) {
            Shape before = graphics.getClip();
            graphics.clip(area);
            StageInk.lines(graphics, area, 5.5, 0.9f, true, false);
            graphics.setClip(before);
        }
        graphics.setStroke(new BasicStroke(0.7f));
        graphics.draw(area);
    }

    private static String tick(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%,d", Math.round(value))
                : String.format(Locale.ROOT, "%.1f", value);
    }

    private static void centred(Graphics2D graphics, String text, Font font, double x, double y) {
        graphics.setFont(font);
        graphics.drawString(text, (float) (x - graphics.getFontMetrics(font).stringWidth(text) / 2.0), (float) y);
    }

    private static void line(Graphics2D graphics, double from, double to, double y, Color colour, float weight) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke(weight));
        graphics.draw(new Line2D.Double(from, y, to, y));
    }

    /** A round distance of the grid lines that gives two to five of them. */
    private static double step(double most) {
        if (most <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        for (double factor : new double[] {0.2, 0.5, 1, 2}) {
            if (most / (factor * power) <= 5) {
                return factor * power;
            }
        }
        return 5 * power;
    }
}
