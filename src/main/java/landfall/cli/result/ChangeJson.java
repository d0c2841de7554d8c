package landfall.cli.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.value.Mask;
import landfall.journal.Cell;
import landfall.store.record.LoggedEdit.FieldChange;

/** One change of the record for scripts, values in the form in which {@link ProjectJson} writes them. */
public final class ChangeJson {
    private ChangeJson() {
    }

    /** Writes one change as an object. */
    public static void write(JsonGenerator json, FieldChange change, Pipeline pipeline) throws IOException {
        Cell cell = change.cell();
        EntityKind kind = EntityKind.of(cell.entity());
        Field<?> field = kind == null ? null : kind.field(cell.field());
        json.writeStartObject();
        json.writeStringField("entity", cell.entity());
        json.writeStringField("id", cell.row());
        json.writeStringField("field", cell.field());
        if (cell.field().equals(Cell.DELETED)) {
            json.writeBooleanField("before", change.before() != null);
            json.writeBooleanField("after", change.after() != null);
        } else if (pipeline.mask().hides(cell.row())) {
            json.writeStringField("before", change.before() == null ? null : Mask.HIDDEN);
            json.writeStringField("after", change.after() == null ? null : Mask.HIDDEN);
        } else if (field == null) {
            json.writeStringField("before", change.before());
            json.writeStringField("after", change.after());
        } else {
            ProjectJson.write(json, "before", field, field.type().decode(pipeline.mask().over(change.before())),
                    pipeline);
            ProjectJson.write(json, "after", field, field.type().decode(pipeline.mask().over(change.after())),
                    pipeline);
        }
        json.writeEndObject();
    }
}
