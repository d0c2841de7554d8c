package landfall.ui.trips;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.TripFields;
import landfall.insight.trip.AfterTrip;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Chip;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The trips and receptions, the latest first, each on two lines. */
final class TripList extends ListView<Item> {
    private static final double ROW = 52;
    private static final int IN_SIGHT = 7;

    private final PlaceContext context;
    private final TripsActions actions;
    private Pipeline pipeline = Pipeline.EMPTY;
    private boolean filling;

    TripList(PlaceContext context, TripsActions actions) {
        this.context = context;
        this.actions = actions;
        setId("trips-list");
        TripsStyle.TRIPS_LIST.on(this);
        setFixedCellSize(ROW);
        setCellFactory(view -> new Cell());
        setAccessibleText(context.texts().of("trips.title"));
        getSelectionModel().selectedItemProperty().addListener((property, before, trip) -> {
            if (!filling && trip != null) {
                actions.choose(trip);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        Item trip = getSelectionModel().getSelectedItem();
        if (trip == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, F2 -> actions.edit(trip);
            case DELETE -> actions.remove(trip);
            case RIGHT -> actions.visits();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Shows the trips and marks the chosen one, if it is among them. */
    void show(List<Item> trips, Item chosen, Pipeline now) {
        pipeline = now;
        filling = true;
        if (!getItems().equals(trips)) {
            getItems().setAll(trips);
        }
        refresh();
        int at = -1;
        for (int i = 0; i < trips.size() && chosen != null; i++) {
            at = Objects.equals(trips.get(i).id(), chosen.id()) ? i : at;
        }
        getSelectionModel().clearAndSelect(at);
        filling = false;
    }

    /** Brings the chosen trip into sight. */
    void reveal() {
        int at = getSelectionModel().getSelectedIndex();
        scrollTo(at < IN_SIGHT ? 0 : at - 2);
    }

    private final class Cell extends ListCell<Item> {
        private final Label name = Style.BOLD.on(new Label());
        private final HBox chips = new HBox(4);
        private final Label days = Style.all(new Label(), Style.TEXT_SM, Style.MUTED);
        private final Label size = Style.all(new Label(), Style.TEXT_SM, Style.MUTED);
        private final VBox row;

        private Cell() {
            setPrefWidth(0);
            name.setMinWidth(0);
            days.setMinWidth(0);
            size.setMinWidth(USE_PREF_SIZE);
            HBox.setHgrow(name, Priority.SOMETIMES);
            chips.setAlignment(Pos.CENTER_RIGHT);
            var above = new HBox(8, name, Controls.spacer(), chips);
            above.setAlignment(Pos.CENTER_LEFT);
            row = TripsStyle.TRIPS_ROW.on(new VBox(3, above, new HBox(8, days, Controls.spacer(), size)));
            row.setAlignment(Pos.CENTER_LEFT);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && getItem() != null) {
                    actions.edit(getItem());
                }
            });
        }

        @Override
        protected void updateItem(Item trip, boolean empty) {
            super.updateItem(trip, empty);
            setText(null);
            if (empty || trip == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            var words = new TripWords(context, pipeline);
            name.setText(trip.name());
            String leader = words.value(trip, TripFields.LEADER);
            days.setText(leader.isEmpty() ? words.days(trip)
                    : context.texts().of("trips.line", words.days(trip), leader));
            List<Item> visits = pipeline.itemsOf(EntityKind.VISIT, trip.id());
            size.setText(context.texts().of("trips.visits.count", context.formats().integer(visits.size())));
            chips.getChildren().clear();
            LocalDate today = context.today().get();
            if (TripWords.isOverdue(trip, today) || visits.stream().anyMatch(visit -> TripWords.isOverdue(visit, today))) {
                chips.getChildren().add(Chip.danger(Feather.ALERT_CIRCLE, context.texts().of("trips.overdue")));
            } else if (TripWords.isDisputed(trip, pipeline)) {
                chips.getChildren().add(Chip.warn(Feather.GIT_MERGE, context.texts().of("kit.conflict")));
            } else if (AfterTrip.isMissing(trip, today)) { // one mark a line, for the name wants room
                chips.getChildren().add(Chip.warn(Feather.FILE_TEXT, context.texts().of("trips.form.missing")));
            }
            chips.getChildren().add(Chip.plain(words.value(trip, TripFields.DIRECTION)));
            setGraphic(row);
            setAccessibleText(String.join(" ", name.getText(), words.value(trip, TripFields.DIRECTION), days.getText(),
                    size.getText()));
        }
    }
}
