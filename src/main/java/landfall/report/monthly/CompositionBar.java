package landfall.report.monthly;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import landfall.domain.Stage;
import landfall.report.Drawing;
import landfall.report.Ink;
import landfall.report.PrintFont;
import landfall.report.StageInk;

/** The total investment of all projects as one bar, split by stage, each part labelled with its share. */
record CompositionBar(List<Part> parts) implements Drawing {
    private static final Color INK = new Color(0x24292f);
    private static final double BAR = 14;
    private static final double GAP = 2;
    private static final double LEAST_WIDTH = 2;

    /** A stage with its share (0 to 1) and the label below it. */
    record Part(Stage stage, double share, String label) {
    }

    CompositionBar {
        parts = List.copyOf(parts);
    }

    static CompositionBar of(MonthFigures figures, Words words) {
        long all = figures.allStages().stock().total().yuan();
        var parts = new ArrayList<Part>();
        for (Stage stage : Stage.values()) {
            long yuan = figures.stage(stage).stock().total().yuan();
            if (yuan > 0) {
                BigDecimal percent = BigDecimal.valueOf(yuan).multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
                parts.add(new Part(stage, (double) yuan / all,
                        words.of("report.share", words.of("stage." + stage), words.formats().percent(percent))));
            }
        }
        return new CompositionBar(parts);
    }

    @Override
    public void draw(Graphics2D graphics, double width, double height, Ink ink) {
        double room = width - 1 - GAP * (parts.size() - 1) - LEAST_WIDTH * parts.size();
        Font font = PrintFont.regular(11);
        FontMetrics metrics = graphics.getFontMetrics(font);
        double x = 0.5;
        double free = 0;
        for (Part part : parts) {
            double wide = LEAST_WIDTH + room * part.share();
            StageInk.of(part.stage()).fill(graphics, x, 1, wide, BAR, ink);
            double length = metrics.stringWidth(part.label());
            double start = Math.clamp(x + (wide - length) / 2, 0, width - length);
            if (start >= free) {
                graphics.setColor(INK);
                graphics.setFont(font);
                graphics.drawString(part.label(), (float) start, (float) (BAR + 14));
                free = start + length + 6;
            }
            x += wide + GAP;
        }
    }
}
