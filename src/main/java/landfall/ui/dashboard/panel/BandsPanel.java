package landfall.ui.dashboard.panel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.chart.AmountUnit;
import landfall.chart.Picture;
import landfall.chart.rows.FigureBars;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;
import landfall.insight.indicator.row.Grouping;
import landfall.text.Texts;
import landfall.ui.dashboard.figures.DashboardFigures;
import landfall.ui.dashboard.figures.FigureLine;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.chart.ChartPane;
import landfall.ui.kit.look.Chip;
import org.kordamp.ikonli.feather.Feather;

/** The signings by size: so much or more, each line within the one before, and bands that add up to all. */
public final class BandsPanel implements Section {
    /** The lines of which each is contained in the one before. */
    public static final List<Indicator> CUMULATIVE = List.of(Indicator.SIGN_N, Indicator.SIGN_GE_100M,
            Indicator.SIGN_GE_1BN, Indicator.SIGN_GE_5BN, Indicator.SIGN_GE_10BN);
    private static final int BANDS = 6;
    private static final int LABEL = 108;

    private final PlaceContext context;
    private final Opener opener;
    private final ChartPane cumulative;
    private final ChartPane bands;
    private final Panel panel;
    private DashboardFigures figures;
    private List<String> labels = List.of();

    public BandsPanel(PlaceContext context, Opener opener) {
        this.context = context;
        this.opener = opener;
        Texts texts = context.texts();
        cumulative = new ChartPane(context);
        cumulative.setOnOpen(this::openLine);
        bands = new ChartPane(context);
        bands.setOnOpen(this::openBand);
        var left = part(texts.of("dashboard.bands.cumulative"), cumulative);
        var right = part(texts.of("dashboard.bands.half_open"), bands);
        panel = new Panel(texts.of("dashboard.bands"), new HBox(20, left, right)).withMenu(texts, cumulative::menu);
        panel.note(texts.of("dashboard.bands.note"));
    }

    private static VBox part(String title, ChartPane chart) {
        var part = new VBox(4, DashboardStyle.DASH_HEAD.on(new Label(title)), chart);
        HBox.setHgrow(part, Priority.ALWAYS);
        part.setMinWidth(0);
        part.setPrefWidth(0);
        VBox.setVgrow(chart, Priority.ALWAYS);
        return part;
    }

    @Override
    public Region node() {
        return panel;
    }

    @Override
    public void show(DashboardFigures taken, AmountUnit unit) {
        figures = taken;
        Texts texts = context.texts();
        panel.explain(texts.of("dashboard.bands.definition"));
        var lines = new ArrayList<FigureBars.Entry>();
        Map<Indicator, Long> values = new EnumMap<>(Indicator.class);
        for (Indicator indicator : CUMULATIVE) {
            FigureLine line = taken.line(indicator);
            lines.add(new FigureBars.Entry(0, texts.of("dashboard.band." + indicator.code()), line.present(),
                    line.earlier()));
            values.put(indicator, line.present().value());
        }
        boolean wrong = !Indicators.bandsOutOfOrder(values).isEmpty();
        panel.legend(wrong ? new Region[] {Chip.warn(Feather.ALERT_TRIANGLE, texts.of("dashboard.bands.wrong"))} : new Region[0]);
        cumulative.show(palette -> FigureBars.of(new FigureBars.Frame(texts.of("dashboard.bands.cumulative"),
                texts.of("dashboard.bands"), LABEL, CUMULATIVE.size()), lines, unit, palette, texts));
        List<FigureBars.Entry> halfOpen = halfOpen(taken.line(Indicator.SIGN_N));
        bands.show(palette -> FigureBars.of(new FigureBars.Frame(texts.of("dashboard.bands.half_open"),
                texts.of("dashboard.bands"), LABEL, BANDS + 1), halfOpen, unit, palette, texts));
    }

    // The largest band first, as the cumulative lines end with it; without an amount comes last.
    private List<FigureBars.Entry> halfOpen(FigureLine line) {
        labels = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            labels.add(Integer.toString(band));
        }
        if (line.present().rows().stream().anyMatch(row -> Grouping.SIZE.label(row).isEmpty())) {
            labels.add("");
        }
        Map<String, Figure> present = line.present().split(Grouping.SIZE);
        Map<String, Figure> earlier = line.earlier().split(Grouping.SIZE);
        Figure none = line.present().none();
        return labels.stream().map(label -> new FigureBars.Entry(0, Grouping.SIZE.words(label, context.texts()),
                present.getOrDefault(label, none), earlier.getOrDefault(label, none))).toList();
    }

    private void openLine(Picture.Mark mark) {
        opener.figure(figures.line(CUMULATIVE.get(mark.category())).present());
    }

    private void openBand(Picture.Mark mark) {
        opener.part(figures.line(Indicator.SIGN_N).present(), Grouping.SIZE, labels.get(mark.category()));
    }
}
