package landfall.ui.kit.chart;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.insight.Tally;
import landfall.text.Texts;
import landfall.ui.kit.Controls;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.StageGlyph;
import landfall.ui.kit.Style;
import org.kordamp.ikonli.feather.Feather;

/** The projects behind a figure, largest first, with the sentence that says what was counted. */
public final class ProjectsPopup {
    private static final double WIDTH = 720;
    private static final double ROW = 30;
    private static final int MOST_ROWS = 14;

    private final PlaceContext context;
    private final Pipeline pipeline;
    private final Function<Project, DayOrMonth> date;
    private Runnable close = () -> { };

    private ProjectsPopup(PlaceContext context, Pipeline pipeline, Function<Project, DayOrMonth> date) {
        this.context = context;
        this.pipeline = pipeline;
        this.date = date;
    }

    /**
     * Opens the list over the window.
     *
     * @param title what the figure is, such as 2024年8月签约
     * @param definition the sentence that says what counts, or empty
     * @param date the date that counts, for the last column; it may give null
     */
    public static void show(PlaceContext context, Pipeline pipeline, String title, String definition,
            List<Project> projects, Function<Project, DayOrMonth> date) {
        new ProjectsPopup(context, pipeline, date).open(title, definition, projects);
    }

    private void open(String title, String definition, List<Project> projects) {
        Texts texts = context.texts();
        Tally tally = Tally.of(projects);
        var head = Style.DIALOG_HEAD.on(new HBox(Controls.label(title, Style.DIALOG_TITLE), Controls.spacer(),
                Controls.icon(Feather.X, texts.of("chart.list.close"), () -> close.run())));
        String count = context.formats().integer(tally.count());
        var sum = Controls.label(tally.withoutAmount() == 0
                ? texts.of("chart.list.sum", count, context.formats().money(tally.total()))
                : texts.of("chart.list.sum.unknown", count, context.formats().money(tally.total()),
                        context.formats().integer(tally.withoutAmount())), Style.BOLD);
        var body = Style.DIALOG_BODY.on(new VBox(8, sum));
        if (!definition.isEmpty()) {
            var sentence = ChartStyle.PROJECT_LIST_NOTE.on(new Label(definition));
            sentence.setWrapText(true);
            sentence.setMinHeight(Region.USE_PREF_SIZE);
            body.getChildren().add(sentence);
        }
        var list = list(projects);
        body.getChildren().add(list);
        var foot = Style.DIALOG_FOOT.on(new HBox(
                Controls.button(Feather.LIST, texts.of("chart.list.ledger"), () -> {
                    close.run();
                    context.navigator().go(new Route.Ledger(title, projects.stream().map(Project::id).toList()));
                })));
        var dialog = new VBox(head, body, foot);
        dialog.setPrefWidth(WIDTH);
        close = context.navigator().dialog(dialog);
        if (!projects.isEmpty()) {
            list.getSelectionModel().select(0);
            list.requestFocus();
        }
    }

    private ListView<Project> list(List<Project> projects) {
        var list = new ListView<Project>();
        ChartStyle.PROJECT_LIST.on(list);
        list.setFixedCellSize(ROW);
        list.getItems().setAll(projects.stream().sorted(Comparator.comparingLong(ProjectsPopup::yuan).reversed())
                .toList());
        double height = ROW * Math.clamp(projects.size(), 1, MOST_ROWS) + 2;
        list.setPrefHeight(height);
        list.setMinHeight(Math.min(height, 3 * ROW));
        list.setPlaceholder(Controls.label(context.texts().of("chart.list.empty"), Style.MUTED));
        list.setCellFactory(view -> new Row());
        // Before the list itself sees them: it would keep Esc to end an edit that it does not have.
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            } else if (event.getCode() == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() != null) {
                event.consume();
                go(list.getSelectionModel().getSelectedItem());
            }
        });
        return list;
    }

    private static long yuan(Project project) {
        Money amount = project.totalInvestment();
        return amount == null ? -1 : amount.yuan();
    }

    private void go(Project project) {
        close.run();
        context.navigator().go(new Route.Dossier(project.id()));
    }

    /** One project: stage, name, investor, amount, date. */
    private final class Row extends ListCell<Project> {
        private final Label name = column(226);
        private final Label investor = Style.all(column(184), Style.MUTED);
        private final Label amount = column(94);
        private final Label day = Style.all(column(108), Style.MUTED);
        private final HBox row = ChartStyle.PROJECT_LIST_ROW.on(new HBox(8));

        private Row() {
            amount.setAlignment(Pos.CENTER_RIGHT);
            day.setAlignment(Pos.CENTER_RIGHT);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                    go(getItem());
                }
            });
        }

        @Override
        protected void updateItem(Project project, boolean empty) {
            super.updateItem(project, empty);
            if (empty || project == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            name.setText(project.name());
            investor.setText(pipeline.investorName(project));
            amount.setText(context.formats().money(project.totalInvestment()));
            day.setText(context.formats().date(date.apply(project)));
            row.getChildren().setAll(new StageGlyph(project.stage(), 14), name, investor, amount, day);
            setGraphic(row);
            setAccessibleText(String.join(" ", name.getText(), investor.getText(), amount.getText(), day.getText()));
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
