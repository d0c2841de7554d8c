package landfall.ui.dashboard.panel;

import java.util.List;
import javafx.scene.layout.Region;
import landfall.chart.AmountUnit;
import landfall.chart.Picture;
import landfall.chart.rows.RankedChart;
import landfall.insight.comparison.Breakdown;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.row.Grouping;
import landfall.text.Texts;
import landfall.ui.dashboard.figures.DashboardFigures;
import landfall.ui.dashboard.figures.FigureLine;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.chart.ChartPane;
import landfall.ui.kit.look.Controls;

/** The signings split by one property, largest first; a region opens into its places first. */
public final class SharePanel implements Section {
    private static final int MOST_ROWS = 7;

    private final PlaceContext context;
    private final Opener opener;
    private final Grouping grouping;
    private final ChartPane chart;
    private final Panel panel;
    private DashboardFigures figures;
    private AmountUnit unit;
    private Breakdown shown;
    private String region;

    /** @param grouping chain or region, whose breakdowns the figures bring along */
    public SharePanel(PlaceContext context, Opener opener, Grouping grouping) {
        this.context = context;
        this.opener = opener;
        this.grouping = grouping;
        chart = new ChartPane(context);
        chart.setOnOpen(this::open);
        panel = new Panel(context.texts().of(grouping.labelKey()), chart).withMenu(context.texts(), chart::menu);
    }

    @Override
    public Region node() {
        return panel;
    }

    @Override
    public void show(DashboardFigures taken, AmountUnit amounts) {
        figures = taken;
        unit = amounts;
        Breakdown whole = grouping == Grouping.CHAIN ? taken.chains() : taken.regions();
        if (region != null && whole.rows().stream().noneMatch(row -> row.label().equals(region))) {
            region = null;
        }
        shown = region == null ? whole : places();
        Breakdown drawn = shown;
        Texts texts = context.texts();
        chart.show(palette -> RankedChart.of(drawn, MOST_ROWS, amounts, palette, texts));
        panel.explain(opener.definition(Indicator.SIGN_INV));
        if (region == null) {
            panel.note(texts.of("dashboard.share.note", amounts.label()));
            panel.legend(shown.rows().stream().anyMatch(row -> !row.earlier().isEmpty()) ? new Region[] {
                Panel.entry(DashboardStyle.DASH_LEGEND_MARK, texts.of("chart.last_year"))} : new Region[0]);
        } else {
            String name = Grouping.REGION.words(region, texts);
            panel.note(texts.of("dashboard.share.places", name, amounts.label()));
            panel.legend(Controls.link(texts.of("dashboard.share.region.rows"), this::openRegion),
                    Controls.link(texts.of("dashboard.share.regions"), () -> drill(null)));
        }
    }

    private Breakdown places() {
        FigureLine line = figures.line(Indicator.SIGN_N);
        return Breakdown.of(ofRegion(line.present()), ofRegion(line.earlier()), Grouping.ORIGIN);
    }

    private Figure ofRegion(Figure whole) {
        return whole.part(row -> Grouping.REGION.label(row).equals(region));
    }

    private void drill(String into) {
        region = into;
        show(figures, unit);
        chart.requestFocus();
    }

    private void openRegion() {
        opener.part(figures.line(Indicator.SIGN_N).present(), Grouping.REGION, region);
    }

    private void open(Picture.Mark mark) {
        List<Breakdown.Row> rows = shown.rows();
        if (rows.size() > MOST_ROWS && mark.category() == MOST_ROWS - 1) {
            opener.signed(context.texts().of("dashboard.list.of", context.texts().of(grouping.labelKey()), mark.name()),
                    rows.subList(MOST_ROWS - 1, rows.size()).stream()
                            .flatMap(row -> row.present().projects().stream()).toList());
            return;
        }
        Breakdown.Row row = rows.get(mark.category());
        if (grouping == Grouping.REGION && region == null && !row.label().isEmpty()) {
            drill(row.label());
            return;
        }
        FigureLine line = figures.line(Indicator.SIGN_N);
        Figure whole = row.present().isEmpty() ? line.earlier() : line.present();
        opener.part(region == null ? whole : ofRegion(whole), shown.grouping(), row.label());
    }
}
