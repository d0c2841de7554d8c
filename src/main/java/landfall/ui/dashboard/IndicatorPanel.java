package landfall.ui.dashboard;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.chart.AmountUnit;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.IndicatorRow;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;

/** The official figures as a table: the month, the year so far, the year before and the growth. */
final class IndicatorPanel {
    private static final double VALUE_WIDTH = 66;
    private static final double GROWTH_WIDTH = 112;
    private static final double TIP_WIDTH = 320;

    private final PlaceContext context;
    private final Opener opener;
    private final VBox rows = new VBox();
    private final Panel panel;

    IndicatorPanel(PlaceContext context, Opener opener) {
        this.context = context;
        this.opener = opener;
        panel = new Panel(context.texts().of("dashboard.indicators"), rows);
    }

    Panel panel() {
        return panel;
    }

    void show(DashboardFigures figures, AmountUnit unit) {
        Texts texts = context.texts();
        panel.note(texts.of("dashboard.indicators.note", context.formats().period(figures.period()), unit.label()));
        rows.getChildren().clear();
        var head = new HBox(8, spread(DashboardStyle.DASH_HEAD.on(new Label(texts.of("dashboard.indicators.name")))),
                head(texts.of("dashboard.indicators.month"), VALUE_WIDTH),
                head(texts.of("dashboard.indicators.ytd"), VALUE_WIDTH), head(texts.of("chart.last_year"), VALUE_WIDTH),
                head(texts.of("chart.growth"), GROWTH_WIDTH));
        rows.getChildren().add(DashboardStyle.DASH_ROW.on(head));
        for (IndicatorRow row : figures.indicators().values()) {
            rows.getChildren().add(row(row, unit));
        }
    }

    private HBox row(IndicatorRow row, AmountUnit unit) {
        Texts texts = context.texts();
        var name = DashboardStyle.DASH_ROW_NAME.on(new Label(texts.of(row.indicator().labelKey())));
        var tip = new Tooltip(texts.of(row.indicator().definitionKey()));
        tip.setWrapText(true);
        tip.setMaxWidth(TIP_WIDTH);
        name.setTooltip(tip);
        var growth = (row.growth().percent() != null && row.growth().percent().signum() < 0
                ? DashboardStyle.DASH_CELL_STRONG : DashboardStyle.DASH_CELL).on(new Label(row.growth().text(texts)));
        growth.setAlignment(Pos.CENTER_RIGHT);
        growth.setMinWidth(GROWTH_WIDTH);
        growth.setPrefWidth(GROWTH_WIDTH);
        return DashboardStyle.DASH_ROW.on(new HBox(8, spread(name), value(row.monthFigure(), unit),
                value(row.ytdFigure(), unit), value(row.priorFigure(), unit), growth));
    }

    private Button value(Figure figure, AmountUnit unit) {
        String text = figure.indicator().unit() == Indicator.Unit.YUAN
                ? unit.number(figure.money(), context.formats()) : figure.text(context.formats());
        var value = DashboardStyle.DASH_LINK.on(new Button(text));
        value.setMinWidth(VALUE_WIDTH);
        value.setPrefWidth(VALUE_WIDTH);
        value.setAlignment(Pos.CENTER_RIGHT);
        value.setAccessibleText(context.texts().of("dashboard.list.of",
                context.texts().of(figure.indicator().labelKey()), context.formats().period(figure.period()))
                + " " + text);
        value.setOnAction(event -> opener.figure(figure));
        return value;
    }

    private static Label head(String text, double width) {
        var label = DashboardStyle.DASH_HEAD.on(new Label(text));
        label.setAlignment(Pos.CENTER_RIGHT);
        label.setMinWidth(width);
        label.setPrefWidth(width);
        return label;
    }

    private static Label spread(Label label) {
        label.setMaxWidth(Double.MAX_VALUE);
        label.setPrefWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
