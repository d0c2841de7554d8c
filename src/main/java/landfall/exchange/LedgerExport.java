package landfall.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FieldType.Shape;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.sheet.SheetWriter;
import landfall.sheet.file.UnwritableTarget;
import landfall.sheet.table.Cell;
import landfall.sheet.table.Listing;
import landfall.sheet.table.Listing.Column;
import landfall.text.Texts;

/** Writes projects as a ledger that the bureau can hand on, and that imports back without a change. */
public final class LedgerExport {
    private LedgerExport() {
    }

    /** Every field of a project in the order of the form, with its investor's grades beside the investor. */
    public static List<Field<?>> allFields() {
        var fields = new ArrayList<Field<?>>(EntityKind.PROJECT.fields());
        fields.removeIf(Field::isInternal);
        fields.add(fields.indexOf(ProjectFields.INVESTOR) + 1, EnterpriseFields.GRADES);
        return List.copyOf(fields);
    }

    /**
     * Writes the projects to a workbook, or to text when the name ends in .csv.
     *
     * @param fields the columns, left to right
     * @throws landfall.text.Problem when the file cannot be written; an old file of that name is then as it was
     */
    public static void write(Path target, Pipeline pipeline, List<Project> projects, List<Field<?>> fields,
                             Texts texts) {
        try {
            SheetWriter.write(target, listing(pipeline, projects, fields, texts));
        } catch (UnwritableTarget e) {
            throw Refusals.unwritable(e, target);
        }
    }

    /** The projects as a listing: headers name the units, qualified figures are words, months stay months. */
    public static Listing listing(Pipeline pipeline, List<Project> projects, List<Field<?>> fields, Texts texts) {
        List<Column> columns = fields.stream().map(field -> column(field, texts)).toList();
        var rows = new ArrayList<List<Cell>>();
        for (Project project : projects) {
            rows.add(fields.stream().map(field -> CellText.cell(value(field, project, pipeline), texts)).toList());
        }
        return new Listing(texts.of("exchange.sheet"), columns, rows);
    }

    private static Object value(Field<?> field, Project project, Pipeline pipeline) {
        if (field.kind() == EntityKind.ENTERPRISE) {
            Enterprise investor = pipeline.investor(project);
            Object value = investor == null ? null : investor.get(field);
            return value instanceof List<?> list && list.isEmpty() ? null : value;
        }
        return field == ProjectFields.STAGE ? project.stage() : pipeline.readable(field, project.get(field));
    }

    /** The column for a field: its label with the unit, wide enough for its values. */
    static Column column(Field<?> field, Texts texts) {
        String label = texts.of(field.labelKey());
        return switch (field.type().shape()) {
            case MONEY -> Column.decimal(texts.of("exchange.header.money", label), 15, "#,##0.####");
            case DOLLARS -> Column.decimal(texts.of("exchange.header.dollars", label), 15, "#,##0.####");
            case AREA -> Column.decimal(texts.of("exchange.header.area", label), 12, "#,##0.##");
            case FLOOR_AREA -> Column.decimal(texts.of("exchange.header.floor_area", label), 14, "#,##0.##");
            case NUMBER -> Column.decimal(label, 12, "0.########");
            case COUNT -> Column.integer(label, 10);
            case DATE -> Column.date(label, 13);
            case STAGE, EXIT, FLAG, YEAR -> Column.text(label, 9);
            case LONG_TEXT -> Column.text(label, 40);
            case TEXT, CHOICE, CHOICES, REFERENCE, GRADES, CURVE -> Column.text(label, field == ProjectFields.NAME
                    || field.type().shape() == Shape.REFERENCE ? 28 : 16);
        };
    }
}
