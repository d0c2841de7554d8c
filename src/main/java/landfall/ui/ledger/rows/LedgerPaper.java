package landfall.ui.ledger.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import landfall.domain.Pipeline;
import landfall.report.Document;
import landfall.report.PageSize;
import landfall.report.Table;
import landfall.report.writing.Manuscript;
import landfall.text.Problem;
import landfall.text.Texts;

/** What the ledger shows, as a paper across: its columns, its rows, and their sums at the end. */
public final class LedgerPaper {
    /** More columns than these would be narrower than a word. */
    private static final int MOST_COLUMNS_ON_A4 = 20;
    private static final int MOST_COLUMNS = 29;
    private static final int NUMBER_WIDTH = 30;
    private static final int LABEL_WIDTH = 110;
    // Pixels of the print: a figure in bold, and a page of A4 across between its margins.
    private static final double LETTER_ON_PAPER = 6.4;
    private static final double PAPER_WIDTH = 1017;

    private LedgerPaper() {
    }

    /** The sizes of pages on which so many columns have room, the usual one first; the largest when none has. */
    public static List<PageSize> sizes(int columns) {
        return columns <= MOST_COLUMNS_ON_A4 ? List.of(PageSize.A4, PageSize.A3) : List.of(PageSize.A3);
    }

    /**
     * The rows in these columns, on the smallest pages that hold them.
     *
     * @throws Problem when there are more columns than a page of A3 has room for
     */
    public static Document of(Pipeline pipeline, List<LedgerColumn> columns, List<LedgerRow> rows, LedgerWords words,
            LocalDate today, Texts texts) {
        if (columns.size() > MOST_COLUMNS) {
            throw new Problem("ledger.print.too_wide", columns.size(), MOST_COLUMNS);
        }
        var manuscript = new Manuscript(pipeline, today, texts);
        manuscript.add(table(columns, rows, words, texts));
        String title = texts.of("ledger.print.title", rows.size());
        return manuscript.working(today, manuscript.words().formats().date(today), title,
                Document.Orientation.LANDSCAPE).document().on(sizes(columns.size()).getFirst());
    }

    private static Table table(List<LedgerColumn> columns, List<LedgerRow> rows, LedgerWords words, Texts texts) {
        var lines = new ArrayList<Table.Row>();
        for (LedgerRow row : rows) {
            var cells = new ArrayList<Table.Cell>();
            cells.add(Table.Cell.of(Integer.toString(lines.size() + 1)));
            columns.forEach(column -> cells.add(Table.Cell.of(words.cell(column, row))));
            lines.add(new Table.Row(cells, false));
        }
        var sums = new Sums(columns, rows, words, texts);
        lines.add(sums.row("ledger.print.total", 0, rows.size()));
        return new Table(heads(columns, lines, words, texts), lines, sums);
    }

    // As wide as on the screen in proportion, but no figure is ever broken.
    private static List<Table.Column> heads(List<LedgerColumn> columns, List<Table.Row> lines, LedgerWords words,
            Texts texts) {
        double onScreen = NUMBER_WIDTH + columns.stream().mapToInt(LedgerColumn::width).sum();
        double letter = LETTER_ON_PAPER * onScreen / PAPER_WIDTH;
        double[] widths = IntStream.range(0, columns.size()).mapToDouble(at -> columns.get(at).isNumeric()
                ? Math.max(columns.get(at).width(), letter * (2 + lines.stream().mapToInt(line ->
                        line.cells().get(at + 1).text().length()).max().orElse(0)))
                : columns.get(at).width()).toArray();
        double width = NUMBER_WIDTH + DoubleStream.of(widths).sum();
        var heads = new ArrayList<Table.Column>();
        heads.add(new Table.Column(texts.of("ledger.print.number"), Table.Align.RIGHT, NUMBER_WIDTH / width, true));
        for (int i = 0; i < widths.length; i++) {
            LedgerColumn column = columns.get(i);
            String unit = words.unit(column);
            String label = words.label(column);
            heads.add(new Table.Column(unit.isEmpty() ? label : texts.of("ledger.header.unit", label, unit),
                    column.isNumeric() ? Table.Align.RIGHT : Table.Align.LEFT, widths[i] / width, true));
        }
        return heads;
    }

    /** What stands below rows: how many they are and what their figures come to. */
    private record Sums(List<LedgerColumn> columns, List<LedgerRow> rows, LedgerWords words, Texts texts)
            implements Table.PageSums {
        @Override
        public Table.Row page(int first, int end) {
            return row("ledger.print.page_sum", first, end);
        }

        @Override
        public Table.Row soFar(int end) {
            return row("ledger.print.so_far", 0, end);
        }

        Table.Row row(String labelKey, int first, int end) {
            LedgerTotals totals = LedgerTotals.of(rows.subList(first, end));
            String label = texts.of(labelKey, end - first);
            int place = label();
            var cells = new ArrayList<Table.Cell>();
            cells.add(Table.Cell.of(place < 0 ? label : ""));
            for (int i = 0; i < columns.size(); i++) {
                LedgerColumn column = columns.get(i);
                LedgerTotals.Sum sum = column.isDays() ? null : totals.of(column);
                cells.add(Table.Cell.of(i == place ? label
                        : sum == null || sum.value() == null ? "" : words.value(column, sum.value())));
            }
            return new Table.Row(cells, true);
        }

        // A narrow column, such as that of the numbers, has no room for the words.
        private int label() {
            return IntStream.range(0, columns.size()).filter(at -> !columns.get(at).isNumeric()
                    && columns.get(at).width() >= LABEL_WIDTH).findFirst().orElse(-1);
        }
    }
}
