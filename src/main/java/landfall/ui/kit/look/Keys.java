package landfall.ui.kit.look;

import java.util.Locale;

/** How keys are written on this computer: Ctrl here, ⌘ on a Mac. */
public final class Keys {
    private static final boolean MAC = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");

    private Keys() {
    }

    /** The key with Ctrl or ⌘, such as "Ctrl K". */
    public static String command(Object key) {
        return (MAC ? "⌘ " : "Ctrl ") + key;
    }
}
