package landfall.ui.dashboard.panel.forecast;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.chart.AmountUnit;
import landfall.domain.Pipeline;
import landfall.insight.forecast.BackTest;
import landfall.insight.forecast.Band;
import landfall.insight.forecast.Forecast;
import landfall.insight.forecast.ForecastWords;
import landfall.insight.forecast.Goal;
import landfall.text.Texts;
import landfall.ui.dashboard.panel.DashboardStyle;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.chart.ProjectsPopup;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;
import org.kordamp.ikonli.feather.Feather;

/** How past forecasts would have done: what they would have said, what came, and how often the band held it. */
final class BackTestDialog {
    private static final double WIDTH = 720;
    private static final double MOST_HEIGHT = 420;

    private final PlaceContext context;
    private final Pipeline pipeline;
    private final Forecast forecast;
    private final boolean amounts;
    private final AmountUnit unit;
    private final ForecastWords words;
    private final VBox body = Style.DIALOG_BODY.on(new VBox(10));
    private Runnable close = () -> { };

    /** @param amounts true to compare total investments, false numbers of projects */
    BackTestDialog(PlaceContext context, Pipeline pipeline, Forecast forecast, boolean amounts, AmountUnit unit) {
        this.context = context;
        this.pipeline = pipeline;
        this.forecast = forecast;
        this.amounts = amounts;
        this.unit = unit;
        this.words = new ForecastWords(context.texts());
    }

    void open() {
        Texts texts = context.texts();
        Goal goal = forecast.goal();
        var head = Style.DIALOG_HEAD.on(new HBox(Controls.label(texts.of("dashboard.back.title",
                texts.of("stage." + goal.stage().name())), Style.DIALOG_TITLE), Controls.spacer(),
                Controls.icon(Feather.X, texts.of("chart.list.close"), () -> close.run())));
        body.getChildren().setAll(Controls.label(texts.of("dashboard.back.working"), Style.MUTED));
        var dialog = new VBox(head, body);
        dialog.setPrefWidth(WIDTH);
        dialog.setId("back-test");
        Theme.addSheet(dialog, DashboardStyle.class, "dashboard.css");
        var job = context.background().runAside(() -> BackTest.of(pipeline, forecast.today(), goal))
                .onSuccess(this::show);
        Runnable shut = context.navigator().dialog(dialog);
        close = () -> {
            job.cancel();
            shut.run();
        };
    }

    private void show(BackTest test) {
        Texts texts = context.texts();
        body.getChildren().clear();
        if (test.trials().isEmpty()) {
            body.getChildren().add(note(texts.of("forecast.none")));
        } else {
            int held = amounts ? test.heldAmounts() : test.heldCounts();
            var page = new ScrollPane(table(test));
            page.setFitToWidth(true);
            page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            page.setMaxHeight(MOST_HEIGHT);
            DashboardStyle.DASH_BACK.on(page);
            body.getChildren().addAll(Controls.label(words.hits(held, test.trials().size()), Style.BOLD), page);
        }
        body.getChildren().addAll(note(texts.of("forecast.caveat")), note(words.definition()));
    }

    private static Label note(String text) {
        var note = DashboardStyle.DASH_PANEL_NOTE.on(new Label(text));
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        return note;
    }

    private GridPane table(BackTest test) {
        Texts texts = context.texts();
        var grid = new GridPane();
        grid.setHgap(12);
        for (int column = 0; column < 6; column++) {
            var constraints = new ColumnConstraints();
            constraints.setHgrow(Priority.ALWAYS);
            constraints.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(constraints);
        }
        grid.addRow(0, head(texts.of("dashboard.back.cut_off")), head(texts.of("chart.forecast.median")),
                head(texts.of("chart.forecast.band50")), head(texts.of("chart.forecast.band90")),
                head(texts.of("dashboard.back.truth")), head(texts.of("dashboard.back.inside")));
        int row = 1;
        for (BackTest.Trial trial : test.trials()) {
            Band band = amounts ? trial.amount() : trial.count();
            boolean held = amounts ? trial.holdsAmount() : trial.holdsCount();
            var inside = (held ? DashboardStyle.DASH_CELL : DashboardStyle.DASH_CELL_STRONG).on(
                    new Label(texts.of(held ? "dashboard.back.yes" : "dashboard.back.no")));
            grid.addRow(row++, cell(context.formats().date(trial.cutOff())), cell(written(band.median())),
                    cell(range(band.low50(), band.high50())), cell(range(band.low90(), band.high90())), truth(trial),
                    inside);
        }
        return grid;
    }

    private Button truth(BackTest.Trial trial) {
        var truth = DashboardStyle.DASH_LINK.on(new Button(
                written(amounts ? trial.truth().total().yuan() : trial.truth().count())));
        truth.setOnAction(event -> {
            close.run();
            ProjectsPopup.show(context, pipeline, context.texts().of("dashboard.list.of",
                    context.texts().of("stage." + forecast.goal().stage().name()),
                    context.formats().year(java.time.Year.of(trial.cutOff().getYear()))), "",
                    trial.truth().projects(), project -> project.enteredOn(forecast.goal().stage()));
        });
        return truth;
    }

    private String written(long value) {
        return ForecastTexts.written(value, amounts, unit, context);
    }

    private String range(long low, long high) {
        return ForecastTexts.range(low, high, amounts, unit, context);
    }

    private static Node head(String text) {
        return DashboardStyle.DASH_HEAD.on(new Label(text));
    }

    private static Node cell(String text) {
        return DashboardStyle.DASH_CELL.on(new Label(text));
    }
}
