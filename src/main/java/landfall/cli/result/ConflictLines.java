package landfall.cli.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.value.Mask;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.journal.Conflict;
import landfall.text.Texts;
import landfall.workspace.record.RecordWords;

/** What is in conflict: lines for people, objects for scripts. */
public final class ConflictLines {
    private final RecordWords words;
    private final Texts texts;
    private final String ownLaptop;

    /**
     * A conflict and what stood in the field before.
     *
     * @param before null when nothing did, or nobody can know
     */
    public record Standing(Conflict conflict, Change before) {
    }

    /** @param ownLaptop the id of this computer */
    public ConflictLines(RecordWords words, String ownLaptop) {
        this.words = words;
        this.texts = words.texts();
        this.ownLaptop = ownLaptop;
    }

    /** A line for the field and one for each who wrote in it. */
    public List<String> of(Standing standing) {
        Cell cell = standing.conflict().cell();
        var lines = new ArrayList<String>();
        lines.add(standing.conflict().isAboutDeletion() ? texts.of("cli.conflicts.deletion", words.name(cell))
                : texts.of("cli.conflicts.field", words.name(cell), words.field(cell),
                        words.line(cell, standing.before() == null ? null : standing.before().value())));
        for (Conflict.Claim claim : standing.conflict().claims()) {
            String laptop = claim.author().laptop().equals(ownLaptop) ? texts.of("record.laptop.own")
                    : claim.author().laptop();
            lines.add(texts.of("cli.conflicts.claim", value(claim.change(), standing.conflict()),
                    claim.author().name(), laptop, words.formats().moment(claim.at())));
        }
        return lines;
    }

    private String value(Change change, Conflict conflict) {
        if (change.cell().field().equals(Cell.DELETED)) {
            return texts.of(change.value() == null ? "cli.conflicts.kept" : "cli.conflicts.deleted");
        }
        if (!change.cell().row().equals(conflict.cell().row())) {
            return texts.of("cli.conflicts.needed", words.name(change.cell()));
        }
        String value = words.line(change.cell(), change.value());
        return conflict.isAboutDeletion() ? texts.of("cli.conflicts.changed", words.field(change.cell()), value) : value;
    }

    /** Writes one conflict as an object, values in the form in which {@link ProjectJson} writes them. */
    public static void write(JsonGenerator json, Standing standing, Pipeline pipeline) throws IOException {
        Cell cell = standing.conflict().cell();
        json.writeStartObject();
        json.writeStringField("entity", cell.entity());
        json.writeStringField("id", cell.row());
        json.writeStringField("name", pipeline.nameOf(cell.row()));
        json.writeStringField("project", project(cell, pipeline));
        json.writeStringField("field", cell.field());
        if (standing.before() != null) {
            value(json, "before", standing.before(), pipeline);
        } else {
            json.writeNullField("before");
        }
        json.writeArrayFieldStart("claims");
        for (Conflict.Claim claim : standing.conflict().claims()) {
            json.writeStartObject();
            json.writeStringField("author", claim.author().name());
            json.writeStringField("laptop", claim.author().laptop());
            json.writeStringField("at", claim.at().toString());
            json.writeStringField("field", claim.change().cell().field());
            value(json, "value", claim.change(), pipeline);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String project(Cell cell, Pipeline pipeline) {
        EntityKind kind = EntityKind.of(cell.entity());
        Entity entity = kind == null ? null : pipeline.entity(kind, cell.row());
        String owner = entity instanceof Item item && kind.owner().isPresent() ? item.ownerId() : cell.row();
        return pipeline.project(owner) == null ? null : owner;
    }

    private static void value(JsonGenerator json, String key, Change change, Pipeline pipeline) throws IOException {
        EntityKind kind = EntityKind.of(change.cell().entity());
        Field<?> field = kind == null ? null : kind.field(change.cell().field());
        if (change.cell().field().equals(Cell.DELETED)) {
            json.writeBooleanField(key, change.value() != null);
        } else if (pipeline.mask().hides(change.cell().row())) {
            json.writeStringField(key, change.value() == null ? null : Mask.HIDDEN);
        } else if (field == null) {
            json.writeStringField(key, change.value());
        } else {
            ProjectJson.write(json, key, field, field.type().decode(change.value()), pipeline);
        }
    }
}
