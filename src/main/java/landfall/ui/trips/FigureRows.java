package landfall.ui.trips;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.insight.trip.Excluded;
import landfall.insight.trip.TripFigure;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;
import org.kordamp.ikonli.feather.Feather;

/** The rows behind a figure: what is counted, and what is not with the reason; each row opens its trip. */
final class FigureRows {
    private static final double WIDTH = 760;
    private static final double ROW = 30;
    private static final int MOST_ROWS = 14;

    /** A line of the list: a heading, or a record with what is said about it. */
    private record Line(String heading, Item item, String said) {
    }

    private final PlaceContext context;
    private final Texts texts;
    private final Pipeline pipeline;
    private final TripWords words;
    private final Consumer<String> openTrip;
    private Runnable close = () -> { };

    /** @param openTrip takes the id of the trip that the user wants to see */
    FigureRows(PlaceContext context, Pipeline pipeline, Consumer<String> openTrip) {
        this.context = context;
        this.texts = context.texts();
        this.pipeline = pipeline;
        this.words = new TripWords(context, pipeline);
        this.openTrip = openTrip;
    }

    /** Opens the list over the window. */
    void open(TripFigure figure) {
        String title = texts.of("trips.figure", texts.of(figure.measure().labelKey()),
                context.formats().period(figure.period()));
        var head = Style.DIALOG_HEAD.on(new HBox(Controls.label(title, Style.DIALOG_TITLE), Controls.spacer(),
                Controls.icon(Feather.X, texts.of("trips.rows.close"), () -> close.run())));
        var definition = TripsStyle.TRIPS_ROWS_NOTE.on(
                new Label(figure.measure().definition(figure.population(), texts)));
        definition.setWrapText(true);
        definition.setMinHeight(Region.USE_PREF_SIZE);
        var list = list(lines(figure));
        var dialog = new VBox(head, Style.DIALOG_BODY.on(new VBox(8, definition, list)));
        dialog.setPrefWidth(WIDTH);
        Theme.addSheet(dialog, FigureRows.class, "trips.css");
        close = context.navigator().dialog(dialog);
        list.getSelectionModel().select(1);
        list.requestFocus();
    }

    private List<Line> lines(TripFigure figure) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(texts.of("trips.rows.counted", context.formats().integer(figure.value())), null, ""));
        for (Item item : figure.counted()) {
            lines.add(new Line(null, item, figure.returns().contains(item)
                    ? texts.of(VisitFields.RETURN.labelKey()) : ""));
            // What was joined with a row stands under it, so that both are seen together.
            figure.excluded().stream().filter(one -> item.equals(one.with()))
                    .forEach(one -> lines.add(new Line(null, one.item(), reason(one))));
        }
        List<Excluded> others = figure.excluded().stream()
                .filter(one -> one.with() == null || !figure.counted().contains(one.with()))
                .sorted(Comparator.comparing(Excluded::reason)).toList();
        if (!others.isEmpty()) {
            lines.add(new Line(texts.of("trips.rows.excluded", context.formats().integer(others.size())), null, ""));
            others.forEach(one -> lines.add(new Line(null, one.item(), reason(one))));
        }
        return lines;
    }

    private String reason(Excluded excluded) {
        Item with = excluded.with();
        return texts.of(excluded.reason().labelKey(), with == null ? ""
                : with.kind() == EntityKind.TRIP ? with.name() : words.value(with, VisitFields.DAY));
    }

    private ListView<Line> list(List<Line> lines) {
        var list = new ListView<Line>();
        list.setId("trips-rows");
        TripsStyle.TRIPS_ROWS.on(list);
        list.setFixedCellSize(ROW);
        list.getItems().setAll(lines);
        list.setPrefHeight(ROW * Math.clamp(lines.size(), 2, MOST_ROWS) + 2);
        list.setCellFactory(view -> new Row());
        // Before the list itself sees them: it would keep Esc to end an edit that it does not have.
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            } else if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                go(list.getSelectionModel().getSelectedItem());
            }
        });
        return list;
    }

    private void go(Line line) {
        if (line != null && line.item() != null) {
            close.run();
            openTrip.accept(line.item().kind() == EntityKind.TRIP ? line.item().id() : line.item().ownerId());
        }
    }

    /** One record: day, name, leader or trip, and why it does not count. */
    private final class Row extends ListCell<Line> {
        private final Label day = column(108);
        private final Label name = column(210);
        private final Label who = Style.MUTED.on(column(150));
        private final Label said = Style.all(new Label(), Style.MUTED);
        private final HBox row = new HBox(8, day, name, who, said);

        private Row() {
            setPrefWidth(0);
            HBox.setHgrow(said, Priority.ALWAYS);
            said.setMinWidth(0);
            row.setAlignment(Pos.CENTER_LEFT);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    go(getItem());
                }
            });
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            boolean head = !empty && line != null && line.item() == null;
            TripsStyle.TRIPS_ROWS_HEAD.on(this, head);
            setMouseTransparent(head);
            setTooltip(null);
            if (empty || line == null) {
                setGraphic(null);
                setText(null);
                return;
            }
            if (head) {
                setGraphic(Controls.label(line.heading(), Style.BOLD));
                setAccessibleText(line.heading());
                return;
            }
            Item item = line.item();
            boolean trip = item.kind() == EntityKind.TRIP;
            day.setText(words.value(item, trip ? TripFields.FIRST_DAY : VisitFields.DAY));
            name.setText(trip ? item.name() : words.name(item));
            who.setText(words.value(item, trip ? TripFields.LEADER : VisitFields.TRIP));
            said.setText(line.said());
            setGraphic(row);
            setTooltip(new Tooltip(Stream.of(name, who, said).map(Label::getText).filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("\n"))));
            setAccessibleText(String.join(" ", day.getText(), name.getText(), who.getText(), said.getText()));
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
