package landfall.ui.dashboard.panel.forecast;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.chart.AmountUnit;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.insight.PlanLine;
import landfall.insight.SlipList;
import landfall.text.Texts;
import landfall.ui.dashboard.figures.DashboardFigures;
import landfall.ui.dashboard.panel.DashboardStyle;
import landfall.ui.dashboard.panel.Panel;
import landfall.ui.dashboard.panel.Section;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.chart.TableMenu;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.StageGlyph;
import landfall.ui.kit.look.Style;

/** The slip list: starts and productions behind their plan, the outstanding ones first; a row opens the dossier. */
public final class SlipPanel implements Section {
    private static final double ROW = 28;
    private static final double HEIGHT = 5 * ROW;
    private static final double PLANNED = 84;
    private static final double ACTUAL = 104;
    private static final double DAYS = 68;

    private final PlaceContext context;
    private final ListView<SlipList.Line> list = new ListView<>();
    private final Panel panel;

    public SlipPanel(PlaceContext context) {
        this.context = context;
        Texts texts = context.texts();
        DashboardStyle.DASH_SLIPS.on(list);
        list.setId("dashboard-slips");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new Row());
        list.setPlaceholder(Controls.label(texts.of("dashboard.slips.none"), Style.MUTED, Style.TEXT_SM));
        list.setPrefHeight(HEIGHT);
        list.setMinHeight(HEIGHT);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                open(list.getSelectionModel().getSelectedItem());
            }
        });
        var head = new HBox(8, grow(head(texts.of("dashboard.slips.project"), -1, Pos.CENTER_LEFT)),
                head(texts.of("dashboard.slips.planned"), PLANNED, Pos.CENTER_RIGHT),
                head(texts.of("dashboard.slips.actual"), ACTUAL, Pos.CENTER_RIGHT),
                head(texts.of("dashboard.slips.late"), DAYS, Pos.CENTER_RIGHT));
        var body = new VBox(DashboardStyle.DASH_SLIP_HEAD.on(head), list);
        VBox.setVgrow(list, Priority.ALWAYS);
        panel = new Panel(texts.of("dashboard.slips"), body).withMenu(texts, () -> new TableMenu(context, this::table));
        panel.explain(texts.of("dashboard.slips.definition"));
    }

    private static Label head(String text, double width, Pos side) {
        return sized(DashboardStyle.DASH_HEAD.on(new Label(text)), width, side);
    }

    private static Label sized(Label label, double width, Pos side) {
        label.setAlignment(side);
        if (width >= 0) {
            label.setMinWidth(width);
            label.setPrefWidth(width);
            label.setMaxWidth(width);
        }
        return label;
    }

    private static Label grow(Label label) {
        label.setMinWidth(0);
        label.setPrefWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    @Override
    public Region node() {
        return panel;
    }

    @Override
    public void show(DashboardFigures figures, AmountUnit unit) {
        list.getItems().setAll(figures.slips().lines());
        panel.note(context.texts().of("dashboard.slips.note", context.formats().integer(figures.slips().outstanding()),
                context.formats().date(figures.today())));
    }

    private void open(SlipList.Line line) {
        if (line != null) {
            context.navigator().go(new Route.Dossier(line.project().id()));
        }
    }

    private String actual(SlipList.Line line) {
        PlanLine plan = line.plan();
        return line.isOutstanding() ? context.texts().of(plan.milestone() == ProjectFields.STARTED_ON
                ? "dashboard.slips.no_start" : "dashboard.slips.no_production") : context.formats().date(plan.actual());
    }

    private String milestone(SlipList.Line line) {
        return context.texts().of(line.plan().milestone() == ProjectFields.STARTED_ON ? "dashboard.slips.start"
                : "dashboard.slips.production");
    }

    private List<List<String>> table() {
        Texts texts = context.texts();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(texts.of("dashboard.slips.project"), texts.of("dashboard.slips.milestone"),
                texts.of("dashboard.slips.planned"), texts.of("dashboard.slips.actual"),
                texts.of("dashboard.slips.late")));
        list.getItems().forEach(line -> rows.add(List.of(line.project().name(), milestone(line),
                context.formats().date(line.plan().planned()), actual(line),
                context.formats().integer(line.plan().daysLate()))));
        return rows;
    }

    /** One project and its milestone. */
    private final class Row extends ListCell<SlipList.Line> {
        private final Label name = grow(new Label());
        private final Label planned = sized(Style.MUTED.on(new Label()), PLANNED, Pos.CENTER_RIGHT);
        private final Label actual = sized(new Label(), ACTUAL, Pos.CENTER_RIGHT);
        private final Label days = sized(Style.BOLD.on(new Label()), DAYS, Pos.CENTER_RIGHT);
        private final HBox row = new HBox(8);

        private Row() {
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    open(getItem());
                }
            });
        }

        @Override
        protected void updateItem(SlipList.Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            Project project = line.project();
            name.setText(context.texts().of("dashboard.slips.row", project.name(), milestone(line)));
            planned.setText(context.formats().date(line.plan().planned()));
            actual.setText(actual(line));
            Style.WARN_TEXT.on(actual, line.isOutstanding());
            days.setText(context.formats().integer(line.plan().daysLate()));
            row.getChildren().setAll(new StageGlyph(project.stage(), 14), name, planned, actual, days);
            setGraphic(row);
            setAccessibleText(String.join(" ", name.getText(), planned.getText(), actual.getText(), days.getText()));
        }
    }
}
