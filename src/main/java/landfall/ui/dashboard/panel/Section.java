package landfall.ui.dashboard.panel;

import javafx.scene.layout.Region;
import landfall.chart.AmountUnit;
import landfall.ui.dashboard.figures.DashboardFigures;

/** A part of the analysis page. */
public interface Section {
    /** What stands on the page; always the same node. */
    Region node();

    /** Shows figures of at least one project, amounts in the given unit; called on the window's thread. */
    void show(DashboardFigures figures, AmountUnit unit);
}
