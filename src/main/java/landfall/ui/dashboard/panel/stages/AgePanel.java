package landfall.ui.dashboard.panel.stages;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import landfall.chart.AmountUnit;
import landfall.insight.AgeStrip;
import landfall.insight.Ageing;
import landfall.insight.Tally;
import landfall.text.Texts;
import landfall.ui.dashboard.figures.DashboardFigures;
import landfall.ui.dashboard.panel.DashboardStyle;
import landfall.ui.dashboard.panel.Opener;
import landfall.ui.dashboard.panel.Panel;
import landfall.ui.dashboard.panel.Section;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.chart.TableMenu;
import landfall.ui.kit.look.StageGlyph;
import landfall.ui.kit.look.Style;

/** The heat strip: for how many working days nothing happened to the live projects, amber beyond the limit. */
public final class AgePanel implements Section {
    private static final double STAGE_WIDTH = 78;
    private static final double STALE_WIDTH = 108;
    private static final double PAUSED_WIDTH = 72;
    private static final int LEVELS = 4;
    private static final DashboardStyle[] WITHIN = {DashboardStyle.HEAT_1, DashboardStyle.HEAT_2,
        DashboardStyle.HEAT_3, DashboardStyle.HEAT_4};
    private static final DashboardStyle[] BEYOND = {DashboardStyle.LATE_1, DashboardStyle.LATE_2,
        DashboardStyle.LATE_3, DashboardStyle.LATE_4};

    private final PlaceContext context;
    private final Opener opener;
    private final GridPane grid = new GridPane();
    private final Panel panel;
    private DashboardFigures shown;

    public AgePanel(PlaceContext context, Opener opener) {
        this.context = context;
        this.opener = opener;
        Texts texts = context.texts();
        panel = new Panel(texts.of("dashboard.ages"), grid).withMenu(texts, () -> new TableMenu(context, this::table));
        grid.setHgap(2);
        grid.setVgap(2);
        grid.getColumnConstraints().add(new ColumnConstraints(STAGE_WIDTH, STAGE_WIDTH, STAGE_WIDTH));
        for (int i = 0; i < AgeStrip.bands().size(); i++) {
            var column = new ColumnConstraints(32, 60, Double.MAX_VALUE);
            column.setHgrow(Priority.ALWAYS);
            column.setHalignment(HPos.CENTER);
            grid.getColumnConstraints().add(column);
        }
        grid.getColumnConstraints().add(new ColumnConstraints(PAUSED_WIDTH, PAUSED_WIDTH, PAUSED_WIDTH));
        grid.getColumnConstraints().add(new ColumnConstraints(STALE_WIDTH, STALE_WIDTH, STALE_WIDTH));
    }

    @Override
    public Region node() {
        return panel;
    }

    @Override
    public void show(DashboardFigures figures, AmountUnit unit) {
        shown = figures;
        panel.explain(figures.ageing().definition(context.texts()));
        Texts texts = context.texts();
        Ageing.Limits limits = figures.ageing().limits();
        panel.legend(Panel.entry(DashboardStyle.DASH_LEGEND_MARK, texts.of("dashboard.ages.limits", limits.lead(),
                limits.talks(), limits.signed(), limits.landed())));
        panel.note(texts.of("dashboard.ages.note", context.formats().date(figures.today())));
        grid.getChildren().clear();
        List<AgeStrip.Band> bands = AgeStrip.bands();
        for (int i = 0; i < bands.size(); i++) {
            grid.add(DashboardStyle.DASH_HEAD.on(new Label(name(bands.get(i)))), i + 1, 0);
        }
        addHead(texts.of("dashboard.ages.paused"), bands.size() + 1);
        addHead(texts.of("dashboard.ages.stale"), bands.size() + 2);
        int within = most(figures.ages(), bands, false);
        int beyond = most(figures.ages(), bands, true);
        for (AgeStrip.Row row : figures.ages().rows()) {
            row(row, bands, within, beyond, unit);
        }
    }

    private void addHead(String text, int column) {
        var head = DashboardStyle.DASH_HEAD.on(new Label(text));
        GridPane.setHalignment(head, HPos.RIGHT);
        grid.add(head, column, 0);
    }

    // Grey and amber have scales of their own, or a hundred stalled projects would pale all that is on time.
    private static int most(AgeStrip ages, List<AgeStrip.Band> bands, boolean beyond) {
        int most = 0;
        for (AgeStrip.Row row : ages.rows()) {
            for (int i = 0; i < bands.size(); i++) {
                if (isBeyond(row, bands.get(i)) == beyond) {
                    most = Math.max(most, row.cells().get(i).count());
                }
            }
        }
        return most;
    }

    private static boolean isBeyond(AgeStrip.Row row, AgeStrip.Band band) {
        return band.fromDay() > row.limitDays();
    }

    private void row(AgeStrip.Row row, List<AgeStrip.Band> bands, int mostWithin, int mostBeyond, AmountUnit unit) {
        Texts texts = context.texts();
        int at = row.stage().ordinal() + 1;
        String name = texts.of("stage." + row.stage().name());
        var label = new HBox(7, new StageGlyph(row.stage(), 14), DashboardStyle.DASH_STAGE.on(new Label(name)));
        label.setAlignment(Pos.CENTER_LEFT);
        grid.add(label, 0, at);
        boolean marked = false;
        for (int i = 0; i < bands.size(); i++) {
            boolean beyond = isBeyond(row, bands.get(i));
            Button cell = cell(row.cells().get(i), beyond, beyond ? mostBeyond : mostWithin,
                    texts.of("dashboard.list.of", name, name(bands.get(i))));
            if (beyond && !marked) {
                DashboardStyle.HEAT_LIMIT.on(cell);
                marked = true;
            }
            grid.add(cell, i + 1, at);
        }
        grid.add(paused(row, texts.of("dashboard.list.of", name, texts.of("dashboard.ages.paused"))),
                bands.size() + 1, at);
        grid.add(stale(row, unit, texts.of("dashboard.list.of", name, texts.of("dashboard.figure.stale"))),
                bands.size() + 2, at);
    }

    private Button cell(Tally tally, boolean beyond, int most, String title) {
        var cell = DashboardStyle.HEAT_CELL.on(new Button(context.formats().integer(tally.count())));
        int level = most == 0 ? 0 : Math.ceilDiv(tally.count() * LEVELS, most);
        (level == 0 ? DashboardStyle.HEAT_0 : (beyond ? BEYOND : WITHIN)[level - 1]).on(cell);
        Style.BOLD.on(cell, beyond && level > 0);
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setAccessibleText(title + " " + cell.getText());
        cell.setDisable(tally.isEmpty());
        cell.setOnAction(event -> opener.ages(title, tally));
        return cell;
    }

    // Beyond the limit, but an approval is pending or the next step lies ahead.
    private Button paused(AgeStrip.Row row, String title) {
        var paused = DashboardStyle.DASH_LINK.on(new Button(row.paused().isEmpty() ? "—"
                : context.formats().integer(row.paused().count())));
        paused.setDisable(row.paused().isEmpty());
        paused.setAccessibleText(title + " " + paused.getText());
        GridPane.setHalignment(paused, HPos.RIGHT);
        paused.setOnAction(event -> opener.ages(title, row.paused()));
        return paused;
    }

    private Button stale(AgeStrip.Row row, AmountUnit unit, String title) {
        Texts texts = context.texts();
        var stale = DashboardStyle.DASH_LINK.on(new Button(row.stale().isEmpty() ? "—"
                : texts.of("dashboard.ages.stale.value", context.formats().integer(row.stale().count()),
                        unit.written(row.stale().total(), context.formats(), texts))));
        stale.setDisable(row.stale().isEmpty());
        Style.WARN_TEXT.on(stale, !row.stale().isEmpty());
        GridPane.setHalignment(stale, HPos.RIGHT);
        stale.setMinWidth(Button.USE_PREF_SIZE);
        stale.setOnAction(event -> opener.ages(title, row.stale()));
        return stale;
    }

    private String name(AgeStrip.Band band) {
        return AgeWords.name(band, context.texts());
    }

    private List<List<String>> table() {
        Texts texts = context.texts();
        var table = new ArrayList<List<String>>();
        var head = new ArrayList<String>();
        head.add(texts.of("chart.stage"));
        head.addAll(AgeWords.heads(texts));
        table.add(head);
        shown.ages().rows().forEach(row -> table.add(AgeWords.cells(row, context.formats(), texts)));
        return table;
    }
}
