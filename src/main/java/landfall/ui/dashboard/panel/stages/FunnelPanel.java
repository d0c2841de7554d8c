package landfall.ui.dashboard.panel.stages;

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
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import landfall.chart.AmountUnit;
import landfall.chart.rows.StageChart;
import landfall.domain.Stage;
import landfall.insight.Funnel;
import landfall.text.Texts;
import landfall.ui.dashboard.figures.DashboardFigures;
import landfall.ui.dashboard.panel.DashboardStyle;
import landfall.ui.dashboard.panel.Opener;
import landfall.ui.dashboard.panel.Panel;
import landfall.ui.dashboard.panel.Section;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.chart.ChartPane;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.StageGlyph;

/** The funnel: bars of the projects that reached each stage, beside what they are worth and how many went on. */
public final class FunnelPanel implements Section {
    private static final int ROW = 37;
    private static final int HEAD = 22;
    private static final double[] CHINESE_WIDTHS = {62, -1, 80, 40, 58, 76};
    private static final double[] ENGLISH_WIDTHS = {88, -1, 76, 46, 66, 84};

    private final PlaceContext context;
    private final Opener opener;
    private final GridPane grid = new GridPane();
    private final ChartPane bars;
    private final Panel panel;
    private Funnel funnel;

    public FunnelPanel(PlaceContext context, Opener opener) {
        this.context = context;
        this.opener = opener;
        this.bars = new ChartPane(context);
        Texts texts = context.texts();
        this.panel = new Panel(texts.of("dashboard.funnel"), grid).withMenu(texts, bars::menu);
        panel.note(texts.of("dashboard.funnel.note"));
        panel.explain(texts.of("dashboard.funnel.reached.definition") + texts.of("dashboard.funnel.stays.definition"));
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

    @Override
    public Region node() {
        return panel;
    }

    @Override
    public void show(DashboardFigures figures, AmountUnit unit) {
        funnel = figures.funnel();
        Funnel shown = funnel;
        Texts texts = context.texts();
        bars.show(palette -> StageChart.bars(stage -> shown.steps().get(stage.ordinal()).reached(), palette, texts));
        bars.setPaper(palette -> FunnelTable.of(shown, StageChart.labelled(
                stage -> shown.steps().get(stage.ordinal()).reached(), unit, palette, texts), unit, texts));
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
        right(link(unit.written(step.reached().total(), context.formats(), texts), step.reached().isEmpty() ? null
                : () -> opener.stage(step.stage(), step.reached(), false),
                texts.of("dashboard.funnel.reached.definition"), true), 2, row);
        var standing = link(context.formats().integer(step.standing().count()),
                step.standing().isEmpty() ? null : () -> opener.stage(step.stage(), step.standing(), true),
                texts.of("dashboard.funnel.standing.definition"), false);
        standing.setAccessibleText(texts.of("dashboard.list.standing", texts.of("stage." + step.stage().name()))
                + " " + standing.getText());
        right(standing, 3, row);
        right(link(step.conversion() == null ? "—" : context.formats().percent(step.conversion()),
                step.conversion() == null ? null : () -> opener.conversion(funnel.steps().get(row - 2), step),
                texts.of("dashboard.funnel.conversion.definition"), true), 4, row);
        right(link(FunnelTable.stays(step, texts), step.stays().isEmpty() ? null : () -> opener.stays(step),
                texts.of("dashboard.funnel.stays.definition"), false), 5, row);
    }

    private static Button link(String text, Runnable action, String definition, boolean strong) {
        var link = DashboardStyle.DASH_LINK.on(new Button(text));
        DashboardStyle.DASH_NUMBER_STRONG.on(link, strong);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setDisable(action == null);
        link.setTooltip(Controls.explanation(definition));
        link.setOnAction(event -> action.run());
        return link;
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
