package landfall.domain;

import java.util.List;

/** The kinds of things that the bureau keeps a record of; each is a table of the workspace file. */
public enum EntityKind {
    PROJECT, ENTERPRISE, BUREAU;

    /** The name of the kind in the log and of its table. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Every field of this kind, in the order in which forms and exports show them. */
    public List<Field<?>> fields() {
        return switch (this) {
            case PROJECT -> ProjectFields.ALL;
            case ENTERPRISE -> EnterpriseFields.ALL;
            case BUREAU -> BureauFields.ALL;
        };
    }

    /** The field with the given key, or null when this version of the program does not know it. */
    public Field<?> field(String key) {
        for (Field<?> field : fields()) {
            if (field.key().equals(key)) {
                return field;
            }
        }
        return null;
    }

    /** The kind with the given key, or null when this version of the program does not know it. */
    public static EntityKind of(String key) {
        for (EntityKind kind : values()) {
            if (kind.key().equals(key)) {
                return kind;
            }
        }
        return null;
    }
}
