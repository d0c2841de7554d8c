package landfall.ui.trips;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.TripFields;
import landfall.domain.value.DayOrMonth;
import landfall.insight.trip.AfterTrip;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Chip;
import landfall.ui.kit.look.ConflictMark;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** One trip: its visits by day in the middle, its facts, its result and what should follow at the right. */
final class TripPane extends HBox {
    private static final double SIDE = 296;
    private static final List<Field<?>> FACTS = List.of(TripFields.NUMBER, TripFields.REGION, TripFields.PLACE,
            TripFields.LEADER, TripFields.LEADER_LEVEL, TripFields.MEMBERS, TripFields.PEOPLE, TripFields.EVENT,
            TripFields.HOSTS, TripFields.REMARKS);
    private static final List<Field<?>> AFTERWARDS = List.of(TripFields.FOLLOW_UP, TripFields.FOLLOW_UP_OWNER,
            TripFields.FOLLOW_UP_DUE, TripFields.FOLLOWED_UP_ON, TripFields.FORM_FILED_ON);

    private final PlaceContext context;
    private final Texts texts;
    private final Label title = TripsStyle.TRIPS_TITLE.on(new Label());
    private final HBox chip = new HBox(4);
    private final Label days = Style.all(new Label(), Style.TEXT_SM, Style.MUTED);
    private final FormMenu form;
    private final Itinerary visits;
    private final QuickVisit quick;
    private final VBox side = TripsStyle.TRIPS_SIDE.on(new VBox(20));
    private Item trip;

    TripPane(PlaceContext context, TripsActions actions) {
        this.context = context;
        this.texts = context.texts();
        visits = new Itinerary(context, actions);
        quick = new QuickVisit(context, visits::reveal, actions::leave);
        title.setMinWidth(0);
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setAlignment(Pos.CENTER_LEFT);
        form = new FormMenu(texts, actions, () -> trip);
        var edit = Controls.button(Feather.EDIT_2, texts.of("trips.edit"), () -> actions.edit(trip));
        edit.setId("trip-edit");
        var remove = Controls.icon(Feather.TRASH_2, texts.of("trips.remove"), () -> actions.remove(trip));
        remove.setId("trip-remove");
        var name = new HBox(8, title, chip, Controls.spacer(), form, edit, remove);
        name.setAlignment(Pos.CENTER_LEFT);
        var middle = new VBox(TripsStyle.TRIPS_HEAD.on(new VBox(4, name, days)), quick, visits);
        VBox.setVgrow(visits, Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        var scroll = TripsStyle.TRIPS_SIDE_PANE.on(new ScrollPane(side));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(SIDE);
        scroll.setPrefWidth(SIDE);
        scroll.setMaxWidth(SIDE);
        scroll.setFocusTraversable(false);
        getChildren().addAll(middle, scroll);
    }

    void show(Item shown, Pipeline pipeline) {
        trip = shown;
        var words = new TripWords(context, pipeline);
        List<Item> met = pipeline.itemsOf(EntityKind.VISIT, shown.id());
        title.setText(shown.name());
        chip.getChildren().setAll(Chip.plain(words.value(shown, TripFields.DIRECTION)));
        if (TripWords.isDisputed(shown, pipeline)) {
            var mark = ConflictMark.of(texts, () -> context.navigator().go(new Route.Merge(null, trip.id())));
            mark.setId("trip-conflict");
            chip.getChildren().add(mark);
        } else if (AfterTrip.isMissing(shown, context.today().get())) {
            chip.getChildren().add(Chip.warn(Feather.FILE_TEXT, texts.of("trips.form.missing")));
        } else if (shown.get(TripFields.FORM_FILED_ON) != null) {
            chip.getChildren().add(Chip.ok(Feather.CHECK, texts.of("trips.form.filed")));
        }
        form.show(shown);
        days.setText(texts.of("trips.line", words.days(shown), words.size(shown, met)));
        visits.show(met, pipeline);
        boolean past = context.navigator().past().isPast();
        quick.setVisible(!past);
        quick.setManaged(!past);
        quick.show(shown);
        side.getChildren().clear();
        section("trips.facts", words, FACTS);
        section("trips.result", words, List.of(TripFields.RESULT));
        section("trips.follow_up", words, AFTERWARDS);
    }

    private void section(String key, TripWords words, List<Field<?>> fields) {
        var head = new HBox(8, Style.BOLD.on(new Label(texts.of(key))));
        head.setAlignment(Pos.CENTER_LEFT);
        if (fields == AFTERWARDS) {
            head.getChildren().addAll(due());
        }
        var section = new VBox(6, head);
        boolean empty = true;
        for (Field<?> field : fields) {
            String value = words.value(trip, field);
            if (!value.isEmpty()) {
                section.getChildren().add(fields.size() == 1 ? said(value) : line(texts.of(field.labelKey()), value));
                empty = false;
            }
        }
        if (empty) {
            section.getChildren().add(Controls.label(texts.of("trips.nothing"), Style.TEXT_SM, Style.SUBTLE));
        }
        side.getChildren().add(section);
    }

    private List<Node> due() {
        DayOrMonth due = trip.get(TripFields.FOLLOW_UP_DUE);
        if (trip.get(TripFields.FOLLOWED_UP_ON) != null) {
            return List.of(Chip.ok(Feather.CHECK, texts.of("trips.followed_up")));
        }
        return due == null ? List.of() : TripWords.isOverdue(trip, context.today().get())
                ? List.of(Chip.danger(Feather.ALERT_CIRCLE, texts.of("trips.overdue")))
                : List.of(Chip.warn(Feather.CLOCK, texts.of("trips.due", context.formats().shortDate(due))));
    }

    private static Label said(String value) {
        var label = new Label(value);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static HBox line(String name, String value) {
        var label = TripsStyle.TRIPS_LABEL.on(new Label(name));
        var said = said(value);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(8, label, said);
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    /** The visit that is marked while no other one is being typed, or null. */
    Item visit() {
        return quick.isTouched() ? null : visits.visit();
    }

    /** Marks a visit. */
    void mark(Item visit) {
        visits.reveal(visit.id());
    }

    /** Goes to the visits. */
    void focusVisits() {
        visits.start();
    }

    /** Puts the cursor where the next visit is typed. */
    void nextVisit() {
        quick.start();
    }
}
