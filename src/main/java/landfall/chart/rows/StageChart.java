package landfall.chart.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import landfall.chart.AmountUnit;
import landfall.chart.ChartPalette;
import landfall.chart.Picture;
import landfall.chart.Said;
import landfall.domain.Stage;
import landfall.insight.Tally;
import landfall.text.Formats;
import landfall.text.Texts;

/** How many projects belong to each stage, as lying bars in the stages' colours. */
public final class StageChart {
    private static final int ROW = 37;
    private static final int BAR = 22;
    private static final int PRINT_ROW = 26;
    private static final int PRINT_BAR = 14;
    private static final int LABEL = 84;
    private static final int[] COLUMNS = {96};

    private StageChart() {
    }

    /** Bars alone, five rows of equal height, to stand beside columns that the window draws itself. */
    public static Picture bars(Function<Stage, Tally> tallies, ChartPalette palette, Texts texts) {
        return of(tallies, null, palette, texts, new BarRows(List.of(), ROW, BAR, 0, new int[0]));
    }

    /** Bars with the stages' names before and their amounts behind them, complete in itself. */
    public static Picture labelled(Function<Stage, Tally> tallies, AmountUnit unit, ChartPalette palette,
            Texts texts) {
        return of(tallies, unit, palette, texts, new BarRows(List.of(), PRINT_ROW, PRINT_BAR, LABEL, COLUMNS));
    }

    private static Picture of(Function<Stage, Tally> tallies, AmountUnit unit, ChartPalette palette, Texts texts,
            BarRows measures) {
        var formats = Formats.forScreen(texts);
        var rows = new ArrayList<BarRows.Row>();
        var table = new ArrayList<List<String>>();
        for (Stage stage : Stage.values()) {
            Tally tally = tallies.apply(stage);
            String name = texts.of("stage." + stage.name());
            List<String> columns = unit == null ? List.of()
                    : List.of(unit.written(tally.total(), formats, texts));
            rows.add(new BarRows.Row(name, tally.count(), -1, palette.fill(stage), palette.outline(stage),
                    formats.integer(tally.count()), palette.onFill(stage), columns, Said.of(name, tally, texts),
                    tally));
            table.add(List.of(name, formats.integer(tally.count()), formats.money(tally.total())));
        }
        var bars = new BarRows(rows, measures.rowHeight(), measures.barHeight(), measures.labelWidth(),
                measures.columnWidths());
        return new Picture(texts.of("chart.stages.title"), texts.of("chart.projects"), bars.chart(palette),
                bars.marks(), List.of(texts.of("chart.stage"), texts.of("chart.projects"),
                        texts.of("chart.amount")), table, bars.height());
    }
}
