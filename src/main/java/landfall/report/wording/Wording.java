package landfall.report.wording;

import java.util.Objects;

/**
 * The text of a section of a bulletin.
 *
 * @param generated what the program writes, a line for each paragraph or point; empty when it writes none
 * @param own what the bureau wrote instead, or null
 * @param basis what the program wrote when the bureau wrote its own, or null
 */
public record Wording(String generated, String own, String basis) {
    public Wording {
        Objects.requireNonNull(generated);
    }

    /** What is printed. */
    public String text() {
        return own == null ? generated : own;
    }

    public boolean isOwn() {
        return own != null;
    }

    /** True when something else is generated now than when the bureau wrote its own text. */
    public boolean isOutdated() {
        return own != null && !generated.equals(basis == null ? "" : basis);
    }
}
