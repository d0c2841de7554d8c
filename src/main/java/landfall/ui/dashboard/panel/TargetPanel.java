package landfall.ui.dashboard.panel;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.chart.AmountUnit;
import landfall.domain.value.Money;
import landfall.insight.indicator.Indicator;
import landfall.insight.target.Progress;
import landfall.insight.target.Standings;
import landfall.insight.target.TargetValues;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.dashboard.figures.DashboardFigures;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Chip;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** How the year's target stands against the passing of time: the bureau's two bars, then a row for each unit. */
public final class TargetPanel implements Section {
    private static final double NAME = 108;
    private static final double SHARE = 56;
    private static final double AMOUNT = 132;
    private static final double POINTS = 56;

    private final PlaceContext context;
    private final Texts texts;
    private final Formats formats;
    private final Opener opener;
    private final VBox rows = new VBox(4);
    private final MenuButton chooser = new MenuButton();
    private final Panel panel;
    private DashboardFigures figures;
    private AmountUnit unit;
    private Indicator wanted = Indicator.SIGN_INV;

    public TargetPanel(PlaceContext context, Opener opener) {
        this.context = context;
        this.texts = context.texts();
        this.formats = context.formats();
        this.opener = opener;
        chooser.setId("dashboard-target-indicator");
        Style.FACET.on(chooser);
        panel = new Panel(texts.of("dashboard.target"), rows);
    }

    @Override
    public Region node() {
        return panel;
    }

    @Override
    public void show(DashboardFigures shown, AmountUnit amounts) {
        figures = shown;
        unit = amounts;
        refresh();
    }

    private void refresh() {
        Standings standings = figures.targets();
        rows.getChildren().clear();
        Optional<Standings.Line> line = standings.lines().stream().filter(one -> one.indicator() == wanted).findFirst()
                .or(() -> standings.lines().stream().findFirst());
        if (line.isEmpty()) {
            panel.note("");
            panel.legend();
            rows.getChildren().add(empty(standings.year()));
            return;
        }
        Standings.Line standing = line.get();
        panel.note(texts.of(figures.isNarrow() ? "dashboard.target.note.whole" : "dashboard.target.note",
                formats.period(figures.period())));
        choices(standings.lines(), standing.indicator());
        panel.legend(chooser, edit(standings.year()));
        if (standing.bureau().isMeasured()) {
            rows.getChildren().add(bureau(standing.bureau()));
        }
        for (Progress progress : standing.units()) {
            rows.getChildren().add(unit(progress));
        }
    }

    private Node empty(int year) {
        var set = Controls.button(Feather.TARGET, texts.of("dashboard.target.set"), () -> go(year));
        set.setId("dashboard-target-set");
        var row = new HBox(12, Controls.label(texts.of("dashboard.target.none", formats.year(Year.of(year))),
                Style.MUTED), set);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button edit(int year) {
        var edit = Controls.icon(Feather.EDIT_2, texts.of("dashboard.target.set"), () -> go(year));
        edit.setId("dashboard-target-edit");
        return edit;
    }

    private void go(int year) {
        context.navigator().go(new Route.Targets(year));
    }

    private void choices(List<Standings.Line> lines, Indicator shown) {
        chooser.setText(texts.of(shown.labelKey()));
        chooser.getItems().setAll(lines.stream().map(line -> {
            var item = new MenuItem(texts.of(line.indicator().labelKey()));
            item.setOnAction(event -> {
                wanted = line.indicator();
                refresh();
            });
            return item;
        }).toList());
    }

    private Node bureau(Progress progress) {
        // As wide as it is written: a fixed column would push the chip out of a narrow panel.
        Button reached = actual(progress);
        reached.setMinWidth(Button.USE_PREF_SIZE);
        reached.setPrefWidth(Button.USE_COMPUTED_SIZE);
        var line = new HBox(8, cell(texts.of("dashboard.target.completion"), 0),
                new TargetBar(progress.completion(), null, DashboardStyle.TARGET_FILL),
                strong(formats.percent(progress.completion())), reached,
                cell(texts.of("dashboard.target.time"), 0), new TargetBar(progress.time(), null, DashboardStyle.TARGET_TIME),
                strong(formats.percent(progress.time())), chip(progress));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().stream().filter(TargetBar.class::isInstance)
                .forEach(bar -> HBox.setHgrow(bar, Priority.ALWAYS));
        return DashboardStyle.TARGET_BUREAU.on(line);
    }

    private Chip chip(Progress progress) {
        BigDecimal points = progress.points();
        String size = formats.fixed(points.abs(), 1);
        return points.signum() < 0 ? Chip.danger(Feather.TRENDING_DOWN, texts.of("dashboard.target.behind", size))
                : points.signum() > 0 ? Chip.ok(Feather.TRENDING_UP, texts.of("dashboard.target.ahead", size))
                : Chip.plain(texts.of("dashboard.target.level"));
    }

    private Node unit(Progress progress) {
        boolean measured = progress.isMeasured();
        var bar = new TargetBar(measured ? progress.completion() : BigDecimal.ZERO, progress.time(),
                DashboardStyle.TARGET_FILL);
        HBox.setHgrow(bar, Priority.ALWAYS);
        var points = right(measured ? formats.signed(progress.points()) : "—", POINTS);
        Style.DANGER_TEXT.on(points, measured && progress.points().signum() < 0);
        var row = new HBox(8, cell(progress.holder().name(), NAME), bar,
                right(measured ? formats.percent(progress.completion()) : "—", SHARE), actual(progress), points);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    // What was reached of the target, 76.7 / 120; a click opens what was counted.
    private Button actual(Progress progress) {
        var actual = DashboardStyle.DASH_LINK.on(new Button(texts.of("dashboard.target.of",
                written(progress.indicator(), BigDecimal.valueOf(progress.actual().value())),
                progress.target() == null ? "—" : written(progress.indicator(), progress.target().annual()))));
        actual.setMinWidth(AMOUNT);
        actual.setPrefWidth(AMOUNT);
        actual.setAlignment(Pos.CENTER_RIGHT);
        actual.setDisable(progress.actual().rows().isEmpty());
        actual.setOnAction(event -> opener.figure(progress.actual()));
        return actual;
    }

    private String written(Indicator indicator, BigDecimal value) {
        return TargetValues.isMoney(indicator) ? unit.number(Money.of(value, 1), formats)
                : TargetValues.written(indicator, value, formats);
    }

    private static Label cell(String text, double width) {
        var label = DashboardStyle.DASH_STAGE.on(new Label(text));
        label.setMinWidth(width == 0 ? Label.USE_PREF_SIZE : width);
        if (width > 0) {
            label.setPrefWidth(width);
            label.setMaxWidth(width);
        }
        return label;
    }

    private static Label strong(String text) {
        var label = DashboardStyle.DASH_CELL_STRONG.on(new Label(text));
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private static Label right(String text, double width) {
        var label = DashboardStyle.DASH_CELL_STRONG.on(new Label(text));
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }
}
