package landfall.report.monthly;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import landfall.chart.ChartFonts;
import landfall.domain.Stage;
import landfall.report.Drawing;
import landfall.report.Ink;
import landfall.report.StageInk;
import landfall.report.writing.Words;

/** The total investment of all projects as one bar, split by stage, each part labelled with its share. */
public record CompositionBar(List<Part> parts) implements Drawing {
    private static final Color INK = new Color(0x24292f);
    private static final double BAR = 14;
    private static final double GAP = 2;
    private static final double LABEL_GAP = 6;
    private static final double LEAST_WIDTH = 2;

    /** A stage with its share (0 to 1) and the label below it. */
    public record Part(Stage stage, double share, String label) {
    }

    public CompositionBar {
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
        Font font = ChartFonts.regular(11);
        FontMetrics metrics = graphics.getFontMetrics(font);
        double x = 0.5;
        var labels = new ArrayList<Label>();
        for (Part part : parts) {
            double wide = LEAST_WIDTH + room * part.share();
            StageInk.of(part.stage()).fill(graphics, x, 1, wide, BAR, ink);
            labels.add(new Label(part, x + wide / 2, metrics.stringWidth(part.label())));
            x += wide + GAP;
        }
        graphics.setColor(INK);
        graphics.setFont(font);
        for (Label label : placed(labels, width)) {
            graphics.drawString(label.part().label(), (float) (label.middle() - label.length() / 2),
                    (float) (BAR + 14));
        }
    }

    private record Label(Part part, double middle, double length) {
        Label endingBy(double right) {
            return new Label(part, Math.min(middle, right - length / 2), length);
        }
    }

    /** Moves labels to the left as far as they would touch; where there is no room, the smallest share goes without. */
    private static List<Label> placed(List<Label> labels, double width) {
        var row = new ArrayList<Label>();
        double right = width;
        for (Label label : labels.reversed()) {
            Label moved = label.endingBy(right);
            row.addFirst(moved);
            right = moved.middle() - moved.length() / 2 - LABEL_GAP;
        }
        if (right + LABEL_GAP >= 0 || labels.size() < 2) {
            return row;
        }
        var fewer = new ArrayList<Label>(labels);
        fewer.remove(Collections.min(labels, Comparator.comparingDouble(label -> label.part().share())));
        return placed(fewer, width);
    }
}
