package landfall.ui.kit.look;

import javafx.application.Platform;
import javafx.util.Duration;

/** How long things move: very shortly, and not at all when the operating system asks for less motion. */
public final class Motion {
    private static final Duration BASE = Duration.millis(150);

    private Motion() {
    }

    /** For drawers, toasts and drops. */
    public static Duration base() {
        return Platform.getPreferences().isReducedMotion() ? Duration.ZERO : BASE;
    }
}
