package landfall.ui.dashboard;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import landfall.chart.AmountUnit;
import landfall.insight.indicator.row.Grouping;
import landfall.insight.indicator.source.Basis;
import landfall.report.Ink;
import landfall.text.Texts;
import landfall.ui.dashboard.figures.DashboardFigures;
import landfall.ui.dashboard.figures.DashboardModel;
import landfall.ui.dashboard.panel.BandsPanel;
import landfall.ui.dashboard.panel.ChannelPanel;
import landfall.ui.dashboard.panel.DashboardStyle;
import landfall.ui.dashboard.panel.Headlines;
import landfall.ui.dashboard.panel.IndicatorPanel;
import landfall.ui.dashboard.panel.MonthsPanel;
import landfall.ui.dashboard.panel.Opener;
import landfall.ui.dashboard.panel.RankingPanel;
import landfall.ui.dashboard.panel.SharePanel;
import landfall.ui.dashboard.panel.TargetPanel;
import landfall.ui.dashboard.panel.forecast.ForecastPanel;
import landfall.ui.dashboard.panel.forecast.SlipPanel;
import landfall.ui.dashboard.panel.stages.AgePanel;
import landfall.ui.dashboard.panel.stages.FunnelPanel;
import landfall.ui.kit.DayButton;
import landfall.ui.kit.MoneyUnit;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.Toolbar;
import landfall.ui.kit.filter.ProjectFilterBar;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.EmptyState;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Segmented;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;
import org.kordamp.ikonli.feather.Feather;

/** The analysis as a page, in the order in which a leader asks. */
final class DashboardView extends VBox {
    private final PlaceContext context;
    private final DashboardModel model;
    private final StretchChooser stretch;
    private final Page sections;
    private final DayButton day;
    private final ProjectFilterBar filters;
    private final NarrowedLine narrowed;
    private final ConflictLine conflicts;
    private final ScrollPane page;
    private final EmptyState empty;
    private final EmptyState nothingFits;
    private final MenuButton print;
    private final DashboardPrint printer;

    DashboardView(PlaceContext context, DashboardModel model) {
        this.context = context;
        this.model = model;
        Texts texts = context.texts();
        stretch = new StretchChooser(context, model);
        day = new DayButton(context, false);
        printer = new DashboardPrint(context);
        print = printing();
        sections = sections(new Opener(context, model));
        page = new ScrollPane(sections);
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
        conflicts = new ConflictLine(context);
        nothingFits = new EmptyState(Feather.FILTER, texts.of("dashboard.none"), texts.of("dashboard.none.note"),
                Controls.button(texts.of("dashboard.narrowed.clear"), whole));
        nothingFits.setVisible(false);
        var body = Style.CANVAS.on(new StackPane(page, empty, nothingFits));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(toolbar(), filters, narrowed, conflicts, body);
        Theme.addSheet(this, DashboardStyle.class, "dashboard.css");
        model.figures().addListener((property, old, figures) -> show(figures));
        context.unit().addListener((property, old, unit) -> show(model.figures().get()));
    }

    private Page sections(Opener opener) {
        return new Page()
                .row(new Headlines(context, opener))
                .row(Page.Part.of(43, new FunnelPanel(context, opener)),
                        Page.Part.of(57, new MonthsPanel(context, opener)))
                .row(Page.Part.of(32, new SharePanel(context, opener, Grouping.CHAIN)),
                        Page.Part.of(31, new SharePanel(context, opener, Grouping.REGION)),
                        Page.Part.of(37, new ChannelPanel(context, opener)))
                .row(Page.Part.of(49, new AgePanel(context, opener), new SlipPanel(context)),
                        Page.Part.of(51, new TargetPanel(context, opener), new ForecastPanel(context)))
                .row(Page.Part.of(54, new BandsPanel(context, opener)),
                        Page.Part.of(46, new RankingPanel(context, opener)))
                .row(new IndicatorPanel(context, opener));
    }

    /** Gives the focus to the stretch of time, from where Tab leads through the figures. */
    void focusFirst() {
        stretch.list().requestFocus();
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
        var basis = new Segmented<Basis>(model.basis()::set);
        for (Basis one : Basis.values()) {
            basis.add(one, texts.of("dashboard.basis." + one), null);
        }
        basis.choose(model.basis().get());
        basis.setId("dashboard-basis");
        basis.getChildren().forEach(toggle -> Tooltip.install(toggle,
                Controls.explanation(texts.of("dashboard.basis.definition"))));
        return new Toolbar(context, texts.of("dashboard.title")).with(day, stretch, basis).withSearch().withUnits()
                .withLanguages().with(print);
    }

    private MenuButton printing() {
        Texts texts = context.texts();
        var menu = new MenuButton(texts.of("dashboard.print"), Icons.of(Feather.PRINTER),
                item("dashboard.print.grey", () -> printer.print(model.figures().get(),
                        amounts(), Ink.BLACK_AND_WHITE)),
                item("dashboard.print.colour", () -> printer.print(model.figures().get(),
                        amounts(), Ink.COLOUR)),
                item("dashboard.print.pdf", () -> printer.save(model.figures().get(), amounts())),
                new SeparatorMenuItem(), item("dashboard.report", () -> context.navigator()
                        .go(new Route.Reports(model.stretch().get().month()))));
        DashboardStyle.DASH_MONTH.on(menu);
        menu.setId("dashboard-print");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(context.texts().of(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private AmountUnit amounts() {
        Texts texts = context.texts();
        return context.unit().get() == MoneyUnit.LARGE ? AmountUnit.large(texts) : AmountUnit.small(texts);
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
        conflicts.show(figures);
        stretch.setDisable(nothing);
        print.setDisable(nothing);
        if (!nothing) {
            sections.show(figures, amounts());
        }
    }
}
