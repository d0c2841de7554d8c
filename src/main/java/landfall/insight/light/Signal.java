package landfall.insight.light;

import java.util.Objects;
import landfall.text.Texts;

/**
 * Why a light is on.
 *
 * @param light yellow or red
 * @param days by how many calendar days it is late, or for how many nothing happened
 */
public record Signal(Cause cause, Light light, long days) {
    /** The rules of domain §4.4 that the program can apply. */
    public enum Cause {
        /** The planned month of the start of works has passed. */
        START,
        /** Nothing happened in talks. */
        TALKS,
        /** The next step is overdue. */
        NEXT_STEP
    }

    public Signal {
        Objects.requireNonNull(cause);
        Objects.requireNonNull(light);
    }

    /** The reason in words, with the days. */
    public String text(Texts texts) {
        return texts.of("insight.light.reason." + cause, days);
    }
}
