package landfall.ui.trips;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.VisitFields;
import landfall.domain.value.DayOrMonth;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Chip;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.StageGlyph;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The visits of a trip under their days; Enter opens one with all its fields, Delete takes it away. */
final class Itinerary extends ListView<Itinerary.Line> {
    private static final double ROW = 32;
    private static final double NAME = 190;

    /**
     * A line of the list.
     *
     * @param places where the visits of the day are, for the name of a day
     * @param visit null for the name of a day
     */
    record Line(DayOrMonth day, String places, Item visit) {
    }

    private final PlaceContext context;
    private final TripsActions actions;
    private Pipeline pipeline = Pipeline.EMPTY;

    Itinerary(PlaceContext context, TripsActions actions) {
        this.context = context;
        this.actions = actions;
        setId("trip-visits");
        TripsStyle.TRIPS_VISITS.on(this);
        setFixedCellSize(ROW);
        setCellFactory(view -> new Cell());
        setPlaceholder(Controls.label(context.texts().of("trips.visits.none"), Style.MUTED));
        setAccessibleText(context.texts().of("trips.visits"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            actions.leave();
            return;
        }
        Line line = getSelectionModel().getSelectedItem();
        if (line == null || line.visit() == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, F2 -> actions.editVisit(line.visit());
            case DELETE -> actions.removeVisit(line.visit());
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Shows visits under their days, in the order in which they were recorded. */
    void show(List<Item> visits, Pipeline now) {
        pipeline = now;
        Line before = getSelectionModel().getSelectedItem();
        var lines = new ArrayList<Line>();
        Map<DayOrMonth, List<Item>> byDay = new LinkedHashMap<>();
        visits.stream().sorted(Comparator.comparing(visit -> visit.get(VisitFields.DAY),
                Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(visit -> byDay.computeIfAbsent(visit.get(VisitFields.DAY), day -> new ArrayList<>()).add(visit));
        byDay.forEach((day, here) -> {
            lines.add(new Line(day, here.stream().map(visit -> visit.get(VisitFields.PLACE)).filter(Objects::nonNull)
                    .distinct().collect(Collectors.joining(context.texts().of("reading.separator"))), null));
            here.forEach(visit -> lines.add(new Line(day, "", visit)));
        });
        getItems().setAll(lines);
        for (int i = 0; i < lines.size() && before != null && before.visit() != null; i++) {
            if (lines.get(i).visit() != null && lines.get(i).visit().id().equals(before.visit().id())) {
                getSelectionModel().select(i);
                return;
            }
        }
        getSelectionModel().clearSelection();
    }

    /** The marked visit, or null. */
    Item visit() {
        Line line = getSelectionModel().getSelectedItem();
        return line == null ? null : line.visit();
    }

    /** Takes the focus, with a visit marked if there is one. */
    void start() {
        for (int i = 0; i < getItems().size() && visit() == null; i++) {
            if (getItems().get(i).visit() != null) {
                getSelectionModel().clearAndSelect(i);
            }
        }
        requestFocus();
    }

    /** Marks a visit, such as the latest recorded one, and brings it into sight. */
    void reveal(String visitId) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).visit() != null && getItems().get(i).visit().id().equals(visitId)) {
                getSelectionModel().clearAndSelect(i);
                scrollTo(Math.max(0, i - 3));
            }
        }
    }

    private final class Cell extends ListCell<Line> {
        private final Label name = Style.BOLD.on(new Label());
        private final Label said = Style.all(new Label(), Style.TEXT_SM, Style.MUTED);
        private final HBox row = TripsStyle.TRIPS_ROW.on(new HBox(8));

        private Cell() {
            setPrefWidth(0);
            name.setMinWidth(NAME);
            name.setMaxWidth(NAME);
            said.setMinWidth(0);
            said.setPrefWidth(0); // so that it gives way to what stands behind it
            said.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(said, Priority.ALWAYS);
            row.setAlignment(Pos.CENTER_LEFT);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && getItem() != null
                        && getItem().visit() != null) {
                    actions.editVisit(getItem().visit());
                }
            });
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setTooltip(null);
            boolean head = !empty && line != null && line.visit() == null;
            TripsStyle.TRIPS_DAY.on(this, head);
            setMouseTransparent(head);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            var words = new TripWords(context, pipeline);
            setGraphic(head ? heading(line, words) : filled(line.visit(), words));
            setAccessibleText(head ? words.day(line.day()) : String.join(" ", name.getText(), said.getText()));
        }

        private Node heading(Line line, TripWords words) {
            var head = new HBox(8, Controls.label(words.day(line.day()), Style.BOLD), Controls.spacer());
            if (!line.places().isEmpty()) {
                head.getChildren().addAll(Icons.small(Feather.MAP_PIN), Controls.label(line.places(), Style.TEXT_SM));
            }
            head.setAlignment(Pos.CENTER_LEFT);
            return head;
        }

        private Node filled(Item visit, TripWords words) {
            Texts texts = context.texts();
            name.setText(words.name(visit));
            String purpose = visit.get(VisitFields.ENTERPRISE) == null ? "" : words.value(visit, VisitFields.PURPOSE);
            said.setText(List.of(words.value(visit, VisitFields.PERSONS), purpose,
                    words.value(visit, VisitFields.RESULT).replaceAll("\\s*\\R\\s*", " "),
                    followUp(visit, words)).stream()
                    .filter(text -> !text.isEmpty()).collect(Collectors.joining(texts.of("trips.separator"))));
            boolean past = visit.get(VisitFields.DAY) != null
                    && !visit.get(VisitFields.DAY).earliest().isAfter(context.today().get());
            row.getChildren().setAll(past ? Style.OK_TEXT.on(Icons.of(Feather.CHECK_CIRCLE)) : Icons.of(Feather.CIRCLE),
                    name, said);
            if (visit.get(VisitFields.PEOPLE) != null) {
                row.getChildren().add(Chip.plain(texts.of("trips.people", words.value(visit, VisitFields.PEOPLE))));
            }
            follow(visit);
            if (Boolean.TRUE.equals(visit.get(VisitFields.RETURN))) {
                row.getChildren().add(Chip.plain(Feather.REPEAT, texts.of(VisitFields.RETURN.labelKey())));
            }
            Project project = pipeline.project(visit.get(VisitFields.PROJECT));
            if (project != null) {
                row.getChildren().add(link(new StageGlyph(project.stage(), 14), project.name(),
                        () -> actions.openProject(project.id())));
            } else if (pipeline.enterprise(visit.get(VisitFields.ENTERPRISE)) != null) {
                row.getChildren().add(link(Icons.small(Feather.EXTERNAL_LINK), texts.of("field.kind.enterprise"),
                        () -> actions.openEnterprise(visit.get(VisitFields.ENTERPRISE))));
            }
            if (!said.getText().isEmpty()) {
                var tip = new Tooltip(name.getText() + "\n" + said.getText()
                        + (project == null ? "" : "\n" + project.name()));
                tip.setWrapText(true);
                tip.setMaxWidth(420);
                setTooltip(tip);
            }
            return row;
        }

        private String followUp(Item visit, TripWords words) {
            String what = words.value(visit, VisitFields.FOLLOW_UP);
            String who = words.value(visit, VisitFields.FOLLOW_UP_OWNER);
            return what.isEmpty() || who.isEmpty() ? what : context.texts().of("trips.follow_up.by", what, who);
        }

        private void follow(Item visit) {
            DayOrMonth due = visit.get(VisitFields.FOLLOW_UP_DUE);
            if (visit.get(VisitFields.FOLLOWED_UP_ON) != null) {
                row.getChildren().add(Chip.ok(Feather.CHECK, context.texts().of("trips.followed_up")));
            } else if (due != null) {
                String by = context.texts().of("trips.due", context.formats().shortDate(due));
                row.getChildren().add(TripWords.isOverdue(visit, context.today().get())
                        ? Chip.danger(Feather.ALERT_CIRCLE, by) : Chip.warn(Feather.CLOCK, by));
            }
        }

        private Node link(Node sign, String text, Runnable action) {
            var link = Style.TEXT_SM.on(Controls.link(text, action));
            link.setGraphic(sign);
            link.setMinWidth(0);
            link.setMaxWidth(150);
            link.setFocusTraversable(false);
            return link;
        }
    }
}
