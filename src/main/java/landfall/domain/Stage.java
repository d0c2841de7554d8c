package landfall.domain;

import java.util.Optional;

/** One of the five fixed stages that a project passes through, in order (definition: domain §1.1). */
public enum Stage {
    LEAD, TALKS, SIGNED, LANDED, PRODUCING;

    /** The stage after this one, or empty at the end of the pipeline. */
    public Optional<Stage> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    /** The stage before this one, or empty at the start of the pipeline. */
    public Optional<Stage> previous() {
        return ordinal() > 0 ? Optional.of(values()[ordinal() - 1]) : Optional.empty();
    }

    /** True when a project in this stage has passed, or stands in, the other one. */
    public boolean hasReached(Stage other) {
        return compareTo(other) >= 0;
    }
}
