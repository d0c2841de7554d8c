package landfall.workspace.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import landfall.domain.BulletinTextFields;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.value.Mask;
import landfall.domain.value.PhoneNumber;
import landfall.journal.Cell;
import landfall.journal.Edit;
import landfall.journal.EditLabels;
import landfall.journal.RecordQuery;
import landfall.store.record.LoggedEdit;
import landfall.text.FieldText;
import landfall.text.Formats;
import landfall.text.SearchWord;
import landfall.text.Texts;

/** The change record as a person reads it: names instead of ids, amounts and dates as the bureau writes them. */
public final class RecordWords {
    private static final int SHORT_ID = 6;

    private final Texts texts;
    private final Formats formats;
    private final Map<String, String> names = new HashMap<>();
    private final Mask mask;

    /** Words that know everybody in the pipeline. */
    public RecordWords(Texts texts, Formats formats, Pipeline pipeline) {
        this.texts = texts;
        this.formats = formats;
        this.mask = pipeline.mask();
        for (EntityKind kind : EntityKind.values()) {
            pipeline.entities(kind).forEach(entity -> names.put(entity.id(), entity.name()));
        }
    }

    /** Learns the names of what is no more; names that are known already stay. */
    public RecordWords learn(Map<String, String> others) {
        others.forEach((id, name) -> {
            if (!mask.hides(id)) {
                names.putIfAbsent(id, mask.over(name));
            }
        });
        return this;
    }

    public Texts texts() {
        return texts;
    }

    public Formats formats() {
        return formats;
    }

    /** What an edit did, which may be here without its changes. */
    public String label(LoggedEdit logged) {
        return EditLabels.label(logged.edit(), logged.fields().stream().map(change -> change.cell().row()).toList(),
                mask, texts);
    }

    /** What an edit did. */
    public String label(Edit edit) {
        return EditLabels.label(edit, mask, texts);
    }

    /** True when one of the records that the edit touched is masked. */
    public boolean isMasked(LoggedEdit logged) {
        return logged.fields().stream().anyMatch(change -> mask.hides(change.cell().row()));
    }

    /** The name of a field. */
    public String field(Cell cell) {
        return EditLabels.field(cell, texts);
    }

    /** What an entity is called: the name of a project or enterprise, the kind and the name of anything else. */
    public String name(Cell cell) {
        EntityKind kind = EntityKind.of(cell.entity());
        String name = names.getOrDefault(cell.row(), "");
        if (kind == null || kind == EntityKind.PROJECT || kind == EntityKind.ENTERPRISE || kind == EntityKind.BUREAU) {
            return name.isEmpty() ? cell.row() : name;
        }
        String what = texts.of(kind.labelKey());
        return name.isEmpty() ? what : texts.of("record.item", what, name);
    }

    /** The name of the entity with this id, or the id when it has none. */
    public String name(String id) {
        String name = names.getOrDefault(id, "");
        return name.isEmpty() ? id : name;
    }

    /** The ids of everything whose name a search word fits. */
    public Set<String> named(SearchWord word) {
        return names.entrySet().stream().filter(name -> word.isInName(name.getValue())).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** A value in words, line breaks among them, the numbers of people masked; a word for none. */
    public String value(Cell cell, String encoded) {
        if (cell.field().equals(Cell.DELETED)) {
            return texts.of(encoded == null ? "reading.no" : "reading.yes");
        }
        if (encoded == null) {
            return texts.of("record.nothing");
        }
        if (cell.field().equals(Cell.JOINED) || cell.field().equals(Cell.NEEDED)) {
            return names.getOrDefault(encoded, encoded);
        }
        if (mask.hides(cell.row())) {
            return Mask.HIDDEN;
        }
        EntityKind kind = EntityKind.of(cell.entity());
        Field<?> field = kind == null ? null : kind.field(cell.field());
        if (field != null && field.isPersonal()) {
            return PhoneNumber.masked(encoded);
        }
        if (field != null && kind == EntityKind.MONTH_CLOSE && field.isInternal()) {
            return texts.of("record.data", formats.integer((encoded.length() + 1023) / 1024));
        }
        if (field == BulletinTextFields.SECTION && texts.has("report.section." + encoded)) {
            return texts.of("report.section." + encoded);
        }
        return mask.over(field == null ? encoded
                : FieldText.of(field, field.type().decode(encoded), texts, formats, names::get));
    }

    /** A value in words on one line. */
    public String line(Cell cell, String encoded) {
        return value(cell, encoded).replaceAll("\\s*\\R\\s*", " ");
    }

    /** The end of a laptop's id, enough to tell the bureau's laptops apart. */
    public String laptop(Edit edit) {
        return laptop(edit.author().laptop());
    }

    /** The end of a laptop's id, enough to tell the bureau's laptops apart. */
    public String laptop(String id) {
        return texts.of("record.laptop", id.length() <= SHORT_ID ? id : id.substring(id.length() - SHORT_ID));
    }

    /** The days that a query wants, in words. */
    public String days(RecordQuery query) {
        LocalDate from = query.from();
        LocalDate to = query.to();
        if (from == null && to == null) {
            return texts.of("record.days.all");
        }
        if (from == null) {
            return texts.of("record.days.until", formats.date(to));
        }
        return to == null ? texts.of("record.days.since", formats.date(from))
                : texts.of("record.days.between", formats.date(from), formats.date(to));
    }

    /** What else limits a query, in words; empty when nothing does. */
    public String conditions(RecordQuery query) {
        var parts = new ArrayList<String>();
        if (query.about() != null) {
            parts.add(texts.of("record.condition.about", name(query.about())));
        }
        if (query.person() != null) {
            parts.add(texts.of("record.condition.person", query.person()));
        }
        if (!query.fields().isEmpty()) {
            parts.add(texts.of("record.condition.field", labels(query)));
        }
        if (query.kind() != null) {
            parts.add(texts.of("record.condition.kind", texts.of("record.kind." + query.kind())));
        }
        if (!query.text().isEmpty()) {
            parts.add(texts.of("record.condition.text", query.text()));
        }
        return String.join(texts.of("record.separator"), parts);
    }

    private String labels(RecordQuery query) {
        List<String> labels = query.fields().stream().map(field -> texts.of(field.labelKey())).distinct().sorted()
                .toList();
        return labels.stream().collect(Collectors.joining(texts.of("reading.separator")));
    }
}
