package landfall.exchange.pack;

import java.time.Instant;
import java.util.Objects;
import landfall.journal.Author;

/**
 * Where a pack comes from and what was chosen for it.
 *
 * @param program the version of the program that made it
 * @param dataset the id of the workspace, the same on all laptops that share it
 * @param whole true when everything travels, false when records were chosen
 * @param restricted how many restricted projects were left out
 * @param author who made it, on which laptop
 * @param at when, by that laptop's clock, to the millisecond
 */
public record Origin(String program, String dataset, boolean whole, int restricted, Author author, Instant at) {
    public Origin {
        Objects.requireNonNull(program);
        Objects.requireNonNull(dataset);
        Objects.requireNonNull(author);
        at = Instant.ofEpochMilli(at.toEpochMilli());
    }
}
