package landfall.ui.dashboard;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.chart.AmountUnit;
import landfall.ui.dashboard.figures.DashboardFigures;
import landfall.ui.dashboard.panel.DashboardStyle;
import landfall.ui.dashboard.panel.Section;

/** Sections in rows from top to bottom. */
final class Page extends VBox {
    private static final double GAP = 12;

    private final List<Section> sections = new ArrayList<>();

    /**
     * A part of a row.
     *
     * @param percent of the row's width
     * @param sections one below the other; the last one takes the height that is left
     */
    record Part(double percent, List<Section> sections) {
        static Part of(double percent, Section... sections) {
            return new Part(percent, List.of(sections));
        }
    }

    Page() {
        super(GAP);
        DashboardStyle.DASH.on(this);
        setFillWidth(true);
    }

    /** Adds a row of parts side by side, all of one height. */
    Page row(Part... parts) {
        var grid = new GridPane();
        grid.setHgap(GAP);
        for (int i = 0; i < parts.length; i++) {
            Part part = parts[i];
            var column = new ColumnConstraints();
            column.setPercentWidth(part.percent());
            column.setFillWidth(true);
            grid.getColumnConstraints().add(column);
            grid.add(node(part.sections()), i, 0);
            sections.addAll(part.sections());
        }
        getChildren().add(grid);
        return this;
    }

    /** Adds a section over the whole width. */
    Page row(Section section) {
        sections.add(section);
        getChildren().add(section.node());
        return this;
    }

    private static Region node(List<Section> sections) {
        if (sections.size() == 1) {
            return sections.getFirst().node();
        }
        var stack = new VBox(GAP);
        sections.forEach(section -> stack.getChildren().add(section.node()));
        VBox.setVgrow(sections.getLast().node(), Priority.ALWAYS);
        stack.setMinWidth(0);
        return stack;
    }

    /** Shows the figures in every section. */
    void show(DashboardFigures figures, AmountUnit unit) {
        sections.forEach(section -> section.show(figures, unit));
    }
}
