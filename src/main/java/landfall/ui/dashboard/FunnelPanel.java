package landfall.ui.dashboard;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import landfall.chart.AmountUnit;
import landfall.chart.StageChart;
import landfall.domain.Stage;
import landfall.insight.Funnel;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.StageGlyph;
import landfall.ui.kit.chart.ChartPane;

/** The funnel: bars of the projects that reached each stage, beside what they are worth and how many went on. */
final class FunnelPanel {
    private static final int ROW = 37;
    private static final int HEAD = 22;
    private static final double[] CHINESE_WIDTHS = {62, -1, 80, 44, 58, 58};
    private static final double[] ENGLISH_WIDTHS = {88, -1, 76, 46, 66, 74};

    private final PlaceContext context;
    private final Opener opener;
    private final GridPane grid = new GridPane();
    private final ChartPane bars;
    private final Panel panel;
    private Funnel funnel;

    FunnelPanel(PlaceContext context, Opener opener) {
        this.context = context;
        this.opener = opener;
        this.bars = new ChartPane(context);
        this.panel = new Panel(context.texts().of("dashboard.funnel"), grid);
        panel.note(context.texts().of("dashboard.funnel.note"));
        grid.setHgap(6);
        for (double width : context.texts().isChinese() ? CHINESE_WIDTHS : ENGLISH_WIDTHS) {
            var column = width < 0 ? new ColumnConstraints(60, 160, Double.MAX_VALUE)
                    : new ColumnConstraints(width, width, width);
            column.setHgrow(width < 0 ? Priority.ALWAYS : Priority.NEVER);
            grid.getColumnConstraints().add(column);
        }
        grid.getRowConstraints().add(new RowConstraints(HEAD, HEAD, HEAD));
        for (int i = 0; i < Stage.values().length; i++) {
            grid.getRowConstraints().add(new RowConstraints(ROW, ROW, ROW));
        }
        bars.setOnOpen(mark -> opener.stage(Stage.values()[mark.category()], mark.tally(), false));
    }

    Panel panel() {
        return panel;
    }

    void show(DashboardFigures figures, AmountUnit unit) {
        funnel = figures.funnel();
        Funnel shown = funnel;
        Texts texts = context.texts();
        bars.show(palette -> StageChart.bars(stage -> shown.steps().get(stage.ordinal()).reached(), palette, texts));
        grid.getChildren().clear();
        head(texts.of("dashboard.funnel.stage"), 0, HPos.LEFT);
        head(texts.of("chart.projects"), 1, HPos.LEFT);
        head(texts.of("dashboard.funnel.amount"), 2, HPos.RIGHT);
        head(texts.of("dashboard.funnel.standing"), 3, HPos.RIGHT);
        head(texts.of("dashboard.funnel.conversion"), 4, HPos.RIGHT);
        head(texts.of("dashboard.funnel.stay"), 5, HPos.RIGHT);
        grid.add(bars, 1, 1, 1, Stage.values().length);
        for (Funnel.Step step : funnel.steps()) {
            row(step, unit);
        }
    }

    private void row(Funnel.Step step, AmountUnit unit) {
        Texts texts = context.texts();
        int row = step.stage().ordinal() + 1;
        var name = new HBox(7, new StageGlyph(step.stage(), 14),
                DashboardStyle.DASH_STAGE.on(new Label(texts.of("stage." + step.stage().name()))));
        name.setAlignment(Pos.CENTER_LEFT);
        grid.add(name, 0, row);
        right(DashboardStyle.DASH_CELL_STRONG.on(new Label(
                unit.written(step.reached().total(), context.formats(), texts))), 2, row);
        var standing = DashboardStyle.DASH_LINK.on(
                new Button(context.formats().integer(step.standing().count())));
        standing.setOnAction(event -> opener.stage(step.stage(), step.standing(), true));
        standing.setAccessibleText(texts.of("dashboard.list.standing", texts.of("stage." + step.stage().name()))
                + " " + standing.getText());
        right(standing, 3, row);
        right(DashboardStyle.DASH_CELL_STRONG.on(new Label(step.conversion() == null ? "—"
                : context.formats().percent(step.conversion()))), 4, row);
        right(DashboardStyle.DASH_CELL.on(new Label(step.medianStay().isEmpty() ? "—"
                : texts.of("dashboard.days", context.formats().integer(step.medianStay().getAsLong())))), 5, row);
    }

    private void head(String text, int column, HPos side) {
        var label = DashboardStyle.DASH_HEAD.on(new Label(text));
        GridPane.setHalignment(label, side);
        grid.add(label, column, 0);
    }

    private void right(Node node, int column, int row) {
        GridPane.setHalignment(node, HPos.RIGHT);
        GridPane.setValignment(node, VPos.CENTER);
        grid.add(node, column, row);
    }
}
