package landfall.ui.kit.chart;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import landfall.chart.Picture;

/** The figures of a chart as a table. */
final class ChartTable extends ScrollPane {
    private final GridPane grid = new GridPane();

    ChartTable() {
        ChartStyle.CHART_TABLE.on(this);
        setContent(ChartStyle.CHART_TABLE_GRID.on(grid));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        grid.setHgap(16);
    }

    void show(Picture picture) {
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        List<List<String>> rows = picture.rows();
        for (int column = 0; column < picture.headers().size(); column++) {
            boolean words = isWords(rows, column);
            var constraints = new ColumnConstraints();
            constraints.setHalignment(words ? HPos.LEFT : HPos.RIGHT);
            constraints.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(constraints);
            grid.add(ChartStyle.CHART_TABLE_HEAD.on(new Label(picture.headers().get(column))), column, 0);
            for (int row = 0; row < rows.size(); row++) {
                grid.add(ChartStyle.CHART_TABLE_CELL.on(new Label(rows.get(row).get(column))), column, row + 1);
            }
        }
    }

    // Numbers stand to the right; a column is words when its first filled cell begins with no digit and no sign.
    private static boolean isWords(List<List<String>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).filter(cell -> !cell.isEmpty()).findFirst()
                .map(cell -> cell.chars().noneMatch(Character::isDigit) || column == 0).orElse(false);
    }
}
