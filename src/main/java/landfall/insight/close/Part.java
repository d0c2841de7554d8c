package landfall.insight.close;

import java.util.Objects;
import landfall.domain.value.Qualifier;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.row.Row;

/**
 * What one thing adds to a figure.
 *
 * @param amount 1 for something counted, otherwise in the unit of the indicator; negative where a figure is put right
 * @param qualifier how exact the amount is
 */
public record Part(long amount, Qualifier qualifier) {
    static final Part NOTHING = new Part(0, Qualifier.EXACT);

    public Part {
        Objects.requireNonNull(qualifier);
    }

    static Part of(Indicator indicator, Row row) {
        return switch (indicator.unit()) {
            case PROJECTS, LEADS, ENTERPRISES -> new Part(1, Qualifier.EXACT);
            default -> new Part(row.part(), row.qualifier());
        };
    }

    /** What came later says how exact the sum is. */
    Part plus(Part later) {
        return new Part(Math.addExact(amount, later.amount), later.qualifier);
    }

    /** What has to be added to the earlier part to make this one. */
    Part since(Part earlier) {
        return new Part(Math.subtractExact(amount, earlier.amount), qualifier);
    }

    String encode() {
        return amount + switch (qualifier) {
            case EXACT -> "";
            case ABOUT -> "~";
            case AT_LEAST -> "+";
        };
    }

    /** @throws NumberFormatException when the text was not written by {@link #encode} */
    static Part decode(String text) {
        Qualifier qualifier = text.endsWith("~") ? Qualifier.ABOUT
                : text.endsWith("+") ? Qualifier.AT_LEAST : Qualifier.EXACT;
        return new Part(Long.parseLong(qualifier == Qualifier.EXACT ? text : text.substring(0, text.length() - 1)),
                qualifier);
    }
}
