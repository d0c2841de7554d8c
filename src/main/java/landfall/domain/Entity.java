package landfall.domain;

/** Something that the bureau keeps a record of. */
public sealed interface Entity permits Project, Enterprise, Bureau, Item {
    /** The id, unique across laptops. */
    String id();

    Facts facts();

    /** What people call it, never null. */
    String name();

    default EntityKind kind() {
        return facts().kind();
    }

    /** The field's value, or null when it has none. */
    default <T> T get(Field<T> field) {
        return facts().get(field);
    }

    /** The entity of this kind with the given id and values. */
    static Entity of(String id, Facts facts) {
        return switch (facts.kind()) {
            case PROJECT -> new Project(id, facts);
            case ENTERPRISE -> new Enterprise(id, facts);
            case BUREAU -> new Bureau(id, facts);
            default -> new Item(id, facts);
        };
    }
}
