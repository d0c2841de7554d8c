package landfall.report.dossier;

import java.util.ArrayList;
import java.util.List;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FieldType.Shape;
import landfall.domain.Item;
import landfall.report.Block;
import landfall.report.Table;

/** What belongs to a project, as one table a kind with a column for each field in which something stands. */
final class Parts {
    private static final int MOST_COLUMNS = 7;

    private final FactWords words;

    Parts(FactWords words) {
        this.words = words;
    }

    /** The heading, the table and what does not fit into it; nothing when there are no items. */
    List<Block> of(EntityKind kind, List<Item> items) {
        return of(kind, kind.fields(), items);
    }

    /** Like {@link #of(EntityKind, List)} with some of the fields only. */
    List<Block> of(EntityKind kind, List<Field<?>> fields, List<Item> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        var columns = new ArrayList<Field<?>>();
        var others = new ArrayList<Field<?>>();
        for (Field<?> field : fields) {
            boolean empty = items.stream().allMatch(item -> words.value(item, field).isEmpty());
            if (empty || field.isInternal() || kind.owner().filter(field::equals).isPresent()) {
                continue;
            }
            boolean fits = field.type().shape() != Shape.LONG_TEXT && columns.size() < MOST_COLUMNS;
            (fits ? columns : others).add(field);
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words.texts().of("files.sheet.part", words.texts().of(kind.severalKey()),
                items.size())));
        blocks.add(table(columns, items));
        blocks.addAll(notes(others, items));
        return blocks;
    }

    private Table table(List<Field<?>> fields, List<Item> items) {
        var columns = new ArrayList<Table.Column>();
        columns.add(Table.Column.words(words.texts().of("files.sheet.number")));
        fields.forEach(field -> columns.add(column(field)));
        var rows = new ArrayList<Table.Row>();
        for (Item item : items) {
            var cells = new ArrayList<Table.Cell>();
            cells.add(Table.Cell.of(Integer.toString(rows.size() + 1)));
            fields.forEach(field -> cells.add(Table.Cell.of(words.value(item, field))));
            rows.add(new Table.Row(cells, false));
        }
        return new Table(columns, rows);
    }

    private Table.Column column(Field<?> field) {
        return switch (field.type().shape()) {
            case MONEY, DOLLARS, AREA, FLOOR_AREA, COUNT, NUMBER -> Table.Column.figures(words.label(field));
            case DATE, YEAR, FLAG, CHOICE -> Table.Column.words(words.label(field));
            default -> new Table.Column(words.label(field), Table.Align.LEFT, 0, true);
        };
    }

    private List<Block> notes(List<Field<?>> fields, List<Item> items) {
        var notes = new ArrayList<Block>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            List<String> facts = fields.stream().filter(field -> !words.value(item, field).isEmpty())
                    .map(field -> words.texts().of("files.sheet.note.fact", words.label(field), words.value(item, field)))
                    .toList();
            if (!facts.isEmpty()) {
                notes.add(new Block.Note(words.texts().of("files.sheet.note", i + 1,
                        String.join(words.texts().of("files.sheet.note.separator"), facts))));
            }
        }
        return notes;
    }
}
