package landfall.journal;

import java.time.Instant;
import java.util.List;

/**
 * A field to which people on different laptops gave different values without knowing of each other; a person settles
 * it.
 *
 * @param cell the field, or {@link Cell#DELETED} where one deleted what another changed
 * @param claims what each of them wrote, the one that is shown until then first
 */
public record Conflict(Cell cell, List<Claim> claims) {
    public Conflict {
        claims = List.copyOf(claims);
    }

    /** True when it is about whether the entity is there at all. */
    public boolean isAboutDeletion() {
        return cell.field().equals(Cell.DELETED);
    }

    /**
     * What somebody wrote.
     *
     * @param change with the encoded value, null for an empty field; where one deleted what another changed, either the
     *     deletion or a change that the deleter had not seen
     * @param at by the clock of the laptop, which may be wrong
     */
    public record Claim(Change change, Author author, Instant at) {
    }
}
