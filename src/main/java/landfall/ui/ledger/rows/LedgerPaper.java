package landfall.ui.ledger.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import landfall.domain.Pipeline;
import landfall.report.Document;
import landfall.report.Table;
import landfall.report.writing.Manuscript;
import landfall.text.Problem;
import landfall.text.Texts;

/** What the ledger shows, as a paper across: its columns, its rows, and their sums at the end. */
public final class LedgerPaper {
    /** More columns than these would be narrower than a word. */
    private static final int MOST_COLUMNS = 20;
    private static final int NUMBER_WIDTH = 30;

    private LedgerPaper() {
    }

    /**
     * The rows in these columns.
     *
     * @throws Problem when there are more columns than a page has room for
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
                Document.Orientation.LANDSCAPE).document();
    }

    private static Table table(List<LedgerColumn> columns, List<LedgerRow> rows, LedgerWords words, Texts texts) {
        double width = NUMBER_WIDTH + columns.stream().mapToInt(LedgerColumn::width).sum();
        var heads = new ArrayList<Table.Column>();
        heads.add(new Table.Column(texts.of("ledger.print.number"), Table.Align.RIGHT, NUMBER_WIDTH / width, true));
        for (LedgerColumn column : columns) {
            String unit = words.unit(column);
            String label = words.label(column);
            heads.add(new Table.Column(unit.isEmpty() ? label : texts.of("ledger.header.unit", label, unit),
                    column.isNumeric() ? Table.Align.RIGHT : Table.Align.LEFT, column.width() / width, true));
        }
        var lines = new ArrayList<Table.Row>();
        for (LedgerRow row : rows) {
            var cells = new ArrayList<Table.Cell>();
            cells.add(Table.Cell.of(Integer.toString(lines.size() + 1)));
            columns.forEach(column -> cells.add(Table.Cell.of(words.cell(column, row))));
            lines.add(new Table.Row(cells, false));
        }
        var sums = new Sums(columns, rows, words, texts);
        lines.add(sums.row("ledger.print.total", 0, rows.size()));
        return new Table(heads, lines, sums);
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

        // The narrow column of the numbers has no room for words.
        private int label() {
            return IntStream.range(0, columns.size()).filter(at -> !columns.get(at).isNumeric()).findFirst().orElse(-1);
        }
    }
}
