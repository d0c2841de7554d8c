package landfall.ui.trips;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import landfall.domain.Item;
import landfall.domain.ProjectFields;
import landfall.domain.TripFields;
import landfall.insight.attribution.By;
import landfall.insight.attribution.Line;
import landfall.text.FieldText;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import landfall.ui.trips.OutcomeRows.Measure;

/** The lines of the outcome; Enter or a click on a number opens its rows, on the name of a trip the trip. */
final class OutcomeTable extends TableView<Line> {
    private static final double ROW = 30;
    private static final double DAYS = 110;
    private static final double NUMBER = 110;

    private final PlaceContext context;
    private final Texts texts;
    private final OutcomeRows rows;
    private final Consumer<Item> openTrip;
    private By shown;

    OutcomeTable(PlaceContext context, OutcomeRows rows, Consumer<Item> openTrip) {
        this.context = context;
        this.texts = context.texts();
        this.rows = rows;
        this.openTrip = openTrip;
        setId("trips-outcome");
        TripsStyle.TRIPS_OUTCOME.on(this);
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setCellSelectionEnabled(true);
        setPlaceholder(Controls.label(texts.of("trips.outcome.none"), Style.MUTED));
        setAccessibleText(texts.of("trips.part.OUTCOME"));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !getSelectionModel().getSelectedCells().isEmpty()) {
                event.consume();
                TablePosition<?, ?> at = getSelectionModel().getSelectedCells().getFirst();
                open(getItems().get(at.getRow()), at.getTableColumn());
            }
        });
    }

    void show(By by, List<Line> lines) {
        if (by != shown) {
            shown = by;
            getColumns().setAll(List.of(name(by)));
            if (by == By.TRIP) {
                getColumns().add(days());
            }
            for (Measure measure : Measure.values()) {
                getColumns().add(number(measure));
            }
        }
        getItems().setAll(lines);
    }

    private void open(Line line, TableColumn<?, ?> column) {
        if (column.getUserData() instanceof Measure measure) {
            rows.open(line, measure);
        } else if (line.trip() != null) {
            openTrip.accept(line.trip());
        }
    }

    private TableColumn<Line, Line> name(By by) {
        var column = column(texts.of(by == By.TRIP ? TripFields.NAME.labelKey() : by == By.EVENT
                ? TripFields.EVENT.labelKey() : ProjectFields.CHANNEL.labelKey()), null);
        column.setComparator(Comparator.comparing(rows::name));
        column.setMinWidth(180);
        column.setPrefWidth(360);
        return column;
    }

    private TableColumn<Line, Line> days() {
        var column = new TableColumn<Line, Line>(texts.of(TripFields.FIRST_DAY.labelKey()));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> new Cell(null) {
            @Override
            String text(Line line) {
                return FieldText.of(TripFields.FIRST_DAY, line.trip().get(TripFields.FIRST_DAY), texts,
                        context.formats(), id -> null);
            }
        });
        column.setComparator(Comparator.comparing(line -> line.trip().get(TripFields.FIRST_DAY),
                Comparator.nullsFirst(Comparator.naturalOrder())));
        column.setMinWidth(DAYS);
        column.setPrefWidth(DAYS);
        return column;
    }

    private TableColumn<Line, Line> number(Measure measure) {
        var column = column(texts.of(measure.labelKey()), measure);
        column.setUserData(measure);
        column.setComparator(Comparator.comparingLong(line -> OutcomeRows.order(line, measure)));
        TripsStyle.TRIPS_OUTCOME_NUMBER.on(column);
        column.setMinWidth(NUMBER);
        column.setPrefWidth(NUMBER);
        return column;
    }

    private TableColumn<Line, Line> column(String title, Measure measure) {
        var column = new TableColumn<Line, Line>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> new Cell(measure));
        column.setReorderable(false);
        return column;
    }

    /** A name, or a number that opens its rows. */
    private class Cell extends TableCell<Line, Line> {
        private final Measure measure;

        Cell(Measure measure) {
            this.measure = measure;
            if (measure != null) {
                setAlignment(Pos.CENTER_RIGHT);
            }
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && getItem() != null && !isEmpty()
                        && (measure != null || event.getClickCount() == 2)) {
                    open(getItem(), getTableColumn());
                }
            });
        }

        String text(Line line) {
            return measure == null ? rows.name(line) : rows.value(line, measure);
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty || line == null ? null : text(line));
        }
    }
}
