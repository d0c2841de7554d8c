package landfall.report;

import java.util.List;
import java.util.Objects;

/**
 * The head of an official paper, and the signature that belongs to it.
 *
 * @param handling how to handle the paper, at the top left, possibly empty
 * @param mark what marks a specimen, at the top right, possibly empty
 * @param name the name of the paper; empty for a working paper
 * @param number the running number below the name
 * @param issuer who issues it
 * @param date the day of issue
 * @param red true when the name is printed in red letters above a red double line; without it neither is printed
 * @param signature what stands at the right below the text: who, when, signed by whom; possibly nothing
 */
public record Letterhead(String handling, String mark, String name, String number, String issuer, String date,
        boolean red, List<String> signature) {
    public Letterhead {
        Objects.requireNonNull(handling);
        Objects.requireNonNull(mark);
        Objects.requireNonNull(name);
        Objects.requireNonNull(number);
        Objects.requireNonNull(issuer);
        Objects.requireNonNull(date);
        signature = List.copyOf(signature);
    }

    /** A red head without a signature; for a working paper, whose name is empty, none at all. */
    public Letterhead(String handling, String mark, String name, String number, String issuer, String date) {
        this(handling, mark, name, number, issuer, date, !name.isEmpty(), List.of());
    }

    /** True for a paper for work within the bureau, which has no name. */
    public boolean isWorking() {
        return name.isEmpty();
    }
}
