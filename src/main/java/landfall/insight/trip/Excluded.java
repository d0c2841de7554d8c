package landfall.insight.trip;

import java.util.Objects;
import landfall.domain.Item;

/**
 * A record that a figure does not count, with the reason.
 *
 * @param item the trip or the visit
 * @param with for {@link Reason#JOINED} and {@link Reason#REPEATED} the record that is counted, else null
 */
public record Excluded(Item item, Reason reason, Item with) {
    /** Why a record is not counted. */
    public enum Reason {
        /** Same leader or team and no day between: one batch with another record. */
        JOINED,
        /** A further visit to an enterprise that is counted: 回访. */
        REPEATED,
        /** Led by somebody outside the stated population. */
        POPULATION,
        /** Nobody has recorded what the leader is, so that the population is open. */
        NO_LEVEL,
        /** It names no enterprise. */
        NO_ENTERPRISE,
        /** The trip to which it belonged is no more. */
        NO_TRIP,
        /** The enterprise came to the bureau, so that nobody was visited. */
        RECEPTION,
        /** Its day is still to come. */
        TO_COME,
        /** It has no date, or only a month that the period does not hold whole. */
        NO_DAY,
        OUTSIDE_PERIOD;

        /** The key of its sentence in the text bundles; {0} is the record that is counted. */
        public String labelKey() {
            return "insight.excluded." + name();
        }
    }

    public Excluded {
        Objects.requireNonNull(item);
        Objects.requireNonNull(reason);
    }

    static Excluded of(Item item, Reason reason) {
        return new Excluded(item, reason, null);
    }
}
