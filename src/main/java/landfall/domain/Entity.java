package landfall.domain;

/** Something that the bureau keeps a record of. */
public sealed interface Entity permits Project, Enterprise, Bureau {
    /** The id, unique across laptops. */
    String id();

    Facts facts();

    /** What people call it. */
    String name();

    /** The field's value, or null when it has none. */
    default <T> T get(Field<T> field) {
        return facts().get(field);
    }
}
