package landfall.domain;

import java.util.List;
import java.util.Optional;

/**
 * The one description of a field, read by form, ledger column, import, export, audit line, merge and database.
 *
 * @param <T> the Java type of the field's value
 */
public final class Field<T> {
    private final EntityKind kind;
    private final String key;
    private final FieldType<T> type;
    private final int index;
    private final FieldGroup group;
    private Stage requiredFrom;
    private List<String> options = List.of();
    private boolean fixed;
    private boolean internal;
    private boolean required;
    private boolean personal;
    private EntityKind namedBy;

    Field(EntityKind kind, String key, FieldType<T> type, FieldGroup group, int index) {
        this.kind = kind;
        this.key = key;
        this.type = type;
        this.group = group;
        this.index = index;
    }

    /** A project that enters this stage is expected to have the field. */
    Field<T> requiredFrom(Stage stage) {
        requiredFrom = stage;
        return this;
    }

    /** The usual values, offered but not enforced. */
    Field<T> options(String... usual) {
        options = List.of(usual);
        return this;
    }

    /** The field is written by the program, not typed in a form. */
    Field<T> fixed() {
        fixed = true;
        return this;
    }

    /** The field is for the program itself: no column, form or export shows it. */
    Field<T> internal() {
        internal = true;
        return this;
    }

    /** Nothing of this kind is kept without the field. */
    Field<T> required() {
        required = true;
        return this;
    }

    /** The field holds a person's number, which is shown only when asked for. */
    Field<T> personal() {
        personal = true;
        return this;
    }

    /** The field names something of this kind; the names of those that are kept are offered first. */
    Field<T> namedBy(EntityKind names) {
        namedBy = names;
        return this;
    }

    public EntityKind kind() {
        return kind;
    }

    /** The field's name in the log, in the table and in JSON. */
    public String key() {
        return key;
    }

    public FieldType<T> type() {
        return type;
    }

    public FieldGroup group() {
        return group;
    }

    /** The usual values of a choice, possibly empty; others may be typed. */
    public List<String> options() {
        return options;
    }

    /** True when people do not type this field: its value follows from what they do. */
    public boolean isFixed() {
        return fixed;
    }

    /** True when only the program itself reads this field, so that no column, form or export shows it. */
    public boolean isInternal() {
        return internal;
    }

    /** The stage from which on a project should have this field, if any. */
    public Optional<Stage> requiredFrom() {
        return Optional.ofNullable(requiredFrom);
    }

    /** True when a form cannot be saved without the field. */
    public boolean isRequired() {
        return required;
    }

    /** True when the value is a person's number, shown masked until somebody asks for it. */
    public boolean isPersonal() {
        return personal;
    }

    /** The kind whose names a choice offers first, if it names something that the bureau keeps. */
    public Optional<EntityKind> namedBy() {
        return Optional.ofNullable(namedBy);
    }

    /** The key of the field's label in the text bundles. */
    public String labelKey() {
        return "field." + kind.key() + "." + key;
    }

    /** The place of the field among those of its kind, from 0. */
    public int index() {
        return index;
    }

    @Override
    public String toString() {
        return kind.key() + "." + key;
    }
}
