package landfall.ui.ledger.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        lines.add(new Table.Row(totals(columns, LedgerTotals.of(rows), words, texts), true));
        return new Table(heads, lines);
    }

    private static List<Table.Cell> totals(List<LedgerColumn> columns, LedgerTotals totals, LedgerWords words,
            Texts texts) {
        var cells = new ArrayList<Table.Cell>();
        cells.add(Table.Cell.of(texts.of("ledger.print.total")));
        for (LedgerColumn column : columns) {
            LedgerTotals.Sum sum = column.isDays() ? null : totals.of(column);
            cells.add(Table.Cell.of(sum == null || sum.value() == null ? "" : words.value(column, sum.value())));
        }
        return cells;
    }
}
