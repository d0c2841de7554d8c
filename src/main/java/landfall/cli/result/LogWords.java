package landfall.cli.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import landfall.domain.Enterprise;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.journal.Cell;
import landfall.journal.Edit;
import landfall.journal.EditLabels;
import landfall.store.LoggedEdit.FieldChange;
import landfall.text.FieldText;
import landfall.text.Formats;
import landfall.text.Texts;

/** The change record in words. */
public final class LogWords {
    private final Texts texts;
    private final Formats formats;
    private final Map<String, String> names = new HashMap<>();

    public LogWords(Texts texts, Formats formats, Pipeline pipeline) {
        this.texts = texts;
        this.formats = formats;
        pipeline.projects().forEach(project -> names.put(project.id(), project.name()));
        for (Enterprise enterprise : pipeline.enterprises()) {
            names.put(enterprise.id(), enterprise.name());
        }
        names.put(pipeline.bureau().id(), pipeline.bureau().name());
    }

    /** When, who, on which computer, what. */
    public String head(Edit edit) {
        return texts.of("cli.log.edit", formats.moment(edit.at()), edit.author().name(), edit.author().laptop(),
                EditLabels.label(edit, texts));
    }

    /** How much an edit changed. */
    public String count(List<FieldChange> fields) {
        return texts.of("cli.log.many", rows(fields), fields.size());
    }

    /** A line for each field; where an edit touched several entities, each line names its own. */
    public List<String> fields(List<FieldChange> fields) {
        boolean several = rows(fields) > 1;
        return fields.stream().map(change -> {
            Cell cell = change.cell();
            String field = EditLabels.field(cell, texts);
            String before = value(cell, change.before());
            String after = value(cell, change.after());
            return several ? texts.of("cli.log.field_of", names.getOrDefault(cell.row(), cell.row()), field, before, after)
                    : texts.of("cli.log.field", field, before, after);
        }).toList();
    }

    private static long rows(List<FieldChange> fields) {
        return fields.stream().map(change -> change.cell().row()).distinct().count();
    }

    private String value(Cell cell, String encoded) {
        if (cell.field().equals(Cell.DELETED)) {
            return texts.of(encoded == null ? "reading.no" : "reading.yes");
        }
        if (encoded == null) {
            return texts.of("cli.log.nothing");
        }
        EntityKind kind = EntityKind.of(cell.entity());
        Field<?> field = kind == null ? null : kind.field(cell.field());
        String value = field == null ? encoded
                : FieldText.of(field, field.type().decode(encoded), texts, formats, names::get);
        return value.replaceAll("\\s*\\R\\s*", " ");
    }
}
