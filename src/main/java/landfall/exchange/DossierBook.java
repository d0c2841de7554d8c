package landfall.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.sheet.file.UnwritableTarget;
import landfall.sheet.table.Cell;
import landfall.sheet.table.Listing;
import landfall.sheet.table.Listing.Column;
import landfall.sheet.xlsx.XlsxWriter;
import landfall.text.Texts;

/** The workbook of a dossier: a sheet of all facts of one project, and one for each kind of what belongs to it. */
public final class DossierBook {
    private final Pipeline pipeline;
    private final BiFunction<Entity, Field<?>, Object> values;
    private final Texts texts;
    private final List<Listing> sheets = new ArrayList<>();

    /** @param values gives the value of a field that may be written, which need not be all of it */
    public DossierBook(Pipeline pipeline, BiFunction<Entity, Field<?>, Object> values, Texts texts) {
        this.pipeline = pipeline;
        this.values = values;
        this.texts = texts;
    }

    /** A sheet with a row for every field of the project and of its investor, empty ones among them. */
    public DossierBook facts(Project project) {
        var rows = new ArrayList<List<Cell>>();
        for (Field<?> field : project.kind().fields()) {
            add(rows, texts.of("field.group." + field.group()), project, field);
        }
        Entity investor = pipeline.investor(project);
        if (investor != null) {
            for (Field<?> field : investor.kind().fields()) {
                add(rows, texts.of("field.project.investor"), investor, field);
            }
        }
        sheets.add(new Listing(texts.of("files.book.facts"), List.of(Column.text(texts.of("files.book.group"), 14),
                Column.text(texts.of("files.sheet.fact"), 26), Column.text(texts.of("files.sheet.value"), 80)), rows));
        return this;
    }

    private void add(List<List<Cell>> rows, String group, Entity entity, Field<?> field) {
        if (!field.isInternal()) {
            Cell cell = cell(entity, field);
            rows.add(List.of(Cell.text(group), Cell.text(LedgerExport.column(field, texts).header()),
                    // A day would need a column of days to look like one.
                    cell instanceof Cell.Date date ? Cell.text(date.shown()) : cell));
        }
    }

    /** A sheet with a row for every item, unless there are none. */
    public DossierBook items(EntityKind kind, List<Item> items) {
        List<Field<?>> fields = kind.fields().stream()
                .filter(field -> !field.isInternal() && kind.owner().filter(field::equals).isEmpty()).toList();
        if (!items.isEmpty()) {
            sheets.add(new Listing(texts.of(kind.severalKey()),
                    fields.stream().map(field -> LedgerExport.column(field, texts)).toList(),
                    items.stream().map(item -> fields.stream().map(field -> cell(item, field)).toList()).toList()));
        }
        return this;
    }

    /** Any other sheet. */
    public DossierBook sheet(Listing listing) {
        sheets.add(listing);
        return this;
    }

    private Cell cell(Entity entity, Field<?> field) {
        Object value = pipeline.readable(field, values.apply(entity, field));
        return value instanceof List<?> list && list.isEmpty() ? Cell.EMPTY : CellText.cell(value, texts);
    }

    /**
     * Writes all sheets to one workbook.
     *
     * @throws landfall.text.Problem when the file cannot be written; an old file of that name is then as it was
     */
    public void write(Path target) {
        try {
            XlsxWriter.write(target, sheets);
        } catch (UnwritableTarget e) {
            throw Refusals.unwritable(e, target);
        }
    }
}
