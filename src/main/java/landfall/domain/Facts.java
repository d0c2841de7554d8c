package landfall.domain;

import java.util.Arrays;
import java.util.Map;

/** The immutable values of one entity, one slot a field; an empty slot is null. */
public final class Facts {
    private final EntityKind kind;
    private final Object[] values;

    private Facts(EntityKind kind, Object[] values) {
        this.kind = kind;
        this.values = values;
    }

    /** No values yet. */
    public static Facts none(EntityKind kind) {
        return new Facts(kind, new Object[kind.fields().size()]);
    }

    /**
     * Takes the values in the order of {@link EntityKind#fields()}; the array is the new object's own afterwards.
     *
     * @throws IllegalArgumentException when the number of values differs from the number of fields
     */
    public static Facts of(EntityKind kind, Object[] values) {
        if (values.length != kind.fields().size()) {
            throw new IllegalArgumentException(kind + " has " + kind.fields().size() + " fields, not " + values.length);
        }
        return new Facts(kind, values);
    }

    public EntityKind kind() {
        return kind;
    }

    /** The field's value, or null when it has none. */
    @SuppressWarnings("unchecked")
    public <T> T get(Field<T> field) {
        if (field.kind() != kind) {
            throw new IllegalArgumentException(field + " is no field of " + kind);
        }
        return (T) values[field.index()];
    }

    /** The same values but one. */
    public <T> Facts with(Field<T> field, T value) {
        return withAll(java.util.Collections.singletonMap(field, value));
    }

    /** The same values but for the given ones. */
    public Facts withAll(Map<Field<?>, ?> changed) {
        Object[] copy = values.clone();
        changed.forEach((field, value) -> copy[field.index()] = value);
        return new Facts(kind, copy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts && facts.kind == kind && Arrays.equals(facts.values, values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
