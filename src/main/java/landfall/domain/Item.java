package landfall.domain;

import java.util.Objects;

/** Something that is kept beside projects and enterprises, such as a contract, an arrival of funds or a trip. */
public record Item(String id, Facts facts) implements Entity {
    public Item {
        Objects.requireNonNull(id);
        Objects.requireNonNull(facts);
    }

    /** What people call it: the value of the first text field of its kind; empty when there is none. */
    @Override
    public String name() {
        for (Field<?> field : kind().fields()) {
            if (field.type() == FieldType.TEXT) {
                return get(field) instanceof String name ? name : "";
            }
        }
        return "";
    }

    /** The id of what it belongs to, see {@link EntityKind#owner()}; or null. */
    public String ownerId() {
        return kind().owner().map(this::get).orElse(null);
    }
}
