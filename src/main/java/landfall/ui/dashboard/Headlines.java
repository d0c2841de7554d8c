package landfall.ui.dashboard;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.chart.AmountUnit;
import landfall.domain.value.Money;
import landfall.insight.Tally;
import landfall.insight.indicator.Growth;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.IndicatorRow;
import landfall.text.Texts;
import landfall.ui.kit.Controls;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Style;

/** The strip of headline figures; each opens the projects it counts. */
final class Headlines extends HBox {
    private final PlaceContext context;
    private final Opener opener;

    Headlines(PlaceContext context, Opener opener) {
        this.context = context;
        this.opener = opener;
        Style.PANEL.on(this);
        DashboardStyle.DASH_STRIP.on(this);
    }

    void show(DashboardFigures figures, AmountUnit unit) {
        Texts texts = context.texts();
        getChildren().setAll(
                count(figures, Indicator.SIGN_N, texts.of("dashboard.figure.signed")),
                money(figures.row(Indicator.SIGN_INV), texts.of("dashboard.figure.amount"), unit),
                count(figures, Indicator.SIGN_GE_100M, texts.of("dashboard.figure.large")),
                count(figures, Indicator.START_N, texts.of("dashboard.figure.started")),
                talks(figures, unit), stale(figures, unit));
        getChildren().getFirst().getStyleClass().add(Style.FIRST.css());
    }

    private Button count(DashboardFigures figures, Indicator indicator, String label) {
        IndicatorRow row = figures.row(indicator);
        return cell(label, context.formats().integer(row.ytd()), context.texts().of("dashboard.unit.projects"),
                growth(row.growth()), mood(row.growth()), context.texts().of(indicator.definitionKey()),
                () -> opener.figure(row.ytdFigure()));
    }

    private Button money(IndicatorRow row, String label, AmountUnit unit) {
        return cell(label, unit.number(row.ytdFigure().money(), context.formats()), unit.label(),
                growth(row.growth()), mood(row.growth()), context.texts().of(row.indicator().definitionKey()),
                () -> opener.figure(row.ytdFigure()));
    }

    private Button talks(DashboardFigures figures, AmountUnit unit) {
        IndicatorRow row = figures.row(Indicator.TALK_STOCK);
        Money amount = figures.row(Indicator.TALK_STOCK_INV).ytdFigure().money();
        return cell(context.texts().of("dashboard.figure.talks"), context.formats().integer(row.ytd()),
                context.texts().of("dashboard.unit.projects"),
                unit.written(amount, context.formats(), context.texts()), null,
                context.texts().of(Indicator.TALK_STOCK.definitionKey()), () -> opener.figure(row.ytdFigure()));
    }

    private Button stale(DashboardFigures figures, AmountUnit unit) {
        Tally stale = figures.stale();
        String title = context.texts().of("dashboard.figure.stale");
        return cell(title, context.formats().integer(stale.count()), context.texts().of("dashboard.unit.projects"),
                stale.isEmpty() ? "" : unit.written(stale.total(), context.formats(), context.texts()),
                Style.WARN_TEXT, figures.ageing().definition(context.texts()), () -> opener.ages(title, stale));
    }

    private String growth(Growth growth) {
        String said = growth.text(context.texts());
        return growth.percent() == null ? said : context.texts().of("dashboard.growth", said);
    }

    // A decline is set in bold, because a colour might read as its opposite (red is up on a Chinese exchange).
    private static Style mood(Growth growth) {
        return growth.percent() != null && growth.percent().signum() < 0 ? Style.BOLD : null;
    }

    private static Button cell(String label, String value, String unit, String note, Style mood, String definition,
            Runnable action) {
        var number = DashboardStyle.DASH_FIGURE_VALUE.on(new Label(value));
        number.setMinWidth(USE_PREF_SIZE);
        var measure = DashboardStyle.DASH_FIGURE_NOTE.on(new Label(unit));
        measure.setMinWidth(USE_PREF_SIZE);
        var said = DashboardStyle.DASH_FIGURE_NOTE.on(new Label(note));
        if (mood != null) {
            mood.on(said);
        }
        var line = new HBox(6, number, measure, said);
        line.setAlignment(Pos.BASELINE_LEFT);
        var content = new VBox(1, DashboardStyle.DASH_FIGURE_LABEL.on(new Label(label)), line);
        content.setAlignment(Pos.CENTER_LEFT);
        content.setMouseTransparent(true);
        var cell = DashboardStyle.DASH_FIGURE.on(new Button(null, content));
        cell.setAccessibleText(String.join(" ", label, value, unit, note));
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setMinWidth(0);
        cell.setPrefWidth(0);
        HBox.setHgrow(cell, Priority.ALWAYS);
        cell.setOnAction(event -> action.run());
        cell.setTooltip(Controls.explanation(definition));
        return cell;
    }
}
