package landfall.ui.dashboard.panel;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import landfall.chart.AmountUnit;
import landfall.chart.FigureWords;
import landfall.chart.Picture;
import landfall.chart.rows.FigureBars;
import landfall.insight.comparison.Ranking;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.row.Grouping;
import landfall.text.Texts;
import landfall.ui.dashboard.figures.DashboardFigures;
import landfall.ui.dashboard.figures.FigureLine;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.chart.ChartPane;

/** An indicator ranked by unit, person, park, channel, leader or event; equal figures share a place. */
public final class RankingPanel implements Section {
    private static final int MOST_ROWS = 10;
    private static final int LABEL = 132;
    private static final List<Grouping> BY = List.of(Grouping.UNIT, Grouping.OWNER, Grouping.PARK, Grouping.CHANNEL,
            Grouping.LEADER, Grouping.EVENT, Grouping.INDUSTRY, Grouping.CHAIN);
    private static final List<Indicator> OFTEN = List.of(Indicator.SIGN_INV, Indicator.SIGN_N, Indicator.SIGN_GE_100M,
            Indicator.LEAD_NEW, Indicator.TALK_STOCK, Indicator.LAND_N, Indicator.START_N, Indicator.PROD_N,
            Indicator.FUND_IN, Indicator.RATE_LAND, Indicator.RATE_FUND, Indicator.CONV_SIGNED, Indicator.DAYS_SIGNED);

    private final PlaceContext context;
    private final Opener opener;
    private final ChartPane chart;
    private final Panel panel;
    private final MenuButton figureButton = DashboardStyle.DASH_CHOICE.on(new MenuButton());
    private final MenuButton byButton = DashboardStyle.DASH_CHOICE.on(new MenuButton());
    private Indicator indicator = Indicator.SIGN_INV;
    private Grouping grouping = Grouping.UNIT;
    private DashboardFigures figures;
    private AmountUnit unit;
    private Ranking ranking;

    public RankingPanel(PlaceContext context, Opener opener) {
        this.context = context;
        this.opener = opener;
        Texts texts = context.texts();
        chart = new ChartPane(context);
        chart.setOnOpen(this::open);
        panel = new Panel(texts.of("dashboard.ranking"), chart).withMenu(texts, chart::menu);
        figureButton.setId("ranking-figure");
        byButton.setId("ranking-by");
        figureButton.setAccessibleText(texts.of("dashboard.ranking.figure"));
        byButton.setAccessibleText(texts.of("dashboard.ranking.by"));
        var often = new ToggleGroup();
        OFTEN.forEach(one -> offer(figureButton, often, texts.of(one.labelKey()), one == indicator, () -> indicator = one));
        var by = new ToggleGroup();
        BY.forEach(one -> offer(byButton, by, texts.of(one.labelKey()), one == grouping, () -> grouping = one));
        panel.legend(byButton, figureButton);
        Arrays.asList(figureButton, byButton).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
    }

    private void offer(MenuButton button, ToggleGroup group, String words, boolean chosen, Runnable choice) {
        var item = new RadioMenuItem(words);
        item.setToggleGroup(group);
        item.setSelected(chosen);
        item.setOnAction(event -> {
            choice.run();
            show(figures, unit);
        });
        button.getItems().add(item);
    }

    @Override
    public Region node() {
        return panel;
    }

    @Override
    public void show(DashboardFigures taken, AmountUnit amounts) {
        figures = taken;
        unit = amounts;
        Texts texts = context.texts();
        figureButton.setText(texts.of(indicator.labelKey()));
        byButton.setText(texts.of(grouping.labelKey()));
        FigureLine line = taken.line(indicator);
        ranking = Ranking.of(line.present(), line.earlier(), grouping);
        List<FigureBars.Entry> entries = ranking.rows().stream().map(row -> new FigureBars.Entry(row.rank(),
                grouping.words(row.label(), texts), row.present(), row.earlier())).toList();
        String of = texts.of(grouping.field().labelKey());
        String title = texts.of("dashboard.ranking.title", texts.of(indicator.labelKey()),
                texts.of(grouping.labelKey()));
        chart.show(palette -> FigureBars.of(new FigureBars.Frame(title, of, LABEL, MOST_ROWS), entries, amounts,
                palette, texts));
        panel.note(FigureWords.unit(indicator, amounts, texts));
        panel.explain(opener.definition(indicator));
    }

    private void open(Picture.Mark mark) {
        opener.part(figures.line(indicator).present(), grouping, ranking.rows().get(mark.category()).label());
    }
}
