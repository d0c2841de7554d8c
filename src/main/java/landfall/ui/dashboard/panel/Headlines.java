package landfall.ui.dashboard.panel;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.chart.AmountUnit;
import landfall.chart.FigureWords;
import landfall.domain.value.Money;
import landfall.insight.Tally;
import landfall.insight.comparison.Growth;
import landfall.insight.indicator.Indicator;
import landfall.text.Texts;
import landfall.ui.dashboard.figures.DashboardFigures;
import landfall.ui.dashboard.figures.FigureLine;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/** The strip of headline figures; each opens the projects it counts. */
public final class Headlines extends HBox implements Section {
    private final PlaceContext context;
    private final Opener opener;

    public Headlines(PlaceContext context, Opener opener) {
        this.context = context;
        this.opener = opener;
        Style.PANEL.on(this);
        DashboardStyle.DASH_STRIP.on(this);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(DashboardFigures figures, AmountUnit unit) {
        Texts texts = context.texts();
        getChildren().setAll(
                figure(figures.line(Indicator.SIGN_N), unit), figure(figures.line(Indicator.SIGN_INV), unit),
                figure(figures.line(Indicator.SIGN_GE_100M), unit), figure(figures.line(Indicator.START_N), unit),
                talks(figures, unit), stale(figures, unit));
        getChildren().getFirst().getStyleClass().add(Style.FIRST.css());
    }

    private Button figure(FigureLine line, AmountUnit unit) {
        Texts texts = context.texts();
        Indicator indicator = line.indicator();
        String change = growth("dashboard.growth", line.growth());
        // Only one of both changes has room; the other stands in the tip and in the table.
        String tip = line.step() == null ? opener.definition(indicator)
                : opener.definition(indicator) + "\n" + growth("dashboard.step", line.step());
        return cell(texts.of("dashboard.headline." + indicator.code()),
                FigureWords.number(line.present(), unit, context.formats()), FigureWords.unit(indicator, unit, texts),
                change, mood(line.growth()), tip, () -> opener.figure(line.present()));
    }

    private Button talks(DashboardFigures figures, AmountUnit unit) {
        FigureLine line = figures.line(Indicator.TALK_STOCK);
        Money amount = figures.line(Indicator.TALK_STOCK_INV).present().money();
        return cell(context.texts().of("dashboard.figure.talks"), context.formats().integer(line.present().value()),
                context.texts().of("dashboard.unit.projects"),
                unit.written(amount, context.formats(), context.texts()), null,
                opener.definition(Indicator.TALK_STOCK), () -> opener.figure(line.present()));
    }

    private Button stale(DashboardFigures figures, AmountUnit unit) {
        Tally stale = figures.stale();
        String title = context.texts().of("dashboard.figure.stale");
        return cell(title, context.formats().integer(stale.count()), context.texts().of("dashboard.unit.projects"),
                stale.isEmpty() ? "" : unit.written(stale.total(), context.formats(), context.texts()),
                Style.WARN_TEXT, figures.ageing().definition(context.texts()), () -> opener.ages(title, stale));
    }

    private String growth(String key, Growth growth) {
        String said = growth.text(context.texts());
        return growth.percent() == null && key.equals("dashboard.growth") ? said : context.texts().of(key, said);
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
