package landfall.domain;

import java.util.Objects;

/** The investment-promotion bureau whose workspace this is; every workspace has exactly one. */
public record Bureau(String id, Facts facts) implements Entity {
    /** The same on every laptop, so that two copies of a workspace speak of the same bureau. */
    public static final String ID = "bureau";
    public static final Bureau UNNAMED = new Bureau(ID, Facts.none(EntityKind.BUREAU));

    public Bureau {
        Objects.requireNonNull(id);
        Objects.requireNonNull(facts);
    }

    /** The bureau's name, empty when it has none yet. */
    public String name() {
        String name = get(BureauFields.NAME);
        return name == null ? "" : name;
    }

    /** True when the data were generated for trying the program. */
    public boolean isDemo() {
        return Boolean.TRUE.equals(get(BureauFields.DEMO));
    }
}
