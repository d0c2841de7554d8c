package landfall.ui.dashboard.panel;

import java.time.YearMonth;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import landfall.chart.AmountUnit;
import landfall.chart.Picture;
import landfall.chart.months.MonthlyChart;
import landfall.domain.value.Period;
import landfall.insight.indicator.Indicator;
import landfall.text.Texts;
import landfall.ui.dashboard.figures.DashboardFigures;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.chart.ChartPane;

/** What was signed month by month, beside the year before. */
public final class MonthsPanel implements Section {
    private final PlaceContext context;
    private final Opener opener;
    private final ChartPane chart;
    private final Panel panel;
    private DashboardFigures figures;

    public MonthsPanel(PlaceContext context, Opener opener) {
        this.context = context;
        this.opener = opener;
        chart = new ChartPane(context);
        chart.setOnOpen(this::open);
        panel = new Panel(context.texts().of("chart.monthly.title"), chart)
                .withMenu(context.texts(), chart::menu);
    }

    @Override
    public Region node() {
        return panel;
    }

    @Override
    public void show(DashboardFigures shown, AmountUnit unit) {
        figures = shown;
        Texts texts = context.texts();
        YearMonth upTo = YearMonth.from(shown.stretch().cutOff(shown.today()));
        chart.show(palette -> MonthlyChart.of(shown.signed(), upTo, shown.monthlyTarget(), unit, palette, texts));
        int year = shown.signed().year();
        panel.note(unit.label());
        panel.explain(opener.definition(Indicator.SIGN_INV));
        var legend = new ArrayList<Node>();
        if (!shown.monthlyTarget().isEmpty()) {
            legend.add(Panel.entry(DashboardStyle.DASH_LEGEND_TARGET,
                    MonthlyChart.target(shown.monthlyTarget(), unit, texts)));
        }
        legend.add(Panel.entry(DashboardStyle.DASH_LEGEND_PRESENT, MonthlyChart.year(year, texts)));
        legend.add(Panel.entry(DashboardStyle.DASH_LEGEND_EARLIER, MonthlyChart.year(year - 1, texts)));
        panel.legend(legend.toArray(Node[]::new));
    }

    private void open(Picture.Mark mark) {
        int year = figures.signed().year() - (mark.series() == MonthlyChart.EARLIER ? 1 : 0);
        YearMonth month = YearMonth.of(year, mark.category() + 1);
        opener.figure(figures.indicators().figure(Indicator.SIGN_N, Period.month(month)));
    }
}
