package landfall.ui.dashboard.panel;

import javafx.scene.layout.Region;
import landfall.chart.AmountUnit;
import landfall.chart.Picture;
import landfall.chart.flow.FlowChart;
import landfall.insight.comparison.Flow;
import landfall.insight.indicator.row.Grouping;
import landfall.text.Texts;
import landfall.ui.dashboard.figures.DashboardFigures;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.chart.ChartPane;

/** What each channel brought: leads, amounts signed, funds arrived. */
public final class ChannelPanel implements Section {
    private static final int MOST_ROWS = 8;

    private final PlaceContext context;
    private final Opener opener;
    private final ChartPane chart;
    private final Panel panel;
    private Flow flow;

    public ChannelPanel(PlaceContext context, Opener opener) {
        this.context = context;
        this.opener = opener;
        chart = new ChartPane(context);
        chart.setOnOpen(this::open);
        Texts texts = context.texts();
        panel = new Panel(texts.of(Grouping.CHANNEL.labelKey()), chart).withMenu(texts, chart::menu);
        panel.note(texts.of("dashboard.channels.note"));
    }

    @Override
    public Region node() {
        return panel;
    }

    @Override
    public void show(DashboardFigures figures, AmountUnit unit) {
        flow = figures.channels();
        Flow drawn = flow;
        Texts texts = context.texts();
        chart.show(palette -> FlowChart.of(drawn, MOST_ROWS, unit, palette, texts));
        panel.explain(texts.of("dashboard.channels.definition"));
    }

    private void open(Picture.Mark mark) {
        if (flow.rows().size() > MOST_ROWS && mark.category() == MOST_ROWS - 1) {
            opener.parts(flow.steps().get(mark.series()), Grouping.CHANNEL, flow.labels(MOST_ROWS - 1), mark.name());
            return;
        }
        opener.part(flow.steps().get(mark.series()), Grouping.CHANNEL, flow.rows().get(mark.category()).label());
    }
}
