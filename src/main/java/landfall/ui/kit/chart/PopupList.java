package landfall.ui.kit.chart;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import landfall.domain.Project;
import landfall.ui.kit.look.StageGlyph;
import landfall.ui.kit.look.Style;

/** The rows behind a figure as a list; Enter or a click opens the dossier of a row's project. */
final class PopupList extends ListView<PopupLine> {
    private static final double ROW = 30;
    private static final int MOST_ROWS = 13;
    private static final int LEAST_ROWS = 3;

    private final Consumer<Project> onOpen;

    /** @param onCancel what Esc does */
    PopupList(Consumer<Project> onOpen, Runnable onCancel) {
        this.onOpen = onOpen;
        ChartStyle.PROJECT_LIST.on(this);
        setFixedCellSize(ROW);
        setCellFactory(view -> new Row());
        // Before the list itself sees them: it would keep Esc to end an edit that it does not have.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                onCancel.run();
            } else if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                open(getSelectionModel().getSelectedItem());
            }
        });
    }

    void show(List<PopupLine> lines) {
        getItems().setAll(lines);
        if (!lines.isEmpty()) {
            getSelectionModel().select(0);
            scrollTo(0);
        }
    }

    /** Gives the list the height of so many rows, within what looks right. */
    void fit(int rows) {
        double height = ROW * Math.clamp(rows, LEAST_ROWS, MOST_ROWS) + 2;
        setPrefHeight(height);
        setMinHeight(LEAST_ROWS * ROW);
    }

    private void open(PopupLine line) {
        if (line != null && line.project() != null) {
            onOpen.accept(line.project());
        }
    }

    /** One row: stage, name, who stands behind it, value, date. */
    private final class Row extends ListCell<PopupLine> {
        private final Label name = column(216);
        private final Label about = Style.all(column(156), Style.MUTED);
        private final Label value = column(188);
        private final Label date = Style.all(column(112), Style.MUTED);
        private final HBox row = ChartStyle.PROJECT_LIST_ROW.on(new HBox(8));

        private Row() {
            value.setAlignment(Pos.CENTER_RIGHT);
            date.setAlignment(Pos.CENTER_RIGHT);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    open(getItem());
                }
            });
        }

        @Override
        protected void updateItem(PopupLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setTooltip(null);
                setAccessibleText("");
                return;
            }
            name.setText(line.name());
            about.setText(line.about());
            value.setText(line.value());
            date.setText(line.date());
            row.getChildren().setAll(name, about, value, date);
            if (line.project() != null) {
                row.getChildren().addFirst(new StageGlyph(line.project().stage(), 14));
            }
            setGraphic(row);
            setTooltip(new Tooltip(line.words()));
            setAccessibleText(line.words());
        }

        private static Label column(double width) {
            var label = new Label();
            label.setMinWidth(width);
            label.setPrefWidth(width);
            label.setMaxWidth(width);
            return label;
        }
    }
}
