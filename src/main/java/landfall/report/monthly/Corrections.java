package landfall.report.monthly;

import java.util.ArrayList;
import java.util.List;
import landfall.domain.Project;
import landfall.insight.close.Closings;
import landfall.insight.close.Entry;
import landfall.report.Block;
import landfall.report.Table;
import landfall.report.Table.Cell;
import landfall.report.Table.Column;
import landfall.report.Table.Row;
import landfall.report.writing.EntryWords;
import landfall.report.writing.Traces;
import landfall.report.writing.Words;

/** What was reported late (补报) and put right (更正) after its month was closed, with old and new values. */
final class Corrections {
    private Corrections() {
    }

    /** Nothing for a month that lies before the first open one, or while no month is closed. */
    static List<Block> of(MonthFigures figures, Words words, Traces traces) {
        Closings closings = figures.official().closings();
        if (closings.isEmpty() || closings.isClosed(figures.month())) {
            return List.of();
        }
        if (!figures.month().equals(closings.firstOpen())) {
            return List.of(new Block.Paragraph(words.of("report.entries.elsewhere",
                    words.formats().month(closings.firstOpen()))));
        }
        List<Entry> entries = figures.official().irregular(figures.month());
        if (entries.isEmpty()) {
            return List.of(new Block.Paragraph(words.of("report.entries.none")));
        }
        long late = entries.stream().filter(entry -> entry.kind() == Entry.Kind.LATE).count();
        return List.of(new Block.Paragraph(words.of("report.entries", late, entries.size() - late)),
                table(entries, figures, words, traces));
    }

    private static Table table(List<Entry> entries, MonthFigures figures, Words words, Traces traces) {
        var entryWords = new EntryWords(words.texts(), words.formats());
        var rows = new ArrayList<Row>();
        for (Entry entry : entries) {
            Project project = figures.pipeline().project(entry.line().project());
            Cell name = project == null ? Cell.of(entry.line().name())
                    : Cell.traced(project.name(), traces.add(project));
            for (EntryWords.Change change : entryWords.changes(entry)) {
                rows.add(Row.of(Cell.of(entryWords.kind(entry)), name,
                        Cell.of(words.formats().date(entry.line().date())), Cell.of(change.figure()),
                        Cell.of(change.before()), Cell.of(change.after())));
            }
        }
        return new Table(List.of(Column.words(words.of("report.column.entry")),
                Column.text(words.of("report.column.project"), 0.3), Column.words(words.of("report.column.date")),
                Column.words(words.of("report.column.indicator")), Column.figures(words.of("report.column.before")),
                Column.figures(words.of("report.column.after"))), rows);
    }
}
