package landfall.ui.merge.conflict;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Stage;
import landfall.journal.Author;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.look.Chip;
import landfall.workspace.record.RecordWords;

/** How a merge names things: entities, fields, values, and on whose laptop something was written. */
public final class MergeWords {
    private final Texts texts;
    private final Formats formats;
    private final String ownLaptop;
    private Pipeline pipeline = Pipeline.EMPTY;
    private RecordWords record;

    /** @param ownLaptop the id of this computer */
    public MergeWords(Texts texts, Formats formats, String ownLaptop) {
        this.texts = texts;
        this.formats = formats;
        this.ownLaptop = ownLaptop;
        show(Pipeline.EMPTY);
    }

    /** Speaks of this bureau from now on. */
    public void show(Pipeline now) {
        if (now == pipeline && record != null) {
            return;
        }
        pipeline = now;
        record = new RecordWords(texts, formats, now);
    }

    public Texts texts() {
        return texts;
    }

    public Formats formats() {
        return formats;
    }

    /** What the entity is called; of what belongs to a project, the project. */
    public String name(Cell cell) {
        Entity owner = owner(cell);
        return owner == null ? record.name(cell) : owner.name();
    }

    /** The investor of a project; of what belongs to something else, what it is. */
    String beside(Cell cell) {
        if (owner(cell) != null) {
            return record.name(cell);
        }
        Project project = pipeline.project(cell.row());
        return project == null ? "" : pipeline.investorName(project);
    }

    private Entity owner(Cell cell) {
        EntityKind kind = EntityKind.of(cell.entity());
        if (kind == null || kind.owner().isEmpty() || !(pipeline.entity(kind, cell.row()) instanceof Item item)) {
            return null;
        }
        for (EntityKind one : List.of(EntityKind.PROJECT, EntityKind.ENTERPRISE, EntityKind.TRIP)) {
            Entity owner = pipeline.entity(one, item.ownerId());
            if (owner != null) {
                return owner;
            }
        }
        return null;
    }

    /** The whole name of an entity on one line. */
    public String whole(Entity entity) {
        Cell cell = new Cell(entity.kind().key(), entity.id(), "");
        String beside = owner(cell) == null ? "" : record.name(cell);
        return beside.isEmpty() ? record.name(cell) : texts.of("merge.of", name(cell), beside);
    }

    /** What the field is called, or that it is about a deletion. */
    public String field(Case which) {
        return which.isAboutDeletion() ? texts.of("merge.deletion") : record.field(which.cell());
    }

    /** What the field is called. */
    public String field(Cell cell) {
        return record.field(cell);
    }

    /** A value in words; of a deletion, and of a change against one, what was done. */
    String value(Case which, Change change) {
        if (change.cell().field().equals(Cell.DELETED)) {
            return texts.of(change.value() == null ? "merge.kept" : "merge.deleted");
        }
        if (!change.cell().row().equals(which.cell().row())) {
            return texts.of("merge.needed", record.name(change.cell()));
        }
        String value = record.value(change.cell(), change.value());
        return which.isAboutDeletion() ? texts.of("merge.changed", record.field(change.cell()), value) : value;
    }

    String value(Cell cell, String encoded) {
        return record.value(cell, encoded);
    }

    /** The value as it is shown large: a stage as its chip, else words. */
    Node shown(Case which, Change change) {
        Stage stage = which.isAboutDeletion() || which.field() == null || change.value() == null ? null
                : which.field().type().decode(change.value()) instanceof Stage one ? one : null;
        if (stage != null) {
            return Chip.of(stage, texts);
        }
        var label = MergeStyle.MERGE_VALUE.on(new Label(value(which, change)));
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    boolean isOwn(Author author) {
        return author.laptop().equals(ownLaptop);
    }

    /** 本机 or 对方. */
    String side(Author author) {
        return texts.of(isOwn(author) ? "merge.side.own" : "merge.side.other");
    }

    /** Who, and where it was not here, on which laptop. */
    String who(Author author) {
        return isOwn(author) ? author.name() : texts.of("record.who", author.name(), record.laptop(author.laptop()));
    }

    /** The words of the change record for this bureau. */
    public RecordWords record() {
        return record;
    }
}
