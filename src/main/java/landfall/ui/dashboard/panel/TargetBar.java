package landfall.ui.dashboard.panel;

import java.math.BigDecimal;
import javafx.scene.layout.Region;

/** A bar filled to a percentage, with a dark mark at another one. */
final class TargetBar extends Region {
    private static final double HEIGHT = 10;
    private static final double LEAST = 60;
    private static final double MARK = 2;
    private static final double WHOLE = 100;

    private final double share;
    private final double at;
    private final Region fill;
    private final Region mark = DashboardStyle.DASH_LEGEND_MARK.on(new Region());

    /**
     * @param percent how far the bar is filled; more than 100 fills it whole
     * @param marked where the mark stands, or null for none
     */
    TargetBar(BigDecimal percent, BigDecimal marked, DashboardStyle colour) {
        share = Math.clamp(percent.doubleValue() / WHOLE, 0, 1);
        at = marked == null ? -1 : Math.clamp(marked.doubleValue() / WHOLE, 0, 1);
        fill = colour.on(new Region());
        DashboardStyle.TARGET_TRACK.on(this);
        getChildren().add(fill);
        if (marked != null) {
            getChildren().add(mark);
        }
        setMinSize(LEAST, HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, Math.round(getWidth() * share), HEIGHT);
        mark.resizeRelocate(Math.round((getWidth() - MARK) * at), -1, MARK, HEIGHT + 2);
    }
}
