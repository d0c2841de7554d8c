package landfall.ui.trips;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.TripFields;
import landfall.insight.trip.AfterTrip;
import landfall.text.Texts;
import landfall.ui.kit.DayButton;
import landfall.ui.kit.FilterBar;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.Toolbar;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.EmptyState;
import landfall.ui.kit.look.Segmented;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;
import landfall.ui.trips.posts.PostsPane;
import org.kordamp.ikonli.feather.Feather;

/** The register: figures on top, the trips at the left, and the chosen one beside them. */
final class TripsView extends VBox {
    /** What is to be seen. */
    record Shown(Pipeline pipeline, TripsPart part, TripsFilter filter, List<Item> trips, Item chosen) {
    }

    private static final double LIST = 344;

    private final Texts texts;
    private final PlaceContext context;
    private final TripsActions actions;
    private final TripHeadlines headlines;
    private final TripList list;
    private final TripPane pane;
    private final DayButton day;
    private final StackPane middle = new StackPane();
    private final HBox body;
    private final OutcomePane outcome;
    private final Segmented<TripsPart> parts;
    private final PostsPane outposts;
    private final PostsPane squads;
    private final FilterBar narrowing;
    private final TextField search = new TextField();
    private final Label year = new Label();
    private final MenuButton years;
    private final Segmented<String> directions;
    private final Label missing = new Label();
    private final ToggleButton forms;
    private TripsFilter filter = TripsFilter.ALL;

    TripsView(PlaceContext context, TripsActions actions) {
        this.context = context;
        this.actions = actions;
        texts = context.texts();
        headlines = new TripHeadlines(context, actions);
        list = new TripList(context, actions);
        list.setMinWidth(LIST);
        list.setPrefWidth(LIST);
        list.setMaxWidth(LIST);
        pane = new TripPane(context, actions);
        HBox.setHgrow(pane, Priority.ALWAYS);
        pane.setMinWidth(0);
        body = new HBox(list, pane);
        outcome = new OutcomePane(context, actions);
        outposts = new PostsPane(context, EntityKind.OUTPOST);
        squads = new PostsPane(context, EntityKind.SQUAD);
        parts = new Segmented<TripsPart>(actions::choose);
        for (TripsPart part : TripsPart.values()) {
            parts.add(part, texts.of(part.labelKey()), null);
        }
        parts.setId("trips-parts");
        day = new DayButton(context, false);
        search.setId("trips-search");
        search.textProperty().addListener((property, before, text) -> actions.narrow(filter.withText(text)));
        years = FilterBar.choice(Feather.CALENDAR, texts.of("trips.filter.year"), year);
        years.setId("trips-year");
        directions = new Segmented<String>(wanted -> actions.narrow(filter.withDirection(wanted.isEmpty() ? null : wanted)))
                .add("", texts.of("kit.filter.any"), null).add(TripFields.OUTBOUND, texts.of("trips.outbound"), null)
                .add(TripFields.INBOUND, texts.of("trips.inbound"), null).choose("");
        forms = FilterBar.toggle(Feather.FILE_TEXT, texts.of("trips.form.missing"), missing);
        forms.setId("trips-forms");
        forms.setTooltip(Controls.explanation(AfterTrip.definition(texts)));
        forms.setOnAction(event -> actions.narrow(filter.withFormMissing(forms.isSelected() ? context.today().get() : null)));
        narrowing = new FilterBar().with(FilterBar.filter(search, texts.of("trips.filter.prompt")), years, directions,
                forms);
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.setMinHeight(0);
        var add = Controls.primary(Feather.PLUS, texts.of("trips.add"), "T", actions::add);
        add.setId("trips-add");
        var merge = Controls.button(Feather.GIT_MERGE, texts.of("trips.merge"),
                () -> context.navigator().go(new Route.Merge(null, null)));
        merge.setId("trips-merge");
        var pack = Controls.button(Feather.PACKAGE, texts.of("trips.pack"), actions::pack);
        pack.setId("trips-pack");
        TripsStyle.TRIPS.on(this);
        getChildren().addAll(new Toolbar(context, texts.of("trips.title")).with(parts, day).withSearch().withLanguages()
                        .with(pack, merge, add),
                narrowing, headlines, middle);
        Theme.addSheet(this, TripsView.class, "trips.css");
    }

    TextField search() {
        return search;
    }

    void focusList() {
        if (middle.getChildren().contains(outcome)) {
            outcome.table().requestFocus();
        } else if (middle.getChildren().contains(body)) {
            list.requestFocus();
        } else {
            middle.requestFocus();
        }
    }

    void reveal() {
        list.reveal();
    }

    TripPane pane() {
        return pane;
    }

    void show(Shown shown) {
        filter = shown.filter();
        if (!search.getText().equals(filter.text())) {
            search.setText(filter.text());
        }
        day.refresh();
        year.setText(filter.year() == null ? texts.of("kit.filter.any") : filter.year().toString());
        Style.FACET_ON.on(years, filter.year() != null);
        directions.choose(Objects.requireNonNullElse(filter.direction(), ""));
        long without = shown.pipeline().items(EntityKind.TRIP).stream()
                .filter(trip -> AfterTrip.isMissing(trip, context.today().get())).count();
        missing.setText(context.formats().integer(without));
        forms.setSelected(filter.formMissing() != null);
        forms.setVisible(without > 0 || forms.isSelected());
        forms.setManaged(forms.isVisible());
        years(shown.pipeline());
        headlines.show(shown.pipeline());
        list.show(shown.trips(), shown.chosen(), shown.pipeline());
        parts.choose(shown.part());
        boolean posts = shown.part() == TripsPart.OUTPOSTS || shown.part() == TripsPart.SQUADS;
        List.of(narrowing, headlines).forEach(bar -> {
            bar.setVisible(!posts);
            bar.setManaged(!posts);
        });
        if (posts) {
            PostsPane pane = shown.part() == TripsPart.OUTPOSTS ? outposts : squads;
            middle.getChildren().setAll(pane);
            pane.show(shown.pipeline());
        } else if (shown.part() == TripsPart.OUTCOME) {
            middle.getChildren().setAll(outcome);
            outcome.show(shown.trips(), shown.pipeline());
        } else if (shown.chosen() == null) {
            middle.getChildren().setAll(empty(shown.pipeline().items(EntityKind.TRIP).size()));
        } else {
            middle.getChildren().setAll(body);
            pane.show(shown.chosen(), shown.pipeline());
        }
    }

    private void years(Pipeline pipeline) {
        years.getItems().setAll(item(texts.of("kit.filter.any"), null));
        pipeline.items(EntityKind.TRIP).stream().map(TripsFilter::year).filter(Objects::nonNull).distinct()
                .sorted((one, other) -> other.compareTo(one))
                .forEach(one -> years.getItems().add(item(one.toString(), one)));
    }

    private MenuItem item(String name, Integer wanted) {
        var item = new MenuItem(name);
        item.setOnAction(event -> actions.narrow(filter.withYear(wanted)));
        return item;
    }

    private EmptyState empty(int all) {
        Button add = Controls.button(Feather.PLUS, texts.of("trips.add"), actions::add);
        return all == 0 ? new EmptyState(Feather.BRIEFCASE, texts.of("trips.empty"), texts.of("trips.empty.note"), add)
                : new EmptyState(Feather.FILTER, texts.of("trips.filtered", context.formats().integer(all)), "",
                        Controls.button(texts.of("kit.filter.clear"), () -> actions.narrow(TripsFilter.ALL)));
    }
}
