package landfall.report;

import java.util.Objects;

/**
 * The red head of an official paper.
 *
 * @param handling how to handle the paper, at the top left, possibly empty
 * @param mark what marks a specimen, at the top right, possibly empty
 * @param name the name of the paper, in red letters; empty for a working paper, which has no red head
 * @param number the running number below the name
 * @param issuer who issues it
 * @param date the day of issue
 */
public record Letterhead(String handling, String mark, String name, String number, String issuer, String date) {
    public Letterhead {
        Objects.requireNonNull(handling);
        Objects.requireNonNull(mark);
        Objects.requireNonNull(name);
        Objects.requireNonNull(number);
        Objects.requireNonNull(issuer);
        Objects.requireNonNull(date);
    }
}
