package landfall.chart.rows;

import java.util.ArrayList;
import java.util.List;
import landfall.chart.AmountUnit;
import landfall.chart.ChartPalette;
import landfall.chart.FigureWords;
import landfall.chart.Picture;
import landfall.insight.Tally;
import landfall.insight.comparison.Growth;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.text.Formats;
import landfall.text.Texts;

/** Official figures as lying bars, each with last year's mark, its number and its growth. */
public final class FigureBars {
    private static final int ROW = 23;
    private static final int BAR = 12;

    private final AmountUnit unit;
    private final ChartPalette palette;
    private final Texts texts;
    private final Formats formats;

    /**
     * One bar.
     *
     * @param rank its place, or 0 where there is no ranking
     * @param earlier the same a year before, or null where it is not compared
     */
    public record Entry(int rank, String label, Figure present, Figure earlier) {
        Growth growth() {
            return Growth.of(present, earlier);
        }
    }

    /**
     * What is written around the bars.
     *
     * @param of what the labels name, for the head of the table
     * @param labelWidth the room for labels in pixels
     * @param most the greatest number of bars; what is beyond stands in the table only
     */
    public record Frame(String title, String of, int labelWidth, int most) {
    }

    private FigureBars(AmountUnit unit, ChartPalette palette, Texts texts) {
        this.unit = unit;
        this.palette = palette;
        this.texts = texts;
        this.formats = Formats.forScreen(texts);
    }

    /** @param entries in the order in which they are drawn, all of one indicator's unit */
    public static Picture of(Frame frame, List<Entry> entries, AmountUnit unit, ChartPalette palette, Texts texts) {
        return new FigureBars(unit, palette, texts).draw(frame, entries);
    }

    private Picture draw(Frame frame, List<Entry> entries) {
        boolean ranked = entries.stream().anyMatch(entry -> entry.rank() > 0);
        boolean compared = entries.stream().anyMatch(entry -> entry.earlier() != null);
        var rows = new ArrayList<BarRows.Row>();
        int shown = entries.size() > frame.most() ? frame.most() - 1 : entries.size();
        entries.subList(0, shown).forEach(entry -> rows.add(row(entry, compared)));
        if (shown < entries.size()) {
            String rest = texts.of("chart.others", formats.integer(entries.size() - shown));
            rows.add(new BarRows.Row(rest, 0, -1, palette.present(), null, null, null, List.of("", ""),
                    texts.of("chart.others.table", rest), Tally.EMPTY));
        }
        var bars = new BarRows(rows, ROW, BAR, frame.labelWidth(), compared ? new int[] {64, 66} : new int[] {56});
        Indicator indicator = entries.isEmpty() ? null : entries.getFirst().present().indicator();
        var headers = new ArrayList<String>();
        if (ranked) {
            headers.add(texts.of("chart.rank"));
        }
        String measure = indicator == null ? "" : FigureWords.unit(indicator, unit, texts);
        headers.addAll(List.of(frame.of(), measure.isEmpty() ? texts.of("chart.figure") : measure));
        if (compared) {
            headers.addAll(List.of(texts.of("chart.last_year"), texts.of("chart.growth")));
        }
        return new Picture(frame.title(), measure, bars.chart(palette), bars.marks(), headers,
                entries.stream().map(entry -> cells(entry, ranked, compared)).toList(), bars.height());
    }

    private BarRows.Row row(Entry entry, boolean compared) {
        var columns = new ArrayList<String>();
        columns.add(FigureWords.number(entry.present(), unit, formats));
        if (compared) {
            columns.add(shortened(entry.growth()));
        }
        String label = entry.rank() > 0 ? texts.of("chart.ranked", entry.rank(), entry.label()) : entry.label();
        return new BarRows.Row(label, FigureWords.length(entry.present()),
                compared && FigureWords.length(entry.earlier()) > 0 ? FigureWords.length(entry.earlier()) : -1,
                palette.present(), null, null, null, columns, words(entry, label, compared),
                Tally.of(entry.present().counted()));
    }

    private String words(Entry entry, String label, boolean compared) {
        String value = FigureWords.written(entry.present(), unit, formats, texts);
        return compared ? texts.of("chart.mark.compared", label, value,
                FigureWords.written(entry.earlier(), unit, formats, texts), entry.growth().text(texts))
                : texts.of("chart.mark.value", label, value);
    }

    // Beside a bar there is room for a percentage only; the words for a missing base stand in the tip and the table.
    private String shortened(Growth growth) {
        return growth.percent() == null ? "—" : growth.kind() == Growth.Kind.POINTS ? growth.text(texts)
                : formats.growth(growth.percent());
    }

    private List<String> cells(Entry entry, boolean ranked, boolean compared) {
        var cells = new ArrayList<String>();
        if (ranked) {
            cells.add(entry.rank() == 0 ? "" : Integer.toString(entry.rank()));
        }
        cells.add(entry.label());
        cells.add(FigureWords.number(entry.present(), unit, formats));
        if (compared) {
            cells.add(FigureWords.number(entry.earlier(), unit, formats));
            cells.add(entry.growth().text(texts));
        }
        return cells;
    }
}
