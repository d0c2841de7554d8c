package landfall.ui.dashboard.panel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.chart.AmountUnit;
import landfall.chart.FigureWords;
import landfall.insight.comparison.Growth;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;
import landfall.insight.indicator.source.Basis;
import landfall.text.Texts;
import landfall.ui.dashboard.figures.DashboardFigures;
import landfall.ui.dashboard.figures.FigureLine;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.chart.TableMenu;
import landfall.ui.kit.look.Controls;

/** All official figures as a table: the month, the stretch, the other basis, the year before and the growth. */
public final class IndicatorPanel implements Section {
    private static final double NAME_WIDTH = 296;
    private static final double VALUE_WIDTH = 88;
    private static final double GROWTH_WIDTH = 128;
    private static final double MOST_WIDTH = 400;
    private static final double ROW_HEIGHT = 24;
    private static final double HEADING_HEIGHT = 30;
    /** The indicators with which a group begins, in the order of the indicators. */
    private static final Map<Indicator, String> HEADINGS = headings();

    private final PlaceContext context;
    private final Opener opener;
    private final VBox rows = new VBox();
    private final Panel panel;
    private DashboardFigures figures;
    private DashboardFigures built;
    private AmountUnit unit;

    public IndicatorPanel(PlaceContext context, Opener opener) {
        this.context = context;
        this.opener = opener;
        Texts texts = context.texts();
        panel = new Panel(texts.of("dashboard.indicators"), rows)
                .withMenu(texts, () -> new TableMenu(context, this::table));
        rows.setId("dashboard-indicators");
        rows.setMinHeight((Indicator.values().length + 1) * ROW_HEIGHT + HEADINGS.size() * HEADING_HEIGHT);
        panel.localToSceneTransformProperty().addListener((property, before, now) -> buildIfSeen());
    }

    private static Map<Indicator, String> headings() {
        var headings = new EnumMap<Indicator, String>(Indicator.class);
        headings.put(Indicator.LEAD_NEW, "dashboard.group.leads");
        headings.put(Indicator.SIGN_N, "dashboard.group.signing");
        headings.put(Indicator.LAND_N, "dashboard.group.works");
        headings.put(Indicator.FUND_IN, "dashboard.group.funds");
        headings.put(Indicator.RATE_PERF, "dashboard.group.rates");
        headings.put(Indicator.OUT_B, "dashboard.group.trips");
        headings.put(Indicator.FLOW_START, "dashboard.group.flow");
        headings.put(Indicator.INTENS, "dashboard.group.intensity");
        headings.put(Indicator.DAYS_TALKS, "dashboard.group.days");
        return headings;
    }

    @Override
    public Region node() {
        return panel;
    }

    @Override
    public void show(DashboardFigures shown, AmountUnit amounts) {
        figures = shown;
        unit = amounts;
        Texts texts = context.texts();
        panel.note(texts.of("dashboard.indicators.note", shown.stretch().words(texts, context.formats()),
                amounts.label(), shown.definitions().version()));
        panel.explain(String.join("\n", shown.definitions().general(texts)));
        built = null;
        buildIfSeen();
    }

    // Half of the page's figures stand here, and few readers scroll down to them.
    private void buildIfSeen() {
        DashboardFigures wanted = figures;
        boolean seen = panel.getScene() != null && panel.localToScene(0, 0).getY() < panel.getScene().getHeight();
        if (wanted == null || wanted == built || !seen) {
            return;
        }
        built = wanted;
        context.background().runAside(() -> {
            wanted.lines().forEach(line -> wanted.otherwise(line.indicator()));
            return wanted;
        }).onSuccess(taken -> {
            if (taken == figures) {
                build();
            }
        });
    }

    private void build() {
        var lines = new ArrayList<Region>();
        lines.add(head());
        for (FigureLine line : figures.lines()) {
            String heading = HEADINGS.get(line.indicator());
            if (heading != null) {
                lines.add(DashboardStyle.DASH_GROUP.on(new Label(context.texts().of(heading))));
            }
            lines.add(row(line));
        }
        rows.getChildren().setAll(lines);
    }

    private boolean hasMonth() {
        return figures.stretch().isLongerThanItsMonth();
    }

    private List<String> titles() {
        Texts texts = context.texts();
        var titles = new ArrayList<String>();
        if (hasMonth()) {
            titles.add(context.formats().month(figures.stretch().month()));
        }
        titles.add(figures.stretch().span() == null ? texts.of("dashboard.indicators.period")
                : texts.of(figures.stretch().span().labelKey()));
        titles.add(texts.of(figures.asked().basis() == Basis.REPORTED ? "dashboard.basis.RECOGNISED"
                : "dashboard.basis.REPORTED"));
        titles.add(texts.of("chart.last_year"));
        return titles;
    }

    private HBox head() {
        Texts texts = context.texts();
        var head = new HBox(8, name(DashboardStyle.DASH_HEAD.on(new Label(texts.of("dashboard.indicators.name")))));
        titles().forEach(title -> head.getChildren().add(head(title, VALUE_WIDTH)));
        head.getChildren().add(head(texts.of("chart.growth"), GROWTH_WIDTH));
        if (figures.stretch().before().isPresent()) {
            head.getChildren().add(head(texts.of("dashboard.indicators.step"), GROWTH_WIDTH));
        }
        return DashboardStyle.DASH_ROW.on(head);
    }

    private HBox row(FigureLine line) {
        Texts texts = context.texts();
        Indicator indicator = line.indicator();
        var name = DashboardStyle.DASH_ROW_NAME.on(new Label(name(indicator)));
        var row = new HBox(8, name(name));
        Tooltip.install(row, Controls.explanation(opener.definition(indicator)));
        if (hasMonth()) {
            row.getChildren().add(value(figures.indicators(), line.month()));
        }
        row.getChildren().add(DashboardStyle.DASH_NUMBER_STRONG.on(value(figures.indicators(), line.present())));
        Figure otherwise = figures.otherwise(indicator);
        row.getChildren().add(line.differsFrom(otherwise) ? value(figures.others(), otherwise) : space());
        row.getChildren().addAll(value(figures.indicators(), line.earlier()), growth(line.growth()));
        if (line.step() != null) {
            row.getChildren().add(growth(line.step()));
        }
        return DashboardStyle.DASH_ROW.on(row);
    }

    private String name(Indicator indicator) {
        Texts texts = context.texts();
        String measure = FigureWords.unit(indicator, unit, texts);
        return measure.isEmpty() || indicator.unit() == Indicator.Unit.YUAN ? texts.of(indicator.labelKey())
                : texts.of("dashboard.indicators.unit", texts.of(indicator.labelKey()), measure);
    }

    private static Region space() {
        var space = new Region();
        return column(space, VALUE_WIDTH);
    }

    private String number(Figure figure) {
        String number = FigureWords.number(figure, unit, context.formats());
        return figure.ninetieth() != null
                ? context.texts().of("dashboard.indicators.days", number, context.formats().plain(figure.ninetieth(), 0))
                : number;
    }

    private Button value(Indicators indicators, Figure figure) {
        String text = number(figure);
        var value = DashboardStyle.DASH_LINK.on(new Button(text));
        column(value, VALUE_WIDTH);
        value.setAlignment(Pos.CENTER_RIGHT);
        value.setAccessibleText(context.texts().of("dashboard.list.of",
                context.texts().of(figure.indicator().labelKey()), context.formats().period(figure.period()))
                + " " + text);
        value.setOnAction(event -> opener.figure(indicators, figure));
        return value;
    }

    private Label growth(Growth change) {
        boolean down = change.percent() != null && change.percent().signum() < 0;
        var growth = (down ? DashboardStyle.DASH_CELL_STRONG : DashboardStyle.DASH_CELL)
                .on(new Label(change.text(context.texts())));
        growth.setAlignment(Pos.CENTER_RIGHT);
        return column(growth, GROWTH_WIDTH);
    }

    private static Label head(String text, double width) {
        var label = DashboardStyle.DASH_HEAD.on(new Label(text));
        label.setAlignment(Pos.CENTER_RIGHT);
        return column(label, width);
    }

    // The columns share what is left beside the names, so that a wide page is no desert.
    private static <T extends Region> T column(T cell, double width) {
        cell.setMinWidth(width);
        cell.setPrefWidth(width);
        cell.setMaxWidth(MOST_WIDTH);
        HBox.setHgrow(cell, Priority.ALWAYS);
        return cell;
    }

    private static Label name(Label label) {
        label.setMinWidth(NAME_WIDTH);
        label.setPrefWidth(NAME_WIDTH);
        label.setMaxWidth(NAME_WIDTH);
        return label;
    }

    private List<List<String>> table() {
        Texts texts = context.texts();
        var table = new ArrayList<List<String>>();
        var head = new ArrayList<String>();
        head.add(texts.of("dashboard.indicators.name"));
        head.addAll(titles());
        head.add(texts.of("chart.growth"));
        boolean steps = figures.stretch().before().isPresent();
        if (steps) {
            head.add(texts.of("dashboard.indicators.step"));
        }
        table.add(head);
        for (FigureLine line : figures.lines()) {
            var row = new ArrayList<String>();
            row.add(name(line.indicator()));
            if (hasMonth()) {
                row.add(number(line.month()));
            }
            Figure otherwise = figures.otherwise(line.indicator());
            row.addAll(List.of(number(line.present()), line.differsFrom(otherwise) ? number(otherwise) : "",
                    number(line.earlier()), line.growth().text(texts)));
            if (steps) {
                row.add(line.step().text(texts));
            }
            table.add(row);
        }
        return table;
    }
}
