package landfall.ui.dashboard;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import landfall.chart.AmountUnit;
import landfall.chart.MonthlyChart;
import landfall.chart.RankedChart;
import landfall.insight.indicator.Breakdown;
import landfall.insight.indicator.Grouping;
import landfall.text.Texts;
import landfall.ui.kit.Controls;
import landfall.ui.kit.DayButton;
import landfall.ui.kit.EmptyState;
import landfall.ui.kit.MoneyUnit;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.Style;
import landfall.ui.kit.Theme;
import landfall.ui.kit.Toolbar;
import landfall.ui.kit.chart.ChartPane;
import landfall.ui.kit.filter.ProjectFilterBar;
import org.kordamp.ikonli.feather.Feather;

/** The analysis as a page: headline figures, funnel, months, shares, ageing and the table of all figures. */
final class DashboardView extends VBox {
    private static final int RANKED_ROWS = 7;
    private static final double GAP = 12;

    private final PlaceContext context;
    private final DashboardModel model;
    private final MonthChooser months;
    private final Headlines headlines;
    private final FunnelPanel funnel;
    private final AgePanel ages;
    private final IndicatorPanel indicators;
    private final TargetPanel targets;
    private final ForecastPanel forecast;
    private final ChartPane signed;
    private final Panel signedPanel;
    private final Map<Grouping, ChartPane> shares = new EnumMap<>(Grouping.class);
    private final Map<Grouping, Panel> sharePanels = new EnumMap<>(Grouping.class);
    private final DayButton day;
    private final ProjectFilterBar filters;
    private final NarrowedLine narrowed;
    private final ScrollPane page;
    private final EmptyState empty;
    private final EmptyState nothingFits;

    DashboardView(PlaceContext context, DashboardModel model) {
        this.context = context;
        this.model = model;
        Texts texts = context.texts();
        var opener = new Opener(context, model);
        months = new MonthChooser(context, model);
        day = new DayButton(context, false);
        headlines = new Headlines(context, opener);
        funnel = new FunnelPanel(context, opener);
        ages = new AgePanel(context, opener);
        indicators = new IndicatorPanel(context, opener);
        targets = new TargetPanel(context, opener);
        forecast = new ForecastPanel(context);
        signed = chart(opener);
        signedPanel = new Panel(texts.of("chart.monthly.title"), signed);
        for (Grouping dimension : DashboardFigures.DIMENSIONS) {
            shares.put(dimension, chart(opener));
            sharePanels.put(dimension, new Panel(texts.of(dimension.labelKey()), shares.get(dimension)));
        }
        page = new ScrollPane(content());
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.setVisible(false);
        DashboardStyle.DASH_SCROLL.on(page);
        empty = new EmptyState(Feather.BAR_CHART_2, texts.of("dashboard.empty.title"),
                texts.of("dashboard.empty.note"),
                Controls.primary(texts.of("dashboard.empty.import"),
                        () -> context.navigator().go(new Route.Import(null))),
                Controls.button(texts.of("dashboard.empty.new"), context.navigator()::newProject));
        empty.setVisible(false);
        filters = new ProjectFilterBar(context, model.filter(), texts.of("dashboard.filter")).withoutExits();
        Runnable whole = filters::clear;
        narrowed = new NarrowedLine(context, whole);
        nothingFits = new EmptyState(Feather.FILTER, texts.of("dashboard.none"), texts.of("dashboard.none.note"),
                Controls.button(texts.of("dashboard.narrowed.clear"), whole));
        nothingFits.setVisible(false);
        var body = Style.CANVAS.on(new StackPane(page, empty, nothingFits));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(toolbar(), filters, narrowed, body);
        Theme.addSheet(this, DashboardView.class, "dashboard.css");
        model.figures().addListener((property, old, figures) -> show(figures));
        context.unit().addListener((property, old, unit) -> show(model.figures().get()));
    }

    /** Gives the focus to the month, from where Tab leads through the figures. */
    void focusFirst() {
        months.list().requestFocus();
    }

    /** The bar with the filter that the places share. */
    ProjectFilterBar filters() {
        return filters;
    }

    void refreshDay() {
        day.refresh();
    }

    private Toolbar toolbar() {
        Texts texts = context.texts();
        return new Toolbar(context, texts.of("dashboard.title")).with(day, months).withSearch().withUnits()
                .withLanguages().with(Controls.button(Feather.PRINTER, texts.of("dashboard.report"),
                        () -> context.navigator().go(new Route.Reports(model.month().get()))));
    }

    private VBox content() {
        var top = grid(43, 57);
        top.add(funnel.panel(), 0, 0);
        top.add(signedPanel, 1, 0);
        var middle = grid(34, 33, 33);
        middle.add(sharePanels.get(Grouping.CHAIN), 0, 0);
        middle.add(sharePanels.get(Grouping.ORIGIN), 1, 0);
        middle.add(sharePanels.get(Grouping.CHANNEL), 2, 0);
        var left = new VBox(GAP, ages.panel(), sharePanels.get(Grouping.OWNER));
        VBox.setVgrow(sharePanels.get(Grouping.OWNER), Priority.ALWAYS);
        left.setMinWidth(0);
        var bottom = grid(52, 48);
        bottom.add(left, 0, 0);
        bottom.add(indicators.panel(), 1, 0);
        var content = DashboardStyle.DASH.on(new VBox(GAP, headlines, top, middle, bottom, targets.panel(),
                forecast.panel()));
        content.setFillWidth(true);
        return content;
    }

    private static GridPane grid(double... percents) {
        var grid = new GridPane();
        grid.setHgap(GAP);
        for (double percent : percents) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            column.setFillWidth(true);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private ChartPane chart(Opener opener) {
        var chart = new ChartPane(context);
        chart.setOnOpen(mark -> opener.signed(chart.picture(), mark));
        return chart;
    }

    private void show(DashboardFigures figures) {
        if (figures == null) {
            return;
        }
        boolean nothing = figures.pipeline().projects().isEmpty();
        empty.setVisible(figures.all() == 0);
        nothingFits.setVisible(nothing && figures.all() > 0);
        page.setVisible(!nothing);
        narrowed.show(figures);
        months.setDisable(nothing);
        if (nothing) {
            return;
        }
        Texts texts = context.texts();
        AmountUnit unit = context.unit().get() == MoneyUnit.LARGE ? AmountUnit.large(texts) : AmountUnit.small(texts);
        headlines.show(figures, unit);
        funnel.show(figures, unit);
        ages.show(figures, unit);
        indicators.show(figures, unit);
        targets.show(figures, unit);
        forecast.show(figures, unit);
        YearMonth month = figures.month();
        signed.show(palette -> MonthlyChart.of(figures.signed(), month, figures.monthlyTarget(), unit,
                palette, texts));
        signedPanel.note(unit.label());
        signedPanel.legend(
                Panel.entry(DashboardStyle.DASH_LEGEND_PRESENT, MonthlyChart.year(month.getYear(), texts)),
                Panel.entry(DashboardStyle.DASH_LEGEND_EARLIER, MonthlyChart.year(month.getYear() - 1, texts)));
        shares.forEach((dimension, chart) -> share(figures.breakdowns().get(dimension), chart, unit));
    }

    private void share(Breakdown breakdown, ChartPane chart, AmountUnit unit) {
        Texts texts = context.texts();
        chart.show(palette -> RankedChart.of(breakdown, RANKED_ROWS, unit, palette, texts));
        Panel panel = sharePanels.get(breakdown.grouping());
        panel.note(texts.of("dashboard.share.note", unit.label()));
        boolean compared = breakdown.rows().stream().anyMatch(row -> !row.earlier().isEmpty());
        panel.legend(compared ? new Region[] {
            Panel.entry(DashboardStyle.DASH_LEGEND_MARK, texts.of("chart.last_year"))} : new Region[0]);
    }
}
