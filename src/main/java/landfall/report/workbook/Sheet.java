package landfall.report.workbook;

import java.util.ArrayList;
import java.util.List;
import landfall.report.Block;
import landfall.report.Document;
import landfall.report.KeyFigure;
import landfall.report.Table;
import landfall.text.Texts;

/**
 * A sheet of the workbook: one table under its title.
 *
 * @param title the heading of the section
 * @param leading sentences above the table
 * @param table the table, or null on a sheet of sentences
 * @param notes small print below the table
 */
record Sheet(String name, String title, List<String> leading, Table table, List<String> notes) {

    /** The sheets of a document: first what it says at its head, then every table and the definitions. */
    static List<Sheet> of(Document document) {
        return new Collector(document).collect();
    }

    /** Goes through the blocks from top to bottom. */
    private static final class Collector {
        private final Document document;
        private final Texts texts;
        private final SheetNames names = new SheetNames();
        private final List<Sheet> sheets = new ArrayList<>();
        private final List<String> sentences = new ArrayList<>();
        private Table strip;
        private String heading;

        Collector(Document document) {
            this.document = document;
            this.texts = Texts.in(document.language());
        }

        List<Sheet> collect() {
            String overview = names.free(texts.of("report.sheet.overview"));
            visit(document.blocks());
            if (!sentences.isEmpty() || strip != null || sheets.isEmpty()) {
                sheets.addFirst(new Sheet(overview, document.title(), List.copyOf(sentences), strip,
                        List.of()));
            }
            return sheets;
        }

        private void visit(List<Block> blocks) {
            for (Block block : blocks) {
                switch (block) {
                    case Block.Heading next -> heading = next.text();
                    case Block.Columns columns -> {
                        visit(columns.left());
                        visit(columns.right());
                    }
                    case Table table when !table.rows().isEmpty() -> add(table);
                    case Block.Definitions definitions -> add(table(definitions));
                    case Block.KeyFigures figures when strip == null && heading == null ->
                            strip = table(figures);
                    case Block.KeyFigures figures -> add(table(figures));
                    case Block.Paragraph paragraph when heading == null -> sentences.add(paragraph.text());
                    case Block.Note note when heading == null && sheets.isEmpty() -> sentences.add(note.text());
                    case Block.Note note when heading != null && !sheets.isEmpty()
                            && sheets.getLast().title().equals(heading) -> note(note.text());
                    default -> { }
                }
            }
        }

        private void add(Table table) {
            String title = heading == null ? document.title() : heading;
            String name = heading == null ? texts.of("report.sheet.table", sheets.size() + 1) : heading;
            sheets.add(new Sheet(names.free(name), title, List.of(), table, List.of()));
        }

        private void note(String text) {
            Sheet last = sheets.removeLast();
            var notes = new ArrayList<>(last.notes());
            notes.add(text);
            sheets.add(new Sheet(last.name(), last.title(), last.leading(), last.table(), List.copyOf(notes)));
        }

        private Table table(Block.KeyFigures figures) {
            var rows = new ArrayList<Table.Row>();
            for (KeyFigure figure : figures.figures()) {
                rows.add(Table.Row.of(Table.Cell.of(figure.label()), Table.Cell.of(figure.number()),
                        Table.Cell.of(figure.unit()), Table.Cell.of(figure.comment())));
            }
            return new Table(List.of(Table.Column.words(texts.of("report.sheet.figure")),
                    Table.Column.figures(texts.of("report.sheet.number")),
                    Table.Column.words(texts.of("report.sheet.unit")),
                    Table.Column.words(texts.of("report.sheet.comment"))), rows);
        }

        private Table table(Block.Definitions definitions) {
            return new Table(List.of(Table.Column.words(texts.of("report.sheet.term")),
                    Table.Column.text(texts.of("report.sheet.meaning"), 1)),
                    definitions.definitions().stream().map(definition -> Table.Row.of(
                            Table.Cell.of(definition.term()), Table.Cell.of(definition.meaning()))).toList());
        }
    }
}
