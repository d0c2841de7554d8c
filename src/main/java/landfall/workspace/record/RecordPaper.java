package landfall.workspace.record;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import landfall.domain.Pipeline;
import landfall.insight.secrecy.Masking;
import landfall.journal.RecordQuery;
import landfall.report.Block;
import landfall.report.Document;
import landfall.report.Letterhead;
import landfall.report.Table;
import landfall.report.Table.Cell;
import landfall.report.Table.Column;
import landfall.store.record.LoggedEdit.FieldChange;
import landfall.store.record.LoggedEdit;
import landfall.store.record.RecordChoices;
import landfall.store.record.RecordFile;
import landfall.store.record.RecordPage;

/** The change record on paper: who, when, what, before and after, with the period and the conditions at its head. */
public final class RecordPaper {
    /** More lines than these, some hundred pages, nobody reads; the paper says that it ends there. */
    public static final int MOST_LINES = 3_000;
    private static final int MOST_OF_ONE_EDIT = 500;
    private static final int PAGE = 200;
    private static final double WHEN = 0.125;
    private static final double WHO = 0.135;
    private static final double WHAT = 0.25;
    private static final double VALUE = 0.245;

    private final RecordWords words;
    private final List<Table.Row> rows = new ArrayList<>();
    private long printed;

    private RecordPaper(RecordWords words) {
        this.words = words;
    }

    /**
     * Composes the paper; reads the file, so not on the window's thread.
     *
     * @param file the workspace whose record it is
     * @param pipeline the bureau, for its name
     * @param today the day that the paper bears
     */
    public static Document of(Path file, RecordQuery query, Pipeline pipeline, LocalDate today, RecordWords words) {
        var paper = new RecordPaper(words);
        try (RecordFile record = RecordFile.open(file)) {
            RecordChoices.Count count = record.count(query);
            paper.read(record, query);
            return paper.document(query, count, pipeline, today);
        }
    }

    /** What the paper, and the file that holds it, is called. */
    public static String title(RecordQuery query, RecordWords words) {
        return query.about() == null ? words.texts().of("record.title")
                : words.texts().of("record.title.of", words.name(query.about()));
    }

    private void read(RecordFile record, RecordQuery query) {
        RecordPage.Cursor next = null;
        do {
            RecordPage page = record.page(query, next, PAGE, MOST_OF_ONE_EDIT);
            words.learn(page.names());
            for (LoggedEdit edit : page.edits()) {
                if (rows.size() >= MOST_LINES) {
                    return;
                }
                add(edit, query.about());
                printed++;
            }
            next = page.next();
        } while (next != null);
    }

    private void add(LoggedEdit logged, String about) {
        String when = words.formats().moment(logged.edit().at()).replace(' ', '\n');
        String who = logged.edit().author().name() + "\n" + words.laptop(logged.edit());
        String label = words.label(logged);
        boolean several = logged.rows() > 1;
        if (!logged.isWhole()) {
            String many = words.texts().of("record.print.counted", logged.rows(), logged.count());
            rows.add(row(when, who, label + "\n" + many, "", ""));
        } else if (logged.fields().size() == 1) {
            FieldChange change = logged.fields().getFirst();
            rows.add(row(when, who, label, before(change), after(change)));
        } else {
            rows.add(row(when, who, label, "", ""));
            for (FieldChange change : logged.fields()) {
                String field = words.field(change.cell());
                boolean named = several && !change.cell().row().equals(about);
                rows.add(row("", "", named ? words.texts().of("record.print.field", words.name(change.cell()),
                        field) : field, before(change), after(change)));
            }
        }
    }

    private String before(FieldChange change) {
        return words.value(change.cell(), change.before());
    }

    private String after(FieldChange change) {
        return words.value(change.cell(), change.after());
    }

    private static Table.Row row(String... cells) {
        return Table.Row.of(java.util.Arrays.stream(cells).map(Cell::of).toArray(Cell[]::new));
    }

    private Document document(RecordQuery query, RecordChoices.Count count, Pipeline pipeline, LocalDate today) {
        var texts = words.texts();
        var blocks = new ArrayList<Block>();
        String conditions = words.conditions(query);
        blocks.add(new Block.Note(texts.of("record.print.period", words.days(query))));
        blocks.add(new Block.Note(texts.of("record.print.conditions",
                conditions.isEmpty() ? texts.of("record.print.conditions.none") : conditions)));
        blocks.add(new Block.Note(texts.of("record.found", count.edits(), count.fields())));
        if (pipeline.mask().projects() > 0) {
            blocks.add(new Block.Note(Masking.note(pipeline.mask(), texts)));
        }
        if (printed < count.edits()) {
            blocks.add(new Block.Note(texts.of("record.print.cut", words.formats().integer(printed))));
        }
        blocks.add(new Table(List.of(Column.text(texts.of("record.column.when"), WHEN),
                Column.text(texts.of("record.column.who"), WHO), Column.text(texts.of("record.column.what"), WHAT),
                Column.text(texts.of("record.column.before"), VALUE),
                Column.text(texts.of("record.column.after"), VALUE)), rows));
        var head = new Letterhead("", "", "", "", pipeline.bureau().name(),
                texts.of("record.print.on", words.formats().date(today)));
        return new Document(texts.language(), head, title(query, words), blocks, List.of());
    }
}
