package landfall.report.dossier;

import java.time.Instant;
import java.util.Objects;

/**
 * One line of the change record.
 *
 * @param at when it was recorded
 * @param who recorded it
 * @param what was done, in the language of the paper
 */
public record RecordLine(Instant at, String who, String what) {
    public RecordLine {
        Objects.requireNonNull(at);
        Objects.requireNonNull(who);
        Objects.requireNonNull(what);
    }
}
