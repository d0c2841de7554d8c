package landfall.workspace.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.journal.Author;
import landfall.journal.Cell;
import landfall.store.record.LoggedEdit.FieldChange;
import landfall.store.record.LoggedEdit;

/** What a merge brought, by person and by record, each field once: from what its author had before to what they left. */
public record Arrival(List<Person> people) {
    public Arrival {
        people = List.copyOf(people);
    }

    /** What one person brought from one laptop. */
    public record Person(Author author, List<Touched> records) {
        public Person {
            records = List.copyOf(records);
        }
    }

    /**
     * What a person changed in one record.
     *
     * @param last when they last did
     */
    public record Touched(String kind, String id, Instant last, List<FieldChange> fields) {
        public Touched {
            fields = List.copyOf(fields);
        }

        /** True when it was recorded there: nothing of it was there before. */
        public boolean isNew() {
            EntityKind known = EntityKind.of(kind);
            return known != null && fields.stream().allMatch(field -> field.before() == null)
                    && fields.stream().anyMatch(field -> field.cell().field().equals("name")
                    || known.owner().filter(owner -> owner.key().equals(field.cell().field())).isPresent());
        }
    }

    /** Sorts what arrived; fields that only the program itself reads are left out. */
    public static Arrival of(List<LoggedEdit> edits) {
        Map<Author, Map<String, Piled>> people = new LinkedHashMap<>();
        for (LoggedEdit logged : edits) {
            for (FieldChange change : logged.fields()) {
                if (isRead(change.cell())) {
                    people.computeIfAbsent(logged.edit().author(), author -> new LinkedHashMap<>())
                            .computeIfAbsent(change.cell().row(), row -> new Piled(change.cell()))
                            .add(change, logged.edit().at());
                }
            }
        }
        var sorted = new ArrayList<Person>();
        people.forEach((author, records) -> {
            List<Touched> touched = records.values().stream().map(Piled::touched)
                    .filter(record -> !record.fields().isEmpty()).sorted(Comparator.comparing(
                            (Touched record) -> EntityKind.of(record.kind()),
                            Comparator.nullsLast(Comparator.naturalOrder()))).toList();
            if (!touched.isEmpty()) {
                sorted.add(new Person(author, touched));
            }
        });
        return new Arrival(sorted);
    }

    private static boolean isRead(Cell cell) {
        EntityKind kind = EntityKind.of(cell.entity());
        Field<?> field = kind == null ? null : kind.field(cell.field());
        return field == null ? kind != null && cell.field().equals(Cell.DELETED) : !field.isInternal();
    }

    /** How many records were touched, one that two people touched twice. */
    public int records() {
        return people.stream().mapToInt(person -> person.records().size()).sum();
    }

    /** Gathers what one person did to one record. */
    private static final class Piled {
        private final Cell first;
        private final Map<Cell, FieldChange> fields = new LinkedHashMap<>();
        private Instant last = Instant.MIN;

        private Piled(Cell first) {
            this.first = first;
        }

        private void add(FieldChange change, Instant at) {
            FieldChange earlier = fields.get(change.cell());
            fields.put(change.cell(), new FieldChange(change.cell(),
                    earlier == null ? change.before() : earlier.before(), change.after()));
            last = at.isAfter(last) ? at : last;
        }

        private Touched touched() {
            return new Touched(first.entity(), first.row(), last, fields.values().stream()
                    .filter(field -> !Objects.equals(field.before(), field.after())).toList());
        }
    }
}
