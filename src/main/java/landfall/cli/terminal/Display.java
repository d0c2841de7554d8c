package landfall.cli.terminal;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Logger;
import landfall.text.Language;
import landfall.text.Texts;

/** Whether a window can open on this machine, and what to do about JavaFX when it cannot. */
public final class Display {
    /** Set by the build to the directory of the tour that stands in for the window where none can open. */
    private static final String TOUR_PROPERTY = "landfall.tour";
    private static final String PLATFORM_PROPERTY = "glass.platform";
    private static final String GTK = "libgtk-3.so.0";
    /** Kept, because a logger that nobody holds is collected together with its filter. */
    private static final Logger JAVAFX_LOG = Logger.getLogger("javafx");

    /** What a window needs and this machine lacks. */
    public enum Missing {
        /** No X display to show anything on; JavaFX does not speak Wayland by itself. */
        SCREEN,
        /** The GTK 3 library, through which JavaFX opens windows on Linux. */
        GTK
    }

    private Display() {
    }

    /** What keeps a window from opening here; empty when one can open, or when JavaFX was told to run headless. */
    public static Optional<Missing> missing() {
        if ("Headless".equals(System.getProperty(PLATFORM_PROPERTY))) {
            return Optional.empty();
        }
        return missing(System.getProperty("os.name"), System.getenv(), Display::loads);
    }

    static Optional<Missing> missing(String system, Map<String, String> environment, Predicate<String> loads) {
        if (!"Linux".equals(system)) {
            return Optional.empty();
        }
        if (environment.getOrDefault("DISPLAY", "").isBlank()) {
            return Optional.of(Missing.SCREEN);
        }
        return loads.test(GTK) ? Optional.empty() : Optional.of(Missing.GTK);
    }

    /** Where to run the tour instead of opening a window; empty unless the build started the program. */
    public static Optional<Path> tourInstead() {
        return Optional.ofNullable(System.getProperty(TOUR_PROPERTY)).map(Path::of);
    }

    /** One line, Chinese and English, that says why no window opens and what happens instead. */
    public static String explain(Missing missing, Optional<Path> tour) {
        return explain(Texts.in(Language.CHINESE), missing, tour) + " "
                + explain(Texts.in(Language.ENGLISH), missing, tour);
    }

    private static String explain(Texts texts, Missing missing, Optional<Path> tour) {
        String why = switch (missing) {
            case SCREEN -> texts.of("cli.display.no_screen");
            case GTK -> texts.of("cli.display.no_gtk");
        };
        String instead = tour.map(directory -> texts.of("cli.display.tour", directory))
                .orElseGet(() -> texts.of("cli.display.commands"));
        return why + (texts.isChinese() ? "" : " ") + instead;
    }

    /** Makes JavaFX and AWT run without a display; call it before either starts. */
    public static void useHeadless() {
        System.setProperty(PLATFORM_PROPERTY, "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }

    /**
     * Lets JavaFX start from the class path without its warning about that; call it before JavaFX starts.
     * Other warnings, those of style sheets above all, stay.
     */
    public static void acceptClassPath() {
        JAVAFX_LOG.setFilter(entry -> entry.getMessage() == null
                || !entry.getMessage().startsWith("Unsupported JavaFX configuration"));
    }

    private static boolean loads(String library) {
        try {
            SymbolLookup.libraryLookup(library, Arena.global());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
