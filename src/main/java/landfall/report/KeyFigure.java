package landfall.report;

import java.util.Objects;

/**
 * A headline figure.
 *
 * @param label what it counts and over which period
 * @param unit the unit behind the number, possibly empty
 * @param comment the line below it, such as the growth, possibly empty
 * @param trace the id of the trace behind it, or null
 */
public record KeyFigure(String label, String number, String unit, String comment, String trace) {
    public KeyFigure {
        Objects.requireNonNull(label);
        Objects.requireNonNull(number);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(comment);
    }
}
