package landfall.journal;

import java.time.LocalDate;
import java.util.Set;
import landfall.domain.Field;

/**
 * Which part of the change record is wanted; an empty condition lets everything through.
 *
 * @param about the id of the project, or other entity, whose record it is, what belongs to it included; or null
 * @param person the name of who did it, or null
 * @param fields the fields of which at least one was changed; none for any
 * @param kind what was done, or null
 * @param from the first day, by this computer's clock and calendar, or null
 * @param to the last day, or null
 * @param text what the label or a value holds, or empty
 * @param named the ids of the entities whose names hold the text
 */
public record RecordQuery(String about, String person, Set<Field<?>> fields, EditKind kind, LocalDate from, LocalDate to,
        String text, Set<String> named) {
    /** The whole record of the bureau. */
    public static final RecordQuery ALL = new RecordQuery(null, null, Set.of(), null, null, null, "", Set.of());

    public RecordQuery {
        fields = Set.copyOf(fields);
        text = text.strip();
        named = Set.copyOf(named);
    }

    /** The whole record of one entity and what belongs to it. */
    public static RecordQuery of(String entityId) {
        return new RecordQuery(entityId, null, Set.of(), null, null, null, "", Set.of());
    }

    public RecordQuery withPerson(String name) {
        return new RecordQuery(about, name, fields, kind, from, to, text, named);
    }

    public RecordQuery withFields(Set<Field<?>> wanted) {
        return new RecordQuery(about, person, wanted, kind, from, to, text, named);
    }

    public RecordQuery withKind(EditKind wanted) {
        return new RecordQuery(about, person, fields, wanted, from, to, text, named);
    }

    /** Limited to some days, both included; either may be null. */
    public RecordQuery withDays(LocalDate first, LocalDate last) {
        return new RecordQuery(about, person, fields, kind, first, last, text, named);
    }

    /**
     * Limited to what holds a text.
     *
     * @param ids the entities whose names hold it
     */
    public RecordQuery withText(String wanted, Set<String> ids) {
        return new RecordQuery(about, person, fields, kind, from, to, wanted, ids);
    }

    /** True when anything but the entity limits the record. */
    public boolean isNarrow() {
        return person != null || !fields.isEmpty() || kind != null || from != null || to != null || !text.isEmpty();
    }

    /** The same without the conditions that a person chose. */
    public RecordQuery wide() {
        return about == null ? ALL : of(about);
    }
}
