package landfall.domain;

import java.util.ArrayList;
import java.util.List;

/** Collects the fields of one kind of entity in order. */
final class FieldList {
    private final EntityKind kind;
    private final List<Field<?>> fields = new ArrayList<>();

    FieldList(EntityKind kind) {
        this.kind = kind;
    }

    <T> Field<T> add(String key, FieldType<T> type, FieldGroup group) {
        var field = new Field<>(kind, key, type, group, fields.size());
        fields.add(field);
        return field;
    }

    List<Field<?>> done() {
        return List.copyOf(fields);
    }
}
